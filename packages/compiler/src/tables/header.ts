import { normalizeTitle } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import type { ColumnAnswer } from "./answers.js";
import { countHeaders, idHeaders } from "./field.js";
import type { Field } from "./field.js";
import { asksStanding } from "./row-marks.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import type { Sheet, SheetCell, SheetRow } from "./sheet.js";
import { fieldsOf, tableKinds } from "./table-kinds.js";
import type { TableKind } from "./table-kinds.js";
import { nameOfLastResort } from "./title-headers.js";

/** What a column of a table holds. */
export type Column =
  | { holds: "field"; field: Field; header: string; unit?: string }
  | { holds: "id"; header: string }
  | { holds: "count"; header: string }
  | { holds: "nothing"; header: string; because?: "struck" | "standing" | "left-out" }
  | { holds: "nothing"; header: string; because: "double"; field?: Field };

/** A table found in a sheet. */
export interface Header {
  row: number;
  /** Of a header of two rows, the upper one. */
  upper?: number;
  columns: ReadonlyMap<number, Column>;
  findings: Finding[];
}

/** Header rows are looked for among the first rows: titles and notes stand above them, not pages of text. */
const searched = 40;

type Found = ColumnAnswer | undefined;
type Names = ReadonlyMap<string, ColumnAnswer>;

interface Matched {
  found?: Found;
  unit?: string;
}

/** Every header a table of these fields may use. */
export function headerNames(fields: readonly Field[], answered: ReadonlyMap<string, ColumnAnswer> = new Map()): Names {
  const names = new Map<string, ColumnAnswer>();
  for (const name of idHeaders) names.set(normalizeTitle(name), "id");
  for (const name of countHeaders) names.set(normalizeTitle(name), "count");
  for (const each of fields) names.set(normalizeTitle(each.header), each);
  // A header that is one field's own name is never another's synonym.
  for (const each of fields) {
    for (const synonym of each.synonyms) {
      const key = normalizeTitle(synonym);
      if (!names.has(key)) names.set(key, each);
    }
  }
  // What an office said of a column of its own is what the column holds.
  for (const [header, answer] of answered) names.set(header, answer);
  return names;
}

/** What stands in brackets at the end of a text, and what stands before them. */
function bracketed(text: string): { base: string; inside: string } {
  const open = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  const inside = text.slice(open + 1, -1);
  const fits = open > 0 && /[）)]$/.test(text) && !/[）)]/.test(inside);
  return fits ? { base: text.slice(0, open), inside } : { base: "", inside: "" };
}

/** What a bracket says of a column that is not the column of that name: 不包括, 拟删除, 修订前, 原, 错误. */
const turned =
  /不|非|未|无|除|拟|待|原|旧|误|作废|取消|删|废止|失效|历史|[以过]往|[上去]年|停用|示例|样例|参考|备选|草案|建议|计划|预计|目标|协办|配合|[改订整更化]前|[×✗✘✕❌]/;
/** A cross at a header takes the column back. */
const crossed = /[×✗✘✕❌]/;

/** 公开期限（年） is the column 公开期限, counted in years; 公开期限（修订前） is another. */
function match(text: string, names: Names): Matched {
  if (crossed.test(text)) return {};
  const found = names.get(normalizeTitle(text));
  if (found) return { found };
  const { base, inside } = bracketed(text.trim());
  const without = base === "" ? undefined : names.get(normalizeTitle(base));
  if (without === undefined || turned.test(inside)) return {};
  const unit = /^(?:单位[：:]?)?(年|个?月|日|天)$/.exec(inside.replace(/\s/g, ""))?.[1];
  return { found: without, ...(unit === undefined ? {} : { unit }) };
}

/** @public Whether a text is the header of a column in a table of any kind. */
export function isHeader(text: string): boolean {
  return text.length <= 60 && tableKinds.some((kind) => match(text, namesOf(kind)).found !== undefined);
}

const known = new Map<TableKind, Names>();

function namesOf(kind: TableKind): Names {
  const names = known.get(kind) ?? headerNames(fieldsOf(kind));
  known.set(kind, names);
  return names;
}

function isTitle(found: Found): boolean {
  return typeof found === "object" && found.path.join(".") === "title.zh";
}

/** What the columns of a row are, were it the header. */
function readAs(rows: readonly SheetRow[], index: number, names: Names): Map<number, Matched> {
  const [cells = [], above = []] = [rows[index], rows[index - 1]];
  const found = new Map(
    cells.flatMap((cell, column) =>
      cell?.kind === "text" ? [[column, matchIn(cell, above[column], names)] as const] : [],
    ),
  );
  if ([...found.values()].some((each) => isTitle(each.found))) return found;
  const last = nameOfLastResort
    .flatMap((name) => [...found.keys()].filter((column) => normalizeTitle(cells[column]?.text ?? "") === name))
    .at(0);
  const title = [...names.values()].find(isTitle);
  if (last !== undefined && title !== undefined) found.set(last, { found: title });
  return found;
}

