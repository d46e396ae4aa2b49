import { opinion2020 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const documentEffective = defineDealingRule({
  code: "RC-03",
  slug: "document-effective",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("2"),
  applies: ["record"],
  messages: { fault: ["state"] },
  parts: { notYetInEffect: [], revoked: [], stayed: [] },
  *check({ document, recordedOn }) {
    if (document?.effectiveOn === undefined)
      yield { path: ["document", "effectiveOn"], missing: "document.effectiveOn" };
    else if (recordedOn === undefined) yield { path: ["recordedOn"], missing: "recordedOn" };
    else {
      const { effectiveOn, revokedOn, stayed } = document;
      const mayBeStayed = stayed && (stayed.to === undefined || recordedOn <= stayed.to);
      const isStayed = mayBeStayed && stayed.from !== undefined && stayed.from <= recordedOn;
      if (recordedOn < effectiveOn) {
        const state = part("notYetInEffect");
        yield { path: ["document", "effectiveOn"], params: { state } };
      } else if (revokedOn !== undefined && revokedOn <= recordedOn) {
        yield { path: ["document", "revokedOn"], params: { state: part("revoked") } };
      } else if (isStayed) {
        yield { path: ["document", "stayed"], params: { state: part("stayed") } };
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
