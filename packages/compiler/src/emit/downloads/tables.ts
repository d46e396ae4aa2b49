import type { CatalogSet } from "@mulu/engine";
import { editionRooms } from "@mulu/schema";
import type { DocumentKind, PublishedDocument, PublishedEdition, PublishedMeasure, Text } from "@mulu/schema";

import type { TabledDocument } from "./columns.js";

interface Named {
  /** File name without extension. */
  name: string;
  title: Text;
}

/** A table of documents that stand in no edition. */
export interface RegisterTable extends Named {
  holds: "register";
  kind: TabledDocument["documentKind"];
  documents: readonly TabledDocument[];
}

/** One table to download: of an edition, of measures of many editions, or of documents that stand in none. */
export type Table =
  | RegisterTable
  | (Named & {
      holds: "edition";
      kind: DocumentKind;
      documents: readonly PublishedDocument[];
      edition: PublishedEdition;
    })
  | (Named & { holds: "measures"; kind: "measure"; documents: readonly PublishedMeasure[] });

const across = (set: CatalogSet): Table[] => [
  {
    holds: "register",
    name: "instruments",
    title: { zh: "法律、法规、规章和政策文件", en: "Instruments" },
    kind: "instrument",
    documents: set.all("instrument"),
  },
  {
    holds: "register",
    name: "lists",
    title: { zh: "名单认定标准", en: "List standards" },
    kind: "list",
    documents: set.all("list"),
  },
  {
    holds: "measures",
    name: "local-measures",
    title: { zh: "地方措施", en: "Local measures" },
    kind: "measure",
    documents: set.all("measure").filter(({ layer }) => layer === "local"),
  },
];

/** What stands in the editions of a catalog, by its room. */
function memberKind(concept: string): DocumentKind {
  return editionRooms.find(({ name }) => concept.endsWith(`/${name}`))?.kind ?? "entry";
}

const ofEdition = (set: CatalogSet, edition: PublishedEdition): Table => ({
  holds: "edition",
  name: edition.id.replaceAll("/", "-"),
  title: edition.title,
  kind: memberKind(edition.concept),
  documents: set.members(edition.id),
  edition,
});

/** Every table: one per edition, and those across editions. An edition without members has a table without rows. */
export function tablesOf(set: CatalogSet): Table[] {
  return [...set.all("edition").map((edition) => ofEdition(set, edition)), ...across(set)];
}
