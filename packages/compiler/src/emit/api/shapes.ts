import type {
  CatalogSummary,
  Coverage,
  EditionSummary,
  FindingSummary,
  LawCoverage,
  OpenQuestion,
  RegionCoverage,
  RuleDescription,
  RuleWords,
  Summary,
  WordedCitation,
} from "@mulu/engine";
import { restingKinds } from "@mulu/schema";
import type { RestingKind } from "@mulu/schema";

import type { CoverageReport, RegisterRowSummary, RegisterSection } from "../coverage.js";
import type { JsonSchema } from "../json-schema.js";
import type { Reliance, RestsOn } from "./collection-endpoints.js";
import { arrayOf, count, listOf, object, objectOf, ref, text } from "./shape.js";
import type { PropertiesOf } from "./shape.js";
import { stateShapes } from "./state-shapes.js";
import type { DocumentSummary } from "./summaries.js";

/*
 * Schemas by hand, as their descriptions are written for readers of the API; that each has the properties of what is
 * served under it, the compiler sees.
 */

const coverage: PropertiesOf<Coverage> = {
  count,
  withArticle: count,
  unknown: ref("Counts"),
  noneStated: ref("Counts"),
  byReference: ref("Counts"),
  incomplete: count,
  states: ref("Counts"),
  provenance: ref("Counts"),
  confidence: ref("Counts"),
};

/** What rests on the clauses of a law, by kind, and fields of it without a value. */
const resting = {
  ...(Object.fromEntries(restingKinds.map((kind) => [kind, count])) as Record<RestingKind, JsonSchema>),
  ...{ unknown: count, noneStated: count, byReference: count },
};

const layer: JsonSchema = { type: "string", enum: ["national", "local"] };

const id = ref("PathId");

const documents: Record<string, JsonSchema> = {
  DocumentSummary: objectOf<DocumentSummary>("What lists say of a document.", {
    id: ref("PathId"),
    documentKind: ref("DocumentKind"),
    concept: ref("PathId"),
    "title?": ref("Text"),
    nature: ref("Nature"),
    official: { type: "boolean" },
    layer,
    "regionCode?": ref("RegionCode"),
    "edition?": ref("PathId"),
    "date?": ref("IsoDate"),
    "state?": ref("State"),
    href: { ...text, description: "Relative to the root of the API." },
  }),
  DocumentList: listOf("A list of documents.", "DocumentSummary"),
  VocabularyList: listOf("All vocabularies.", "PublishedVocabulary"),
  Reliance: objectOf<Reliance>("A document and the citation by which it rests on an instrument.", {
    document: ref("DocumentSummary"),
    citation: ref("Citation"),
    "role?": ref("BasisRole"),
    "weight?": ref("BasisWeight"),
    cite: ref("Text"),
  }),
  RestsOn: objectOf<RestsOn>("What rests on one instrument, and by which clause.", {
    instrument: ref("DocumentSummary"),
    count,
    items: arrayOf(ref("Reliance")),
  }),
  ApiIndex: object("What this API holds.", {
    api: { ...text, const: "v1" },
    notice: ref("Text"),
    openapi: text,
    documents: count,
    kinds: arrayOf(object("A kind of document.", { kind: ref("DocumentKind"), count, href: text })),
    collections: arrayOf(text),
  }),
};

const digest: JsonSchema = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };

const line = {
  seq: { type: "integer", minimum: 1, description: "1, 2, 3 and so on over the whole feed." },
  release: { ...id, description: "The edition with which the change came." },
  thing: { ...id, description: "Id without edition of what changed." },
  digest: {
    ...digest,
    description:
      "SHA-256 of the digest of the line before, a line feed, and this line without digest as JSON: names sorted, no white space. Before the first line: of nothing.",
  },
};

const feeds: Record<string, JsonSchema> = {
  FeedLine: {
    description: "One changed thing: as it is from this edition on, or gone.",
    oneOf: [
      object("The thing from this edition on, without what it bears because of the edition.", {
        ...line,
        is: { type: "string", const: "put" },
        content: { type: "object" },
      }),
      object("The thing is not in this edition.", { ...line, is: { type: "string", const: "removed" } }),
    ],
  },
  CatalogFeed: object(
    "The changes of a catalog from one issued edition to the next. Folding them in order gives the last edition; a number that is missing, or a digest that differs, shows a line that was dropped, moved or altered.",
    { catalog: id, releases: arrayOf(id), count, items: arrayOf(ref("FeedLine")) },
  ),
  ManifestItem: object("A document and the digest of what it says.", { id, digest }),
  Manifest: object(
    "Every document with its digest: of the document as published, without `computed`, as JSON with names sorted and no white space. Whoever keeps the last manifest knows which documents to fetch again, and which are gone.",
    { count, digest, items: arrayOf(ref("ManifestItem")) },
  ),
};

