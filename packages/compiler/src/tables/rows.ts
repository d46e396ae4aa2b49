import type { Finding } from "@mulu/schema";

import { readDate } from "./dates.js";
import type { Column, Header } from "./header.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { unquote } from "./sheet.js";
import type { Sheet, SheetCell, SheetRow } from "./sheet.js";
import { isTotals } from "./totals.js";

/** A cell that belongs to a field, and where it stands. */
export interface FieldCell {
  text: string;
  kind: SheetCell["kind"];
  unit?: string;
  place: CellPlace;
}

/** Cells of one thing: of one row, or of several where the name is merged over them. */
export interface TableRow {
  row: number;
  id?: FieldCell;
  /** Cells by the path of their field; blank ones are left out. */
  cells: ReadonlyMap<string, readonly FieldCell[]>;
  /** Columns of the table, by the path of their field. */
  columns: ReadonlyMap<string, number>;
}

/** Rows of a table, and every cell that belongs to none. */
export interface TableRows {
  rows: TableRow[];
  findings: Finding[];
}

const footnote = /^(?:注|附注|说明|备注|填表|填报|制表|审核|单位负责人)[：:\s0-9一二三]?/;

/** Up to fifteen digits: beyond that a spreadsheet has already lost some. */
const exact = /^-?\d{1,15}(?:\.\d+)?$/;

const rowNumber = /^[\d一二三四五六七八九十百.．()（）、-]+$/;

/** Reads the rows below a header. */
export function readRows(sheet: Sheet, header: Header, file: string): TableRows {
  const reader = new RowReader(sheet, header, file);
  sheet.rows.forEach((row, index) => {
    if (index > header.row) reader.take(row, index);
    else if (index < header.row) reader.above(row, index);
  });
  return { rows: reader.rows, findings: reader.findings };
}

class RowReader {
  readonly rows: TableRow[] = [];
  readonly findings: Finding[] = [];
  readonly #sheet: Sheet;
  readonly #header: Header;
  readonly #file: string;
  readonly #columns: ReadonlyMap<string, number>;
  #last: { key: string; row: { id?: FieldCell; cells: Map<string, FieldCell[]> } } | undefined;

