import type { Assignment } from "./assignment.js";
import type { Codec, Reading, CellInput, TableContext } from "./codec.js";

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

/** What a cell of the field says, by its own words or by what was answered about them. */
export function readCell({ codec, header }: Field, cell: CellInput, context: TableContext): Reading {
  if (codec.many && cell.text.trim() === emptyList) return { value: [], problems: [] };
  const { answered } = context;
  const meant = answered && ((word: string) => answered(header, word));
  const reading = codec.read(cell, meant ? { ...context, meant } : context);
  if (codec.asks !== true || reading.problems.length === 0) return reading;
  const answer = meant?.(cell.text);
  if (answer?.is === "left-out") return { problems: [] };
  if (answer?.is === "same-as") return codec.read({ ...cell, text: answer.words }, context);
  const word = cell.text.trim();
  return { ...reading, problems: reading.problems.map((each) => ({ ask: { word }, ...each })) };
}
