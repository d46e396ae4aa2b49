import { opinion2020 } from "../cites.js";
import { exampleLocalList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { administrativeListKind, regimes } from "../settings.js";

const unstated = part("doesNotSayWhich");

export const localListStandard = defineRule({
  code: "LS-07",
  slug: "local-list-standard",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  parts: { doesNotSayWhich: [], isSetWhichIs: ["instrument"] },
  *check(list, { set }) {
    if (list.layer !== "local" || list.kind !== administrativeListKind) return;
    const { setBy } = list;
    if (setBy === undefined) yield { path: ["setBy"], missing: "setBy", params: { fault: unstated } };
    else {
      const instrument = set.instrument(setBy.instrument);
      const isRegulation = instrument?.level === "local-regulation";
      if (!instrument || isRegulation) return;
      const fault = part("isSetWhichIs", { instrument: { thing: instrument.id } });
      yield { path: ["setBy", "instrument"], params: { fault } };
    }
  },
  examples: {
    pass: exampleLocalList({ setBy: `{ instrument: ex-local-reg, article: "9" }` }),
    fail: exampleLocalList({ setBy: `{ instrument: ex-normative, article: "9" }` }),
  },
});
