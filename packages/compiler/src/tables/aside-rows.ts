import type { Text } from "@mulu/schema";

import { asideByColumn, asideByName, asideByNumber, asideByRemark, asideByTitle, isNumbered } from "./aside-words.js";
import type { Column } from "./header.js";
import { quoted } from "./report.js";
import { columnName } from "./sheet.js";
import type { CellComment, SheetCell } from "./sheet.js";

/** A cell that is not blank, and its column. */
export interface Filled {
  cell: SheetCell;
  column: number;
}

/** Why a row is no current entry, in words, and what it is instead. */
export interface RowAside {
  kind: Text;
  said: Text;
}

/** Columns and comments of a table, and the row that is asked about. */
interface Asked {
  columns: ReadonlyMap<number, Column>;
  comments: readonly CellComment[];
  index: number;
  /** Whether a document that the catalogs hold has this very remark: then nothing is said that is not in force. */
  holds: (id: string, note: string) => boolean;
}

function isName(column: Column | undefined): boolean {
  if (column?.holds === "field") return column.field.path.join(".") === "title.zh";
  return column?.holds === "id";
}

const isWhole = ({ cell }: Filled): boolean => cell.struck?.trim() === cell.text.trim();

/** Whether a row is struck through: its name is, or all that stands in it but its number. */
export function isStruckRow(own: readonly Filled[], columns: ReadonlyMap<number, Column>): boolean {
  const said = own.filter(({ column }) => columns.get(column)?.holds !== "count");
  const struck = said.filter(isWhole);
  return (
    struck.length > 0 && (struck.length === said.length || struck.some(({ column }) => isName(columns.get(column))))
  );
}

/** What one cell says of its row. */
function saidBy({ cell, column }: Filled, columns: ReadonlyMap<number, Column>): Text | undefined {
  const holds = columns.get(column);
  if (holds === undefined || holds.holds === "nothing") return asideByColumn(holds?.header ?? "", cell.text);
  if (holds.holds === "count") return asideByNumber(cell.text);
  if (holds.holds === "id") return undefined;
  const path = holds.field.path.join(".");
  if (path === "title.zh") return asideByName(cell.text);
  return path === "note.zh" ? asideByRemark(cell.text) : undefined;
}

/** What a row says of itself, in a cell or in a comment on one; nothing of most rows. */
export function asideRow(filled: readonly Filled[], { columns, comments, index, holds }: Asked): RowAside | undefined {
  const id = filled.find(({ column }) => columns.get(column)?.holds === "id")?.cell.text ?? "";
  for (const each of filled) {
    if (id !== "" && holds(id, each.cell.text)) continue;
    const kind = each.cell.kind === "text" ? saidBy(each, columns) : undefined;
    if (kind === undefined) continue;
    const at = `${columnName(each.column)}${index + 1}“${quoted(each.cell.text)}”`;
    return { kind, said: { zh: at, en: at } };
  }
  for (const { row, column, text } of comments) {
    const kind = row === index ? asideByComment(text) : undefined;
    if (kind === undefined) continue;
    const at = `${columnName(column)}${index + 1}`;
    return { kind, said: { zh: `${at} 的批注“${quoted(text)}”`, en: `the comment “${quoted(text)}” on ${at}` } };
  }
  return undefined;
}

/** A comment begins with the name of who wrote it. */
function asideByComment(text: string): Text | undefined {
  return asideByRemark(text) ?? asideByRemark(text.replace(/^[^:：\n]{1,20}[:：]\s*/, ""));
}

/** A line that begins another part of a table: alone in its row, numbered or merged or beside the names. */
export function partOf(filled: readonly Filled[], columns: ReadonlyMap<number, Column>): string | undefined {
  const [first] = filled;
  if (!first) return undefined;
  const isMerged = first.cell.merged !== undefined && filled.every(({ cell }) => cell.merged === first.cell.merged);
  if (!isMerged && filled.length > 1) return undefined;
  const { text } = first.cell;
  const isPart = isMerged || isNumbered(text) || !isName(columns.get(first.column));
  return isPart || (asideByTitle(text) && /(?:事项|条目|清单|目录|部分)\s*$/.test(text)) ? text : undefined;
}
