import type { Codec, Reading, CellInput, TableContext } from "./codec.js";

/** One value to write. */
export interface Assignment {
  path: readonly string[];
  value: unknown;
}

/** A column of a table, and the place in the document its cells belong to. */
export interface Field {
  /** Place of the value, such as ["title", "zh"]. */
  path: readonly string[];
  /** Header of the exported table. */
  header: string;
  /** Other headers under which tables have it. */
  synonyms: readonly string[];
  codec: Codec;
  /** Known only to imports: a column of local tables that decides several values at once. */
  spread?: (value: unknown) => readonly Assignment[];
}

/** Column whose cells name the document; a row number is not an id. */
export const idHeaders = ["标识", "id", "条目标识", "事项标识", "措施标识", "目录标识"];

/** Columns that only count rows. */
export const countHeaders = ["序号", "编号序号", "行号", "no"];

export function field(path: string, [header, ...synonyms]: readonly [string, ...string[]], codec: Codec): Field {
  return { path: path.split("."), header, synonyms, codec };
}

/** How a list that is written and holds nothing stands in a cell: no list at all is a blank cell. */
const emptyList = "[]";

/** A value as its cell holds it. */
export function showCell({ codec }: Field, value: unknown, context: TableContext): string {
  return codec.many && Array.isArray(value) && value.length === 0 ? emptyList : codec.show(value, context);
}

/** What a cell of the field says. */
export function readCell({ codec }: Field, cell: CellInput, context: TableContext): Reading {
  return codec.many && cell.text.trim() === emptyList ? { value: [], problems: [] } : codec.read(cell, context);
}
