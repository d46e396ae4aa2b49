import { citations } from "./citations.js";
import { codes, fixed, organizations, vocabulary } from "./code-lists.js";
import { names, term } from "./codec.js";
import { bilingual, closingFields, pathIds, titleFields } from "./common-fields.js";
import { field } from "./field.js";
import type { Field } from "./field.js";

const implementerKinds = {
  "public-organ": "公共管理机构",
  "financial-institution": "金融机构",
  "credit-service": "信用服务机构",
  association: "行业协会商会",
  media: "媒体",
  other: "其他组织",
};

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
  field(
    "targets",
    ["惩戒对象", "对象", "措施对象", "适用对象", "主体性质", "实施对象"],
    codes({
      choices: vocabulary("measure-targets"),
      many: true,
      synonyms: { 个人: "natural-person", 个体户: "individual-business", 严重失信主体: "serious-list-subject" },
    }),
  ),
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
  field("area", ["限制领域"], codes({ choices: vocabulary("restriction-areas") })),
  ...bilingual("effectReason", ["归类理由"]),
  field("status", ["状态"], codes({ choices: vocabulary("measure-statuses") })),
  ...closingFields,
];
