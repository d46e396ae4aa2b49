import type { CatalogSet } from "@mulu/engine";
import type { PublishedEdition } from "@mulu/schema";

import { compareText } from "../fault.js";
import { documentsOf } from "./import-table.js";
import { notCarried } from "./not-carried.js";
import type { NotCarried } from "./not-carried.js";
import type { ExportRequest } from "./request.js";
import { readRemark } from "./remark.js";
import { keptHeader, standingByName } from "./row-marks.js";
import { kindOf } from "./table-kinds.js";
import { tableOf } from "./table-of.js";
import type { MadeTable } from "./table-of.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

/** A table of an edition: a header and one row for each of its documents, all cells text. */
export interface EditionTable extends MadeTable {
  name: string;
}

/** @public A table of an edition, and what it does not carry. */
export interface ExportedTable extends EditionTable {
  /** Values that an import of this table would not give back; a table with any is not whole. */
  lost: NotCarried[];
}

/** What the table of an edition is made from. */
interface EditionRequest {
  set: CatalogSet;
  edition: PublishedEdition;
  /** Documents of the edition as their files hold them, by slug. */
  documents: ReadonlyMap<string, Plain>;
}

/** An edition as a table, in the order of ids: what is exported, and what the site offers. */
export function editionTable({ set, edition, documents }: EditionRequest): EditionTable {
  const sorted = [...documents].sort(([a], [b]) => compareText(a, b));
  const rows = sorted.map(([slug, written]) => ({ id: slug, written, published: set.get(`${edition.id}/${slug}`) }));
  const made = tableOf(kindOf(edition.id), rows, { set, edition: edition.id });
  settle(made, [...sorted.map(([, value]) => value)]);
  return { name: edition.id.replaceAll("/", "-").slice(0, 31), ...made };
}

/**
 * @public An edition as a table, in the order of ids. The table is read back as an import would read it into an edition
 * without documents, and every value that would not come back is named.
 */
export function exportTable(request: ExportRequest): ExportedTable {
  const { files, compilation, edition } = request;
  const documents = documentsOf(files, edition.id);
  const table = editionTable({ set: compilation.set, edition, documents });
  return { ...table, lost: notCarried(table, { ...request, documents }) };
}

/**
 * Where a remark or a name of the edition would leave an import in doubt whether its row is current, the table settles
 * it in a column of its own, as an office would.
 */
function settle({ header, rows, columns }: MadeTable, documents: readonly Plain[]): void {
  const doubtful = documents.map((document) => {
    const [title, note] = [
      ["title", "zh"],
      ["note", "zh"],
    ].map((path) => at(document, path));
    const standings = [
      typeof title === "string" ? standingByName(title, []) : undefined,
      typeof note === "string" ? readRemark(note, []) : undefined,
    ];
    return standings.some((each) => each?.is === "unclear");
  });
  if (!doubtful.includes(true)) return;
  header.push(keptHeader);
  columns.push({
    choices: ["是", "否"],
    note: `${keptHeader}。备注或者名称里的话，会让人以为这一行已经不用的，写“是”。`,
  });
  rows.forEach((row, index) => row.push(doubtful[index] ? "是" : ""));
}
