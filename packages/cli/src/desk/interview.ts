import { answersText, readAnswersText } from "@mulu/compiler";
import type { GivenAnswer, ImportResult, Question } from "@mulu/compiler";

type Key = Pick<GivenAnswer, "about" | "header" | "word">;

/** Of a word, the header of its field is part of the question; of a column it is the word. */
const keyOf = ({ about, header, word }: Key): string => JSON.stringify([about, about === "value" ? header : "", word]);

/** Everything that was asked about a table, and what was answered. */
export class Interview {
  readonly #base: string | undefined;
  readonly #asked = new Map<string, Question>();
  #open = new Set<string>();

  /** @param base the file of answers that is there */
  constructor(base: string | undefined) {
    this.#base = base;
  }

  /** Takes a table with the answers until nothing comes up that was answered already. */
  take(given: readonly GivenAnswer[], take: (answers: string | undefined) => ImportResult): ImportResult {
    const said = new Set(given.map(keyOf));
    for (;;) {
      const result = take(this.text(given));
      const fresh = result.questions.filter((question) => !this.#asked.has(keyOf(question)));
      for (const question of fresh) this.#asked.set(keyOf(question), question);
      this.#open = new Set(result.questions.map(keyOf));
      if (!fresh.some((question) => said.has(keyOf(question)))) return result;
    }
  }

  /** The file of answers: what it held, what was asked, what was answered. */
  text(given: readonly GivenAnswer[]): string | undefined {
    return this.#asked.size === 0 ? this.#base : answersText(this.#base, [...this.#asked.values()], given);
  }

  /** Every question, with what is answered. Those that were answered can be answered otherwise. */
  questions(given: readonly GivenAnswer[]): { question: Question; answer: string; open: boolean }[] {
    const text = this.text(given);
    const written = text === undefined ? [] : readAnswersText(text).answers;
    const answers = new Map(written.map((each) => [keyOf(each), each.text]));
    return [...this.#asked].map(([key, question]) => ({
      question,
      answer: answers.get(key) ?? "",
      open: this.#open.has(key),
    }));
  }
}
