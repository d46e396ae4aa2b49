import type {
  ConsultationSidecar,
  Docket,
  Edition,
  Entry,
  Exceptions,
  Instrument,
  ListStandard,
  Measure,
  Organization,
  RecordFormat,
  Redirect,
  RepairRule,
} from "../index.js";
import { regionExample, vocabularyExample } from "./code-table-examples.js";
import { officialCounts, otherCatalogs } from "./other-catalogs.js";
import { registerRowExample } from "./register-example.js";

/** For every kind of file one synthetic example that uses every property the model has. */

const title = { zh: "示例", en: "Example" };
const provenance = {
  status: "inferred",
  confidence: "high",
  source: ["engineering"],
  verified: "2026-11-20",
  note: "synthetic",
  fields: { number: { status: "unverified", confidence: "low", source: "engineering", note: "synthetic" } },
} as const;
const source = { ...provenance, source: [...provenance.source] };
const clause = { article: "12", paragraph: 2, item: 3 };
const citation = { instrument: "ex-law", expression: "2020-01-01", ...clause };
const basis = { ...citation, role: "measure", weight: "operative" } as const;
const cited = { ...title, cites: [clause] };
const term = { min: "P1Y", max: "P3Y" };
const validity = { from: "2020-01-01", to: "2026-12-31" };
const conflict = { with: citation, about: title, state: "open" } as const;
const counts = { adopted: 1, "partly-adopted": 2, "not-adopted": 3, "out-of-scope": 4 };
const decision = { outcome: "approved", on: "2026-01-01", by: "ex-lead", note: title } as const;

const instrument: Instrument = {
  title,
  aliases: ["示例法"],
  level: "law",
  issuer: ["ex-congress"],
  number: "示例令第1号",
  region: "370000",
  expressions: [
    { adopted: "2020-01-01", published: "2020-01-02", effective: "2020-02-01", by: "adoption", number: "示例令第1号" },
  ],
  draft: false,
  repealed: { on: "2026-01-01", by: "ex-new-law" },
  replaces: ["ex-old-law"],
  articles: { "12": { gist: title, kinds: ["measure"], digest: `sha256:${"0".repeat(64)}`, version: "2020-01-01" } },
  note: title,
  unknown: ["number"],
  provenance: source,
};

const edition: Edition = {
  title,
  nature: "draft",
  number: "示例〔2026〕1号",
  issuers: ["ex-lead"],
  dates: { published: "2026-01-01", effective: "2026-02-01", until: "2027-01-31", compiled: "2025-12-01" },
  supersedes: "national/information/ex-2025",
  supplements: "national/information",
  unknownThroughout: ["basis"],
  basis: [basis],
  official: officialCounts,
  publication: { number: "示例〔2026〕1号", url: "https://mulu.example/", on: "2026-01-01" },
  categories: [{ code: "ex-category", title, provenance: source }],
  note: title,
  unknown: ["number"],
  provenance: source,
};

const entry: Entry = {
  title,
  category: "ex-category",
  polarity: "negative",
  subjects: ["legal-person"],
  conduct: title,
  basis: [basis],
  recognition: { documents: ["administrative-penalty"], basis: [basis] },
  records: ["administrative-penalty"],
  collectedBy: ["ex-bureau"],
  actor: { title, organization: "ex-bureau", kind: "public-organ" },
  fields: [{ code: "EX_01", title, flags: ["ex-flag"] }],
  powerKind: title,
  updateFrequency: title,
  sharing: {
    shareable: true,
    method: title,
    scope: ["authorised-departments"],
    exception: "law-forbids",
    necessity: title,
    basis: [basis],
  },
  publication: {
    publishable: true,
    scope: "public",
    channels: ["credit-china"],
    term,
    necessity: title,
    consentRequired: false,
    basis: [basis],
  },
  repair: { repairable: true, rules: "national/repair/2026", feeYuan: 0, basis: [basis] },
  narrows: {
    entry: "national/information/ex-entry",
    sharing: { scope: ["none"] },
    publication: { scope: "none", term },
    basis: [basis],
  },
  validity,
  note: title,
  unknown: ["collectedBy"],
  provenance: source,
};

