import type {
  Evaluation,
  ObjectionRoute,
  PersonalHandling,
  Platform,
  Proposal,
  Provenance,
  QueryPolicy,
  SeverityGrading,
  TimeLimit,
  Transition,
} from "../index.js";

/** Synthetic examples of what protects a subject, and of the places where information passes and is evaluated. */

const title = { zh: "示例", en: "Example" };
const citation = { instrument: "ex-law", expression: "2020-01-01", article: "12", paragraph: 2, item: 3, subitem: 4 };
const basis = {
  ...citation,
  role: "collection-without-consent",
  weight: "operative",
  digest: `sha256:${"0".repeat(64)}`,
} as const;

export const limit: TimeLimit = { duration: "P10D", calendar: "working" };
export const objection: ObjectionRoute = { channel: title, handler: "ex-bureau", within: limit };
export const personal: PersonalHandling = {
  purpose: title,
  method: title,
  scope: title,
  consentRequired: false,
  basis: [basis],
};
export const query: QueryPolicy = { roles: title, purposes: [title], approval: title, subjectAccess: title };
export const severity: SeverityGrading = { scheme: title, level: "general", assignedBy: "ex-bureau" };
export const transition: Transition = {
  assessedOn: "2021-06-01",
  outcome: "kept",
  updatedOn: "2021-11-01",
  basis: [{ ...basis, role: "list-field" }],
};

const reviewed = { date: "2026-01-01", by: "ex-institute" };
export const proposals: Proposal[] = [
  {
    by: "ex-bureau",
    kind: "add",
    subject: "entry",
    what: title,
    why: title,
    tooWeak: false,
    tightens: true,
    basis: [{ ...basis, role: "inclusion" }],
    decided: { sharing: true, publication: true },
    collectedBy: "ex-bureau",
    affects: title,
    effective: "2026-01-01",
    impact: { ...reviewed, overuse: title },
    sensitive: true,
    secondReview: reviewed,
  },
];

const evaluation: Omit<Evaluation, "provenance"> = {
  title,
  scope: "sector",
  setBy: citation,
  subjects: ["natural-person"],
  uses: ["incentive"],
  base: "national/evaluations/ex-base",
  inputs: [{ title, entry: "national/information/ex-entry", kind: "public-credit" }],
  tiers: [{ title, consequence: title, effect: "management", measures: ["national/measures/ex-2026/ex-ban"] }],
  note: title,
  unknown: ["inputs"],
};

const platform: Omit<Platform, "provenance"> = {
  title,
  uses: ["sharing"],
  operator: "ex-bureau",
  publicQuery: { feeYuan: 0 },
  incidentPlan: title,
  repairDesk: { unit: title, contact: title },
  note: title,
  unknown: ["operator"],
};

/** Schema file below schemas/authoring → its complete example. */
export function otherPlaces(provenance: Provenance): Readonly<Record<string, unknown>> {
  return {
    "evaluation.schema.json": { ...evaluation, provenance },
    "platform.schema.json": { ...platform, provenance },
  };
}
