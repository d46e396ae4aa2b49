import { isBlankMark } from "./blank-mark.js";
import type { SheetCell } from "./sheet.js";
import { compact } from "./tidy.js";

const digits = "[\\w〇零一二两三四五六七八九十百千…]{1,8}";
const things = "(?:[项条个类种件家行])?(?:信息|事项|措施|目录|条目)?";
const count = `[：:]?[（(]?(?:共)?${digits}${things}[）)]?`;

/** 合计, 本页小计, 总计（12项）, 累计3: a sum and nothing of what. */
const whole = new RegExp(
  `^(?:本[页表类部]|以上|上述|全部|各类|总)?(?:合计|小计|总计|共计|累计|总数|总额)(?:数)?(?:${count})?[：:]?$`,
);
/** 行政处罚类小计：5: a sum of something, with its count. */
const ofPart = new RegExp(
  `^[^：:，。；、]{1,20}?(?:合计|小计|总计|共计|累计|总数|总额)(?:数)?[：:（(]${digits}${things}[）)]?$`,
);
/** 行政处罚类小计 beside its count; 欠税总额 and 违法次数累计 are names of things as well. */
const named = /^[^：:，。；、]{1,20}(?:合计|小计|总计|共计)数?$/;
const alsoNamed = /^[^：:，。；、]{1,20}(?:累计|总数|总额)数?$/;

/** 共12项, 以上共计12条. */
const counted = new RegExp(
  `^(?:以上|本表|本页|本类|全部|总)?共(?:计|有)?[（(]?[\\w〇零一二两三四五六七八九十百千…]{0,8}(?:项|条|个|类|种|件)${things}[）)]?$`,
);
const number = new RegExp(
  `^(?:共)?[\\d.,]{1,12}%?(?:[项条个类种件家行])?(?:信息|事项|措施|目录|条目)?$|^${digits}[项条个类种件家]$`,
);

/** Whether a cell adds up a table and says nothing else. */
export function isSum(text: string): boolean {
  const said = compact(text);
  return said.length <= 60 && [whole, ofPart, counted].some((each) => each.test(said));
}

/** What a row's cells are for: only where its name or its number would stand does a sum make it a line of totals. */
export interface TotalsCell {
  cell: SheetCell;
  is: "name" | "number" | "remark" | "other";
}

/**
 * Whether the cells of a row are those of a line of totals: a sum stands where its name or number would, or first, and
 * no name of a thing beside it. A sum of something by name, 欠税总额, is one only beside nothing but counts.
 */
export function isTotals(filled: readonly TotalsCell[]): boolean {
  const said = filled.map(({ cell, is }) => ({ text: compact(cell.text), is }));
  const isCount = (text: string): boolean => number.test(text) || isBlankMark(text);
  const heads = said.filter(({ is }, index) => is === "name" || is === "number" || index === 0);
  const name = said.find(({ is }) => is === "name")?.text;
  if (name !== undefined && !isSum(name) && !isCount(name) && !named.test(name) && !alsoNamed.test(name)) return false;
  if (heads.some(({ text }) => isSum(text))) return name === undefined || isSum(name) || isCount(name);
  const others = said.filter(({ text, is }) => is !== "remark" && !named.test(text) && !alsoNamed.test(text));
  if (!others.every(({ text }) => isCount(text))) return false;
  const isAlone = others.length === 0;
  return heads.some(({ text }) => named.test(text) || (alsoNamed.test(text) && !isAlone));
}
