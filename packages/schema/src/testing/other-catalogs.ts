import type { Commitment, Incentive, Indicator, OfficialCounts, Protection } from "../index.js";
import { listed } from "./parts.js";

const title = { zh: "示例", en: "Example" };
const source = {
  status: "inferred",
  confidence: "high",
  source: ["engineering"],
  verified: "2026-11-20",
  note: "synthetic",
  fields: { use: { status: "unverified", confidence: "low", source: "engineering", note: "synthetic" } },
} as const;
const provenance = { ...source, source: [...source.source] };
const citation = { instrument: "ex-law", expression: "2020-01-01", article: "12", paragraph: 2, item: 3, subitem: 4 };
const basis = { ...citation, role: "measure", weight: "operative", digest: `sha256:${"0".repeat(64)}` } as const;
const byReference = [{ field: "note", words: title, basis: [citation] }];
const validity = { from: "2020-01-01", to: "2026-12-31" };

const commitment: Commitment = {
  ...listed,
  title,
  type: "certificate-substitution",
  family: "certificate",
  authority: "ex-bureau",
  setBy: citation,
  certificate: title,
  basis: [basis],
  use: title,
  voluntary: true,
  ordinaryProcedure: title,
  papers: ["guide"],
  certificateStillAsked: false,
  verificationExempt: title,
  domains: ["public-safety"],
  preEntryEducation: { feeYuan: 0, conditionOfEntry: false },
  notices: ["certificate-name"],
  confirmations: ["informed"],
  copies: 2,
  verification: title,
  withdrawal: title,
  publication: title,
  publicInterest: true,
  thirdPartyInterest: false,
  hardToVerify: false,
  falseCommitment: ["terminate"],
  validity,
  note: title,
  unknown: ["use"],
  provenance,
};

const indicator: Indicator = {
  ...listed,
  title,
  level: 2,
  number: 9,
  parent: "national/indicators/ex-2020/ex-parent",
  score: 43,
  note: title,
  unknown: ["score"],
  provenance,
};

const incentive: Incentive = {
  ...listed,
  title,
  benefit: title,
  beneficiary: title,
  implementer: { title, organization: "ex-bureau", kind: "public-organ" },
  level: title,
  frequency: title,
  discretion: "encouraged",
  basis: [basis],
  validity,
  note: title,
  unknown: ["discretion"],
  noneStated: ["beneficiary"],
  byReference,
  provenance,
};

const protection: Protection = {
  ...listed,
  title,
  aliases: ["示例简称"],
  rule: title,
  protects: ["no-fee"],
  subjects: ["natural-person"],
  appliesTo: ["all"],
  entries: ["national/information/ex-entry"],
  basis: [basis],
  validity,
  note: title,
  unknown: ["subjects"],
  noneStated: ["validity"],
  byReference,
  provenance,
};

/** Complete examples of what stands in the catalogs beside information and measures. */
export const otherCatalogs: Readonly<Record<string, unknown>> = {
  "commitment.schema.json": commitment,
  "indicator.schema.json": indicator,
  "incentive.schema.json": incentive,
  "protection.schema.json": protection,
};

/** Every count a publisher may give of an edition. */
export const officialCounts: OfficialCounts = {
  categories: 13,
  groups: 3,
  types: 14,
  entries: 512,
  level1: 4,
  level2: 15,
  level3: 25,
  level4: 40,
  score: 100,
};
