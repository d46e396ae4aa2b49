import type {
  Nature,
  PublishedBasis,
  PublishedEdition,
  PublishedEntry,
  PublishedInstrument,
  PublishedList,
  PublishedMeasure,
  PublishedRegion,
} from "@mulu/schema";

/** Published documents for tests: short to write, complete to read. Everything is synthetic. */

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const provenance = { status: "public-copy", confidence: "high", verified: "2026-01-01" } as const;

const identity = (id: string, nature: Nature = "transcription") =>
  ({ id, concept: id, file: `${id}.yaml`, nature, official: false, layer: "national", provenance }) as const;

export function instrument(id: string, facts: Partial<PublishedInstrument> = {}): PublishedInstrument {
  return {
    ...identity(`instruments/${id}`),
    documentKind: "instrument",
    title: text(`示例文件${id}`),
    level: "law",
    issuers: [],
    ...facts,
  };
}

export function region(code: string, parent?: string): PublishedRegion {
  return {
    ...identity(`regions/${code}`),
    documentKind: "region",
    title: text(`示例区${code}`),
    level: "province",
    ...(parent === undefined ? {} : { parent }),
  };
}

export function edition(id: string, facts: Partial<PublishedEdition> = {}): PublishedEdition {
  return { ...identity(id, "transcription"), documentKind: "edition", title: text(`示例版本${id}`), ...facts };
}

export function basis(instrumentId: string, facts: Partial<PublishedBasis> = {}): PublishedBasis {
  return {
    instrument: instrumentId,
    article: "1",
    role: "measure",
    weight: "operative",
    level: "law",
    cite: text(instrumentId),
    ...facts,
  };
}

export function measure(editionId: string, slug: string, facts: Partial<PublishedMeasure> = {}): PublishedMeasure {
  const base = editionId.slice(0, editionId.lastIndexOf("/"));
  return {
    ...identity(`${editionId}/${slug}`),
    concept: `${base}/${slug}`,
    edition: editionId,
    documentKind: "measure",
    title: text(`示例措施${slug}`),
    type: "other",
    effect: "reduces-rights",
    status: "in-force",
    basis: [],
    ...facts,
  };
}

export function entry(editionId: string, slug: string, facts: Partial<PublishedEntry> = {}): PublishedEntry {
  const base = editionId.slice(0, editionId.lastIndexOf("/"));
  return {
    ...identity(`${editionId}/${slug}`),
    concept: `${base}/${slug}`,
    edition: editionId,
    documentKind: "entry",
    title: text(`示例条目${slug}`),
    category: "example",
    polarity: "negative",
    subjects: ["legal-person"],
    basis: [],
    ...facts,
  };
}

export function list(id: string, facts: Partial<PublishedList> = {}): PublishedList {
  return {
    ...identity(id),
    concept: id.slice(0, id.lastIndexOf("/")),
    documentKind: "list",
    title: text(`示例名单${id}`),
    kind: "serious",
    field: "example",
    fieldBasis: [],
    ...facts,
  };
}
