import { citations } from "./citations.js";
import { codes, fixed, organizations, vocabulary } from "./code-lists.js";
import { amount, yesNo } from "./codec.js";
import { bilingual, closingFields, titleFields, validityFields } from "./common-fields.js";
import { field } from "./field.js";
import type { Field } from "./field.js";
import { citation, quantity } from "./part-codecs.js";

const papers = { guide: "办事指南", template: "承诺书文本", rules: "工作规程" };
const domains = {
  "national-security": "国家安全",
  "public-safety": "公共安全",
  "life-and-health": "人民群众生命健康",
};

/** Columns of a list of commitment matters. */
export const commitmentFields: readonly Field[] = [
  ...titleFields,
  field("type", ["承诺类型"], codes({ choices: vocabulary("commitment-types") })),
  field("family", ["事项类别", "告知承诺类别"], codes({ choices: vocabulary("commitment-families") })),
  field("authority", ["办理机关", "行政机关"], codes({ choices: organizations })),
  field("setBy", ["规定文件"], citation),
  ...bilingual("certificate", ["证明", "证明名称", "证明事项名称"]),
  field("basis", ["设定依据", "证明设定依据"], citations("inclusion")),
  ...bilingual("use", ["证明用途"]),
  field("voluntary", ["可自主选择"], yesNo),
  ...bilingual("ordinaryProcedure", ["一般程序"]),
  field("papers", ["办事材料"], codes({ choices: fixed(papers), many: true })),
  field("certificateStillAsked", ["仍须提交证明"], yesNo),
  ...bilingual("verificationExempt", ["免于核查理由"]),
  field("domains", ["涉及领域"], codes({ choices: fixed(domains), many: true })),
  field("preEntryEducation.feeYuan", ["准入前教育收费（元）"], amount),
  field("preEntryEducation.conditionOfEntry", ["准入前教育作为准入条件"], yesNo),
  field("notices", ["告知内容"], codes({ choices: vocabulary("notice-parts"), many: true })),
  field("confirmations", ["确认内容"], codes({ choices: vocabulary("confirmation-parts"), many: true })),
  field("copies", ["承诺书份数"], quantity({ whole: true })),
  ...bilingual("verification", ["核查方式", "事中事后核查"]),
  ...bilingual("withdrawal", ["承诺撤回"]),
  ...bilingual("publication", ["承诺书公开"]),
  field("publicInterest", ["涉及公共利益"], yesNo),
  field("thirdPartyInterest", ["涉及第三人利益"], yesNo),
  field("hardToVerify", ["核查难度较大"], yesNo),
  field("falseCommitment", ["承诺不实处理"], codes({ choices: vocabulary("false-commitment-actions"), many: true })),
  ...validityFields,
  ...closingFields,
];
