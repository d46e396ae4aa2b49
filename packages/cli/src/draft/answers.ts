import type { Ask, Question } from "../ask.js";
import { UsageError } from "../exit.js";
import type { Terminal } from "../terminal.js";
import { bilingual, say } from "../words/say.js";

/** A question whose answer may also be given as a flag. */
export interface FlagQuestion extends Question {
  /** The flag, such as `--title`. */
  flag: string;
  /** Whether it is asked at all, after what was answered before it. */
  when?: (answers: Answers) => boolean;
}

/** What was answered, by flag. */
export class Answers {
  readonly #given: ReadonlyMap<string, string>;

  constructor(given: ReadonlyMap<string, string>) {
    this.#given = given;
  }

  /** The answer to a question, or undefined where it was left unanswered. */
  get(flag: string): string | undefined {
    return this.#given.get(flag);
  }

  /** The answer to a question that had to be answered. */
  need(flag: string): string {
    const answer = this.#given.get(flag);
    if (answer === undefined) throw new UsageError(say("flag-missing", { flag }));
    return answer;
  }
}

/** The person at the terminal, as far as there is one. */
export function askerOf({ asker, language }: Terminal): Ask | undefined {
  return asker?.(language);
}

/**
 * Answers to questions: from flags, else by asking, else not at all.
 * @throws UsageError where nobody can be asked: names every flag that is missing, with an example; and for a flag whose
 * value cannot be taken
 */
export async function answersTo(
  questions: readonly FlagQuestion[],
  { flags, ask }: { flags: Readonly<Record<string, string | undefined>>; ask: Ask | undefined },
): Promise<Answers> {
  const given = new Map<string, string>();
  const answers = new Answers(given);
  const missing: FlagQuestion[] = [];
  for (const question of questions) {
    if (question.when?.(answers) === false) continue;
    const { flag, optional = false } = question;
    const written = flags[flag]?.trim();
    if (written !== undefined && written !== "") given.set(flag, checked(question, written));
    else if (ask) {
      const answer = await ask(question);
      if (answer !== "") given.set(flag, answer);
    } else if (!optional) missing.push(question);
  }
  if (missing.length > 0) throw new UsageError(missingFlags(missing));
  return answers;
}

function checked({ flag, options, refuse }: FlagQuestion, answer: string): string {
  const found = options?.find(({ value, label }) => value === answer || label === answer)?.value;
  if (options !== undefined && found === undefined) {
    const known = options.map(({ value, label }) => (label === value ? value : `${value}（${label}）`));
    throw new UsageError(say("flag-cannot-be", { flag, answer, known }));
  }
  const wrong = refuse?.(answer);
  if (wrong !== undefined) throw new UsageError(`${flag}：${wrong}`);
  return found ?? answer;
}

function missingFlags(missing: readonly FlagQuestion[]): string {
  const lines = missing.map(({ flag, text, example }) => {
    const shown = example === undefined ? "" : `，例如 ${flag} "${example}"`;
    return `  ${flag}  ${text.zh} / ${text.en}${shown}`;
  });
  return [bilingual(say("nobody-can-asked-here")), ...lines, "没有写任何文件。/ Nothing was written."].join("\n");
}
