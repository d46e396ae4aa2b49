import type { Filled } from "./aside-rows.js";
import type { Column } from "./header.js";
import { stemIn } from "./remark-words.js";
import { isOwn } from "./row-shape.js";
import type { Sheet } from "./sheet.js";
import { compact } from "./tidy.js";
import { rowNumber } from "./usable.js";

/*
 * Below the last row of a table nothing begins another part: what stands there without a name is a note, who filled the
 * table in, a date or a page, and no loss. A name is taken for one of these only where its own words say so.
 */

const mark = /^[*※★☆△▲●○#◎]/;
const date = /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/;
const page = /^(?:第\d{1,4}页[,、/]?)?(?:共\d{1,4}页)$|^第\d{1,4}页$|^\d{1,4}\/\d{1,4}$/;
const blank = /^[(]?(?:以下(?:为?空白|无正文|无内容)|此页无正文|完)[)]?$/;
/** A word and a colon before what is filled in: 日期：, 联系电话：. */
const label = /^[\p{Script=Han}()]{2,12}:/u;

function isNameColumn(column: Column | undefined): boolean {
  return column?.holds === "field" && column.field.path.join(".") === "title.zh";
}

/** The last row that has a name and something beside it; -1 in a table of names alone, where every line may be one. */
export function lastNamedRow({ rows }: Sheet, columns: ReadonlyMap<number, Column>): number {
  return rows.findLastIndex((row, index) => {
    const filled = row.flatMap((cell, at) => (cell && cell.text.trim() !== "" && isOwn(cell, index) ? [at] : []));
    return filled.length > 1 && filled.some((at) => isNameColumn(columns.get(at)));
  });
}

/** Whether a line below the last row of a table is no entry, and nothing of one. */
export function isBelowTable(filled: readonly Filled[], columns: ReadonlyMap<number, Column>): boolean {
  const [first] = filled;
  if (!first) return false;
  const texts = filled.map(({ cell }) => compact(cell.text));
  const isLabelled = texts.every((text) => label.test(text) || date.test(text));
  const isOne = filled.every(({ cell }) => cell.text === first.cell.text);
  const [text = ""] = texts;
  if (rowNumber.test(text) || (!isOne && !isLabelled)) return false;
  if (date.test(text) || page.test(text) || blank.test(text)) return true;
  const isNamed = filled.some(({ column }) => isNameColumn(columns.get(column)));
  const isWide = first.cell.merged !== undefined && filled.length > 1;
  if (isNamed && !isWide) return isOne && mark.test(text) && (/[。;]$/.test(text) || /为|是|表示|指/.test(text));
  return isLabelled || isWide || columns.get(first.column)?.holds === "count";
}

const ofRows =
  /第[\d一二三四五六七八九十百、,和至到-]{1,20}[项条行类]|序号|[*※★☆△▲●○#◎]|上述|以上|上列|前述|标(?:注|明|有|星|[红黄灰蓝绿])|[红黄灰蓝绿]色|底色|颜色|斜体|加粗|下划线|删除线|划线|划去|打(?:钩|勾|叉|星)/;
/** A law and its clause: its 第五条 is no row. */
const cited = /《[^《》]{0,80}》(?:第[\d一二三四五六七八九十百]{1,6}[条款项]){0,3}/g;

/** The word with which a note below a table says that some of its rows end or have ended; nothing of most. */
export function endOfRows(note: string): string | undefined {
  const text = compact(note).replace(mark, "").replace(cited, "");
  return ofRows.test(text) ? stemIn(text) : undefined;
}
