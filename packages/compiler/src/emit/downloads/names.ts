import { titleOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { fieldLabel } from "@mulu/schema";
import type { DocumentKind } from "@mulu/schema";

import type { Column } from "./column.js";

/** Folders of what is cited by its last name alone. */
const folders = ["", "instruments/", "organizations/", "regions/", "platforms/", "consultations/"];

/** What an id is called in Chinese: of a thing through time by its last version; the id itself where nothing bears it. */
export function nameOf(set: CatalogSet, id: string): string {
  const own = folders.map((folder) => set.get(`${folder}${id}`)).find((document) => document !== undefined);
  const document = own ?? set.versions(id).at(-1);
  return document === undefined ? id : titleOf(document).zh;
}

/** What fields are called in Chinese, by their names; the name itself where the kind has no such field. */
export function fieldNames(kind: DocumentKind, names: readonly string[]): string[] {
  return names.map((name) => fieldLabel(kind, name)?.zh ?? name);
}

const join = (values: readonly string[]): string => values.join("; ");

/** The column of what is named by id, and the column of its name before it: people read the one, programs the other. */
export function withNames<D>(
  { zh, ...column }: Omit<Column<D>, "cell">,
  idsOf: (document: D) => readonly (string | undefined)[] | undefined,
): Column<D>[] {
  const ids = (document: D): string[] => (idsOf(document) ?? []).filter((id) => id !== undefined);
  return [
    { zh, key: `${column.key}_title`, cell: (document, set) => join(ids(document).map((id) => nameOf(set, id))) },
    { ...column, zh: `${zh}标识`, cell: (document) => join(ids(document)) },
  ];
}