/** A cell below one that is merged over several columns is read with it: 范围 below 公开 is 公开范围. */
function matchIn(cell: SheetCell, above: SheetCell | undefined, names: Names): Matched {
  const group = above?.merged !== undefined && above.merged !== cell.merged ? above.text.trim() : "";
  const whole = group === "" || group.length > 8 ? {} : match(group + cell.text.trim(), names);
  return whole.found === undefined ? match(cell.text, names) : whole;
}

function score(found: ReadonlyMap<number, Matched>): number {
  const fields = new Set([...found.values()].flatMap((each) => (each.found === "left-out" ? [] : (each.found ?? []))));
  return fields.has("id") || [...fields].some(isTitle) ? fields.size : 0;
}

/** Whether a cell of a row goes on from the row above: a header of two rows. */
function goesOn(cells: SheetRow, row: number): boolean {
  return cells.some((cell) => cell?.merged?.replace(/^[A-Z]+/, "") === String(row));
}

/** The header row: the one that names most columns; of two alike the lower, where headers are merged over two rows. */
export function findHeader(sheet: Sheet, { names, file }: { names: Names; file: string }): Header | undefined {
  let best = -1;
  let most = 1;
  sheet.rows.slice(0, searched).forEach((_, index) => {
    const found = score(readAs(sheet.rows, index, names));
    // A header that comes again further down, on the next printed page, is not the table's.
    if (found >= 2 && (found > most || (found === most && index === best + 1))) [best, most] = [index, found];
  });
  const row = sheet.rows[best];
  return row && readHeader(row, { row: best, sheet, names, file });
}

interface Place {
  row: number;
  sheet: Sheet;
  names: Names;
  file: string;
}

function struckColumn(header: string, count: number, place: CellPlace): Finding {
  return tableFinding({
    code: tableCodes.struck,
    place,
    message: {
      zh: `列名“${header}”已经划去，这一列 ${count} 个单元格未导入`,
      en: `the header “${header}” is struck through; ${count} cells of the column were not imported`,
    },
    hint: {
      zh: "仍然有效的，请取消删除线；不再有效的，请删去这一列，再导入。",
      en: "Where it still holds, remove the strikethrough; where it does not, delete the column; and import again.",
    },
  });
}

function readHeader(cells: SheetRow, { row, sheet: { name: sheet, rows }, names, file }: Place): Header {
  const read = readAs(rows, row, names);
  const columns = new Map<number, Column>();
  const taken = new Map<Field | "id" | "count", number>();
  const findings: Finding[] = [];
  cells.forEach((cell, column) => {
    if (!cell) return;
    const header = quoted(cell.text);
    const { found, unit } = read.get(column) ?? match(cell.text, names);
    const place = { file, sheet, row, column };
    if (cell.struck !== undefined) {
      columns.set(column, { holds: "nothing", header, because: "struck" });
      const count = rows.slice(row + 1).filter((each) => (each[column]?.text ?? "").trim() !== "").length;
      findings.push(struckColumn(header, count, place));
      return;
    }
    if (found !== undefined && found !== "count" && found !== "left-out" && taken.has(found)) {
      const field = typeof found === "object" ? { field: found } : {};
      columns.set(column, { holds: "nothing", header, because: "double", ...field });
      findings.push(
        tableFinding({
          code: tableCodes.doubleColumn,
          place,
          message: {
            zh: `“${header}”与前面的一列对应同一字段，这一列未读取`,
            en: `“${header}” means the same field as an earlier column; this one is not read`,
          },
          hint: { zh: "请合并两列，或者改列名。", en: "Merge the two columns, or rename one." },
        }),
      );
      return;
    }
    if (found !== undefined && found !== "left-out") taken.set(found, column);
    columns.set(column, columnOf(found, header, unit));
  });
  return { row, ...(goesOn(cells, row) ? { upper: row - 1 } : {}), columns, findings };
}

function columnOf(found: Found, header: string, unit?: string): Column {
  if (found === "left-out") return { holds: "nothing", header, because: "left-out" };
  if (found === undefined) {
    return { holds: "nothing", header, ...(asksStanding(header) ? { because: "standing" } : {}) };
  }
  if (found === "id" || found === "count") return { holds: found, header };
  return { holds: "field", field: found, header, ...(unit === undefined ? {} : { unit }) };
}
