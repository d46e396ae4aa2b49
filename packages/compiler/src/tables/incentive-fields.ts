import { citations } from "./citations.js";
import { codes, fixed } from "./code-lists.js";
import { bilingual, closingFields, titleFields, validityFields } from "./common-fields.js";
import { field } from "./field.js";
import type { Field } from "./field.js";
import { actorFields } from "./protection-fields.js";

/** Columns of a list of incentives. */
export const incentiveFields: readonly Field[] = [
  ...titleFields,
  ...bilingual("benefit", ["激励内容", "激励措施"]),
  ...bilingual("beneficiary", ["激励对象", "适用对象"]),
  ...actorFields("implementer", "实施主体", ["实施单位", "责任单位", "实施部门"]),
  field(
    "discretion",
    ["裁量", "裁量方式"],
    codes({
      choices: fixed({ mandatory: "应当", discretionary: "可以", encouraged: "鼓励" }),
      synonyms: { 应当实施: "mandatory", 必须: "mandatory", 可以实施: "discretionary" },
    }),
  ),
  field("basis", ["法律依据", "依据", "激励依据", "政策依据", "法规政策依据"], citations("incentive")),
  ...validityFields,
  ...closingFields,
];
