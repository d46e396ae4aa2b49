import type { Sections } from "./parts.js";

const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";

export const platform: Sections = {
  title: "{ zh: 示例平台, en: Example platform }",
  uses: "[sharing]",
  operator: "ex-ministry",
  publicQuery: null,
  incidentPlan: "{ zh: 示例应急预案, en: Example incident plan }",
  repairDesk: null,
  provenance,
};

export const evaluation: Sections = {
  title: "{ zh: 示例评价办法, en: Example evaluation scheme }",
  scope: "sector",
  subjects: "[legal-person]",
  uses: "[supervision]",
  base: "national/evaluations/ex-base",
  inputs: null,
  tiers: "\n  - { title: { zh: 示例等级, en: Example grade }, effect: management }",
  provenance,
};

export const docket: Sections = {
  title: "{ zh: 示例征求意见, en: Example consultation }",
  proposes: "[national/information/ex-2026]",
  opened: "2025-09-01",
  closes: "2025-10-15",
  lead: "ex-ministry",
  groups: "[regions, departments, market-entities, associations, legal-services, experts, public]",
  unanswered: "0",
  proposals: null,
  lines: null,
  stages: null,
  windows: null,
  concerns: null,
  decision: null,
  publication: null,
  provenance,
};

export const commitment: Sections = {
  title: "{ zh: 示例告知承诺事项, en: Example commitment matter }",
  type: "certificate-substitution",
  family: "certificate",
  authority: "ex-ministry",
  setBy: "{ instrument: ex-department-rule }",
  certificate: "{ zh: 示例证明, en: Example certificate }",
  voluntary: "true",
  ordinaryProcedure: "{ zh: 示例：提交证明办理, en: Example - with the certificate }",
  papers: "[guide, template, rules]",
  certificateStillAsked: "false",
  notices: "[certificate-name, legal-basis, use, manner, liability, verification, publication]",
  verification: "{ zh: 示例：抽查, en: Example - spot checks }",
  verificationExempt: null,
  withdrawal: "{ zh: 示例：办结前可以撤回, en: Example - until completion }",
  domains: null,
  preEntryEducation: null,
  provenance,
};
