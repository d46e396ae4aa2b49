import type { Filled } from "./aside-rows.js";
import { isNumbered } from "./aside-words.js";
import type { Column } from "./header.js";
import type { SheetCell, SheetRow } from "./sheet.js";

const footnote = /^(?:注|附注|说明|备注|填表|填报|制表|审核|单位负责人)[：:\s0-9一二三]?/;
/** 填报人：…, 审核人：…, one beside the other below a table. */
const signature =
  /^(?:填[报表]|制表|审[核批]|经办|联系|校对|复核|单位负责|分管领导|负责)(?:人|单位|日期|时间|电话|方式|签[字名])*(?:[(]?(?:签[字名章]|盖章|公章)[)]?)?\s*[:：]/;

/** Whether a line is a note below the table, or goes on with the one above it: 注：1.…, and below it 2.…. */
export function isFootnote(filled: readonly Filled[], isBelowOne: boolean): boolean {
  const [first] = filled;
  if (!first || filled.some(({ cell }) => cell.text !== first.cell.text)) return false;
  const text = first.cell.text.trim();
  return (
    /^(?:备?注|[附备]?注[释意解]?|(?:[附特编]?[别制]?|填[报表写]|有关)?说明|注意事项|填[报表写]须知)\s*[：:\d]/.test(
      text,
    ) ||
    (isBelowOne && /^(?:[(（]?\d{1,2}[)）.、．]|[①-⑳])/.test(text))
  );
}

/** Whether a line says who filled in the table, and when. */
export function isSignature(filled: readonly Filled[]): boolean {
  return filled.every(({ cell }) => signature.test(cell.text.trim()));
}

/** A line over the whole width, or a numbered one in the column of numbers: the title of a part, if it is no footnote. */
export function isPartTitle(filled: readonly Filled[], columns: ReadonlyMap<number, Column>): boolean {
  const [first] = filled;
  if (!first || footnote.test(first.cell.text.trim())) return false;
  const counts = columns.get(first.column)?.holds === "count";
  return filled.length > 1 ? isBanner(filled) : counts && isNumbered(first.cell.text);
}

/** A line over the whole width, such as 一、行政管理信息 or 注：…. */
export function isBanner(filled: readonly Filled[]): boolean {
  const [first] = filled;
  if (!first) return false;
  if (filled.length === 1) return footnote.test(first.cell.text.trim());
  return first.cell.merged !== undefined && filled.every(({ cell }) => cell.merged === first.cell.merged);
}

/** Cells of a row that stand in it themselves: of a merged range only the first. */
export function own(row: SheetRow, index: number): (readonly [number, SheetCell])[] {
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
export function isOwn({ merged }: SheetCell, index: number): boolean {
  return merged === undefined || merged.replace(/^[A-Z]+/, "") === String(index + 1);
}
