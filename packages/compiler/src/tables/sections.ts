import type { Filled } from "./aside-rows.js";
import type { Column } from "./header.js";
import type { SheetRow } from "./sheet.js";
import { compact } from "./tidy.js";

/** How the rows of a table look: only against them a line that has nothing but a name is seen to be a title. */
export interface TableShape {
  /** Whether rows say more than a number and a name. */
  isWide: boolean;
  /** Whether rows are numbered 1, 2, 3. */
  isCounted: boolean;
}

const chineseNumber = /^[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?$/;
const chineseNumbering =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|[类章编节]))|^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十]{1,3}[)])/;

function isTitle(column: Column | undefined): boolean {
  return column?.holds === "field" && column.field.path.join(".") === "title.zh";
}

/** @param rows below the header */
export function tableShape(rows: readonly SheetRow[], columns: ReadonlyMap<number, Column>): TableShape {
  const cells = rows.map((row) =>
    row.flatMap((cell, column) =>
      cell && cell.text.trim() !== "" ? [{ text: cell.text, is: columns.get(column) }] : [],
    ),
  );
  return {
    isWide: cells.some(
      (row) => row.some(({ is }) => isTitle(is)) && row.filter(({ is }) => is?.holds !== "count").length > 1,
    ),
    isCounted: cells.some((row) => row.some(({ text, is }) => is?.holds === "count" && /^\d+$/.test(compact(text)))),
  };
}

/** Whether a row is the title of a part: 一、守信信息, or 二 before a name where rows are numbered 1, 2, 3, and no more. */
export function isSection(
  filled: readonly Filled[],
  columns: ReadonlyMap<number, Column>,
  { isWide, isCounted }: TableShape,
): boolean {
  const named = filled.filter(({ column }) => columns.get(column)?.holds !== "count");
  const [name, ...more] = named;
  if (!isWide || !name || more.length > 0 || !isTitle(columns.get(name.column))) return false;
  const number = filled.find(({ column }) => columns.get(column)?.holds === "count");
  if (number) return isCounted && chineseNumber.test(compact(number.cell.text));
  return chineseNumbering.test(compact(name.cell.text));
}
