import { normalizeTitle } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { FileKind } from "@mulu/schema";

import { tell } from "../words/say.js";
import { refused } from "./codec.js";
import type { Codec, Problem } from "./codec.js";
import { readCell } from "./field.js";
import type { Field } from "./field.js";
import { columnsOf } from "./table-kinds.js";
import { withValue } from "./values.js";
import type { Plain } from "./values.js";

/** @public What somebody says of one thing, in the words of a table: a column, and what stands in its cell. */
export interface ColumnAnswer {
  column: string;
  text: string;
}

/** @public What answers come to. */
export interface ReadAnswers {
  /** Fields of the document, by their path. */
  value: Readonly<Record<string, unknown>>;
  /** Answers that could not be taken, or not wholly, with what is wrong. */
  problems: readonly { answer: ColumnAnswer; problem: Problem }[];
}

/** A field that no cell holds: its file does. */
const inFile: Codec = {
  show: () => "",
  read: () => refused(tell("in-file-only")),
};

function fieldNamed(name: string, fields: readonly Field[]): Field | undefined {
  const key = normalizeTitle(name);
  return (
    fields.find(({ header }) => normalizeTitle(header) === key) ??
    fields.find(({ synonyms }) => synonyms.some((each) => normalizeTitle(each) === key))
  );
}

/** @public Columns in which something can be said of a kind, by the name that is written, with the path of each. */
export function columnNames(kind: FileKind): readonly { column: string; path: string }[] {
  return columnsOf(kind, { otherwise: () => inFile })
    .filter(({ spread, codec }) => !spread && codec !== inFile)
    .map(({ header, path }) => ({ column: header, path: path.join(".") }));
}

/**
 * @public Reads what somebody says of one thing, as the cells of a table are read: codes by their titles, bodies and
 * clauses from the register. What cannot be read is not guessed.
 */
export function readAnswers(
  answers: readonly ColumnAnswer[],
  { set, kind, edition }: { set: CatalogSet; kind: FileKind; edition: string },
): ReadAnswers {
  const fields = columnsOf(kind, { otherwise: () => inFile });
  let value: Plain = {};
  const problems: { answer: ColumnAnswer; problem: Problem }[] = [];
  for (const answer of answers) {
    const field = fieldNamed(answer.column, fields);
    if (!field) {
      problems.push({ answer, problem: tell("no-such-column", { header: answer.column }) });
      continue;
    }
    const reading = readCell(field, { text: answer.text, kind: "text" }, { set, edition, from1904: false });
    for (const each of reading.problems) problems.push({ answer, problem: each });
    if (reading.value === undefined) continue;
    const assignments = field.spread?.(reading.value) ?? [{ path: field.path, value: reading.value }];
    for (const assignment of assignments) value = withValue(value, assignment);
  }
  return { value, problems };
}
