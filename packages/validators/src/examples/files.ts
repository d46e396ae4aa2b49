import type { Example } from "../rule.js";
import { examplePublication, exampleRepair, exampleSharing } from "./parts.js";
import type { Sections } from "./parts.js";
import { commitment, docket, evaluation, platform } from "./templates.js";

const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";

const entry: Sections = {
  title: "{ zh: 示例处罚信息, en: Example penalty information }",
  category: "administrative-management",
  polarity: "negative",
  subjects: "[legal-person, unincorporated-organization]",
  basis: `\n  - { instrument: ex-law, article: "12", role: inclusion, weight: operative }`,
  recognition: "{ documents: [administrative-penalty] }",
  collectedBy: "[{ organization: ex-bureau }]",
  fields: null,
  field: null,
  voluntary: null,
  profession: null,
  professionReason: null,
  severity: "{ scheme: { zh: 示例分级办法, en: Example scheme of grades }, level: general, assignedBy: ex-bureau }",
  personal: null,
  query:
    "\n  roles: { zh: 示例部门经办人, en: Example officers }\n" +
    "  purposes: [{ zh: 示例许可审查, en: Example review of a licence }]\n" +
    "  approval: { zh: 示例：处室负责人批准, en: Example - approved by the head of division }\n" +
    "  subjectAccess: { zh: 示例：凭身份核验查询, en: Example - query after proof of identity }",
  objection:
    "\n  channel: { zh: 示例窗口, en: Example counter }\n  handler: ex-bureau\n" +
    "  within: { duration: P10D, calendar: working }",
  sharing: exampleSharing(),
  publication: examplePublication(),
  repair: exampleRepair(),
  narrows: null,
  validity: null,
  unknown: null,
  noneStated: null,
  byReference: null,
  provenance,
};

const measure: Sections = {
  title: "{ zh: 示例取消投标资格, en: Example exclusion from tenders }",
  type: "restrict-market-access",
  effect: "reduces-rights",
  conduct: "{ zh: 示例骗取中标, en: Example fraud in a tender }",
  targets: "[legal-person]",
  duration: "{ min: P1Y, max: P3Y }",
  basis: `\n  - { instrument: ex-law, article: "54", role: measure, weight: operative }`,
  discretion: null,
  implementer: "{ title: { zh: 示例主管部门, en: Example authority }, kind: public-organ }",
  triggers: null,
  minSeverity: "serious",
  severityReason: null,
  clause: null,
  relevance: "{ zh: 示例：行为与投标直接相关, en: Example - the conduct concerns tenders }",
  field: null,
  governmentRestriction: null,
  transition: null,
  validity: null,
  area: null,
  effectReason: null,
  status: null,
  provenance,
};

const list: Sections = {
  kind: null,
  title: "{ zh: 示例严重失信主体名单, en: Example serious list }",
  field: "market-regulation",
  harm: "market-and-social-order",
  subjects: "[legal-person]",
  authority: "ex-ministry",
  setBy: `{ instrument: ex-department-rule, article: "3" }`,
  interimReason: "{ zh: 示例：上位法正在修订, en: Example - the law above is under revision }",
  fieldBasis: `\n  - { instrument: ex-admin-reg, article: "48", role: list-field, weight: operative }`,
  fieldClause: "{ field: market-regulation, subjects: [legal-person] }",
  covers: null,
  inForce: null,
  objection:
    "\n  channel: { zh: 示例窗口, en: Example counter }\n  handler: ex-ministry\n" +
    "  within: { duration: P10D, calendar: working }",
  standardPublication:
    "\n  - { channel: credit-china, date: 2022-01-10, url: https://www.example.gov.cn/ }\n" +
    "  - { channel: designated-site, date: 2022-01-10, url: https://www.example.gov.cn/ }",
  evaluateEvery: "P10Y",
  evaluations: null,
  transition: null,
  designation:
    "\n  level: county\n  notice: true\n  steps:\n    - { zh: 示例：告知后作出决定, en: Example - notice then decision }",
  entry:
    "\n  - zh: 示例：骗取中标且被处罚\n    en: Example - fraud in a tender that was punished\n" +
    "    gravity: { zh: 示例：金额较大, en: Example - a large amount }\n    documents: [administrative-penalty]",
  removal: "\n  - { zh: 示例：满三年, en: Example - three years passed, kind: time, after: P3Y }",
  removalProcedure:
    "\n  zh: 示例：申请、核实、移出\n  en: Example - application, check, removal\n" +
    "  by: { zh: 示例部门, en: Example department }\n  within: { duration: P5D, calendar: working }",
  remedies: "\n  - { kind: reconsideration }\n  - { kind: litigation }",
  consequences: null,
  provenance,
};

const instrument: Sections = {
  title: "{ zh: 示例文件, en: Example document }",
  level: "law",
  issuer: "ex-congress",
  number: null,
  region: null,
  expressions: "\n  - { adopted: 2014-10-01, effective: 2015-01-01, by: adoption }",
  draft: null,
  articles: null,
  repealed: null,
  provenance,
};

