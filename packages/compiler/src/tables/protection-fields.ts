import { citations } from "./citations.js";
import { codes, fixed, organizations, vocabulary } from "./code-lists.js";
import { names, yesNo } from "./codec.js";
import { bilingual, slugs } from "./common-fields.js";
import { field } from "./field.js";
import type { Field } from "./field.js";
import { texts, timeLimit } from "./part-codecs.js";

const outcomes = {
  "remove-from-list": "移出名单",
  "stop-sharing": "停止共享",
  "stop-publication": "停止公示",
  "lift-measures": "解除措施",
  annotate: "标注",
  mask: "屏蔽",
  delete: "删除",
};

/** Bodies that carry something out. */
export const implementerKinds = {
  "public-organ": "公共管理机构",
  "financial-institution": "金融机构",
  "credit-service": "信用服务机构",
  association: "行业协会商会",
  media: "媒体",
  other: "其他组织",
};

/** Who may look, why, how it is graded, where to object. */
export const protectionFields: readonly Field[] = [
  ...bilingual("severity.scheme", ["失信程度标准", "严重程度标准"]),
  field("severity.level", ["失信程度", "严重程度"], codes({ choices: vocabulary("severities") })),
  field("severity.assignedBy", ["失信程度认定部门", "严重程度认定部门"], codes({ choices: organizations })),
  ...bilingual("personal.purpose", ["个人信息使用目的"]),
  ...bilingual("personal.method", ["个人信息使用方式"]),
  ...bilingual("personal.scope", ["个人信息使用范围"]),
  field("personal.consentRequired", ["使用个人信息须本人同意"], yesNo),
  field("personal.basis", ["个人信息使用依据"], citations("collection-without-consent")),
  ...bilingual("query.roles", ["查询权限", "查询主体"]),
  field("query.purposes", ["查询用途", "查询目的"], texts),
  ...bilingual("query.approval", ["查询审批", "查询程序"]),
  ...bilingual("query.subjectAccess", ["本人查询途径", "信用主体查询途径"]),
  ...bilingual("objection.channel", ["异议渠道", "异议申请渠道"]),
  field("objection.handler", ["异议处理单位", "异议受理单位"], codes({ choices: organizations })),
  field("objection.within", ["异议处理时限", "异议办理时限"], timeLimit),
];

/** How a repair is carried out. */
export const repairArrangement: readonly Field[] = [
  ...bilingual("repair.methods", ["修复方式", "信用修复方式"]),
  ...bilingual("repair.procedure", ["修复程序", "信用修复程序"]),
  field("repair.within", ["修复时限", "修复办理时限"], timeLimit),
  field("repair.outcomes", ["修复结果"], codes({ choices: fixed(outcomes), many: true })),
  field("repair.channels", ["修复渠道", "修复受理渠道"], names({ pattern: slugs })),
  field("repair.handler", ["修复办理单位", "修复实施单位"], codes({ choices: organizations })),
];

/** Who acts, as a clause names it. */
export function actorFields(path: string, name: string, synonyms: readonly string[] = []): Field[] {
  return [
    ...bilingual(`${path}.title`, [name, ...synonyms]),
    field(`${path}.organization`, [`${name}（机构）`], codes({ choices: organizations })),
    field(`${path}.kind`, [`${name}类别`], codes({ choices: fixed(implementerKinds) })),
  ];
}
