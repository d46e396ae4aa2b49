import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { answersText } from "@mulu/compiler";
import type { GivenAnswer, ImportResult, Question } from "@mulu/compiler";

import { inBrackets, languages, wordsIn } from "@mulu/schema";
import type { Language, Text } from "@mulu/schema";
import type { Ask } from "./ask.js";
import { UsageError } from "./exit.js";
import { inline } from "./terminal.js";
import type { Terminal } from "./terminal.js";
import { say } from "./words/say.js";

/** What was answered about tables of an edition, if anything was. @param file below catalogs/ */
export async function answersIn(root: string, file: string): Promise<string | undefined> {
  return readFile(join(root, file), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new UsageError(say("cannot-read-catalogs", { file }));
  });
}

const kinds: Readonly<Record<Question["about"], Text>> = {
  column: say("about-column"),
  value: say("about-value"),
  section: say("about-section"),
};

/** A question on a few lines, as a clerk reads it. */
export function wordsOf(question: Question, language: Language): string {
  const { about, header, word, count, places, examples, choices, registers, keeps, likely } = question;
  const of = about === "value" ? `${header ?? ""} ` : "";
  const { colon, comma } = languages[language].punctuation;
  const where = `${say("question-places", { count })[language]}${colon}${places.join(comma)}`;
  const some = choices.slice(0, 25).join(comma) + (choices.length > 25 ? " …" : "");
  const help: readonly (Text | "")[] = [
    likely === undefined ? "" : say("perhaps-it-is", { likely }),
    examples.length === 0 ? "" : say("such-as", { examples }),
    some === "" ? "" : say("one-of-these", { some }),
    keeps ? say("keep-own-words") : "",
    registers === "organization" ? say("register-body") : "",
    registers === "category" ? say("register-category") : "",
    say("leave-out-or-later"),
  ];
  const lines = help.filter((line) => line !== "").map((line) => `\n  ${inline(wordsIn(line, language))}`);
  return `${inline(`${of}${wordsIn(kinds[about], language)}“${word}”`)}${inline(inBrackets(where, language))}${lines.join("")}`;
}

/**
 * Asks what a table's words do not tell, until nothing new comes up, and takes the table with the answers.
 * @throws UsageError without a terminal: then the questions stand in the answers file; and when the person gives up
 */
export async function interviewed(
  before: string | undefined,
  take: (answers: string | undefined) => ImportResult,
  { language, asker }: Pick<Terminal, "language" | "asker">,
): Promise<{ text: string | undefined; result: ImportResult }> {
  const ask: Ask | undefined = asker?.(language);
  if (ask === undefined) {
    throw new UsageError(say("interview-needs-terminal-without"));
  }
  let text = before;
  let result = take(text);
  const seen = new Set<string>();
  for (;;) {
    const open = result.questions.filter((question) => !seen.has(keyOf(question)));
    if (open.length === 0) return { text, result };
    const given: GivenAnswer[] = [];
    for (const question of open) {
      seen.add(keyOf(question));
      const words = { zh: wordsOf(question, "zh"), en: wordsOf(question, "en") };
      const answer = await ask({ text: words, optional: true });
      const { about, header, word } = question;
      const own = about === "value" && header !== undefined ? { header } : {};
      if (answer !== "") given.push({ about, word, ...own, text: answer });
    }
    if (given.length === 0) return { text, result };
    text = answersText(text, result.questions, given);
    result = take(text);
  }
}

const keyOf = ({ about, header, word }: Question): string => JSON.stringify([about, header, word]);
