import type { CatalogSet } from "@mulu/engine";
import { editionRooms } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import { isTabled } from "./columns.js";
import type { TabledDocument } from "./columns.js";

/** One table to download. */
export interface Table {
  /** File name without extension. */
  name: string;
  title: Text;
  kind: TabledDocument["documentKind"];
  documents: readonly TabledDocument[];
}

const fixed: readonly (Omit<Table, "documents"> & { of: (set: CatalogSet) => readonly TabledDocument[] })[] = [
  {
    name: "instruments",
    title: { zh: "法律、法规、规章和政策文件", en: "Instruments" },
    kind: "instrument",
    of: (set) => set.all("instrument"),
  },
  { name: "lists", title: { zh: "名单认定标准", en: "List standards" }, kind: "list", of: (set) => set.all("list") },
  {
    name: "local-measures",
    title: { zh: "地方措施", en: "Local measures" },
    kind: "measure",
    of: (set) => set.all("measure").filter(({ layer }) => layer === "local"),
  },
];

/** What stands in the editions of a catalog, by its room. */
function memberKind(concept: string): TabledDocument["documentKind"] {
  return editionRooms.find(({ name }) => concept.endsWith(`/${name}`))?.kind ?? "entry";
}

function editionTables(set: CatalogSet): Table[] {
  return set.all("edition").map(({ id, concept, title }) => ({
    name: id.replaceAll("/", "-"),
    title,
    kind: memberKind(concept),
    documents: set.members(id).filter(isTabled),
  }));
}

/** Every table: one per edition, and those across editions. An edition without members has a table without rows. */
export function tablesOf(set: CatalogSet): Table[] {
  const across = fixed.map(({ of, ...table }) => ({ ...table, documents: of(set) }));
  return [...editionTables(set), ...across];
}
