import type { Example } from "../rule.js";

/** A closed vocabulary of the example world: codes with their titles. */
function closed(zh: string, en: string, codes: Readonly<Record<string, readonly [zh: string, en: string]>>): string {
  const rows = Object.entries(codes).map(([code, [title, english]]) =>
    [`  - code: ${code}`, `    title: { zh: "${title}", en: "${english}" }\n`].join("\n"),
  );
  const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";
  return `title: { zh: ${zh}, en: ${en} }\nclosed: true\nvalues:\n${rows.join("")}provenance: ${provenance}\n`;
}

/** The codes that dealings name, so that one nobody knows is seen to be none. */
export const dealingVocabularies: Example = {
  "vocabularies/subject-kinds.yaml": closed("信用主体类型", "Kinds of credit subject", {
    "legal-person": ["法人", "Legal person"],
    "unincorporated-organization": ["非法人组织", "Unincorporated organization"],
    "individual-business": ["个体工商户", "Individual business"],
    "natural-person": ["自然人", "Natural person"],
    "responsible-person": ["责任人员", "Responsible person"],
    profession: ["执业、从业人员", "Member of a profession"],
    "public-body": ["政府机构", "Public body"],
    "public-institution": ["事业单位", "Public institution"],
    "social-organization": ["社会组织", "Social organization"],
    "state-owned-enterprise": ["国有企业", "State-owned enterprise"],
    "judicial-body": ["司法机关", "Judicial body"],
  }),
  "vocabularies/share-scopes.yaml": closed("共享范围", "Scopes of sharing", {
    "same-level-departments": ["同级部门", "Departments of the same level"],
    "authorised-departments": ["经授权的部门", "Authorised departments"],
    "all-public-credit-systems": ["各级公共信用信息系统", "All public credit systems"],
    "judicial-organs": ["司法机关", "Judicial organs"],
    none: ["不共享", "Not shared"],
  }),
  "vocabularies/publication-channels.yaml": closed("公开渠道", "Channels of publication", {
    "department-portal": ["认定部门门户网站", "Portal of the recognising department"],
    "same-level-government-portal": ["本级政府门户网站", "Portal of the government of the same level"],
    "designated-site": ["其他指定网站", "Other designated site"],
    "credit-china": ["“信用中国”网站", "Credit China"],
    necips: ["国家企业信用信息公示系统", "National Enterprise Credit Information Publicity System"],
    "local-credit-site": ["地方信用网站", "Local credit site"],
  }),
  "vocabularies/recognition-documents.yaml": closed("认定依据文书", "Documents of recognition", {
    "court-judgment": ["生效司法裁判文书", "Effective court judgment"],
    "arbitral-award": ["仲裁文书", "Arbitral award"],
    "administrative-penalty": ["行政处罚决定", "Administrative penalty decision"],
    "administrative-adjudication": ["行政裁决", "Administrative adjudication"],
    "other-administrative-decision": ["其他行政行为决定文书", "Other administrative decision"],
    "other-by-law": [
      "法律、法规或者党中央、国务院政策文件规定的其他文书",
      "Other document provided by law, regulation or central policy",
    ],
  }),
  "vocabularies/measure-targets.yaml": closed("措施对象", "Targets of measures", {
    "legal-person": ["法人", "Legal person"],
    "unincorporated-organization": ["非法人组织", "Unincorporated organization"],
    "individual-business": ["个体工商户", "Individual business"],
    "natural-person": ["自然人", "Natural person"],
    "responsible-person": ["责任人员", "Responsible person"],
    profession: ["执业、从业人员", "Member of a profession"],
    "public-body": ["政府机构", "Public body"],
    "public-institution": ["事业单位", "Public institution"],
    "social-organization": ["社会组织", "Social organization"],
    "state-owned-enterprise": ["国有企业", "State-owned enterprise"],
    "judicial-body": ["司法机关", "Judicial body"],
    "untrustworthy-subject": ["失信主体", "Untrustworthy subject"],
    "minor-untrustworthy-subject": ["轻微失信主体", "Subject of minor untrustworthiness"],
    "serious-list-subject": ["严重失信主体名单所列主体", "Subject on a serious list"],
    "supervised-subject": ["监管对象", "Supervised subject"],
    "association-member": ["行业协会商会会员", "Member of an association"],
    practitioner: ["从业人员", "Practitioner"],
    bidder: ["投标人", "Bidder"],
  }),
  "vocabularies/severities.yaml": closed("失信程度", "Severity of untrustworthy conduct", {
    minor: ["轻微", "Minor"],
    general: ["一般", "General"],
    serious: ["严重", "Serious"],
  }),
  "vocabularies/admin-levels.yaml": closed("行政层级", "Administrative levels", {
    national: ["国家", "National"],
    province: ["省级", "Province"],
    prefecture: ["地级", "Prefecture"],
    county: ["县级", "County"],
    township: ["乡级", "Township"],
  }),
  "vocabularies/legal-levels.yaml": closed("效力级别", "Legal levels", {
    law: ["法律", "Law"],
    "administrative-regulation": ["行政法规", "Administrative regulation"],
    "local-regulation": ["地方性法规", "Local regulation"],
    "central-policy": ["党中央、国务院政策文件", "Central policy document"],
    "state-council-decision": ["国务院决定、命令", "State Council decision or order"],
    "department-rule": ["部门规章", "Department rule"],
    "local-government-rule": ["地方政府规章", "Local government rule"],
    "judicial-interpretation": ["司法解释", "Judicial interpretation"],
    "normative-document": ["规范性文件", "Normative document"],
    memorandum: ["合作备忘录", "Memorandum of cooperation"],
    standard: ["标准", "Standard"],
    plan: ["规划、计划", "Plan"],
    "needs-ruling": ["待定级别", "Level awaiting a ruling"],
  }),
  "vocabularies/confirmation-parts.yaml": closed("申请人确认内容", "What the applicant confirms", {
    informed: ["已知晓告知内容", "Has been informed"],
    "meets-conditions": ["已符合条件", "Meets the conditions"],
    "bears-liability": ["愿意承担不实承诺的责任", "Accepts liability for a false commitment"],
    "genuine-will": ["承诺出于真实意思", "Commits of genuine will"],
  }),
  "vocabularies/false-commitment-actions.yaml": closed("承诺不实的处理", "Handling of false commitments", {
    terminate: ["终止办理", "End the proceeding"],
    "order-correction": ["责令限期整改", "Order correction"],
    revoke: ["撤销行政决定", "Revoke the decision"],
    "administrative-penalty": ["依法给予行政处罚", "Administrative penalty"],
    "credit-record": ["纳入信用记录", "Enter in the credit record"],
    "refer-to-judicial": ["依法移送司法机关", "Refer to the judicial organs"],
  }),
};
