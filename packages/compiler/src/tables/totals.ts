import type { SheetCell } from "./sheet.js";
import { compact } from "./tidy.js";

const count = "[\\w〇零一二两三四五六七八九十百千…]{0,8}";
const things = "(?:[项条个类种件家行])?(?:信息|事项|措施|目录|条目)?";
const sums = "(?:合计|小计|总计|共计|累计|总数)";

/** 合计, 小计：12项, 行政处罚类小计, 总计（12项）. A word that goes on, such as 总计划, is none. */
const sum = new RegExp(`^[^：:，。；、]{0,20}?${sums}(?:数)?[：:]?[（(]?(?:共)?${count}${things}[）)]?$`);

/** 共12项, 以上共计12条. */
const counted = new RegExp(
  `^(?:以上|本表|本页|本类|全部|总)?共(?:计|有)?[（(]?${count}(?:项|条|个|类|种|件)${things}[）)]?$`,
);

/** Whether a cell adds up a table instead of saying something of one thing. */
export function isSum(text: string): boolean {
  const said = compact(text);
  return said.length <= 60 && (sum.test(said) || counted.test(said));
}

/** Whether the cells of a row, the number of the row aside, are those of a line of totals. */
export function isTotals(filled: readonly { cell: SheetCell }[]): boolean {
  return filled.some(({ cell }) => isSum(cell.text));
}