const counts: Record<string, JsonSchema> = {
  Counts: { description: "How many of each, by name.", type: "object", additionalProperties: count },
  Coverage: objectOf<Coverage>("How far documents are documented.", coverage),
  EditionSummary: objectOf<EditionSummary>("One edition, our counts beside the publisher's.", {
    id: ref("PathId"),
    title: ref("Text"),
    nature: ref("Nature"),
    official: { type: "boolean" },
    "date?": ref("IsoDate"),
    "state?": ref("State"),
    ours: ref("OfficialCounts"),
    "officialCounts?": ref("OfficialCounts"),
    ...coverage,
  }),
  CatalogSummary: objectOf<CatalogSummary>("All editions of one catalog.", {
    concept: ref("PathId"),
    layer,
    "regionCode?": ref("RegionCode"),
    editions: arrayOf(ref("EditionSummary")),
  }),
  CatalogList: listOf("All catalogs.", "CatalogSummary"),
  RegisterRowSummary: objectOf<RegisterRowSummary>("A row of the register, its state, and what shows it.", {
    id: ref("PathId"),
    row: text,
    title: ref("Text"),
    state: ref("RegisterState"),
    refs: arrayOf(text),
    rules: arrayOf(text),
    pages: arrayOf(text),
    "reason?": ref("Text"),
  }),
  LawCoverage: objectOf<LawCoverage>("What is held of one instrument, and how far it was read.", {
    id,
    title: ref("Text"),
    level: ref("LegalLevel"),
    "region?": ref("RegionCode"),
    articles: count,
    ...resting,
  }),
  RegionCoverage: objectOf<RegionCoverage>("The law of one region, or of the nation: registered, read, used.", {
    region: ref("RegionCode"),
    laws: count,
    read: count,
    used: count,
    ...resting,
  }),
  CoverageReport: objectOf<CoverageReport>(
    "Coverage of every edition, kind, region and law, and the state of every register row.",
    {
      catalogs: arrayOf(ref("CatalogSummary")),
      kinds: { type: "object", additionalProperties: ref("Coverage") },
      regions: arrayOf(ref("RegionCoverage")),
      laws: arrayOf(ref("LawCoverage")),
      register: objectOf<CoverageReport["register"]>("The register.", {
        total: count,
        byState: ref("Counts"),
        sections: arrayOf(
          objectOf<RegisterSection>("A section of the register.", {
            code: text,
            title: ref("Text"),
            byState: ref("Counts"),
            rows: arrayOf(ref("RegisterRowSummary")),
          }),
        ),
      }),
    },
  ),
  Summary: objectOf<Summary>("Counts of everything, gaps included.", {
    documents: count,
    byKind: ref("Counts"),
    official: count,
    catalogs: arrayOf(ref("CatalogSummary")),
    kinds: { type: "object", additionalProperties: ref("Coverage") },
    rules: objectOf<Summary["rules"]>("Rules run.", { total: count, errors: count, warnings: count }),
    findings: objectOf<FindingSummary>("Findings counted.", {
      total: count,
      accepted: count,
      undecided: count,
      bySeverity: ref("Counts"),
      byVerdict: ref("Counts"),
      byRule: ref("Counts"),
    }),
  }),
};

const example: JsonSchema = { type: "object", additionalProperties: text };

const checks: Record<string, JsonSchema> = {
  WordedCitation: objectOf<WordedCitation>("A citation and its words.", {
    citation: ref("Citation"),
    text: ref("Text"),
  }),
  RuleDescription: objectOf<RuleDescription>("A law rule as data.", {
    code: text,
    slug: text,
    title: ref("Said"),
    severity: ref("RuleSeverity"),
    ground: { type: "string", enum: ["explicit", "derived", "engineering"] },
    "since?": ref("IsoDate"),
    "until?": ref("IsoDate"),
    layer: { type: "string", enum: ["data", "record", "structure"] },
    applies: arrayOf(text),
    cites: arrayOf(ref("WordedCitation")),
    words: objectOf<RuleWords>("What the one who wrote the failing example is told.", {
      message: ref("Said"),
      "hint?": ref("Said"),
    }),
    examples: object("Catalog files by path, or dealings as JSON: one example that passes, one that fails.", {
      pass: example,
      fail: example,
    }),
  }),
  RuleList: listOf("All rules.", "RuleDescription"),
  OpenQuestion: objectOf<OpenQuestion>("A question the texts leave open, and the answer the rules take for now.", {
    code: text,
    question: ref("Said"),
    answer: ref("Said"),
    rules: arrayOf(text),
  }),
  QuestionList: listOf("All open questions.", "OpenQuestion"),
  FindingList: listOf("All findings.", "Finding"),
  Refusal: object("Why there is no answer.", { error: text, path: text, message: ref("Text") }),
};

/** Component schemas of what only the API has; the documents' own come from @mulu/schema. */
export const apiShapes: Readonly<Record<string, JsonSchema>> = {
  ...stateShapes,
  ...documents,
  ...feeds,
  ...counts,
  ...checks,
};
