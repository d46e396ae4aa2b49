import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const documentEffective = defineDealingRule({
  code: "RC-03",
  slug: "document-effective",
  title: { zh: "据以记录的文书须已生效", en: "The document recorded from is in effect" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("2"),
  applies: ["record"],
  message: {
    zh: ({ id, state }) => `记录“${id}”依据的文书在记录当日${state}，不得据以认定失信行为。`,
    en: ({ id, state }) =>
      `Record “${id}” rests on a document that on the day of recording was ${state}; no conduct is recognised by it.`,
  },
  hint: {
    zh: () => "请在文书生效后再记录；文书被撤销或者停止执行的，请撤下该记录。",
    en: () => "Record it once the document is in effect; where it was revoked or stayed, withdraw the record.",
  },
  *check({ document, recordedOn }) {
    if (document?.effectiveOn === undefined)
      yield { path: ["document", "effectiveOn"], missing: "document.effectiveOn" };
    else if (recordedOn === undefined) yield { path: ["recordedOn"], missing: "recordedOn" };
    else {
      const { effectiveOn, revokedOn, stayed } = document;
      const mayBeStayed = stayed && (stayed.to === undefined || recordedOn <= stayed.to);
      const isStayed = mayBeStayed && stayed.from !== undefined && stayed.from <= recordedOn;
      if (recordedOn < effectiveOn) {
        const state = { zh: "尚未生效", en: "not yet in effect" };
        yield { path: ["document", "effectiveOn"], params: { state } };
      } else if (revokedOn !== undefined && revokedOn <= recordedOn) {
        yield { path: ["document", "revokedOn"], params: { state: { zh: "已被撤销", en: "revoked" } } };
      } else if (isStayed) {
        yield { path: ["document", "stayed"], params: { state: { zh: "正停止执行", en: "stayed" } } };
      } else if (mayBeStayed && stayed.from === undefined) {
        yield { path: ["document", "stayed", "from"], missing: "document.stayed.from" };
      }
    }
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { recordedOn: "2026-04-20" }),
  },
});
