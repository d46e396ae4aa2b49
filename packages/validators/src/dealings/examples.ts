import { exampleEntry, exampleFile, exampleList, exampleMeasure } from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import type { Example } from "../rule.js";
import { dealingVocabularies } from "../examples/dealing-vocabularies.js";
import type { DealingExample, DealingKind, Dealings } from "./rule.js";
import type { CreditRecord, RecognisingDocument } from "./shapes.js";

/** Editions of exercises never hold; dealings are judged by editions that do. */
const editions: Example = {
  "national/information/ex-2026/edition.yaml": exampleFile("edition", { nature: "transcription" }),
  "national/measures/ex-2026/edition.yaml": exampleFile("edition", { nature: "transcription", categories: null }),
};

const vocabularies: Example = {
  "vocabularies/government-integrity-domains.yaml": `title: { zh: 政务诚信领域, en: Government-integrity domains }
closed: false
values:
  - { code: investment-attraction, title: { zh: 招商引资, en: Investment attraction } }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`,
};

/** @public The world in which the examples of dealings are laid: the example world with catalogs in force. */
export const dealingWorld: Example = {
  ...exampleWorld,
  ...dealingVocabularies,
  ...vocabularies,
  ...editions,
  ...exampleEntry(),
  ...exampleMeasure(),
  ...exampleList({}, "2026"),
};

/** @public Where and when examples take place unless they say otherwise. */
export const exampleRegion = "370000";
export const exampleDay = "2026-06-01";

/** A penalty decision that is in effect. */
export const exampleDocument: RecognisingDocument = {
  kind: "administrative-penalty",
  number: "示例罚〔2026〕1号",
  authority: "ex-bureau",
  authorityKind: "administrative-organ",
  effectiveOn: "2026-05-01",
};

const record: CreditRecord = {
  id: "ex-record-1",
  entry: "national/information/ex-2026/ex-entry",
  subject: "91999999MA0000001N",
  subjectKind: "legal-person",
  recordedOn: "2026-05-08",
  document: exampleDocument,
  fields: {},
  source: "ex-bureau",
  sourceId: "ex-source-1",
  collectedOn: "2026-05-08",
  changedOn: "2026-05-08",
};

const good: { readonly [K in DealingKind]: Dealings[K] } = {
  record,
  share: {
    id: "ex-share-1",
    entry: "national/information/ex-2026/ex-entry",
    subjectKind: "legal-person",
    receiver: "authorised-departments",
    considerationYuan: 0,
    abroad: false,
  },
  publication: {
    id: "ex-publication-1",
    entry: "national/information/ex-2026/ex-entry",
    subjectKind: "legal-person",
    channel: "credit-china",
    from: "2026-05-10",
    fields: { name: "示例市第一示例有限公司" },
  },
  designation: {
    id: "ex-designation-1",
    list: "national/lists/ex-list/2026",
    level: "county",
    decidedOn: "2026-05-20",
    notice: { on: "2026-05-01", parts: ["reasons", "basis", "rights"] },
    contents: ["reasons", "basis", "measures", "removal-conditions", "removal-procedure", "remedies"],
    document: { number: "示例列〔2026〕1号", on: "2026-05-20" },
    facts: [{ id: "ex-record-1", severity: "serious" }],
  },
  measure: {
    id: "ex-application-1",
    measure: "national/measures/ex-2026/ex-measure",
    target: "legal-person",
    appliedOn: "2026-05-25",
    facts: [{ id: "ex-record-1", severity: "serious" }],
  },
  repair: {
    id: "ex-repair-1",
    appliedOn: "2026-05-01",
    completedOn: "2026-05-10",
    feeYuan: 0,
    endWithin: "P3D",
    completeWithin: "P15D",
    effects: [{ kind: "publication", id: "ex-publication-1", endedOn: "2026-05-11" }],
  },
  objection: {
    id: "ex-objection-1",
    raisedOn: "2026-05-01",
    upheld: true,
    outcome: "corrected",
    outcomeOn: "2026-05-06",
  },
  consent: {
    id: "ex-consent-1",
    subject: "ex-person-1",
    grantedBy: "ex-person-1",
    grantedOn: "2026-05-01",
    validUntil: "2026-11-01",
    purpose: "示例：贷款审查",
    forced: false,
  },
  commitment: {
    id: "ex-letter-1",
    confirmations: ["informed", "meets-conditions", "bears-liability", "genuine-will"],
    copies: 2,
    applicant: { seriousRecord: false, falseCommitment: false },
    accepted: true,
    publicInterest: false,
    thirdPartyInterest: false,
    hardToVerify: false,
    published: false,
  },
  query: {
    id: "ex-query-1",
    entry: "national/information/ex-2026/ex-entry",
    by: "ex-officer-1",
    on: "2026-05-20",
    purpose: "示例许可审查",
    ground: "ex-law",
    resultCount: 1,
    personal: false,
  },
  contract: {
    id: "ex-contract-1",
    concluded: "by-government",
    verifiedOn: "2026-05-10",
    recordedOn: "2026-05-12",
  },
  report: {
    id: "ex-report-1",
    issuedOn: "2026-05-20",
    lines: [{ id: "ex-record-1", shown: "active" }],
  },
  government: { id: "ex-government-1", domain: "investment-attraction" },
  acceptance: {
    id: "ex-acceptance-1",
    goodStanding: true,
    papersMissing: true,
    promised: true,
    promisedInDays: 5,
    limitDays: 10,
    accepted: true,
  },
  voluntary: { id: "ex-voluntary-1", truthCommitted: true, authorised: true },
};

type More = Omit<DealingExample, "kind" | "dealing">;

/** The good example of a kind with some fields changed, or left out by `undefined`. */
export function exampleDealing<K extends DealingKind>(
  kind: K,
  changes: { readonly [F in keyof Dealings[K]]?: Dealings[K][F] | undefined } = {},
  more: More = {},
): DealingExample<K> {
  const fields = Object.entries({ ...good[kind], ...changes }).filter(([, value]) => value !== undefined);
  return { kind, dealing: Object.fromEntries(fields) as unknown as Dealings[K], ...more };
}
