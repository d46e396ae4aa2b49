import type { Said } from "@mulu/schema";

import type { SheetCell, Untaken } from "./sheet.js";

import { readAddress, readRowNumber } from "./addresses.js";
import { sheetLimits } from "./limits.js";
import type { Grid } from "./merges.js";
import { RunGatherer, struckWords } from "./runs.js";
import type { RichText } from "./runs.js";
import type { Styles } from "./styles.js";
import { tooBig } from "./unreadable.js";
import { say } from "./words/say.js";
import { decodeEscapes, readXml } from "./xml.js";

/** What cells refer to. */
export interface WorkbookContext {
  name: string;
  shared: readonly RichText[];
  styles: Styles;
  from1904: boolean;
}

/** What a sheet's part holds. */
export interface SheetContent {
  grid: Grid;
  merges: string[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  untaken: Untaken[];
  doubts: Untaken["message"][];
}

interface OpenCell {
  /** Its address as written; the place it has without one. */
  address: string | undefined;
  type: string;
  style: number;
  value: string;
  formula: string | undefined;
  runs: RunGatherer;
}

type Attributes = Readonly<Record<string, string>>;

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
const isZero = (value: string | undefined): boolean => value !== undefined && Number(value) === 0;

/** Reads the part of one sheet. Cells are counted while they are read. */
export function readSheetXml(xml: string, context: WorkbookContext, budget: { cells: number }): SheetContent {
  const reader = new SheetReader(context, budget);
  readXml(xml, reader);
  reader.end();
  return reader.content;
}

class SheetReader {
  readonly content: SheetContent = {
    ...{ grid: new Map(), merges: [], untaken: [], doubts: [] },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
  };
  readonly #context: WorkbookContext;
  readonly #budget: { cells: number };
  /** The row that is read, by its number; of a row with no number that can be, the number as written. */
  #row: number | string = -1;
  #last = -1;
  #column = -1;
  #cell: OpenCell | undefined;
  #target: "value" | "formula" | undefined;
  #phonetic = false;
  #looksElsewhere = false;
  #strikes = false;
  readonly #unseen: { row: number; column: number }[] = [];

