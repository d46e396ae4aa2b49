import type { Text } from "@mulu/schema";

import { fieldName } from "../fields.js";
import type { DealingKind } from "./rule.js";

const fact: Readonly<Record<string, Text>> = {
  "facts.id": { zh: "事实的编号", en: "id of the fact" },
  "facts.document": { zh: "事实的认定文书种类", en: "kind of the document of the fact" },
  "facts.sourceSeverity": { zh: "认定部门确定的失信程度", en: "severity the recognising department assigned" },
  "facts.circumstances": { zh: "事实的宽容审慎情形", en: "leniency circumstances of the fact" },
  "facts.leniency": { zh: "事实的宽容审慎审查", en: "leniency review of the fact" },
  "facts.leniency.outcome": { zh: "事实的宽容审慎审查结论", en: "outcome of the leniency review of the fact" },
  "facts.leniency.reason": { zh: "事实的宽容审慎审查理由", en: "reason of the leniency review of the fact" },
  "facts.leniency.reviewer": { zh: "事实的宽容审慎审查人", en: "reviewer of the leniency of the fact" },
  "facts.leniency.on": { zh: "事实的宽容审慎审查日期", en: "day of the leniency review of the fact" },
  "facts.repairedOn": { zh: "事实的修复日期", en: "day the fact was repaired" },
  "facts.revokedOn": { zh: "事实的撤销日期", en: "day the fact was revoked" },
};

/** Fields of every dealing that has them. */
const shared: Readonly<Record<string, Text>> = {
  id: { zh: "编号", en: "id" },
  entry: { zh: "目录条目", en: "catalog entry" },
  fields: { zh: "内容字段", en: "fields" },
  repairedOn: { zh: "修复日期", en: "day of repair" },
  revokedOn: { zh: "撤销日期", en: "day of revocation" },
  circumstances: { zh: "宽容审慎情形", en: "leniency circumstances" },
  leniency: { zh: "宽容审慎审查", en: "leniency review" },
  "leniency.outcome": { zh: "宽容审慎审查结论", en: "outcome of the leniency review" },
  "leniency.reason": { zh: "宽容审慎审查理由", en: "reason of the leniency review" },
  "leniency.reviewer": { zh: "宽容审慎审查人", en: "reviewer of the leniency" },
  "leniency.on": { zh: "宽容审慎审查日期", en: "day of the leniency review" },
  consent: { zh: "本人的同意", en: "consent of the person" },
  "consent.from": { zh: "同意的开始日期", en: "first day of the consent" },
  "consent.to": { zh: "同意的截止日期", en: "last day of the consent" },
  "consent.purpose": { zh: "同意的用途", en: "purpose of the consent" },
  to: { zh: "截止日期", en: "last day" },
  ...fact,
};

