import type { CurrentBecause } from "../words/messages/table-rows.js";
import { part } from "../words/say.js";
import type { Value } from "../words/types.js";
import { asideByTitle, isNumbered } from "./aside-words.js";
import type { Column } from "./header.js";
import type { KnownWords } from "./known-words.js";
import { readRemark } from "./remark.js";
import type { Standing } from "./remark.js";
import { quoted } from "./report.js";
import {
  askedStanding,
  gravest,
  standingByColumn,
  standingByGroup,
  standingByName,
  standingByNumber,
  standingByProse,
} from "./row-marks.js";
import { columnName } from "./sheet.js";
import type { CellComment, SheetCell } from "./sheet.js";

/** A cell that is not blank, and its column. */
export interface Filled {
  cell: SheetCell;
  column: number;
}

/** Why a row is no current entry, and what it is instead; or what in it may say so and was not read. */
export type RowAside = { said: Value } & Exclude<Standing, { is: "silent" | "current" }>;

/** What a row says of itself. */
export interface RowStanding {
  aside?: RowAside;
  /** What speaks of an end, and was read as no end of the row: where, and in which words. */
  notes: { column: number; text: string; stem: string; why: CurrentBecause }[];
}

/** Columns and comments of a table, and the row that is asked about. */
interface Asked {
  columns: ReadonlyMap<number, Column>;
  comments: readonly CellComment[];
  index: number;
  /** Days for which the table is read. */
  on: readonly string[];
  isKnown: KnownWords;
}

function isTitle(column: Column | undefined): boolean {
  return column?.holds === "field" && column.field.path.join(".") === "title.zh";
}

function isName(column: Column | undefined): boolean {
  return isTitle(column) || column?.holds === "id";
}

const isWhole = ({ cell }: Filled): boolean => cell.struck?.trim() === cell.text.trim();

/** Whether a row is struck through: its name is, or all that stands in it but its number. */
export function isStruckRow(own: readonly Filled[], columns: ReadonlyMap<number, Column>): boolean {
  const said = own.filter(({ column }) => columns.get(column)?.holds !== "count");
  const struck = said.filter(isWhole);
  return (
    struck.length > 0 && (struck.length === said.length || struck.some(({ column }) => isName(columns.get(column))))
  );
}

/** What one cell says of its row. */
function saidBy({ cell, column }: Filled, { columns, on }: Asked): Standing {
  const holds = columns.get(column);
  if (holds === undefined || holds.holds === "nothing") return standingByColumn(holds?.header ?? "", cell.text, on);
  if (holds.holds === "count") return standingByNumber(cell.text, on);
  if (holds.holds === "id") return silent;
  const path = holds.field.path.join(".");
  if (path === "title.zh") return standingByName(cell.text, on);
  if (path === "note.zh") return readRemark(cell.text, on);
  if (path === "category") return standingByGroup(cell.text);
  return path.endsWith(".zh") ? standingByProse(cell.text) : silent;
}

const silent: Standing = { is: "silent" };

interface Place {
  column: number;
  text: string;
  said: Value;
  standing: Standing;
}

/** What a row says of itself, in its cells and in comments on them; nothing of most rows. */
export function standingOf(filled: readonly Filled[], asked: Asked): RowStanding {
  const { columns, comments, index, isKnown } = asked;
  const texts = filled.filter(({ cell }) => cell.kind === "text");
  const id = filled.find(({ column }) => columns.get(column)?.holds === "id")?.cell.text ?? "";
  const title = filled.find(({ column }) => isTitle(columns.get(column)))?.cell.text ?? "";
  const places: Place[] = texts
    .filter(({ cell }) => !isKnown({ id, title }, cell.text))
    .map((each) => {
      const said = part("said.cell", { at: `${columnName(each.column)}${index + 1}`, text: quoted(each.cell.text) });
      return { ...each, text: each.cell.text, said, standing: saidBy(each, asked) };
    });
  for (const { row, column, text } of comments) {
    if (row !== index) continue;
    const said = part("said.comment", { at: `${columnName(column)}${index + 1}`, text: quoted(text) });
    places.push({ column, text, said, standing: standingByComment(text, asked.on) });
  }
  const isKept = texts.some(({ cell, column }) => {
    const holder = columns.get(column);
    return holder?.holds === "nothing" && askedStanding(holder.header, cell.text) === "kept";
  });
  const sure = places.find(({ standing }) => standing.is === "aside");
  const unclear = places.find(({ standing }) => standing.is === "unclear");
  const aside = sure ?? (isKept ? undefined : unclear);
  const notes = places.flatMap(({ column, text, standing }) => {
    if (standing.is === "current") return { column, text, stem: standing.stem, why: standing.why };
    return standing.is === "unclear" ? { column, text, stem: standing.stem, why: "column" as const } : [];
  });
  if (aside === undefined) return { notes };
  const { standing, said } = aside;
  if (standing.is === "unclear") return { aside: { ...standing, said }, notes: [] };
  if (standing.is !== "aside") return { notes };
  // A table that says both, 是否保留：是 beside 已取消, says neither.
  return { aside: isKept ? { is: "unclear", stem: quoted(aside.text), said } : { ...standing, said }, notes: [] };
}

/** A comment begins with the name of who wrote it. */
function standingByComment(text: string, on: readonly string[]): Standing {
  const without = text.replace(/^[^:：\n]{1,20}[:：]\s*/, "");
  return gravest([readRemark(without, on), ...(without === text ? [] : [exampleOnly(readRemark(text, on))])]);
}

function exampleOnly(standing: Standing): Standing {
  return standing.is === "aside" ? standing : silent;
}

/** A line that begins another part of a table: alone in its row, numbered or merged or beside the names. */
export function partTitle(filled: readonly Filled[], columns: ReadonlyMap<number, Column>): string | undefined {
  const [first] = filled;
  if (!first) return undefined;
  const isMerged = first.cell.merged !== undefined && filled.every(({ cell }) => cell.merged === first.cell.merged);
  if (!isMerged && filled.length > 1) return undefined;
  const { text } = first.cell;
  const isPart = isMerged || isNumbered(text) || !isName(columns.get(first.column));
  return isPart || (asideByTitle(text) !== undefined && /(?:事项|条目|清单|目录|部分)\s*$/.test(text))
    ? text
    : undefined;
}
