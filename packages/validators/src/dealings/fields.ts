import type { Text } from "@mulu/schema";

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
  abroad: { zh: "是否向境外提供", en: "whether it goes abroad" },
  applicant: { zh: "申请人情况", en: "applicant" },
  appliedOn: { zh: "申请日期", en: "day of application" },
  authorisation: { zh: "授权运营的期间", en: "authorisation" },
  authorised: { zh: "授权", en: "authorisation" },
  channel: { zh: "公开渠道", en: "channel" },
  completeWithin: { zh: "办结时限", en: "time limit for completion" },
  completedOn: { zh: "办结日期", en: "day of completion" },
  concluded: { zh: "签订方式", en: "how it was concluded" },
  confirmations: { zh: "确认内容", en: "confirmations" },
  considerationYuan: { zh: "对价（元）", en: "price in yuan" },
  contents: { zh: "决定内容", en: "contents of the decision" },
  copies: { zh: "份数", en: "copies" },
  decidedOn: { zh: "决定日期", en: "day of the decision" },
  document: { zh: "认定文书", en: "recognising document" },
  "document.authorisedByLevel": { zh: "授权所依据文件的级别", en: "level of the instrument that authorises it" },
  "document.authorityKind": { zh: "作出机关的类别", en: "kind of the authority" },
  "document.contents": { zh: "认定文书的内容", en: "contents of the document" },
  "document.effectiveOn": { zh: "文书生效日期", en: "day the document took effect" },
  "document.number": { zh: "文号", en: "number of the document" },
  "document.on": { zh: "文书日期", en: "day of the document" },
  domain: { zh: "领域", en: "domain" },
  endWithin: { zh: "停止公示、解除措施的时限", en: "time limit for ending its effects" },
  facts: { zh: "所依据的事实", en: "facts" },
  "facts.severity": { zh: "事实的失信程度", en: "severity of the facts" },
  feeYuan: { zh: "收费（元）", en: "fee in yuan" },
  forced: { zh: "是否被强制", en: "whether it was forced" },
  from: { zh: "开始日期", en: "first day" },
  goodStanding: { zh: "信用是否良好", en: "good standing" },
  grantedBy: { zh: "授权人", en: "who granted it" },
  grantedOn: { zh: "授权日期", en: "day of the grant" },
  hardToVerify: { zh: "是否难以核查", en: "whether it is hard to verify" },
  level: { zh: "认定层级", en: "level" },
  limitDays: { zh: "补正期限（工作日）", en: "limit in working days" },
  "lines.shown": { zh: "列示方式", en: "how it is shown" },
  measure: { zh: "措施", en: "measure" },
  notice: { zh: "事前告知", en: "notice" },
  "notice.on": { zh: "告知日期", en: "day of the notice" },
  "objection.raisedOn": { zh: "异议提出日期", en: "day the objection was raised" },
  otherPayments: { zh: "其他名目的收费", en: "other payments" },
  outcomeOn: { zh: "处理日期", en: "day of the outcome" },
  papersMissing: { zh: "是否缺少材料", en: "whether papers are missing" },
  promised: { zh: "是否书面承诺", en: "whether it was promised" },
  promisedInDays: { zh: "承诺补正的工作日数", en: "working days promised" },
  publicInterest: { zh: "是否涉及公共利益", en: "whether it touches the public interest" },
  purpose: { zh: "用途", en: "purpose" },
  raisedOn: { zh: "提出日期", en: "day it was raised" },
  receiver: { zh: "接收方", en: "receiver" },
  recordedOn: { zh: "记录日期", en: "day of recording" },
  "severity.assignedBy": { zh: "认定失信程度的部门", en: "department that assigns the grade" },
  "severity.level": { zh: "失信程度", en: "grade" },
  subject: { zh: "主体", en: "subject" },
  subjectKind: { zh: "主体类型", en: "kind of the subject" },
  target: { zh: "措施对象", en: "target" },
  thirdPartyInterest: { zh: "是否涉及第三人利益", en: "whether it touches a third party" },
  truthCommitted: { zh: "真实性公开承诺", en: "commitment to truth" },
  upheld: { zh: "是否成立", en: "whether it was found right" },
  validUntil: { zh: "授权截止日期", en: "last day of the grant" },
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
  return special ?? (Object.hasOwn(shared, field) ? shared[field] : undefined) ?? { zh: field, en: field };
}

/** How a value of a message says that a field is one of a dealing of this kind. */
export const dealingField = (kind: DealingKind): string => `dealing ${kind}`;

/** The kind of dealing whose field is meant, of a value that says so. */
export function kindOfDealing(of: string): DealingKind | undefined {
  const kinds = Object.keys(own) as DealingKind[];
  return kinds.find((kind) => dealingField(kind) === of);
}

/** What a clerk calls a field of a dealing, by its path with or without the places in lists. */
export function dealingFieldName(path: string | readonly (string | number)[], kind?: DealingKind): Text {
  if (typeof path === "string") return nameOf(path, kind);
  return fieldAt(
    path.filter((step) => typeof step === "string").join("."),
    path.filter((step) => typeof step === "number"),
    kind,
  );
}

/** The same with its places in lists, counted from 0. */
export function fieldAt(field: string, at: readonly number[], kind?: DealingKind): Text {
  const { zh, en } = nameOf(field, kind);
  if (at.length === 0) return { zh, en };
  const places = at.map((step) => step + 1).join(".");
  return { zh: `${zh}（第 ${places} 项）`, en: `${en} (item ${places})` };
}