  constructor(context: WorkbookContext, budget: { cells: number }) {
    this.#context = context;
    this.#budget = budget;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "col") this.#hideColumns(attributes);
    else if (name === "f" && this.#cell) {
      this.#cell.formula = "";
      this.#target = "formula";
    } else if (name === "v" || (name === "t" && !this.#phonetic)) this.#target = "value";
    else if (name === "rPh") this.#phonetic = true;
    else if (name === "mergeCell" && attributes["ref"] !== undefined) this.content.merges.push(attributes["ref"]);
    else if (name === "tablePart" || name === "cfRule") this.#look(name, attributes);
    if (!this.#phonetic) this.#cell?.runs.open(name, attributes["val"]);
  };

  /** What else gives cells their look: a fill below white letters, or a line through words, that no cell tells of. */
  #look(name: string, { dxfId }: Attributes): void {
    this.#looksElsewhere = true;
    if (name === "tablePart" || !this.#context.styles.strikingRules.has(Number(dxfId)) || this.#strikes) return;
    this.#strikes = true;
    this.content.doubts.push(say("struck-by-condition"));
  }

  /** Takes out the cells that nobody sees. */
  end(): void {
    if (this.#looksElsewhere) return;
    for (const { row, column } of this.#unseen) {
      const cells = this.content.grid.get(row);
      const cell = cells?.get(column);
      if (!cells || !cell) continue;
      cells.delete(column);
      const message = sayMissed(cell, say("white-letters"));
      this.content.untaken.push({ row, column, message });
    }
  }

  readonly text = (text: string): void => {
    if (!this.#cell || this.#target === undefined) return;
    if (this.#target === "formula") this.#cell.formula = (this.#cell.formula ?? "") + text;
    else if (this.#cell.type === "inlineStr") this.#cell.runs.text(text);
    else this.#cell.value += text;
    if (
      Math.max(this.#cell.value.length, this.#cell.runs.length, this.#cell.formula?.length ?? 0) >
      sheetLimits.cellCharacters
    ) {
      throw tooBig(this.#context.name, { ...say("cell-characters"), limit: sheetLimits.cellCharacters });
    }
  };

  readonly close = (name: string): void => {
    if (name === "rPh") this.#phonetic = false;
    if (!this.#phonetic) this.#cell?.runs.close(name);
    if (name === "c" && this.#cell) {
      this.#take(this.#cell);
      this.#cell = undefined;
    }
    if (name === "v" || name === "t" || name === "f") this.#target = undefined;
  };

  #openRow({ r, hidden, ht }: Attributes): void {
    const number = r === undefined ? this.#last + 1 : readRowNumber(r);
    this.#column = -1;
    this.#row = number ?? r ?? "";
    if (number === undefined) return;
    this.#last = number;
    if (isOn(hidden) || isZero(ht)) this.content.hiddenRows.add(number);
  }

  #openCell({ r, t = "n", s = "0" }: Attributes): void {
    this.#cell = { address: r, type: t, style: Number(s), value: "", formula: undefined, runs: new RunGatherer() };
    if (r === undefined) this.#column += 1;
    else this.#column = readAddress(r)?.column ?? this.#column;
  }

  #hideColumns({ min, max, hidden, width }: Attributes): void {
    if (!isOn(hidden) && !isZero(width)) return;
    const last = Math.min(Number(max), sheetLimits.columns);
    for (let column = Number(min); column <= last; column += 1) this.content.hiddenColumns.add(column - 1);
  }

  /** Puts a cell in its place, or says why it has none. What holds no value has no place to be asked for. */
  #take(cell: OpenCell): void {
    const made = toCell(cell, this.#context);
    if (made === undefined) return;
    if ((this.#budget.cells -= 1) < 0) refuse(this.#context.name, "cells");
    const { address } = cell;
    const row = this.#row;
    const read = address === undefined ? { row, column: this.#column } : readAddress(address);
    const shown = `${typeof row === "number" ? row + 1 : row} / ${address ?? ""}`;
    if (typeof row !== "number" || read?.row !== row) {
      this.#miss(made, say("no-place", { shown }));
      return;
    }
    const { column } = read;
    if (row >= sheetLimits.rows) refuse(this.#context.name, "rows");
    if (column >= sheetLimits.columns) refuse(this.#context.name, "columns");
    const cells = this.content.grid.get(row) ?? new Map<number, SheetCell>();
    if (cells.has(column)) this.#miss(made, say("written-twice"));
    else if (made === "missing") this.#miss(made, say("no-shared-text"), column);
    else if (this.#context.styles.cells[cell.style]?.shown === "nothing") {
      this.#miss(made, say("shows-nothing"), column);
    } else {
      cells.set(column, made);
      if (this.#context.styles.cells[cell.style]?.unseen) this.#unseen.push({ row, column });
    }
    this.content.grid.set(row, cells);
  }

  #miss(cell: SheetCell | "missing", why: Said, column?: number): void {
    const row = typeof this.#row === "number" ? this.#row : this.#last + 1;
    const message = sayMissed(cell, why);
    this.content.untaken.push({ row, ...(column === undefined ? {} : { column }), message });
  }
}

function sayMissed(cell: SheetCell | "missing", why: Said): Untaken["message"] {
  const said = cell === "missing" ? "" : cell.text.length > 60 ? `${cell.text.slice(0, 60)}…` : cell.text;
  return say("not-imported", { why, text: said });
}

/** @throws UnreadableTable naming the limit */
export function refuse(name: string, what: "rows" | "columns" | "cells"): never {
  throw tooBig(name, { ...say(what), limit: sheetLimits[what] });
}

/** A cell as its type reads its value; `missing` where it names a text that is not there. */
function toCell(cell: OpenCell, context: WorkbookContext): SheetCell | "missing" | undefined {
  const { type, value, formula, runs } = cell;
  const struck = context.styles.cells[cell.style]?.struck === true;
  if (formula === undefined && type === "s") return sharedCell(value, struck, context);
  if (formula === undefined && type === "inlineStr") return textCell(runs.take(), struck);
  if (formula === undefined && type === "str") return textCell({ text: decodeEscapes(value) }, struck);
  const plain = plainCell(cell, context);
  return plain && struck ? { ...plain, struck: plain.text } : plain;
}

/** A cell that holds no text. */
function plainCell({ type, style, value, formula }: OpenCell, context: WorkbookContext): SheetCell | undefined {
  if (formula !== undefined) return { kind: "formula", text: formula === "" ? `=… (${value})` : `=${formula}` };
  if (value === "") return undefined;
  if (type === "b") return { kind: "boolean", text: value === "1" ? "是" : "否" };
  if (type === "e") return { kind: "error", text: value };
  if (type === "d") return { kind: "date", text: value };
  return context.styles.cells[style]?.shown === "date"
    ? { kind: "date", text: value }
    : { kind: "number", text: plainNumber(value) };
}

function sharedCell(
  value: string,
  struck: boolean,
  { shared, name }: WorkbookContext,
): SheetCell | "missing" | undefined {
  if (value.trim() === "") return undefined;
  const rich = /^\d+$/.test(value.trim()) ? shared[Number(value)] : undefined;
  if (rich === undefined) return "missing";
  if (rich.text.length > sheetLimits.cellCharacters) {
    throw tooBig(name, { ...say("cell-characters"), limit: sheetLimits.cellCharacters });
  }
  return textCell(rich, struck);
}

function textCell(rich: RichText, cell: boolean): SheetCell | undefined {
  const { text } = rich;
  if (text.trim() === "") return undefined;
  const struck = struckWords(rich, cell);
  return { kind: "text", text, ...(struck === undefined ? {} : { struck }) };
}

/** 2E1 as 20; what has more digits than a number holds exactly is left as the workbook writes it. */
function plainNumber(value: string): string {
  const number = Number(value);
  return /[eE]/.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}
