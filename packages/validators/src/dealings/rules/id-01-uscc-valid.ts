import type { Text } from "@mulu/schema";

import { usccFlaw } from "../../records/uscc.js";
import type { UsccFlaw } from "../../records/uscc.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const faults: Readonly<Record<UsccFlaw, Text>> = {
  length: { zh: "不是18位", en: "it has not 18 places" },
  characters: { zh: "含有标准之外的字符", en: "it has characters the standard does not use" },
  authority: { zh: "第1位不是登记管理部门代码", en: "place 1 is no registering authority" },
  category: { zh: "第2位不是机构类别代码", en: "place 2 is no category" },
  division: { zh: "第3至8位不是行政区划代码", en: "places 3 to 8 are no administrative division" },
  filler: { zh: "是占位的填充值", en: "it is a filler" },
  "check-character": { zh: "校验码不对", en: "its check character is wrong" },
};

export const usccValid = defineDealingRule({
  code: "ID-01",
  slug: "uscc-valid",
  title: { zh: "统一社会信用代码须合规", en: "A unified social credit code is valid" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["record"],
  messages: { fault: ["value", "fault"] },
  *check({ subject, subjectKind }) {
    if (subjectKind === undefined) yield { path: ["subjectKind"], missing: "subjectKind" };
    if (subjectKind !== "legal-person" && subjectKind !== "unincorporated-organization") return;
    if (subject === undefined) yield { path: ["subject"], missing: "subject" };
    else {
      const fault = usccFlaw(subject);
      if (fault !== undefined) yield { path: ["subject"], params: { value: subject, fault: faults[fault] } };
    }
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { subject: "91999999MA0000001X" }),
  },
});
