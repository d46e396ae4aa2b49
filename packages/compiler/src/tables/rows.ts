import type { Finding, Text } from "@mulu/schema";

import { isStruckRow, partOf, standingOf } from "./aside-rows.js";
import type { Filled, RowAside } from "./aside-rows.js";
import { asideByTitle } from "./aside-words.js";
import { BlankMarks } from "./blank-marks.js";
import type { Field } from "./field.js";
import type { Header } from "./header.js";
import type { KnownWords } from "./known-words.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import { asideWords, struckRow } from "./row-words.js";
import { isSection, tableShape } from "./sections.js";
import type { TableShape } from "./sections.js";
import { columnName } from "./sheet.js";
import type { Sheet, SheetCell, SheetRow } from "./sheet.js";
import { sameCell } from "./tidy.js";
import { isTotals } from "./totals.js";
import { readUsable, rowNumber } from "./usable.js";
import type { FieldCell } from "./usable.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

/** Cells of one thing: of one row, or of several where the name is merged over them. */
export interface TableRow {
  row: number;
  id?: FieldCell;
  /** Cells by the path of their field; blank ones are left out. */
  cells: ReadonlyMap<string, readonly FieldCell[]>;
  /** Columns of the table, by the path of their field. */
  columns: ReadonlyMap<string, number>;
  /** Fields of which a cell is there and could not be used, which has been said. */
  unusable: ReadonlySet<string>;
}

/** Rows of a table, and every cell that belongs to none. */
export interface TableRows {
  rows: TableRow[];
  findings: Finding[];
}

const footnote = /^(?:注|附注|说明|备注|填表|填报|制表|审核|单位负责人)[：:\s0-9一二三]?/;

/** The table's file, the documents of the edition by slug, and what helps to understand a remark. */
interface Known {
  file: string;
  documents: ReadonlyMap<string, Plain>;
  isKnown: KnownWords;
  on: readonly string[];
}

/** Reads the rows below a header. */
export function readRows(sheet: Sheet, header: Header, known: Known): TableRows {
  const { file } = known;
  const reader = new RowReader(sheet, header, known);
  sheet.rows.forEach((row, index) => {
    if (index > header.row) reader.take(row, index);
    else if (index < header.row) reader.above(row, index);
  });
  const place = { file, sheet: sheet.name, row: header.row };
  return { rows: reader.rows, findings: [...reader.findings, ...reader.blanks.findings(place)] };
}

type OpenRow = Omit<TableRow, "cells" | "unusable"> & { cells: Map<string, FieldCell[]>; unusable: Set<string> };

class RowReader {
  readonly rows: TableRow[] = [];
  readonly findings: Finding[] = [];
  readonly blanks = new BlankMarks();
  readonly #sheet: Sheet;
  readonly #header: Header;
  readonly #file: string;
  readonly #known: Known;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #shape: TableShape;
  #last: { key: string; row: OpenRow } | undefined;
  /** Why what stands here is no current entry: a line above says so of this part of the table. */
  #part: RowAside | undefined;

