import { explain, named, stateInWords, valueInWords, whyNot } from "@mulu/engine";
import type { CatalogSet, Explanation, StepOn } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { Language } from "@mulu/schema";

import { asUsage, UsageError } from "./exit.js";
import { load } from "./load.js";
import { placeOf } from "./place.js";
import type { PlaceOptions } from "./place.js";
import { gapLines, itemLines, levelLine, levelLines } from "./render/answers.js";
import type { Saying } from "./render/answers.js";
import { inline } from "./terminal.js";
import { writeReceipt } from "./receipts.js";
import { answered, wholeness } from "./whole.js";
import type { CommandContext } from "./command.js";
import { bilingual, say } from "./words/say.js";

/** The id that is meant. @throws UsageError for one that is none, is not held, or leads nowhere */
export function idMeant(set: CatalogSet, written: string): { id: string; via: readonly string[] } {
  const meant = named(set, written);
  if (meant.is === "held") return meant;
  throw new UsageError(`${meant.words.zh} / ${meant.words.en}`);
}

function headLines(set: CatalogSet, answer: Explanation, language: Language): string[] {
  const { title, document, state, region, on, asOf } = answer;
  const where = region ?? say("nationwide");
  const told = asOf === null ? "" : say("in-brackets-data-as-of", { asOf });
  const said = wordsIn(stateInWords(set, state), language);
  return [
    `${document}  ${inline(wordsIn(title, language))}`,
    say("state-on-day", { on, where, said: inline(said), told })[language],
  ];
}

function stepLines({ set, language }: Saying, answer: Explanation, step: StepOn): string[] {
  const clause = step.clause === undefined ? undefined : answer.clauses[step.clause];
  const document = set.get(answer.document);
  const path = (step.path ?? []).filter((key) => key !== "narrows");
  const hasValue = document !== undefined && step.value !== undefined;
  const value = hasValue ? [inline(wordsIn(valueInWords(set, { document, path, value: step.value }), language))] : [];
  const level = clause?.level;
  return [
    [inline(wordsIn(step.words, language)), ...value].join(say("colon")[language]),
    ...(clause
      ? [
          `   ${say("that-day")[language]}: ${inline(wordsIn(clause.stateWords, language))}`,
          ...(level && level.is !== "not-asked" ? [`   ${levelLine(set, level, language)}`] : []),
        ]
      : []),
  ];
}

function print(context: CommandContext, set: CatalogSet, answer: Explanation): void {
  const { language, out } = context.terminal;
  const saying = { set, clauses: answer.clauses, on: answer.on, language };
  const lines = [
    ...headLines(set, answer, language),
    ...answer.steps.flatMap((step, index) => {
      const [first = "", ...rest] = stepLines(saying, answer, step);
      return [`${index + 1}. ${first}`, ...rest];
    }),
    ...(answer.item ? [...itemLines(saying, answer.item), ...levelLines(saying)] : []),
    ...gapLines(answer.gaps, language),
  ];
  out(`${lines.join("\n")}\n`);
}

/** Options of the verbs that explain. */
export interface TellOptions extends PlaceOptions {
  receipt?: string;
}

/** What is asked about a thing. */
interface Asked {
  ask: "explain" | "whyNot";
  written: string;
  field?: string;
}

/** Asks about a thing and prints the answer, or gives it to machines; with a receipt, where one is asked for. */
export async function tell(
  context: CommandContext,
  { ask, written, field }: Asked,
  options: TellOptions,
): Promise<number> {
  const loaded = await load(context);
  const { set } = loaded.compilation;
  const { id, via } = idMeant(set, written);
  const place = placeOf(set, options);
  const asked = { id, ...place, ...(field === undefined ? {} : { field }) };
  const answer = asUsage(() => (ask === "explain" ? explain(set, asked) : whyNot(set, asked)));
  await writeReceipt(context, { loaded, file: options.receipt }, () => ({ ask, ...asked, id: written }));
  if (context.json) context.terminal.out(`${JSON.stringify({ ...answer, via, ...wholeness(loaded) }, null, 2)}\n`);
  else {
    if (via.length > 0) context.terminal.out(`${[...via, id].join(" → ")}\n`);
    print(context, set, answer);
  }
  return answered(context, loaded);
}

/** What the options of these verbs say. */
export const placeWords = {
  region: bilingual(say("region-code-nationwide-without")),
  day: bilingual(say("date-without-day-data")),
};
