import type { Text } from "@mulu/schema";

/** What a clerk calls a field. */
const names: Readonly<Record<string, Text>> = {
  basis: { zh: "法律依据", en: "legal basis" },
  "basis.article": { zh: "依据的条款号", en: "article of the basis" },
  collectedBy: { zh: "采集部门", en: "collecting department" },
  dates: { zh: "版本日期", en: "dates of the edition" },
  designation: { zh: "列入程序", en: "procedure of entry" },
  effectReason: { zh: "归为管理性措施的理由", en: "reason for classing it as management" },
  entry: { zh: "列入条件", en: "conditions of entry" },
  expressions: { zh: "施行日期", en: "dates in force" },
  fieldBasis: { zh: "设列领域的依据", en: "basis of the list’s field" },
  harm: { zh: "严重失信行为类别", en: "category of harm" },
  interimReason: { zh: "暂以部门规章确定标准的理由", en: "reason for the interim department rule" },
  issuer: { zh: "发布机关", en: "issuer" },
  level1: { zh: "一级指标的名称", en: "names of level one" },
  level2: { zh: "二级指标的名称", en: "names of level two" },
  level3: { zh: "三级指标的名称", en: "names of level three" },
  level4: { zh: "四级指标的名称", en: "names of level four" },
  number: { zh: "文号", en: "document number" },
  parent: { zh: "上级指标", en: "parent" },
  publication: { zh: "是否公开", en: "publication" },
  "publication.basis": { zh: "公开个人信息的依据", en: "basis for publishing personal information" },
  "publication.channels": { zh: "公开渠道", en: "channels of publication" },
  "publication.scope": { zh: "公开范围", en: "scope of publication" },
  "publication.term": { zh: "公开期限", en: "term of publication" },
  region: { zh: "适用区域", en: "region" },
  removal: { zh: "移出条件", en: "removal conditions" },
  "removal.kind": { zh: "移出条件的种类", en: "kind of removal condition" },
  removalProcedure: { zh: "移出程序", en: "removal procedure" },
  "removalProcedure.by": { zh: "办理移出的机关", en: "body that removes" },
  "removalProcedure.within": { zh: "办理移出的时限", en: "time limit for removal" },
  remedies: { zh: "救济措施", en: "remedies" },
  "repair.basis": { zh: "不可修复的依据", en: "basis for being non-repairable" },
  setBy: { zh: "制定认定标准的文件", en: "instrument that sets the standard" },
  sharing: { zh: "是否共享", en: "sharing" },
  "sharing.scope": { zh: "共享范围", en: "scope of sharing" },
};

/** Name of a field; a field without one is called by its key, which the file shows. */
export function fieldName(field: string): Text {
  return names[field] ?? { zh: field, en: field };
}
