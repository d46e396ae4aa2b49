import type { Sheet, SheetCell } from "@mulu/compiler";

import { sheetLimits } from "./limits.js";
import { mergeCells } from "./merges.js";
import type { Grid } from "./merges.js";
import { unpackWorkbook } from "./unpack.js";
import { tooBig, unreadable } from "./unreadable.js";
import { decodeEscapes, readDateStyles, readPlan, readSharedTexts } from "./workbook-parts.js";
import { readXml } from "./xml.js";

/** What cells refer to. */
interface WorkbookContext {
  name: string;
  shared: readonly string[];
  dateStyles: readonly boolean[];
  from1904: boolean;
}

/** Reads a workbook: values as they are stored, formulas as formulas, merged ranges filled. Nothing is evaluated. */
export function readXlsx(bytes: Uint8Array, name: string): Sheet[] {
  const parts = unpackWorkbook(bytes, name);
  try {
    const { sheets, from1904 } = readPlan(parts);
    if (sheets.length === 0) throw unreadable(name, "工作簿里没有工作表", "the workbook has no sheet");
    if (sheets.length > sheetLimits.sheets) {
      throw tooBig(name, { zh: "工作表数", en: "sheets", limit: sheetLimits.sheets });
    }
    const shared = readSharedTexts(parts.get("xl/sharedStrings.xml"));
    const dateStyles = readDateStyles(parts.get("xl/styles.xml"));
    const context = { name, shared, dateStyles, from1904 };
    const budget = { cells: sheetLimits.cells };
    return sheets.map((sheet) => {
      const grid = readSheetXml(parts.get(sheet.path) ?? "", context, budget);
      return { name: sheet.name, rows: toRows(grid), ...(from1904 ? { from1904 } : {}) };
    });
  } catch (error) {
    if (error instanceof Error && error.name === "UsageError") throw error;
    throw unreadable(name, "工作簿的内容已损坏", "the workbook's content is damaged");
  }
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | undefined;
}

function readSheetXml(xml: string, context: WorkbookContext, budget: { cells: number }): Grid {
  const grid: Grid = new Map();
  const merges: string[] = [];
  let row = -1;
  let cell: OpenCell | undefined;
  let target: "value" | "formula" | undefined;
  let column = -1;
  const reading = { phonetic: false };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
      } else if (name === "c") {
        column = attributes["r"] === undefined ? column + 1 : columnIndex(attributes["r"]);
        guard(context.name, row, column);
        const { t: type = "n", s: style = "0" } = attributes;
        cell = { row, column, type, style: Number(style), value: "", formula: undefined };
      } else if (name === "f" && cell) {
        cell.formula = "";
        target = "formula";
      } else if (name === "v" || (name === "t" && !reading.phonetic)) target = "value";
      else if (name === "rPh") reading.phonetic = true;
      else if (name === "mergeCell" && attributes["ref"] !== undefined) merges.push(attributes["ref"]);
    },
    text: (text) => {
      if (!cell || target === undefined) return;
      if (target === "formula") cell.formula = (cell.formula ?? "") + text;
      else cell.value += text;
    },
    close: (name) => {
      if (name === "rPh") reading.phonetic = false;
      if (name === "c" && cell) {
        const made = toCell(cell, context);
        if (made) put(grid, cell, made);
        if (made && (budget.cells -= 1) < 0) refuseCells(context.name);
        cell = undefined;
      }
      if (name === "v" || name === "t" || name === "f") target = undefined;
    },
  });
  budget.cells -= mergeCells(grid, merges, budget.cells);
  if (budget.cells < 0) refuseCells(context.name);
  return grid;
}

function refuseCells(name: string): never {
  throw tooBig(name, { zh: "单元格数", en: "cells", limit: sheetLimits.cells });
}

function guard(name: string, row: number, column: number): void {
  if (row >= sheetLimits.rows) throw tooBig(name, { zh: "行数", en: "rows", limit: sheetLimits.rows });
  if (column >= sheetLimits.columns) throw tooBig(name, { zh: "列数", en: "columns", limit: sheetLimits.columns });
}

/** Number of the column an address such as AB12 names, counted from 0. */
function columnIndex(address: string): number {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0] ?? "";
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function put(grid: Grid, { row, column }: OpenCell, cell: SheetCell): void {
  const cells = grid.get(row) ?? new Map<number, SheetCell>();
  cells.set(column, cell);
  grid.set(row, cells);
}

function toCell({ type, style, value, formula }: OpenCell, context: WorkbookContext): SheetCell | undefined {
  if (formula !== undefined) return { kind: "formula", text: formula === "" ? `=… (${value})` : `=${formula}` };
  if (type === "s") return textCell(context.shared[Number(value)] ?? "");
  if (type === "str" || type === "inlineStr") return textCell(decodeEscapes(value));
  if (type === "b") return { kind: "boolean", text: value === "1" ? "是" : "否" };
  if (type === "e") return { kind: "error", text: value };
  if (type === "d") return { kind: "date", text: value };
  if (value === "") return undefined;
  return context.dateStyles[style] === true
    ? { kind: "date", text: value }
    : { kind: "number", text: plainNumber(value) };
}

function textCell(text: string): SheetCell | undefined {
  return text.trim() === "" ? undefined : { kind: "text", text };
}

/** 2E1 as 20; what has more digits than a number holds exactly is left as the workbook writes it. */
function plainNumber(value: string): string {
  const number = Number(value);
  return /[eE]/.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}

/** Rows of a grid, blank cells left out at their places. */
function toRows(grid: Grid): Sheet["rows"] {
  const last = [...grid.keys()].reduce((most, row) => Math.max(most, row), -1);
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = grid.get(row);
    const width = [...(cells?.keys() ?? [])].reduce((most, column) => Math.max(most, column), -1) + 1;
    return Array.from({ length: width }, (__, column) => cells?.get(column));
  });
}
