import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const decisionParts = [
  { code: "reasons", title: { zh: "事由", en: "reasons" } },
  { code: "basis", title: { zh: "依据", en: "basis" } },
  { code: "measures", title: { zh: "惩戒措施提示", en: "reminder of measures" } },
  { code: "removal-conditions", title: { zh: "移出条件", en: "removal conditions" } },
  { code: "removal-procedure", title: { zh: "移出程序", en: "removal procedure" } },
  { code: "remedies", title: { zh: "救济措施", en: "remedies" } },
] as const;

export const decisionContent = defineDealingRule({
  code: "LD-03",
  slug: "decision-content",
  title: { zh: "名单决定须载明六项内容", en: "A decision holds six parts" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  messages: { fault: ["lacking"] },
  *check({ contents }) {
    if (contents === undefined) {
      yield { path: ["contents"], missing: "contents" };
      return;
    }
    const lacking = decisionParts.filter(({ code }) => !contents.includes(code));
    if (lacking.length === 0) return;
    const zh = lacking.map(({ title }) => title.zh).join("、");
    const en = lacking.map(({ title }) => title.en).join(", ");
    yield { path: ["contents"], params: { lacking: { zh, en } } };
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", {
      contents: ["reasons", "basis", "removal-conditions", "removal-procedure", "remedies"],
    }),
  },
});
