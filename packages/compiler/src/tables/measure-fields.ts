import { citations } from "./citations.js";
import { codes, fixed, organizations, vocabulary } from "./code-lists.js";
import { date, names, term } from "./codec.js";
import { bilingual, closingFields, pathIds, titleFields, validityFields } from "./common-fields.js";
import { field } from "./field.js";
import type { Field } from "./field.js";
import { duration, onlyYes } from "./part-codecs.js";
import { implementerKinds } from "./protection-fields.js";

const targets = codes({
  choices: vocabulary("measure-targets"),
  many: true,
  synonyms: { 个人: "natural-person", 个体户: "individual-business", 严重失信主体: "serious-list-subject" },
});

/** Columns of a list of measures. */
export const measureFields: readonly Field[] = [
  ...titleFields,
  field(
    "type",
    ["措施类型", "类别", "措施类别", "惩戒类别", "惩戒措施类型", "分类"],
    codes({ choices: vocabulary("measure-types") }),
  ),
  field(
    "effect",
    ["措施性质", "性质", "措施效果"],
    codes({
      choices: vocabulary("measure-effects"),
      synonyms: { 减损权益: "reduces-rights", 管理性措施: "management", 管理措施: "management" },
    }),
  ),
  ...bilingual("conduct", ["适用情形", "措施内容", "惩戒内容", "具体内容", "失信行为", "行为", "惩戒情形"]),
  field("targets", ["惩戒对象", "对象", "措施对象", "适用对象", "主体性质", "实施对象"], targets),
  field("duration", ["期限", "实施期限", "惩戒期限", "措施期限"], term({ permanent: true })),
  field(
    "discretion",
    ["裁量", "裁量方式"],
    codes({
      choices: fixed({ mandatory: "应当", discretionary: "可以" }),
      synonyms: { 应当实施: "mandatory", 必须: "mandatory", 可以实施: "discretionary" },
    }),
  ),
  field(
    "basis",
    ["法律依据", "依据", "实施依据", "设定依据", "法律法规依据", "法规政策依据", "政策依据"],
    citations("measure"),
  ),
  field("basisLimit.levels", ["设定权限制"], codes({ choices: vocabulary("legal-levels"), many: true })),
  ...bilingual("basisLimit.text", ["设定权限制说明"]),
  ...bilingual("implementer.title", ["实施主体", "实施单位", "责任单位", "责任部门", "实施部门"]),
  field("implementer.organization", ["实施机构"], codes({ choices: organizations })),
  field("implementer.kind", ["实施主体类别"], codes({ choices: fixed(implementerKinds) })),
  field("triggers", ["触发条目"], names({ pattern: pathIds })),
  field("minSeverity", ["最低严重程度"], codes({ choices: vocabulary("severities") })),
  ...bilingual("severityReason", ["不区分程度的理由"]),
  field("clause.max", ["条文最长期限"], duration),
  field("clause.targets", ["条文所定对象"], targets),
  field("clause.everySeverity", ["条文不区分程度"], onlyYes),
  ...bilingual("relevance", ["关联性", "与失信行为的关联性"]),
  field("field", ["业务领域"], codes({ choices: vocabulary("list-fields") })),
  field("governmentRestriction", ["对政府失信主体的限制"], codes({ choices: vocabulary("government-restrictions") })),
  field("transition.assessedOn", ["梳理评估日期"], date),
  field(
    "transition.outcome",
    ["梳理评估结论"],
    codes({ choices: fixed({ kept: "保留", adjusted: "调整", abolished: "废止" }) }),
  ),
  field("transition.updatedOn", ["梳理后更新日期"], date),
  field("transition.basis", ["保留依据"], citations("measure")),
  field("area", ["限制领域"], codes({ choices: vocabulary("restriction-areas") })),
  ...bilingual("effectReason", ["归类理由"]),
  field("status", ["状态"], codes({ choices: vocabulary("measure-statuses") })),
  ...validityFields,
  ...closingFields,
];
