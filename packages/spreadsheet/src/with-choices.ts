import { unzipSync, zipSync } from "fflate";

import { columnName } from "./sheet.js";
import { fixedTime } from "./write-xlsx.js";

/** @public Words from which a cell of a column is chosen. */
export interface ColumnChoices {
  /** Counted from 0. */
  column: number;
  words: readonly string[];
}

const sheetPart = "xl/worksheets/sheet1.xml";
const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** What spreadsheets take as one list of words, its quotes included. */
const longestList = 255;

function validation({ column, words }: ColumnChoices, rows: number): string {
  const list = words.join(",");
  if (list.length > longestList - 2 || words.some((word) => word.includes(","))) {
    throw new RangeError(`a list of ${words.length} words is too long for a drop-down, or a word has a comma`);
  }
  const range = `${columnName(column)}2:${columnName(column)}${Math.max(2, rows + 1)}`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${escape(list)}"</formula1></dataValidation>`;
}

/**
 * @public A workbook that `writeXlsx` wrote, with drop-down lists in columns of it: below the header, as far as there are
 * rows. Same input, same bytes.
 * @throws RangeError for a list that spreadsheets cannot hold (255 signs), or a word with a comma
 */
export function withChoices(workbook: Uint8Array, choices: readonly ColumnChoices[], rows: number): Uint8Array {
  const parts = unzipSync(workbook);
  const sheet = new TextDecoder().decode(parts[sheetPart]);
  const lists = choices.map((each) => validation(each, rows));
  // After the rows, before what else a sheet may hold: the order of the standard (ECMA-376, CT_Worksheet).
  const added = `</sheetData><dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
  parts[sheetPart] = new TextEncoder().encode(sheet.replace("</sheetData>", () => added));
  const sorted = Object.keys(parts).sort();
  return zipSync(Object.fromEntries(sorted.map((path) => [path, parts[path] ?? new Uint8Array()])), {
    mtime: fixedTime,
  });
}
