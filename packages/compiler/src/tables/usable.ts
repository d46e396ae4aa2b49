import type { Finding, Text } from "@mulu/schema";

import { readDate } from "./dates.js";
import type { Column } from "./header.js";
import { askedStanding } from "./row-marks.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { unquote } from "./sheet.js";
import { emptyWords } from "./signs.js";
import type { SheetCell } from "./sheet.js";
import { compact } from "./tidy.js";

/** A cell that belongs to a field, and where it stands. */
export interface FieldCell {
  text: string;
  kind: SheetCell["kind"];
  unit?: string;
  place: CellPlace;
}

interface Situated {
  column: Column | undefined;
  /** Whether the document that the row names holds these very words already. */
  isHeld: boolean;
  place: CellPlace;
  from1904: boolean;
}

/** Up to fifteen digits: beyond that a spreadsheet has already lost some. */
const exact = /^-?\d{1,15}(?:\.\d+)?$/;

/** What the number of a row may be. */
export const rowNumber = /^[\d一二三四五六七八九十百.．()（）、-]+$/;

/** What to do about words that are struck through: only their writer knows whether they still hold. */
export const unstrike: Text = {
  zh: "仍然有效的，请取消删除线；不再有效的，请删去划去的文字，再导入。",
  en: "Where it still holds, remove the strikethrough; where it does not, delete the words; and import again.",
};

type Code = (typeof tableCodes)[keyof typeof tableCodes];

interface Refusal {
  code: Code;
  zh: string;
  en: string;
  hint?: Text;
}

/** The cell, unless its column holds nothing or its value is not to be had: that is the finding. */
export function readUsable(
  cell: SheetCell,
  { column, place, from1904, isHeld }: Situated,
): { read?: FieldCell; finding?: Finding } {
  const refusal = refusalOf(cell, column) ?? (isHeld ? undefined : refusalOfEmpty(cell, column));
  if (refusal) {
    const { code, zh, en, hint } = refusal;
    const hinted = hint === undefined ? {} : { hint };
    return { finding: tableFinding({ code, place, message: { zh, en }, ...hinted }) };
  }
  // A number of the row says nothing of the thing; of a column that is struck through all was said at its header.
  if (column === undefined || column.holds === "count" || column.holds === "nothing") return {};
  const unit = column.holds === "field" ? column.unit : undefined;
  return { read: { text: textOf(cell, from1904), kind: cell.kind, ...(unit === undefined ? {} : { unit }), place } };
}

function refusalOf(cell: SheetCell, column: Column | undefined): Refusal | undefined {
  const shown = quoted(cell.text);
  if (column === undefined || column.holds === "nothing") return withoutField(shown, column);
  const { holds, header } = column;
  if (holds === "count") {
    return rowNumber.test(compact(cell.text))
      ? undefined
      : {
          code: tableCodes.unplaced,
          zh: `${header}列的“${shown}”不是序号，未放入`,
          en: `${header}: “${shown}” is no row number and was not placed`,
        };
  }
  if (cell.struck !== undefined) return struckCell(cell, cell.struck, header);
  if (cell.kind === "formula" || cell.kind === "error") {
    return {
      code: tableCodes.formula,
      zh: `${header}：${cell.kind === "formula" ? "公式" : "错误值"}“${shown}”不予计算，未放入；请改为数值或者文字`,
      en: `${header}: ${cell.kind} “${shown}” is not evaluated; write the value itself`,
    };
  }
  if (cell.kind !== "number" || exact.test(cell.text)) return undefined;
  return {
    code: tableCodes.unplaced,
    zh: `${header}：数字“${shown}”超出表格能够精确保存的位数，未放入；请在原表中改为文本格式后重新填写`,
    en: `${header}: “${shown}” has more digits than a spreadsheet keeps; enter it as text`,
  };
}

function withoutField(shown: string, column: Extract<Column, { holds: "nothing" }> | undefined): Refusal | undefined {
  if (column?.because === "struck" || column?.because === "left-out") return undefined;
  // 是否保留：是 has done its work when the row is taken.
  if (column?.because === "standing" && askedStanding(column.header, shown) === "kept") return undefined;
  if (column?.because === "double") {
    return {
      code: tableCodes.doubleColumn,
      zh: `“${column.header}”列与前面的一列对应同一字段，“${shown}”未放入`,
      en: `${column.header}: an earlier column is of the same field; “${shown}” was not placed`,
    };
  }
  return {
    code: tableCodes.noColumn,
    zh: column ? `“${column.header}”列没有对应的字段，“${shown}”未放入` : `该列没有表头，“${shown}”未放入`,
    en: `no field for the column ${column ? `“${column.header}”` : "without header"}: “${shown}” was not placed`,
  };
}

function refusalOfEmpty({ kind, text }: SheetCell, column: Column | undefined): Refusal | undefined {
  if (kind !== "text" || (column?.holds !== "field" && column?.holds !== "id")) return undefined;
  const empty = emptyWords(text);
  return empty && withoutContent(quoted(text), column.header, empty);
}

function withoutContent(shown: string, header: string, empty: "ditto" | "open"): Refusal {
  const [zh, en] =
    empty === "ditto"
      ? ["指表中别处的内容，看不出是哪一格", "points elsewhere in the table"]
      : ["是待填写的，不是内容", "stands for what is still to be written"];
  return {
    code: tableCodes.unplaced,
    zh: `${header}：“${shown}”${zh}，未放入`,
    en: `${header}: “${shown}” ${en} and was not placed`,
    hint: { zh: "请在这一格写明内容，或者留空。", en: "Write the content into this cell, or leave it blank." },
  };
}

function struckCell({ text }: SheetCell, words: string, header: string): Refusal {
  const shown = quoted(text);
  const whole = words.trim() === text.trim();
  return {
    code: tableCodes.struck,
    zh: whole
      ? `${header}：“${shown}”已经划去，未放入`
      : `${header}：“${shown}”其中“${quoted(words)}”已经划去，整个单元格未放入`,
    en: whole
      ? `${header}: “${shown}” is struck through and was not placed`
      : `${header}: of “${shown}” the words “${quoted(words)}” are struck through; the cell was not placed`,
    hint: unstrike,
  };
}

/** A day number as the date that the spreadsheet shows. */
function textOf({ kind, text }: SheetCell, from1904: boolean): string {
  const reading = kind === "date" ? readDate(text, from1904) : undefined;
  return reading && "date" in reading ? reading.date : unquote(text);
}