  constructor(sheet: Sheet, header: Header, file: string) {
    this.#sheet = sheet;
    this.#header = header;
    this.#file = file;
    this.#columns = new Map(
      [...header.columns].flatMap(([index, column]) =>
        column.holds === "field" ? [[column.field.path.join("."), index] as const] : [],
      ),
    );
  }

  /** A title or note above the table: it belongs to no entry. */
  above(row: SheetRow, index: number): void {
    for (const [column, cell] of own(row, index)) {
      this.#report(tableCodes.noted, { row: index, column }, [
        `表头以上的文字“${quoted(cell.text)}”未导入`,
        `text above the header, not imported: “${quoted(cell.text)}”`,
      ]);
    }
  }

  take(row: SheetRow, index: number): void {
    const filled = row.flatMap((cell, column) => (cell && cell.text.trim() !== "" ? [{ cell, column }] : []));
    if (filled.length === 0 || this.#isHeaderAgain(filled)) return;
    if (isBanner(filled)) {
      for (const [column, cell] of own(row, index)) {
        this.#report(tableCodes.unplaced, { row: index, column }, [
          `整行只有“${quoted(cell.text)}”，不是条目，未导入`,
          `a line of text, no entry: “${quoted(cell.text)}”`,
        ]);
      }
      return;
    }
    if (this.#isTotals(filled, index)) {
      for (const [column, cell] of own(row, index)) {
        this.#report(tableCodes.unplaced, { row: index, column }, [
          `合计行不是条目，“${quoted(cell.text)}”未导入`,
          `a line of totals, no entry: “${quoted(cell.text)}”`,
        ]);
      }
      return;
    }
    this.#collect(filled, index);
  }

  /** A line that adds up the table; a row that has a number of its own is none, whatever it is called. */
  #isTotals(filled: readonly Filled[], index: number): boolean {
    const numbered = filled.some(({ cell, column }) => {
      const counts = this.#header.columns.get(column)?.holds === "count";
      return counts && rowNumber.test(quoted(cell.text)) && isOwn(cell, index);
    });
    return !numbered && isTotals(filled);
  }

  #isHeaderAgain(filled: readonly Filled[]): boolean {
    return filled.every(({ cell, column }) => this.#header.columns.get(column)?.header === quoted(cell.text));
  }

  #collect(filled: readonly Filled[], index: number): void {
    const cells = new Map<string, FieldCell[]>();
    let id: FieldCell | undefined;
    let key = "";
    for (const { cell, column } of filled) {
      const place = { file: this.#file, sheet: this.#sheet.name, row: index, column };
      const holds = this.#header.columns.get(column);
      const read = this.#usable(cell, { column: holds, place });
      if (!read || holds === undefined) continue;
      if (holds.holds === "id") {
        id = read;
        key = cell.merged ?? key;
      }
      if (holds.holds !== "field") continue;
      const path = holds.field.path.join(".");
      cells.set(path, [read]);
      if (path === "title.zh" && key === "") key = cell.merged ?? "";
    }
    this.#join({ row: index, ...(id === undefined ? {} : { id }), cells, columns: this.#columns }, key);
  }

  /** Rows over which the name is merged are one thing. */
  #join(row: TableRow & { cells: Map<string, FieldCell[]> }, key: string): void {
    if (key !== "" && this.#last?.key === key) {
      for (const [path, cells] of row.cells) {
        const known = this.#last.row.cells.get(path);
        if (!known) this.#last.row.cells.set(path, [...cells]);
        else for (const cell of cells) known.push(cell);
      }
      return;
    }
    if (row.cells.size === 0 && row.id === undefined) return;
    this.rows.push(row);
    this.#last = { key, row };
  }

  /** The cell, unless its column holds nothing or its value is not to be had; both are reported. */
  #usable(cell: SheetCell, { column, place }: { column: Column | undefined; place: CellPlace }): FieldCell | undefined {
    const shown = quoted(cell.text);
    const header = column?.header ?? "";
    if (column?.holds === "count") {
      if (!rowNumber.test(shown)) {
        this.#report(tableCodes.unplaced, place, [
          `${header}列的“${shown}”不是序号，未放入`,
          `${header}: “${shown}” is no row number and was not placed`,
        ]);
      }
      return undefined;
    }
    if (column === undefined || column.holds === "nothing") {
      this.#report(tableCodes.noColumn, place, [
        column ? `“${header}”列没有对应的字段，“${shown}”未放入` : `该列没有表头，“${shown}”未放入`,
        `no field for the column ${column ? `“${header}”` : "without header"}: “${shown}” was not placed`,
      ]);
      return undefined;
    }
    if (cell.kind === "formula" || cell.kind === "error") {
      this.#report(tableCodes.formula, place, [
        `${header}：${cell.kind === "formula" ? "公式" : "错误值"}“${shown}”不予计算，未放入；请改为数值或者文字`,
        `${header}: ${cell.kind} “${shown}” is not evaluated; write the value itself`,
      ]);
      return undefined;
    }
    if (cell.kind === "number" && !exact.test(cell.text)) {
      this.#report(tableCodes.unplaced, place, [
        `${header}：数字“${shown}”超出表格能够精确保存的位数，未放入；请在原表中改为文本格式后重新填写`,
        `${header}: “${shown}” has more digits than a spreadsheet keeps; enter it as text`,
      ]);
      return undefined;
    }
    const unit = column.holds === "field" ? column.unit : undefined;
    return { text: this.#textOf(cell), kind: cell.kind, ...(unit === undefined ? {} : { unit }), place };
  }

  /** A day number as the date that the spreadsheet shows. */
  #textOf({ kind, text }: SheetCell): string {
    const reading = kind === "date" ? readDate(text, this.#sheet.from1904 ?? false) : undefined;
    return reading && "date" in reading ? reading.date : unquote(text);
  }

  #report(
    code: (typeof tableCodes)[keyof typeof tableCodes],
    { row, column }: { row: number; column?: number },
    [zh, en]: readonly [string, string],
  ): void {
    const place = { file: this.#file, sheet: this.#sheet.name, row, ...(column === undefined ? {} : { column }) };
    this.findings.push(tableFinding({ code, place, message: { zh, en } }));
  }
}

interface Filled {
  cell: SheetCell;
  column: number;
}

/** A line over the whole width, such as 一、行政管理信息 or 注：…. */
function isBanner(filled: readonly Filled[]): boolean {
  const [first] = filled;
  if (!first) return false;
  if (filled.length === 1) return footnote.test(first.cell.text.trim());
  return first.cell.merged !== undefined && filled.every(({ cell }) => cell.merged === first.cell.merged);
}

/** Cells of a row that stand in it themselves: of a merged range only the first. */
function own(row: SheetRow, index: number): (readonly [number, SheetCell])[] {
  const seen = new Set<string>();
  return row.flatMap((cell, column) => {
    if (!cell || cell.text.trim() === "") return [];
    if (cell.merged !== undefined) {
      if (seen.has(cell.merged) || !isOwn(cell, index)) return [];
      seen.add(cell.merged);
    }
    return [[column, cell] as const];
  });
}

/** Whether a cell stands in this row itself, not merged into it from above. */
function isOwn({ merged }: SheetCell, index: number): boolean {
  return merged === undefined || merged.replace(/^[A-Z]+/, "") === String(index + 1);
}
