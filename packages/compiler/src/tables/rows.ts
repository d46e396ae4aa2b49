import type { Finding } from "@mulu/schema";

import { part as partOf, tell } from "../words/say.js";
import type { Told } from "../words/say.js";
import { isStruckRow, partTitle, standingOf } from "./aside-rows.js";
import type { Filled, RowAside } from "./aside-rows.js";
import { asideByTitle, isNumbered } from "./aside-words.js";
import { endOfRows, isBelowTable, lastNamedRow } from "./below-table.js";
import { RowCollector } from "./collect-rows.js";
import type { TableRow } from "./collect-rows.js";
import { dittoOf } from "./ditto.js";
import type { Header } from "./header.js";
import type { KnownWords } from "./known-words.js";
import { Parts } from "./parts.js";
import type { PartMeaning } from "./parts.js";
import type { Asked } from "./questions.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { isBanner, isFootnote, isOwn, isPartTitle, isSignature, own } from "./row-shape.js";
import { asideWords } from "./row-words.js";
import { isSection, tableShape } from "./sections.js";
import type { TableShape } from "./sections.js";
import { columnName } from "./sheet.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { compact } from "./tidy.js";
import { isTotals } from "./totals.js";
import { rowNumber } from "./usable.js";
import type { Plain } from "./values.js";

/** Rows of a table, and every cell that belongs to none. */
export interface TableRows {
  rows: TableRow[];
  findings: Finding[];
  asked: Asked[];
  /** Cells that say something of a thing, by row and column: those of columns left out and marks for nothing are none. */
  meaningful: CellPlace[];
}

/** The table's file, the documents of the edition by slug, and what helps to understand a remark. */
interface Known {
  file: string;
  documents: ReadonlyMap<string, Plain>;
  isKnown: KnownWords;
  on: readonly string[];
  meaning: PartMeaning;
}

/** Reads the rows below a header. */
export function readRows(sheet: Sheet, [header, ...others]: readonly [Header, ...Header[]], known: Known): TableRows {
  const { file } = known;
  const reader = new RowReader(sheet, header, known);
  let last = header;
  sheet.rows.forEach((row, index) => {
    const next = others.find(({ top }) => top === index);
    if (next) {
      last = next;
      reader.begin(next);
    }
    if (index >= last.data) reader.take(row, index);
    else if (index < header.top) reader.above(row, index);
  });
  const place = { file, sheet: sheet.name, row: last.bottom };
  const { findings, collector, parts } = reader;
  const { rows, asked, meaningful, blanks } = collector;
  return {
    ...{ rows, meaningful, asked: [...parts.asked, ...asked] },
    findings: [...findings, ...collector.findings, ...blanks.findings(place)],
  };
}

class RowReader {
  readonly findings: Finding[] = [];
  readonly collector: RowCollector;
  readonly parts: Parts;
  readonly #sheet: Sheet;
  #header: Header;
  readonly #file: string;
  readonly #known: Known;
  #shape: TableShape;
  /** Why what stands here is no current entry: a line above says so of this part of the table. */
  #part: RowAside | undefined;
  /** The last row that was left out because of what it says of itself. */
  #out = -2;
  /** The last row that was a footnote. */
  #noted = -2;
  readonly #lastNamed: number;

  constructor(sheet: Sheet, header: Header, known: Known) {
    this.#sheet = sheet;
    this.#header = header;
    this.#file = known.file;
    this.#known = known;
    this.#lastNamed = lastNamedRow(sheet, header.columns);
    this.parts = new Parts(known.meaning);
    this.#shape = tableShape(sheet.rows.slice(header.data), header.columns);
    this.collector = new RowCollector({ file: known.file, sheet, documents: known.documents }, header);
  }

  /** Goes on with the table below another header. */
  begin(header: Header): void {
    this.#header = header;
    this.#shape = tableShape(this.#sheet.rows.slice(header.data), header.columns);
    this.collector.begin(header);
  }

  /** A title or note above the table: it belongs to no entry. */
  above(row: SheetRow, index: number): void {
    const title = own(row, index).length === 1 ? (own(row, index)[0]?.[1].text ?? "") : "";
    if (isNumbered(title) && this.parts.isKnown(title)) {
      this.#beginPart(title, { row, index });
      return;
    }
    this.#reportEach(tableCodes.noted, { row, index }, (text) => tell("text-above", { text }));
  }

