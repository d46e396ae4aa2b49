import { opinion2020 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const noticeParts = [
  { code: "reasons", title: part("reasons") },
  { code: "basis", title: part("basis") },
  { code: "rights", title: part("rightsParty") },
] as const;

export const noticeBeforeDecision = defineDealingRule({
  code: "LD-01",
  slug: "notice-before-decision",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  messages: { fault: ["lacking"] },
  parts: { reasons: [], basis: [], rightsParty: [], noticeIsNotEarlier: [], lacks: ["parts"] },
  *check({ notice, decidedOn }) {
    if (notice === undefined) yield { path: ["notice"], missing: "notice" };
    else if (decidedOn === undefined) yield { path: ["decidedOn"], missing: "decidedOn" };
    else if (notice.on === undefined) yield { path: ["notice", "on"], missing: "notice.on" };
    else if (notice.on >= decidedOn) {
      const lacking = part("noticeIsNotEarlier");
      yield { path: ["notice", "on"], params: { lacking } };
    }
    if (notice !== undefined && notice.parts === undefined) {
      yield { path: ["notice", "parts"], missing: "notice.parts" };
    }
    const lacking = noticeParts.filter(({ code }) => notice?.parts && !notice.parts.includes(code));
    if (lacking.length > 0) {
      const parts = lacking.map(({ title }) => title);
      yield { path: ["notice", "parts"], params: { lacking: part("lacks", { parts }) } };
    }
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", { notice: { on: "2026-05-22", parts: ["reasons", "basis", "rights"] } }),
  },
});