/** Fields that are called otherwise in one kind of dealing than in another, or than in a catalog. */
const own: Readonly<Record<DealingKind, Readonly<Record<string, Text>>>> = {
  record: {
    "document.kind": { zh: "认定文书的种类", en: "kind of the document" },
    "document.authority": { zh: "作出机关", en: "authority that made the document" },
    "document.revokedOn": { zh: "文书撤销日期", en: "day the document was revoked" },
    "document.stayed": { zh: "停止执行的期间", en: "time for which the document is stayed" },
    "document.stayed.from": { zh: "停止执行的开始日期", en: "first day of the stay" },
    "document.stayed.to": { zh: "停止执行的截止日期", en: "last day of the stay" },
    severity: { zh: "失信程度", en: "severity" },
    source: { zh: "来源", en: "source" },
    sourceId: { zh: "来源编号", en: "id at the source" },
    collectedOn: { zh: "采集日期", en: "day of collection" },
    changedOn: { zh: "最近变动日期", en: "day of the last change" },
  },
  share: {
    "authorisation.from": { zh: "授权运营的开始日期", en: "first day of the authorisation" },
    "authorisation.to": { zh: "授权运营的截止日期", en: "last day of the authorisation" },
    securityAssessment: { zh: "安全评估文号", en: "security assessment" },
  },
  publication: {
    withinWorkingDays: { zh: "公示时限（工作日）", en: "limit for showing it, in working days" },
    actedOn: { zh: "行政行为作出日期", en: "day of the act that is shown" },
    copies: { zh: "其他渠道的公开情况", en: "copies on other channels" },
    "copies.channel": { zh: "其他渠道", en: "channel of the copy" },
    "copies.from": { zh: "其他渠道的公开开始日期", en: "first day of the copy" },
    "copies.to": { zh: "其他渠道的公开截止日期", en: "last day of the copy" },
    "copies.fields": { zh: "其他渠道公开的内容字段", en: "fields of the copy" },
  },
  designation: {
    list: { zh: "名单认定标准", en: "list standard" },
    levelBasis: { zh: "下级单位认定的依据", en: "basis for deciding at a lower level" },
    "notice.parts": { zh: "告知的内容", en: "parts of the notice" },
    objection: { zh: "当事人的异议", en: "objection of the party" },
    "objection.verifiedOn": { zh: "异议核实日期", en: "day the objection was verified" },
    "objection.answeredOn": { zh: "异议反馈日期", en: "day the objection was answered" },
    document: { zh: "决定文书", en: "decision document" },
  },
  measure: {
    appliedOn: { zh: "措施实施日期", en: "day the measure was applied" },
  },
  repair: {
    "effects.kind": { zh: "须终止事项的种类", en: "kind of what is to end" },
    "effects.id": { zh: "须终止事项的编号", en: "id of what is to end" },
    "effects.endedOn": { zh: "终止日期", en: "day it ended" },
    effects: { zh: "修复后须终止的事项", en: "what is to end after repair" },
  },
  objection: {
    outcome: { zh: "处理结果", en: "outcome" },
    reason: { zh: "不予采纳的理由", en: "reason why it was not upheld" },
  },
  consent: {},
  commitment: {
    "applicant.seriousRecord": { zh: "申请人有无较严重不良记录", en: "whether the applicant has a serious record" },
    "applicant.falseCommitment": { zh: "申请人有无虚假承诺", en: "whether the applicant made a false commitment" },
    "applicant.repairedOn": { zh: "申请人的修复日期", en: "day the applicant’s record was repaired" },
    accepted: { zh: "是否受理", en: "whether it was accepted" },
    published: { zh: "是否公开", en: "whether it is published" },
    falsehood: { zh: "承诺不实的处理", en: "handling of a false commitment" },
    "falsehood.action": { zh: "对承诺不实采取的措施", en: "action on the false commitment" },
    "falsehood.record": { zh: "承诺不实的信用记录", en: "record of the false commitment" },
  },
  query: {
    by: { zh: "查询人", en: "who queried" },
    on: { zh: "查询日期", en: "day of the query" },
    ground: { zh: "查询依据", en: "ground of the query" },
    resultCount: { zh: "结果数量", en: "number of results" },
    personal: { zh: "是否涉及个人", en: "whether it is about persons" },
    reviewer: { zh: "审查人", en: "reviewer" },
    withoutConsent: { zh: "不经同意查询的依据", en: "instrument that lets it be queried without consent" },
  },
  contract: {
    verifiedOn: { zh: "核实日期", en: "day of verification" },
  },
  report: {
    issuedOn: { zh: "出具日期", en: "day of issue" },
    lines: { zh: "列示的信息", en: "lines" },
    "lines.id": { zh: "所列信息的编号", en: "id of the line" },
    "lines.repairedOn": { zh: "所列信息的修复日期", en: "day the line was repaired" },
  },
  government: {
    ground: { zh: "列举之外领域的依据", en: "ground for a domain that is not named" },
  },
  acceptance: {
    accepted: { zh: "是否受理", en: "whether it was accepted" },
  },
  voluntary: {},
};

function nameOf(field: string, kind: DealingKind | undefined): Text {
  const owners = kind === undefined ? Object.values(own) : [own[kind]];
  const special = owners.map((names) => (Object.hasOwn(names, field) ? names[field] : undefined)).find(Boolean);
  return special ?? (Object.hasOwn(shared, field) ? shared[field] : undefined) ?? fieldName(field);
}

/** What a clerk calls a field of a dealing, by its path with or without the places in lists. */
export function dealingFieldName(path: string | readonly (string | number)[], kind?: DealingKind): Text {
  if (typeof path === "string") return nameOf(path, kind);
  const { zh, en } = nameOf(path.filter((step) => typeof step === "string").join("."), kind);
  const places = path.filter((step) => typeof step === "number").map((step) => step + 1);
  if (places.length === 0) return { zh, en };
  const at = places.join(".");
  return { zh: `${zh}（第 ${at} 项）`, en: `${en} (item ${at})` };
}
