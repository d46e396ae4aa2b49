import { exampleWorld } from "../example-world.js";
import { exampleEntry, exampleFile, exampleList, exampleMeasure } from "../examples.js";
import type { Example } from "../rule.js";
import type { CreditRecord } from "./shapes.js";
import type { DealingExample } from "./rule.js";

/** Editions of exercises never hold; dealings are judged by editions that do. */
const editions: Example = {
  "national/information/ex-2026/edition.yaml": exampleFile("edition", { nature: "transcription" }),
  "national/measures/ex-2026/edition.yaml": exampleFile("edition", { nature: "transcription", categories: null }),
};

/** @public The world in which the examples of dealings are laid: the example world with catalogs in force. */
export const dealingWorld: Example = {
  ...exampleWorld,
  ...editions,
  ...exampleEntry(),
  ...exampleMeasure(),
  ...exampleList({}, "2026"),
};

const record: CreditRecord = {
  id: "ex-record-1",
  entry: "national/information/ex-2026/ex-entry",
  subject: "91999999MA0000001N",
  subjectKind: "legal-person",
  recordedOn: "2026-05-08",
  document: {
    kind: "administrative-penalty",
    number: "示例罚〔2026〕1号",
    authority: "ex-bureau",
    authorityKind: "administrative-organ",
    effectiveOn: "2026-05-01",
  },
};

/** Good examples by kind, with some fields changed. */
export const dealingExamples = {
  record: (changes: Partial<CreditRecord>, more: Omit<DealingExample, "kind" | "dealing"> = {}): DealingExample => ({
    kind: "record",
    dealing: { ...record, ...changes },
    ...more,
  }),
};
