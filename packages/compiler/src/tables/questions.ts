import { normalizeTitle } from "@mulu/engine";

import { quoted } from "./report.js";
import type { CellPlace } from "./report.js";
import { columnName } from "./sheet.js";
import type { Asks, Registrable } from "./word-answer.js";

/** @public Something of a table that its words do not tell. It is asked once, wherever it stands. */
export interface Question {
  /** A column whose header no field has, a word in the column of a field, or the title of a part of the table. */
  about: "column" | "value" | "section";
  /** Header of the column: of a column in question the table's own, of a word that of its field. */
  header?: string;
  /** The word in question: the header, the word, or the title of the part. */
  word: string;
  /** Cells it stands in, or rows below the title. */
  count: number;
  /** The first places, such as `表一 K4`. */
  places: string[];
  /** Of a column, what its first cells say. */
  examples: string[];
  /** Words that may be answered; not all that there are where these are many. */
  choices: string[];
  /** What may be registered with the answer. */
  registers?: Registrable;
  /** Whether the words may be kept as they are. */
  keeps?: true;
  /** The choice most like the word. */
  likely?: string;
}

/** One thing met that has to be asked. */
export interface Asked extends Asks {
  about: Question["about"];
  header?: string;
  place: CellPlace;
  example?: string;
}

const named = 3;

const addressOf = ({ sheet, row, column }: CellPlace): string =>
  `${sheet} ${column === undefined ? "" : columnName(column)}${String(row + 1)}`;

/** Each thing that was met once, in the order of the table. */
export function questionsOf(asked: readonly Asked[]): Question[] {
  const questions = new Map<string, Question>();
  for (const { about, header, word, place, example, choices = [], registers, keeps, likely } of asked) {
    const key = JSON.stringify([about, normalizeTitle(header ?? ""), normalizeTitle(word)]);
    const question = questions.get(key) ?? {
      about,
      ...(header === undefined ? {} : { header }),
      word,
      ...{ count: 0, places: [], examples: [], choices: [...choices] },
      ...(registers === undefined ? {} : { registers }),
      ...(keeps === undefined ? {} : { keeps }),
      ...(likely === undefined ? {} : { likely }),
    };
    questions.set(key, question);
    question.count += 1;
    if (question.places.length < named) question.places.push(addressOf(place));
    const said = example === undefined ? undefined : quoted(example);
    if (said !== undefined && question.examples.length < named && !question.examples.includes(said)) {
      question.examples.push(said);
    }
  }
  return [...questions.values()];
}
