/** @public What a cell holds, as the file says it. Nothing is computed: a formula stays a formula. */
export type CellKind = "text" | "number" | "date" | "boolean" | "formula" | "error";

/** @public One cell. A cell of a merged range holds what the range's first cell holds. */
export interface SheetCell {
  kind: CellKind;
  /** Text as typed; a date as YYYY-MM-DD; a formula with its equals sign. */
  text: string;
  /** First cell of the merged range this one belongs to, such as `B3`. */
  merged?: string;
}

/** @public One row of cells, blank ones left out. */
export type SheetRow = readonly (SheetCell | undefined)[];

/** @public One sheet of a workbook, or a CSV file. */
export interface Sheet {
  name: string;
  rows: readonly SheetRow[];
  /** Whether the workbook counts days from 1904 instead of 1900. */
  from1904?: boolean;
}

/** Name of a column, counted from 0: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Signs with which a spreadsheet takes text for a formula, in both widths. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet runs: a quote stands before a sign that would begin a formula. */
export function neutralize(text: string): string {
  return formulaStart.test(text) || /^'+[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Takes off the quote that `neutralize` puts. */
export function unquote(text: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}
