import { countHeaders } from "./field.js";
import type { SheetCell, SheetRow } from "./sheet.js";
import { compact } from "./tidy.js";

/** The rows of a header, counted from 0: its first and last, and the first of the table below it. */
export interface Block {
  top: number;
  bottom: number;
  data: number;
}

const said = (cell: SheetCell | undefined): string => cell?.text.trim() ?? "";
const fromRow = ({ merged = "" }: SheetCell): number => Number(merged.replace(/^[A-Z]+/, "")) - 1;

/** Whether a cell is merged with its neighbour in the same row. */
function spans(row: SheetRow, column: number): boolean {
  const { merged } = row[column] ?? {};
  return merged !== undefined && [row[column - 1], row[column + 1]].some((each) => each?.merged === merged);
}

/** Whether a row groups the columns below it: 公开 and 共享, each over several. A title over the table is no group. */
function groups(row: SheetRow | undefined, below: SheetRow): boolean {
  const filled = (row ?? []).flatMap((cell, column) => (cell && said(cell) !== "" ? [{ cell, column }] : []));
  if (row === undefined || filled.some(({ cell }) => said(cell).length > 12 || /[:：]|\d{4}年/.test(cell.text)))
    return false;
  const wide = new Set(filled.flatMap(({ cell, column }) => (spans(row, column) ? [cell.merged] : [])));
  if (wide.size > 0) return wide.size > 1;
  // Without merged cells, as in a CSV file: short words with blanks beside them, each above a header.
  const isAbove = filled.every(({ column }) => said(below[column]) !== "");
  return filled.length > 1 && isAbove && filled.length * 2 <= below.filter((cell) => said(cell) !== "").length;
}

/** Whether a row goes on with a header above it: its name is merged down into it, or stands over a blank and groups do not. */
function goesOn(rows: readonly SheetRow[], { top, bottom }: { top: number; bottom: number }, title: number): boolean {
  const [row, above] = [rows[bottom + 1], rows[bottom]];
  if (row === undefined || above === undefined) return false;
  const cell = row[title];
  if (cell?.merged !== undefined && fromRow(cell) >= top && fromRow(cell) <= bottom) return true;
  if (said(cell) !== "") return false;
  const isFromAbove = (each: SheetCell): boolean => each.merged !== undefined && fromRow(each) <= bottom;
  const own = row.flatMap((each, column) =>
    each && said(each) !== "" && !isFromAbove(each) ? [{ each, column }] : [],
  );
  const isBelowGroup = ({ column }: { column: number }): boolean => said(above[column]) === "" || spans(above, column);
  // What stands where the numbers do begins a row or a part: 守信信息 before a remark that has no header.
  const isNumber = ({ column }: { column: number }): boolean => countHeaders.includes(compact(said(above[column])));
  return (
    own.length > 1 &&
    !own.some(isNumber) &&
    own.some(isBelowGroup) &&
    own.every(({ each }) => each.kind === "text" && said(each).length <= 20)
  );
}

const ordinals = "甲乙丙丁戊己庚辛壬癸";
const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** Whether a row below a header only numbers its columns: 1, 2, 3 or 甲, 乙, 1, 2. */
function numbersColumns(row: SheetRow | undefined): boolean {
  const signs = (row ?? []).map(said).filter((text) => text !== "");
  if (signs.length < 3 || signs.length < (row ?? []).length - 1) return false;
  const plain = signs.map((text) => (circled.includes(text) ? String(circled.indexOf(text) + 1) : compact(text)));
  const letters = plain.filter((text, index) => text === ordinals[index]).length;
  return (
    plain.slice(letters).every((text, index) => text.replace(/^[(]|[)]$/g, "") === String(index + 1)) ||
    (letters === 0 && plain.every((text, index) => text === String(index)))
  );
}

/** The rows of the header around one of them. @param title the column of the name in that row */
export function blockAround(rows: readonly SheetRow[], index: number, title: number): Block {
  let [top, bottom] = [index, index];
  for (;;) {
    const row = rows[top] ?? [];
    const begins = Math.min(top, ...row.flatMap((cell) => (cell?.merged === undefined ? [] : [fromRow(cell)])));
    if (begins < top) top = begins;
    else if (groups(rows[top - 1], row)) top -= 1;
    else break;
  }
  while (bottom - top < 3 && goesOn(rows, { top, bottom }, title)) bottom += 1;
  return { top, bottom, data: numbersColumns(rows[bottom + 1]) ? bottom + 2 : bottom + 1 };
}

/** What stands in a row of a header over a column: of a group that is not merged, as in a CSV file, what stands to its left. */
function standsOver(
  rows: readonly SheetRow[],
  { row, bottom }: { row: number; bottom: number },
  column: number,
): string {
  const cells = rows[row] ?? [];
  const own = said(cells[column]);
  const below = rows[row + 1] ?? [];
  if (own !== "" || row === bottom || said(below[column]) === "") return own;
  let left = column;
  while (left > 0 && said(cells[left]) === "" && said(below[left]) !== "") left -= 1;
  const isGroup = said(below[left]) !== "" && cells[left]?.merged === undefined;
  return isGroup ? said(cells[left]) : "";
}

/** What stands over a column, from above; what is merged over several rows once. */
export function labelsOf(rows: readonly SheetRow[], { top, bottom }: Block, column: number): string[] {
  const labels: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const label = standsOver(rows, { row, bottom }, column);
    if (label !== "" && compact(label) !== compact(labels.at(-1) ?? "")) labels.push(label);
  }
  return labels;
}
