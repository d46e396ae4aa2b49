import { formatCitation, restsOn } from "@mulu/engine";
import { openQuestions } from "@mulu/validators";
import type { CatalogSet } from "@mulu/engine";
import type { BasisRole, BasisWeight, Citation, LegalBasis, PublishedInstrument, Text } from "@mulu/schema";

import { canonical } from "../artefact.js";
import type { EmitInput } from "../artefact.js";
import { coverageOf } from "../coverage.js";
import { summary } from "../summary.js";
import { vendorKinds } from "../vendors.js";
import { listDocuments, summarizeDocument } from "./summaries.js";
import type { DocumentSummary } from "./summaries.js";
import type { Endpoint } from "./endpoint.js";

/** What rests on one instrument, and by which clause. */
export interface RestsOn {
  instrument: DocumentSummary;
  count: number;
  items: Reliance[];
}

/** A document and the citation by which it rests on an instrument; role and weight where the citation is a basis. */
export interface Reliance {
  document: DocumentSummary;
  citation: Citation;
  role?: BasisRole;
  weight?: BasisWeight;
  cite: Text;
}

/** Every kind of document, present or not: a client may ask for any of them. */
const kinds = vendorKinds;

const notice: Text = {
  zh: "本站数据为非官方整理，凡未标明 official 为 true 的内容均不得作为官方文本引用。",
  en: "Unofficial data. Nothing here is official text unless its official flag is true.",
};

function index({ set }: EmitInput): object {
  return {
    api: "v1",
    notice,
    openapi: "../openapi.json",
    documents: set.documents.length,
    kinds: kinds.map((kind) => ({ kind, count: set.all(kind).length, href: `kinds/${kind}.json` })),
    collections: [
      ...["catalogs.json", "vocabularies.json", "rules.json", "questions.json"],
      ...["findings.json", "summary.json", "coverage.json", "manifest.json"],
    ],
  };
}

function catalogs(input: EmitInput): object {
  const items = summary(input).catalogs;
  return { count: items.length, items };
}

/** The citation alone, and what a basis says beside it. */
function citationParts(cited: Citation & Partial<LegalBasis>): Pick<Reliance, "citation" | "role" | "weight"> {
  const { instrument, expression, article, paragraph, item, subitem, role, weight } = cited;
  return canonical({
    citation: { instrument, expression, article, paragraph, item, subitem },
    role,
    weight,
  }) as Reliance;
}

function reliances(set: CatalogSet, instrument: PublishedInstrument): RestsOn {
  const slug = instrument.id.slice(instrument.id.lastIndexOf("/") + 1);
  const items = restsOn(set, slug).map(({ document, citation }) => ({
    document: summarizeDocument(set, document),
    ...citationParts(citation),
    cite: formatCitation(citation, instrument.title),
  }));
  return { instrument: summarizeDocument(set, instrument), count: items.length, items };
}

const list = (items: readonly object[]): object => ({ count: items.length, items });

function single(
  name: string,
  tag: Endpoint["tag"],
  rest: Pick<Endpoint, "operation" | "summary" | "schema"> & { value: (input: EmitInput) => object },
): Endpoint {
  const { value, ...described } = rest;
  const path = `/${name}.json`;
  return { path, tag, ...described, files: (input) => [{ path, value: value(input) }] };
}

/** Lists, and what the checks found. */
export const collectionEndpoints: readonly Endpoint[] = [
  single("index", "collections", {
    operation: "getIndex",
    summary: { zh: "接口目录", en: "What this API holds" },
    schema: "ApiIndex",
    value: index,
  }),
  single("catalogs", "collections", {
    operation: "listCatalogs",
    summary: { zh: "目录、清单及其版本", en: "Catalogs and their editions" },
    schema: "CatalogList",
    value: catalogs,
  }),
  {
    path: "/kinds/{kind}.json",
    operation: "listDocuments",
    tag: "collections",
    summary: { zh: "某一种类的全部文档", en: "Documents of one kind" },
    schema: "DocumentList",
    files: ({ set }) =>
      kinds.map((kind) => ({ path: `/kinds/${kind}.json`, value: listDocuments(set, set.all(kind)) })),
  },
  {
    path: "/instruments/{instrument}/rests-on.json",
    operation: "getRestsOn",
    tag: "collections",
    summary: { zh: "以该文件为依据的全部内容", en: "What rests on an instrument" },
    schema: "RestsOn",
    files: ({ set }) =>
      set
        .all("instrument")
        .map((instrument) => ({ path: `/${instrument.id}/rests-on.json`, value: reliances(set, instrument) })),
  },
  single("vocabularies", "collections", {
    operation: "listVocabularies",
    summary: { zh: "全部代码表", en: "All vocabularies with their values" },
    schema: "VocabularyList",
    value: ({ set }) => list(set.all("vocabulary")),
  }),
  single("rules", "checks", {
    operation: "listRules",
    summary: { zh: "检查规则", en: "Law rules" },
    schema: "RuleList",
    value: ({ rules }) => list(rules),
  }),
  single("questions", "checks", {
    operation: "listQuestions",
    summary: { zh: "条文没有写明的问题及目前的答案", en: "Questions the texts leave open, and the answers taken" },
    schema: "QuestionList",
    value: () => list(openQuestions),
  }),
  single("findings", "checks", {
    operation: "listFindings",
    summary: { zh: "对现有数据的检查结果", en: "What the rules found in the data" },
    schema: "FindingList",
    value: ({ findings }) => list(findings),
  }),
  single("summary", "checks", {
    operation: "getSummary",
    summary: { zh: "数量与完整程度", en: "Counts and coverage" },
    schema: "Summary",
    value: summary,
  }),
  single("coverage", "checks", {
    operation: "getCoverage",
    summary: { zh: "覆盖情况和登记表", en: "Coverage and the register" },
    schema: "CoverageReport",
    value: ({ set }) => coverageOf(set),
  }),
];
