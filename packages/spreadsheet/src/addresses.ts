import { sheetLimits } from "./limits.js";

/** A cell's place, counted from 0. */
export interface Address {
  row: number;
  column: number;
}

/** Number of the column that letters name, counted from 0. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The place an address such as AB12 names; none for what a spreadsheet would not write. */
export function readAddress(text: string): Address | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === "" || Number(digits) > sheetLimits.sheetRows) return undefined;
  const column = columnIndex(letters);
  return column >= sheetLimits.sheetColumns ? undefined : { row: Number(digits) - 1, column };
}

/** The number of a row, counted from 0; none for what is no row of a spreadsheet. */
export function readRowNumber(text: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(text) && Number(text) <= sheetLimits.sheetRows ? Number(text) - 1 : undefined;
}
