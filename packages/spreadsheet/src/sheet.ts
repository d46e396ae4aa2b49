import type { Said } from "@mulu/schema";

/** @public What a cell holds, as the file says it. Nothing is computed: a formula stays a formula. */
export type CellKind = "text" | "number" | "date" | "boolean" | "formula" | "error";

/** @public One cell. A cell of a merged range holds what the range's first cell holds. */
export interface SheetCell {
  kind: CellKind;
  /** Text as typed; a date as YYYY-MM-DD; a formula with its equals sign. */
  text: string;
  /** First cell of the merged range this one belongs to, such as `B3`. */
  merged?: string;
  /** Words of it that are struck through: all of its text, or a part. */
  struck?: string;
}

/** @public What somebody noted on a cell, beside what the cell says. */
export interface CellComment {
  row: number;
  column: number;
  text: string;
}

/** @public One row of cells, blank ones left out. */
export type SheetRow = readonly (SheetCell | undefined)[];

/** @public Something in a sheet that its reader could not take. */
export interface Untaken {
  /** Row counted from 0, as far as there is one. */
  row: number;
  column?: number;
  message: Said;
}

/** @public One sheet of a workbook, or a CSV file. */
export interface Sheet {
  name: string;
  rows: readonly SheetRow[];
  /** Whether the sheet as a whole is hidden. */
  hidden?: true;
  /** Rows and columns that are not shown, counted from 0. */
  hiddenRows?: ReadonlySet<number>;
  hiddenColumns?: ReadonlySet<number>;
  comments?: readonly CellComment[];
  /** What cannot be said of the sheet, in words. */
  doubts?: readonly Said[];
  /** What the reader of the file could not take, in words, and where. */
  untaken?: readonly Untaken[];
  /** Whether the workbook counts days from 1904 instead of 1900. */
  from1904?: boolean;
}

/** @public Name of a column, counted from 0: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Signs with which a spreadsheet takes text for a formula, in both widths. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

const quotedStart = /^'+[=+\-@\t\r＝＋－＠]/;

/** Every line of a text changed; a program may take a line within a cell for a row of its own. */
function eachLine(text: string, change: (line: string) => string): string {
  return text.includes("\n") || text.includes("\r")
    ? text
        .split(/(\r\n|\r|\n)/)
        .map((part, index) => (index % 2 === 0 ? change(part) : part))
        .join("")
    : change(text);
}

/** @public A text that no spreadsheet runs: a quote stands before a sign that would begin a formula, in every line of it. */
export function neutralize(text: string): string {
  // Most cells of a wide table are blank.
  if (text === "") return text;
  return eachLine(text, (line) => (formulaStart.test(line) || quotedStart.test(line) ? `'${line}` : line));
}

/** @public Takes off the quotes that `neutralize` puts. */
export function unquote(text: string): string {
  return eachLine(text, (line) => (quotedStart.test(line) ? line.slice(1) : line));
}
