import type { Finding } from "@mulu/schema";

import { part, tell } from "../words/say.js";
import type { Told } from "../words/say.js";
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

type Code = (typeof tableCodes)[keyof typeof tableCodes];

interface Refusal {
  code: Code;
  said: Told;
  /** Header of the column, where what is said is of what the cell holds. */
  column?: string;
}

/** The cell, unless its column holds nothing or its value is not to be had: that is the finding. */
export function readUsable(
  cell: SheetCell,
  { column, place, from1904, isHeld }: Situated,
): { read?: FieldCell; finding?: Finding } {
  const refusal = refusalOf(cell, column) ?? (isHeld ? undefined : refusalOfEmpty(cell, column));
  if (refusal) return { finding: tableFinding({ place, ...refusal }) };
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
      : { code: tableCodes.unplaced, said: tell("no-row-number", { header, text: shown }) };
  }
  if (cell.struck !== undefined) return struckCell(cell, cell.struck, header);
  if (cell.kind === "formula" || cell.kind === "error") {
    const said = tell("formula", { kind: part(`cell.${cell.kind}`), text: shown });
    return { code: tableCodes.formula, said, column: header };
  }
  if (cell.kind !== "number" || exact.test(cell.text)) return undefined;
  return { code: tableCodes.unplaced, said: tell("too-many-digits", { text: shown }), column: header };
}

function withoutField(shown: string, column: Extract<Column, { holds: "nothing" }> | undefined): Refusal | undefined {
  if (column?.because === "struck" || column?.because === "left-out") return undefined;
  // 是否保留：是 has done its work when the row is taken.
  if (column?.because === "standing" && askedStanding(column.header, shown) === "kept") return undefined;
  if (column?.because === "double") {
    const said = tell("double-column-cell", { header: column.header, text: shown });
    return { code: tableCodes.doubleColumn, said };
  }
  const said = column ? tell("no-column", { header: column.header, text: shown }) : tell("no-header", { text: shown });
  return { code: tableCodes.noColumn, said };
}

function refusalOfEmpty({ kind, text }: SheetCell, column: Column | undefined): Refusal | undefined {
  if (kind !== "text" || (column?.holds !== "field" && column?.holds !== "id")) return undefined;
  const empty = emptyWords(text);
  if (!empty) return undefined;
  const said = tell(empty === "ditto" ? "points-elsewhere" : "still-open", { text: quoted(text) });
  return { code: tableCodes.unplaced, said, column: column.header };
}

function struckCell({ text }: SheetCell, words: string, header: string): Refusal {
  const shown = quoted(text);
  const said =
    words.trim() === text.trim()
      ? tell("struck-cell", { text: shown })
      : tell("struck-words", { text: shown, words: quoted(words) });
  return { code: tableCodes.struck, said, column: header };
}

/** A day number as the date that the spreadsheet shows. */
function textOf({ kind, text }: SheetCell, from1904: boolean): string {
  const reading = kind === "date" ? readDate(text, from1904) : undefined;
  return reading && "date" in reading ? reading.date : unquote(text);
}
