import { answersText, readAnswersText } from "@mulu/compiler";
import type { ColumnAnswer, GivenAnswer, ImportResult, Question } from "@mulu/compiler";

import { UsageError } from "./exit.js";
import { say } from "./words/say.js";

/** A table taken with the answers it has so far. */
export interface Taken {
  /** The file of answers. */
  text: string | undefined;
  result: ImportResult;
}

/** Answers every word of a column that no other answer names. */
const rest = "其余";

const answers = ({ about, header, word }: Question, named: string): boolean =>
  named === word || (about === "value" && header !== undefined && named === `${header}/${word}`);

/** What a flag says of the questions that are open: of the word it names, or of all that are left of a column. */
function givenBy({ column: named, text }: ColumnAnswer, open: readonly Question[]): GivenAnswer[] {
  const isRest = named.endsWith(`/${rest}`);
  const column = named.slice(0, -rest.length - 1);
  return open
    .filter((each) => (isRest ? each.about === "value" && each.header === column : answers(each, named)))
    .map(({ about, header, word }) => ({
      ...{ about, word, text },
      ...(about === "value" && header !== undefined ? { header } : {}),
    }));
}

/**
 * Takes a table with what flags answer of its words, as long as answers bring up further questions that flags answer.
 * @param flags word and answer; `列/词` for a word of one column, `列/其余` for all its words that no other flag names
 * @throws UsageError for a flag that answers nothing that was asked
 */
export function answeredByFlags(
  before: string | undefined,
  take: (answers: string | undefined) => ImportResult,
  flags: readonly ColumnAnswer[],
): Taken {
  // What is named goes before what is left.
  const ordered = [...flags].sort(
    (a, b) => Number(a.column.endsWith(`/${rest}`)) - Number(b.column.endsWith(`/${rest}`)),
  );
  let taken: Taken = { text: before, result: take(before) };
  const used = new Set<ColumnAnswer>();
  for (;;) {
    const { questions } = taken.result;
    const given: GivenAnswer[] = [];
    for (const flag of ordered) {
      const isOpen = (each: Question): boolean =>
        !given.some(({ about, header, word }) => about === each.about && header === each.header && word === each.word);
      const said = givenBy(flag, questions.filter(isOpen));
      if (said.length > 0) used.add(flag);
      for (const each of said) given.push(each);
    }
    const text = given.length === 0 ? taken.text : answersText(taken.text, questions, given);
    if (text === taken.text) break;
    taken = { text, result: take(text) };
  }
  const idle = flags.find((flag) => !used.has(flag) && !isKnown(before, flag));
  if (idle === undefined) return taken;
  const open = taken.result.questions.map(({ about, header = "", word }) =>
    about === "value" ? `${header}/${word}` : word,
  );
  const what = open.length === 0 ? say("nothing-asked") : say("asked", { open });
  throw new UsageError(say("answer-answers-nothing-asked", { column: idle.column, what }));
}

/** Whether that is what was answered before: the same call may be given again. */
function isKnown(before: string | undefined, { column: named, text }: ColumnAnswer): boolean {
  if (before === undefined) return false;
  if (named.endsWith(`/${rest}`)) return true;
  return readAnswersText(before).answers.some(
    (each) => each.text === text && (named === each.word || named === `${each.header ?? ""}/${each.word}`),
  );
}