const measure: Measure = {
  title,
  type: "restrict-market-access",
  effect: "reduces-rights",
  conduct: title,
  targets: ["legal-person"],
  duration: { ...term, permanent: true },
  discretion: "mandatory",
  basis: [basis],
  basisLimit: { levels: ["law"], text: title },
  implementer: { title, organization: "ex-bureau", kind: "public-organ" },
  triggers: ["national/information/ex-entry"],
  minSeverity: "serious",
  area: "government-funds",
  effectReason: title,
  status: "in-force",
  validity,
  note: title,
  unknown: ["duration"],
  provenance: source,
};

const list: ListStandard = {
  title,
  kind: "serious",
  field: "ex-field",
  harm: "market-and-social-order",
  alsoHarm: ["refusal-of-legal-obligations"],
  subjects: ["legal-person"],
  authority: "ex-bureau",
  setBy: citation,
  interimReason: title,
  fieldBasis: [basis],
  inForce: validity,
  designation: {
    level: "county",
    levelBasis: [basis],
    notice: true,
    objection: { within: "P5D", calendar: "working" },
    decisionWithin: { days: 20, calendar: "working", extendable: 20 },
    steps: [cited],
    cites: [clause],
  },
  entry: [cited],
  publicity: { period: "P3Y", text: title, cites: [clause] },
  removal: [{ ...cited, kind: "fulfilment", after: "P6M" }],
  removalProcedure: { ...cited, by: title, within: { duration: "P15D", calendar: "working" } },
  remedies: [{ kind: "reconsideration", cites: [clause], note: title }],
  consequences: ["national/measures/ex-2026/ex-ban"],
  conflicts: [conflict],
  documented: "fully",
  note: title,
  unknown: ["interimReason"],
  provenance: source,
};

const repairRule: RepairRule = {
  title,
  setBy: citation,
  inForce: validity,
  grades: [{ title, severity: "general", publicity: term, text: title }],
  periods: [cited],
  materials: [cited],
  timeLimits: [cited],
  feeYuan: 0,
  conflicts: [conflict],
  note: title,
  unknown: ["grades"],
  provenance: source,
};

const recordFormat: RecordFormat = {
  title,
  nature: "compilation",
  setBy: citation,
  inForce: validity,
  carries: ["national/information/ex-entry"],
  elements: [
    {
      code: "CF_EX",
      name: "example",
      from: ["CF_OLD"],
      title,
      type: "decimal",
      maxLength: 200,
      precision: 18,
      scale: 6,
      required: true,
      requiredWhen: { subjectKind: ["自然人"] },
      codes: [{ value: "其他", title }],
      openCodes: true,
      note: title,
      provenance: { status: "public-copy", confidence: "medium", note: "synthetic" },
    },
  ],
  supersedes: "records/administrative-penalty/2016",
  note: title,
  unknown: ["elements"],
  provenance: source,
};

const organization: Organization = {
  title,
  short: title,
  kind: "state-council-department",
  parent: "ex-parent",
  region: "370000",
  provenance: source,
};
const redirect: Redirect = {
  kind: "moved",
  from: "instruments/ex-a",
  to: ["instruments/ex-b"],
  on: "2026-01-01",
  reason: title,
};
const docket: Docket = {
  title,
  proposes: ["national/information/ex-2026"],
  opened: "2026-01-01",
  closes: "2026-02-01",
  lead: "ex-lead",
  groups: ["public"],
  counts,
  decision,
  note: title,
  unknown: ["counts"],
  provenance: source,
};
const exceptions: Exceptions = {
  exceptions: [
    { rule: "LS-05", subject: "national/lists/ex/2022", reason: title, cites: [citation], until: "2027-01-01" },
  ],
};
const sidecar: ConsultationSidecar = {
  docket: "ex-docket",
  title,
  opened: "2026-01-01",
  closes: "2026-02-01",
  groups: ["public"],
  counts,
  decision,
  unknown: ["counts"],
};

/** Schema file below schemas/authoring → its complete example. */
export const examples: Readonly<Record<string, unknown>> = {
  "vocabulary.schema.json": vocabularyExample(title, source),
  "instrument.schema.json": instrument,
  "organization.schema.json": organization,
  "region.schema.json": regionExample(title, source),
  "edition.schema.json": edition,
  "entry.schema.json": entry,
  "measure.schema.json": measure,
  ...otherCatalogs,
  "list.schema.json": list,
  "repair-rule.schema.json": repairRule,
  "record-format.schema.json": recordFormat,
  "docket.schema.json": docket,
  "register-row.schema.json": registerRowExample(title, source),
  "redirect.schema.json": redirect,
  "exceptions.schema.json": exceptions,
  "consultation-sidecar.schema.json": sidecar,
};
