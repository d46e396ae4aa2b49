import { exampleWorld } from "@mulu/validators";

const synthetic = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";

/** A list standard as it stands before it is published; the version before it; and their ids. */
export const listNow = "national/lists/ex-list/2026";
export const listNext = "national/lists/ex-list/2027";

/** A list standard that lacks nothing but its publication. @param more further lines */
export function listYaml(more = "", removal = "P3Y"): string {
  return `title: { zh: 示例严重失信主体名单, en: Example serious list }
field: market-regulation
harm: market-and-social-order
subjects: [legal-person]
authority: ex-ministry
setBy: { instrument: ex-department-rule, article: "3" }
interimReason: { zh: 示例：上位法正在修订, en: Example - the law above is under revision }
fieldBasis:
  - { instrument: ex-admin-reg, article: "48", role: list-field, weight: operative }
fieldClause: { field: market-regulation, subjects: [legal-person] }
${more}designation:
  level: county
  notice: true
  steps:
    - { zh: 示例：告知后作出决定, en: Example - notice then decision }
entry:
  - zh: 示例：骗取中标且被处罚
    en: Example - fraud in a tender that was punished
    gravity: { zh: 示例：金额较大, en: Example - a large amount }
    documents: [administrative-penalty]
removal:
  - { zh: 示例：期限届满, en: Example - the term is over, kind: time, after: ${removal} }
removalProcedure:
  zh: 示例：申请、核实、移出
  en: Example - application, check, removal
  by: { zh: 示例部门, en: Example department }
  within: { duration: P5D, calendar: working }
remedies:
  - { kind: reconsideration }
  - { kind: litigation }
objection:
  channel: { zh: 示例窗口, en: Example counter }
  handler: ex-ministry
  within: { duration: P10D, calendar: working }
evaluateEvery: P10Y
provenance: ${synthetic}
`;
}

/** The draft of a standard: when it holds and where it stands published is not known yet. */
export const listDraft = (): string =>
  `# 起草人的注释\n${listYaml("unknown: [inForce, standardPublication]\n", "P2Y")}`;

const published = `inForce: { from: 2026-03-01 }
standardPublication:
  - { channel: credit-china, date: 2026-01-10, url: https://www.example.gov.cn/ }
  - { channel: designated-site, date: 2026-01-10, url: https://www.example.gov.cn/ }
`;

/** The docket of the draft. @param more further lines */
export function listDocket(
  [opened, closes]: readonly [string, string] = ["2026-08-03", "2026-09-15"],
  more = "unanswered: 0\ncounts: { adopted: 2 }\n",
): string {
  return `title: { zh: 示例征求意见, en: Example consultation }
proposes: [${listNext}]
opened: ${opened}
closes: ${closes}
lead: ex-ministry
groups: [lead-unit, departments, market-entities, associations, legal-services, experts, public]
${more}provenance: ${synthetic}
`;
}

/** Catalogs with one list standard in force. Nothing in it gives a finding of weight. */
export const listWorld: Readonly<Record<string, string>> = {
  ...exampleWorld,
  [`${listNow}.yaml`]: listYaml(published),
};