  take(row: SheetRow, index: number): void {
    const filled = row.flatMap((cell, column) => (cell && cell.text.trim() !== "" ? [{ cell, column }] : []));
    if (filled.length === 0 || this.#isHeaderAgain(filled)) return;
    const { columns } = this.#header;
    if (isSignature(filled)) {
      this.#reportEach(tableCodes.noted, { row, index }, (text) => tell("signature", { text }));
      return;
    }
    if (isFootnote(filled, this.#noted === index - 1) || (index > this.#lastNamed && isBelowTable(filled, columns))) {
      this.#noted = index;
      this.#note({ row, index });
      return;
    }
    const ownCells = filled.filter(({ cell }) => isOwn(cell, index));
    if (isStruckRow(ownCells.length === 0 ? filled : ownCells, columns) || isStruckRow(filled, columns)) {
      this.#leaveOut(tableCodes.struck, { filled, index }, (cells) => tell("struck-row", { cells }));
      return;
    }
    const part = partTitle(filled, columns);
    const byTitle = part === undefined ? undefined : asideByTitle(part);
    const ends = part !== undefined && this.#part !== undefined;
    if (part !== undefined && (byTitle || ends || isBanner(filled))) {
      this.#part = byTitle && { ...byTitle, said: partOf("said.row", { row: index + 1, text: quoted(part) }) };
    }
    if (part !== undefined && !byTitle && isPartTitle(filled, columns)) {
      this.#beginPart(part, { row, index });
      return;
    }
    if (byTitle || ends || isBanner(filled)) {
      this.#reportEach(tableCodes.unplaced, { row, index }, (text) => tell("line-of-text", { text }));
      return;
    }
    if (isSection(filled, columns, this.#shape)) {
      const title = ownCells
        .map(({ cell }) => cell.text.trim())
        .join(/^[一二三四五六七八九十]+$/.test(ownCells[0]?.cell.text.trim() ?? "") ? "、" : "");
      this.#beginPart(title, { row, index });
      return;
    }
    if (this.#isTotals(filled, index)) {
      this.#reportEach(tableCodes.noted, { row, index }, (text) => tell("totals", { text }));
      return;
    }
    this.#takeCurrent(filled, index);
  }

  /** A note is no loss, unless it says of rows that they have ended: then which of them cannot be told. */
  #note({ row, index }: { row: SheetRow; index: number }): void {
    for (const [column, cell] of own(row, index)) {
      const stem = endOfRows(cell.text);
      const text = quoted(cell.text);
      if (stem === undefined) this.#report(tableCodes.noted, { row: index, column }, tell("footnote", { text }));
      else this.#report(tableCodes.doubtful, { row: index, column }, tell("note-of-rows", { text, stem }));
    }
  }

  /** Takes a row that stands for a thing, unless it says that it is not in force. */
  #takeCurrent(filled: readonly Filled[], index: number): void {
    const { columns } = this.#header;
    const { comments = [] } = this.#sheet;
    const standing = standingOf(filled, { columns, comments, index, ...this.#known });
    const aside = this.#part ?? standing.aside ?? this.#asAbove(filled, index);
    if (aside) {
      this.#out = index;
      const code = aside.is === "aside" ? tableCodes.aside : tableCodes.doubtful;
      this.#leaveOut(code, { filled, index }, (cells) => asideWords(aside, cells));
      return;
    }
    for (const { column, text, stem, why } of standing.notes) {
      const values = { text: quoted(text), stem: quoted(stem), why: partOf(`current.${why}`) };
      this.#report(tableCodes.noted, { row: index, column }, tell("read-as-current", values));
    }
    this.collector.collect(filled, index, this.parts.says);
  }

  /** 同上 below a remark by which its row was left out says of this row what the remark said of that one. */
  #asAbove(filled: readonly Filled[], index: number): RowAside | undefined {
    if (this.#out !== index - 1) return undefined;
    const ditto = filled.find(({ cell, column }) => {
      const holds = this.#header.columns.get(column);
      const isRemark = holds?.holds === "nothing" || this.#use(column) === "remark";
      return isRemark && dittoOf(cell.text)?.is === "above";
    });
    if (!ditto) return undefined;
    const at = `${columnName(ditto.column)}${String(index + 1)}“${quoted(ditto.cell.text)}”`;
    return { is: "unclear", stem: quoted(ditto.cell.text), said: { zh: at, en: at } };
  }

  #beginPart(title: string, { row, index }: { row: SheetRow; index: number }): void {
    const column = own(row, index)[0]?.[0];
    const place = { ...this.#place(index), ...(column === undefined ? {} : { column }) };
    const isKnown = this.parts.isKnown(title);
    for (const finding of this.parts.begin(title, place)) this.findings.push(finding);
    if (isKnown) return;
    this.#reportEach(tableCodes.unplaced, { row, index }, (text) => tell("part-unknown", { text }));
  }

  #place(index: number): CellPlace {
    return { file: this.#file, sheet: this.#sheet.name, row: index };
  }

  /** Names a row that is not taken, with all that stands in it. */
  #leaveOut(
    code: (typeof tableCodes)[keyof typeof tableCodes],
    { filled, index }: { filled: readonly Filled[]; index: number },
    said: (cells: string) => Told,
  ): void {
    const cells = filled
      .map(({ cell, column }) => `${columnName(column)}${index + 1}：${quoted(cell.text)}`)
      .join("；");
    const place = this.#place(index);
    this.findings.push(tableFinding({ code, place, said: said(cells) }));
  }

  /** A line that adds up the table; a row that has a number of its own is none, whatever it is called. */
  #isTotals(filled: readonly Filled[], index: number): boolean {
    const numbered = filled.some(({ cell, column }) => {
      const counts = this.#header.columns.get(column)?.holds === "count";
      return counts && rowNumber.test(compact(cell.text)) && isOwn(cell, index);
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

  /** A row of the header, or the numbers of its columns, printed again on the next page. */
  #isHeaderAgain(filled: readonly Filled[]): boolean {
    const { top, data } = this.#header;
    return this.#sheet.rows
      .slice(top, data)
      .some((row) => filled.every(({ cell, column }) => quoted(row[column]?.text ?? "") === quoted(cell.text)));
  }

  /** Says the same of each cell that stands in a row itself. */
  #reportEach(
    code: (typeof tableCodes)[keyof typeof tableCodes],
    { row, index }: { row: SheetRow; index: number },
    say: (text: string) => Told,
  ): void {
    for (const [column, cell] of own(row, index)) {
      this.#report(code, { row: index, column }, say(quoted(cell.text)));
    }
  }

  #report(
    code: (typeof tableCodes)[keyof typeof tableCodes],
    { row, column }: { row: number; column?: number },
    said: Told,
  ): void {
    const place = { ...this.#place(row), ...(column === undefined ? {} : { column }) };
    this.findings.push(tableFinding({ code, place, said }));
  }
}
