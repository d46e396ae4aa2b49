import { oncePerSet } from "@mulu/engine";
import type { CatalogSet, State } from "@mulu/engine";
import type { DocumentKind, IsoDate, Nature, PathId, PublishedDocument, RegionCode, Text } from "@mulu/schema";

import { computedOf } from "../computed.js";

/** What lists say of a document; the rest stands in the document itself. */
export interface DocumentSummary {
  id: PathId;
  documentKind: DocumentKind;
  concept: PathId;
  /** Tombstones have none. */
  title?: Text;
  nature: Nature;
  official: boolean;
  layer: "national" | "local";
  regionCode?: RegionCode;
  edition?: PathId;
  date?: IsoDate;
  /** Computed state on the day of the data; none for kinds that neither begin nor end. */
  state?: State;
  /** Where the document is, relative to the root of the API. */
  href: string;
}

/** A list of documents. */
export interface DocumentList {
  count: number;
  items: DocumentSummary[];
}

/** Where a document is, relative to the root of the API. */
export function hrefOf(id: string): string {
  return `documents/${id}.json`;
}

const summaries = oncePerSet(() => new WeakMap<PublishedDocument, DocumentSummary>());

/** The same for every list that a document stands in. */
export function summarizeDocument(set: CatalogSet, document: PublishedDocument): DocumentSummary {
  const known = summaries(set);
  const summary = known.get(document) ?? summarize(set, document);
  known.set(document, summary);
  return summary;
}

function summarize(set: CatalogSet, document: PublishedDocument): DocumentSummary {
  const { id, documentKind, concept, nature, official, layer, regionCode, edition, date } = document;
  const state = computedOf(set, document)?.state;
  return {
    id,
    documentKind,
    concept,
    ...("title" in document ? { title: document.title } : {}),
    nature,
    official,
    layer,
    ...(regionCode === undefined ? {} : { regionCode }),
    ...(edition === undefined ? {} : { edition }),
    ...(date === undefined ? {} : { date }),
    ...(state === undefined ? {} : { state }),
    href: hrefOf(id),
  };
}

export function listDocuments(set: CatalogSet, documents: readonly PublishedDocument[]): DocumentList {
  return { count: documents.length, items: documents.map((document) => summarizeDocument(set, document)) };
}
