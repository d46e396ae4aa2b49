import { identifyPath } from "@mulu/schema";
import type { FileKind } from "@mulu/schema";

import { commitmentFields } from "./commitment-fields.js";
import { entryFields } from "./entry-fields.js";
import type { Field } from "./field.js";
import { incentiveFields } from "./incentive-fields.js";
import { indicatorFields } from "./indicator-fields.js";
import { measureFields } from "./measure-fields.js";

/** Kind of document a table holds. */
export type TableKind = "entry" | "measure" | "commitment" | "indicator" | "incentive";

const columns: Readonly<Record<TableKind, readonly Field[]>> = {
  entry: entryFields,
  measure: measureFields,
  commitment: commitmentFields,
  indicator: indicatorFields,
  incentive: incentiveFields,
};

export const tableKinds = Object.keys(columns) as readonly TableKind[];

/** Fields of the tables of a kind. */
export function fieldsOf(kind: TableKind): readonly Field[] {
  return columns[kind];
}

/** Whether documents of a kind can stand in a table. */
function isTableKind(kind: FileKind | undefined): kind is TableKind {
  return kind !== undefined && kind in columns;
}

/** Kind of the documents of an edition, by its room. A room without columns has no table, and never another kind's. */
export function kindOf(edition: string): TableKind {
  const kind = identifyPath(`${edition}/x.yaml`)?.kind;
  if (isTableKind(kind)) return kind;
  throw new TypeError(`No table holds the documents of ${edition}.`);
}
