import { normalizeTitle } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import { idHeaders } from "./field.js";
import { referenceColumns } from "./reference-columns.js";
import type { ReferenceColumn } from "./reference-columns.js";
import { tell } from "../words/say.js";
import { tableCodes, tableFinding } from "./report.js";
import { columnName, unquote } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { sameCell } from "./tidy.js";

interface Asked {
  file: string;
  edition: string;
  set: CatalogSet;
}

const byHeader = new Map(referenceColumns.map((column) => [normalizeTitle(column.header), column]));

/** A table with columns for reference: its header, the row below its last, and where its ids stand. */
interface Told {
  header: number;
  end: number;
  ids: number | undefined;
  columns: ReadonlyMap<number, ReferenceColumn>;
}

/** A header printed again begins no other table, but is none of its rows either: every header begins one. */
function toldIn({ rows }: Sheet): Told[] {
  const headers = rows.flatMap((row, header) => {
    const columns = new Map(
      row.flatMap((cell, index) => {
        const column = cell && byHeader.get(normalizeTitle(cell.text));
        return column ? [[index, column] as const] : [];
      }),
    );
    const ids = row.findIndex((cell) => cell !== undefined && idHeaders.includes(cell.text.trim()));
    return columns.size === 0 ? [] : [{ header, columns, ids: ids === -1 ? undefined : ids }];
  });
  return headers.map((each, index) => ({ ...each, end: headers[index + 1]?.header ?? rows.length }));
}

/**
 * A sheet without the columns that are told for reference. Who has written something of his own there is told once a
 * column that it is not taken: those cells follow from the others.
 */
export function withoutReference(sheet: Sheet, asked: Asked): { sheet: Sheet; findings: Finding[] } {
  const told = toldIn(sheet);
  if (told.length === 0) return { sheet, findings: [] };
  const rows = sheet.rows.map((row, at) => {
    const columns = told.findLast(({ header }) => header <= at)?.columns;
    return columns ? row.map((cell, of) => (columns.has(of) ? undefined : cell)) : row;
  });
  const findings = told.flatMap((table) =>
    [...table.columns].flatMap(([index, column]) => {
      const changed = ownWords({ table, index, column }, sheet, asked);
      return changed.length === 0 ? [] : [notTaken({ table, index, column }, changed, { ...asked, sheet })];
    }),
  );
  return { sheet: { ...sheet, rows }, findings };
}

interface Place {
  table: Told;
  index: number;
  column: ReferenceColumn;
}

function notTaken(
  { table, index, column: { header: name } }: Place,
  rows: readonly number[],
  { file, sheet }: Asked & { sheet: Sheet },
): Finding {
  const cells = rows.slice(0, 3).map((row) => `${columnName(index)}${String(row + 1)}`);
  const said = tell("reference-changed", { header: name, cells, count: rows.length });
  const place = { file, sheet: sheet.name, row: table.header, column: index };
  return tableFinding({ code: tableCodes.noted, place, said });
}

/** Rows in which the column says something else than it would say today. */
function ownWords({ table, index, column }: Place, { rows }: Sheet, { edition, set }: Asked): number[] {
  const { header, end, ids } = table;
  return rows.flatMap((row, at) => {
    const text = row[index]?.text.trim() ?? "";
    if (at <= header || at >= end || text === "") return [];
    const id = ids === undefined ? "" : (row[ids]?.text.trim() ?? "");
    const document = set.get(`${edition}/${id.split("/").at(-1) ?? ""}`);
    return document && sameCell(column.cell(document, set), unquote(text)) ? [] : [at];
  });
}
