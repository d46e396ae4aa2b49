import { isatty } from "node:tty";

import { wordsIn } from "@mulu/schema";
import type { Language, Text } from "@mulu/schema";

import { UsageError } from "./exit.js";
import { say } from "./words/say.js";

/** @public One thing that a person is asked. */
export interface Question {
  /** What is asked, in a short sentence. */
  text: Text;
  /** An answer as it might be written. */
  example?: string;
  /** The answers there are, where they are few. */
  options?: readonly { value: string; label: string }[];
  /** Whether it may be left unanswered; what nobody answers is unknown, and never guessed. */
  optional?: boolean;
  /** What is wrong with an answer; nothing where it can be taken. */
  refuse?: (answer: string) => string | undefined;
}

/**
 * @public Asks a person one question.
 * @returns the answer without blanks around it; an empty text where it was left unanswered
 * @throws UsageError when the person gives up: nothing is written then
 */
export type Ask = (question: Question) => Promise<string>;

const gaveUp = (): UsageError => new UsageError(say("given-up-nothing-written"));

/** The one who sits at the terminal, or nobody: a pipe and a build server are asked nothing. */
export function askAtTerminal(language: Language): Ask | undefined {
  if (!isatty(0) || !isatty(1)) return undefined;
  return async ({ text, example, options, optional = false, refuse }) => {
    // Loaded when somebody is asked: every other verb starts without it.
    const { autocomplete, isCancel, text: ask } = await import("@clack/prompts");
    const skip = say("may-left-out-press")[language];
    const message = `${wordsIn(text, language)}${optional ? skip : ""}`;
    const none = { value: "", label: say("left-out")[language] };
    const answer =
      options === undefined
        ? await ask({
            message,
            ...(example === undefined ? {} : { placeholder: example }),
            validate: (given) => wrongWith((given ?? "").trim(), { optional, language, ...(refuse ? { refuse } : {}) }),
          })
        : await autocomplete({ message, options: [...(optional ? [none] : []), ...options], maxItems: 12 });
    if (isCancel(answer)) throw gaveUp();
    return answer.trim();
  };
}

function wrongWith(
  given: string,
  { optional, language, refuse }: { optional: boolean; language: Language } & Pick<Question, "refuse">,
): string | undefined {
  if (given === "") return optional ? undefined : say("please-answer-one")[language];
  return refuse?.(given);
}
