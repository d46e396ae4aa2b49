import { isUscc } from "../../records/check-digits.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const usccValid = defineDealingRule({
  code: "ID-01",
  slug: "uscc-valid",
  title: { zh: "统一社会信用代码须合规", en: "A unified social credit code is valid" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["record"],
  message: {
    zh: ({ id, value }) => `记录“${id}”的统一社会信用代码“${value}”不合规：长度、字符或者校验码不对（GB 32100）。`,
    en: ({ value, id }) =>
      `The unified social credit code “${value}” of record “${id}” is not valid: length, characters or check character are wrong (GB 32100).`,
  },
  hint: {
    zh: () => "请核对代码，例如 subject: 91999999MA0000001N。",
    en: () => "Check the code, for example subject: 91999999MA0000001N.",
  },
  *check({ subject, subjectKind }) {
    if (subjectKind !== "legal-person" && subjectKind !== "unincorporated-organization") return;
    if (subject === undefined) yield { path: ["subject"], missing: "subject" };
    else if (!isUscc(subject)) yield { path: ["subject"], params: { value: subject } };
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { subject: "91999999MA0000001X" }),
  },
});
