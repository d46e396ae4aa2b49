import { opinion2020 } from "../cites.js";
import { exampleLocalList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { administrativeListKind, regimes } from "../settings.js";
import { nameOf } from "../things.js";

const unstated = { zh: "没有写明由哪个文件规定", en: "does not say which instrument sets it" };

export const localListStandard = defineRule({
  code: "LS-07",
  slug: "local-list-standard",
  title: { zh: "地方名单的认定标准由地方性法规规定", en: "A local list’s standard is set by a local regulation" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  *check(list, { set }) {
    if (list.layer !== "local" || list.kind !== administrativeListKind) return;
    const { setBy } = list;
    if (setBy === undefined) yield { path: ["setBy"], missing: "setBy", params: { fault: unstated } };
    else {
      const instrument = set.instrument(setBy.instrument);
      const isRegulation = instrument?.level === "local-regulation";
      if (!instrument || isRegulation) return;
      const { zh, en } = nameOf(instrument);
      const fault = { zh: `由${zh}规定，不是地方性法规`, en: `is set by ${en}, which is not a local regulation` };
      yield { path: ["setBy", "instrument"], params: { fault } };
    }
  },
  examples: {
    pass: exampleLocalList({ setBy: `{ instrument: ex-local-reg, article: "9" }` }),
    fail: exampleLocalList({ setBy: `{ instrument: ex-normative, article: "9" }` }),
  },
});
