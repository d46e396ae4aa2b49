import { exampleWorld } from "@mulu/validators";

const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";

/** The catalog an office has, and next year's, as folders below catalogs/. */
export const current = "local/370000/information/ex-2026";
export const next = "local/370000/information/ex-2027";

/** An entry that breaks no rule. */
export function entryYaml(title = "示例处罚信息", longest = "P3Y"): string {
  return `title: { zh: ${title}, en: Example information }
category: administrative-management
polarity: negative
subjects: [legal-person]
basis:
  - { instrument: ex-local-reg, article: "12", role: inclusion, weight: operative }
recognition: { documents: [administrative-penalty] }
collectedBy: [{ organization: ex-bureau }]
severity: { scheme: { zh: 示例分级办法, en: Example scheme of grades }, level: general, assignedBy: ex-bureau }
query:
  roles: { zh: 示例部门经办人, en: Example officers }
  purposes: [{ zh: 示例许可审查, en: Example review of a licence }]
  approval: { zh: 示例：处室负责人批准, en: Example - approved by the head of division }
  subjectAccess: { zh: 示例：凭身份核验查询, en: Example - query after proof of identity }
objection:
  channel: { zh: 示例窗口, en: Example counter }
  handler: ex-bureau
  within: { duration: P10D, calendar: working }
sharing:
  shareable: true
  scope: [authorised-departments]
  route: [{ via: ncisp, responsible: { zh: 示例运维单位, en: Example operator } }]
  necessity: { zh: 示例：许可审查所需, en: Example - needed to review licences }
  followsInclusion: true
publication:
  publishable: true
  scope: public
  channels: [department-portal, credit-china]
  term: { min: P1Y, max: ${longest} }
  necessity: { zh: 示例：交易安全所需, en: Example - needed for safe dealings }
  followsInclusion: true
repair:
  methods: { zh: 示例：纠正并履行, en: Example - correct and perform }
  procedure: { zh: 示例：申请、核实、办结, en: Example - application and completion }
  within: { duration: P10D, calendar: working }
  outcomes: [stop-publication, remove-from-list, lift-measures]
  channels: [credit-china]
  handler: ex-bureau
provenance: ${provenance}
`;
}

/** An edition of an office's catalog. @param more further lines */
export function editionYaml(year: string, nature: string, more = ""): string {
  return `title: { zh: 示例省补充目录（${year}年版）, en: Example supplement of ${year} }
nature: ${nature}
supplements: national/information
categories: [{ code: administrative-management, title: { zh: 行政管理信息, en: Administrative management } }]
${more}provenance: ${provenance}
`;
}

/** A docket that proposes a version. @param more further lines */
export function docketYaml(proposes: string, [opened, closes]: readonly [string, string], more = ""): string {
  return `title: { zh: 示例征求意见, en: Example consultation }
proposes: [${proposes}]
opened: ${opened}
closes: ${closes}
lead: ex-ministry
groups: [regions, departments, market-entities, associations, legal-services, experts, public]
${more}provenance: ${provenance}
`;
}

const procedure = `procedure:
  proposal: { date: 2025-06-01, by: ex-bureau }
  collation: { date: 2025-08-01, by: ex-ministry }
  consultation: consultations/ex-docket
  review: { date: 2025-11-20, by: ex-local-congress, outcome: approved }
  publication: { date: 2025-12-20, by: ex-ministry }
  sharingAssessment: { date: 2025-10-01, by: ex-ministry }
`;

/** The catalogs of an office that has one enacted edition with one entry. Nothing in it gives a finding of weight. */
export const officeWorld: Readonly<Record<string, string>> = {
  ...exampleWorld,
  [`${current}/edition.yaml`]: editionYaml(
    "2026",
    "transcription",
    `dates: { published: 2025-12-20, effective: 2026-01-01 }\n${procedure}`,
  ),
  [`${current}/ex-penalty.yaml`]: entryYaml(),
  "consultations/ex-docket/docket.yaml": docketYaml(current, ["2025-09-01", "2025-10-15"], "unanswered: 0\n"),
};
