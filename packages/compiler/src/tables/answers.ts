import { normalizeTitle } from "@mulu/engine";

import type { Assignment } from "./assignment.js";
import type { Field } from "./field.js";
import type { Choice, Registrable, WordAnswer } from "./word-answer.js";

/** What a column holds, as an office answered. */
export type ColumnAnswer = Field | "id" | "count" | "left-out";

/** What the title of a part says of the rows below it, as an office answered. */
export type SectionAnswer = readonly Assignment[];

/** Something that an answer registers: a body of the region, or a category of the edition. */
export interface Registered extends Choice {
  kind: Registrable;
  short?: string;
  line: number;
}

/** Answers about tables of one edition, as far as they can be used. */
export class ImportAnswers {
  readonly columns = new Map<string, ColumnAnswer>();
  readonly sections = new Map<string, SectionAnswer>();
  readonly registered: Registered[] = [];
  readonly #words = new Map<string, WordAnswer>();

  setWord(header: string, word: string, answer: WordAnswer): void {
    this.#words.set(`${normalizeTitle(header)}\n${normalizeTitle(word)}`, answer);
  }

  /** The answer about a word in a column, or about all the other words of that column. */
  word(header: string, word: string): WordAnswer | undefined {
    const column = normalizeTitle(header);
    return this.#words.get(`${column}\n${normalizeTitle(word)}`) ?? this.#words.get(`${column}\n${others}`);
  }

  choices(kind: Registrable): Registered[] {
    return this.registered.filter((each) => each.kind === kind);
  }
}

/** Stands for every word of a column that is not named. */
export const others = "其余";
export const leftOut = "不导入";
export const kept = "照原文";
export const registers = "登记";

/** Words with which an answer says that nothing shall be taken. */
export const leavesOut = (answer: string): boolean => /^(?:不导入|不用导入|不要|忽略|略去|无)$/.test(answer.trim());
