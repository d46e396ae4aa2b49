import type { PublishedEdition } from "@mulu/schema";

import type { Compilation, SourceFiles } from "../compilation.js";
import { compareText } from "../fault.js";
import type { TableContext } from "./codec.js";
import { idHeaders } from "./field.js";
import { documentsOf, fieldsOf, kindOf } from "./import-table.js";
import { neutralize } from "./sheet.js";
import { at } from "./values.js";

/** @public A table of an edition: a header and one row for each entry or measure, all cells text. */
export interface ExportedTable {
  name: string;
  header: string[];
  rows: string[][];
}

/** @public An edition as a table, in the order of ids. What a cell shows, an import takes back. */
export function exportTable(request: {
  files: SourceFiles;
  compilation: Compilation;
  edition: PublishedEdition;
}): ExportedTable {
  const { files, compilation, edition } = request;
  const fields = fieldsOf(kindOf(edition.id)).filter(({ spread }) => !spread);
  const context: TableContext = { set: compilation.set, edition: edition.id, from1904: false };
  const rows = [...documentsOf(files, edition.id)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([slug, value]) => [slug, ...fields.map(({ path, codec }) => codec.show(at(value, path), context))])
    .map((row) => row.map(neutralize));
  return {
    name: edition.id.replaceAll("/", "-").slice(0, 31),
    header: [idHeaders[0] ?? "", ...fields.map(({ header }) => header)],
    rows,
  };
}