const edition: Sections = {
  title: "{ zh: 示例版本, en: Example edition }",
  nature: "exercise",
  dates: "{ effective: 2026-01-01 }",
  supplements: null,
  publication: null,
  procedure: null,
  categories: "\n  - { code: administrative-management, title: { zh: 行政管理信息, en: Administrative management } }",
  provenance,
};

const region: Sections = {
  title: "{ zh: 示例区, en: Example region }",
  level: "province",
  parent: `"100000"`,
  provenance,
};

const organization: Sections = {
  title: "{ zh: 示例机构, en: Example organization }",
  kind: "state-council-department",
  region: null,
  fields: null,
  repairDesk: "{ unit: { zh: 示例处, en: Example division }, contact: { zh: 示例窗口, en: Example counter } }",
  provenance,
};

const repairRule: Sections = {
  title: "{ zh: 示例信用修复办法, en: Example repair rules }",
  setBy: "{ instrument: ex-department-rule }",
  inForce: "{ from: 2026-01-01 }",
  feeYuan: null,
  provenance,
};

const templates = {
  ...{ entry, measure, list, instrument, edition, region, organization, repairRule },
  ...{ platform, evaluation, docket, commitment },
};

/** The path an example stands at unless it says otherwise. */
export const examplePaths = {
  entry: "national/information/ex-2026/ex-entry.yaml",
  entry2022: "national/information/ex-2022/ex-entry.yaml",
  localEntry: "local/370000/information/ex-2026/ex-local-entry.yaml",
  measure: "national/measures/ex-2026/ex-measure.yaml",
  measure2022: "national/measures/ex-2022/ex-measure.yaml",
  localMeasure: "local/370000/measures/ex-2026/ex-local-measure.yaml",
  list2022: "national/lists/ex-list/2022.yaml",
  list2026: "national/lists/ex-list/2026.yaml",
  enacted: "national/information/ex-enacted/edition.yaml",
  localEnacted: "local/370000/information/ex-enacted/edition.yaml",
} as const;

/** A YAML file of a kind: the good example of that kind with some sections changed. */
export function exampleFile(kind: keyof typeof templates, changes: Sections = {}): string {
  const sections: Sections = { ...templates[kind], ...changes };
  return Object.entries(sections)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}:${value.startsWith("\n") ? "" : " "}${value}\n`]))
    .join("");
}

/** A basis as one line of YAML. */
export function exampleBasis(instrument: string, role: string, article: string | null = "12"): string {
  const clause = article === null ? "" : ` article: "${article}",`;
  return `\n  - { instrument: ${instrument},${clause} role: ${role}, weight: operative }`;
}

export function exampleEntry(changes: Sections = {}, path: string = examplePaths.entry): Example {
  return { [path]: exampleFile("entry", changes) };
}

export function exampleLocalEntry(changes: Sections = {}): Example {
  return exampleEntry({ basis: exampleBasis("ex-local-reg", "inclusion"), ...changes }, examplePaths.localEntry);
}

export function exampleMeasure(changes: Sections = {}, path: string = examplePaths.measure): Example {
  return { [path]: exampleFile("measure", changes) };
}

/** A list standard that took effect in 2022, or another one by its path and start. */
export function exampleList(changes: Sections = {}, version: "2022" | "2026" = "2022"): Example {
  const path = version === "2022" ? examplePaths.list2022 : examplePaths.list2026;
  // Only a serious list may be called one (LS-20).
  const title = (changes.kind ?? "serious") === "serious" ? {} : { title: "{ zh: 示例名单, en: Example list }" };
  return { [path]: exampleFile("list", { inForce: `{ from: ${version}-03-01 }`, ...title, ...changes }) };
}

/** A list of Shandong, the region of the local examples, from 2026 on. */
export function exampleLocalList(changes: Sections = {}): Example {
  const own = { inForce: "{ from: 2026-03-01 }", fieldBasis: exampleBasis("ex-local-reg", "list-field") };
  return { "local/370000/lists/ex-list/2026.yaml": exampleFile("list", { ...own, ...changes }) };
}

/** A matter handled by commitment. */
export function exampleCommitment(changes: Sections = {}, room = "national"): Example {
  return {
    [`${room}/commitments/ex-2026/edition.yaml`]: exampleFile("edition", { categories: null }),
    [`${room}/commitments/ex-2026/ex-matter.yaml`]: exampleFile("commitment", changes),
  };
}

/** An evaluation scheme that builds on the public comprehensive evaluation. */
export function exampleEvaluation(changes: Sections = {}): Example {
  const base = { scope: "public-comprehensive", base: null };
  return {
    "national/evaluations/ex-base.yaml": exampleFile("evaluation", base),
    "national/evaluations/ex-scheme.yaml": exampleFile("evaluation", changes),
  };
}

export function examplePlatform(changes: Sections = {}): Example {
  return { "platforms/ex-platform.yaml": exampleFile("platform", changes) };
}