  constructor(sheet: Sheet, header: Header, known: Known) {
    this.#sheet = sheet;
    this.#header = header;
    this.#file = known.file;
    this.#known = known;
    this.#shape = tableShape(sheet.rows.slice(header.row + 1), header.columns);
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
    const { columns } = this.#header;
    const ownCells = filled.filter(({ cell }) => isOwn(cell, index));
    if (isStruckRow(ownCells.length === 0 ? filled : ownCells, columns) || isStruckRow(filled, columns)) {
      this.#leaveOut(tableCodes.struck, { filled, index }, struckRow);
      return;
    }
    const part = partOf(filled, columns);
    const byTitle = part === undefined ? undefined : asideByTitle(part);
    const ends = part !== undefined && this.#part !== undefined;
    if (part !== undefined && (byTitle || ends || isBanner(filled))) {
      const zh = `第 ${index + 1} 行“${quoted(part)}”`;
      this.#part = byTitle && { ...byTitle, said: { zh, en: `row ${index + 1} “${quoted(part)}”` } };
    }
    if (byTitle || ends || isBanner(filled)) {
      for (const [column, cell] of own(row, index)) {
        this.#report(tableCodes.unplaced, { row: index, column }, [
          `整行只有“${quoted(cell.text)}”，不是条目，未导入`,
          `a line of text, no entry: “${quoted(cell.text)}”`,
        ]);
      }
      return;
    }
    if (isSection(filled, columns, this.#shape)) {
      for (const [column, cell] of own(row, index)) {
        this.#report(tableCodes.unplaced, { row: index, column }, [
          `“${quoted(cell.text)}”所在的行只有编号和名称，像是分段标题，不是条目，未导入`,
          `“${quoted(cell.text)}” stands alone with its number like the title of a part, no entry; not imported`,
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
    const { comments = [] } = this.#sheet;
    const standing = standingOf(filled, { columns, comments, index, ...this.#known });
    const aside = this.#part ?? standing.aside;
    if (aside) {
      const code = aside.is === "aside" ? tableCodes.aside : tableCodes.doubtful;
      this.#leaveOut(code, { filled, index }, asideWords(aside));
      return;
    }
    for (const { column, text, stem, why } of standing.notes) {
      this.#report(tableCodes.noted, { row: index, column }, [
        `“${quoted(text)}”里有“${quoted(stem)}”，读作${why.zh}，这一行按现行条目导入`,
        `“${quoted(text)}” has “${quoted(stem)}” in it; it is read so that ${why.en}, and the row was imported as current`,
      ]);
    }
    this.#collect(filled, index);
  }

  #document(id: string): Plain | undefined {
    return this.#known.documents.get(id.trim().split("/").at(-1) ?? "");
  }

  /** Names a row that is not taken, with all that stands in it. */
  #leaveOut(
    code: (typeof tableCodes)[keyof typeof tableCodes],
    { filled, index }: { filled: readonly Filled[]; index: number },
    { message: { zh, en }, hint }: { message: Text; hint: Text },
  ): void {
    const cells = filled
      .map(({ cell, column }) => `${columnName(column)}${index + 1}：${quoted(cell.text)}`)
      .join("；");
    const place = { file: this.#file, sheet: this.#sheet.name, row: index };
    const message = { zh: `${zh}（${cells}）`, en: `${en} (${cells})` };
    this.findings.push(tableFinding({ code, place, message, hint }));
  }

  /** A line that adds up the table; a row that has a number of its own is none, whatever it is called. */
  #isTotals(filled: readonly Filled[], index: number): boolean {
    const numbered = filled.some(({ cell, column }) => {
      const counts = this.#header.columns.get(column)?.holds === "count";
      return counts && rowNumber.test(quoted(cell.text)) && isOwn(cell, index);
    });
    return !numbered && isTotals(filled.map(({ cell, column }) => ({ cell, is: this.#use(column) })));
  }

  #use(column: number): "name" | "number" | "remark" | "other" {
    const holds = this.#header.columns.get(column);
    if (holds?.holds === "count") return "number";
    const path = holds?.holds === "field" ? holds.field.path.join(".") : "";
    if (path === "title.zh") return "name";
    return path === "note.zh" ? "remark" : "other";
  }

  #isHeaderAgain(filled: readonly Filled[]): boolean {
    return filled.every(({ cell, column }) => this.#header.columns.get(column)?.header === quoted(cell.text));
  }

  #collect(filled: readonly Filled[], index: number): void {
    const cells = new Map<string, FieldCell[]>();
    const unusable = new Set<string>();
    const doubled: { field: Field | undefined; cell: FieldCell }[] = [];
    let id: FieldCell | undefined;
    let key = "";
    const { columns } = this.#header;
    const document = this.#document(filled.find(({ column }) => columns.get(column)?.holds === "id")?.cell.text ?? "");
    for (const { cell, column } of filled) {
      const asked = { column: columns.get(column), index: column, document, isOwn: isOwn(cell, index) };
      if (this.blanks.isBlank(cell, asked)) continue;
      const place = { file: this.#file, sheet: this.#sheet.name, row: index, column };
      const holds = columns.get(column);
      const { read, finding } = readUsable(cell, {
        ...{ column: holds, place, from1904: this.#sheet.from1904 ?? false },
        isHeld: holds?.holds === "field" && isHeld(document, holds.field, cell),
      });
      if (finding) this.findings.push(finding);
      if (!read && holds?.holds === "field") unusable.add(holds.field.path.join("."));
      if (holds?.holds === "nothing" && holds.because === "double") {
        doubled.push({ field: holds.field, cell: { text: cell.text, kind: cell.kind, place } });
      }
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
    // 公开期限 in two columns, 3年 and 5年: which of them holds nobody can tell.
    for (const { field, cell } of doubled) {
      if (field && !field.codec.many) cells.get(field.path.join("."))?.push(cell);
    }
    this.#join({ row: index, ...(id === undefined ? {} : { id }), cells, columns: this.#columns, unusable }, key);
  }

  /** Rows over which the name is merged are one thing. */
  #join(row: OpenRow, key: string): void {
    if (key !== "" && this.#last?.key === key) {
      for (const path of row.unusable) this.#last.row.unusable.add(path);
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

  #report(
    code: (typeof tableCodes)[keyof typeof tableCodes],
    { row, column }: { row: number; column?: number },
    [zh, en]: readonly [string, string],
  ): void {
    const place = { file: this.#file, sheet: this.#sheet.name, row, ...(column === undefined ? {} : { column }) };
    this.findings.push(tableFinding({ code, place, message: { zh, en } }));
  }
}

/** Whether a document holds the words of a cell in its field. */
function isHeld(document: Plain | undefined, { path }: Field, { text }: SheetCell): boolean {
  const held = document && at(document, path);
  return typeof held === "string" && sameCell(held, text);
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
