import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const noticeParts = [
  { code: "reasons", title: { zh: "事由", en: "reasons" } },
  { code: "basis", title: { zh: "依据", en: "basis" } },
  { code: "rights", title: { zh: "当事人的权利", en: "rights of the party" } },
] as const;

export const noticeBeforeDecision = defineDealingRule({
  code: "LD-01",
  slug: "notice-before-decision",
  title: { zh: "作出名单决定前须告知", en: "Notice comes before the decision" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  messages: { fault: ["lacking"] },
  *check({ notice, decidedOn }) {
    if (notice === undefined) yield { path: ["notice"], missing: "notice" };
    else if (decidedOn === undefined) yield { path: ["decidedOn"], missing: "decidedOn" };
    else if (notice.on === undefined) yield { path: ["notice", "on"], missing: "notice.on" };
    else if (notice.on >= decidedOn) {
      const lacking = { zh: "告知不早于决定", en: "the notice is not earlier than the decision" };
      yield { path: ["notice", "on"], params: { lacking } };
    }
    if (notice !== undefined && notice.parts === undefined) {
      yield { path: ["notice", "parts"], missing: "notice.parts" };
    }
    const lacking = noticeParts.filter(({ code }) => notice?.parts && !notice.parts.includes(code));
    if (lacking.length > 0) {
      const zh = `缺少${lacking.map(({ title }) => title.zh).join("、")}`;
      const en = `it lacks ${lacking.map(({ title }) => title.en).join(", ")}`;
      yield { path: ["notice", "parts"], params: { lacking: { zh, en } } };
    }
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", { notice: { on: "2026-05-22", parts: ["reasons", "basis", "rights"] } }),
  },
});
