import { languageCodes, wordsIn } from "@mulu/schema";
import type { authoritative } from "@mulu/schema";

import { verbWords } from "../generated/verb-words.js";

/** Words of the help of a verb in one language: of itself, and of what stands below it. */
interface HelpWords {
  readonly [name: string]: string | HelpWords;
}

/** Every verb’s words, as the folder of the authoritative language has them: the others have the same, or do not compile. */
type WordsOfVerbs = (typeof verbWords)[typeof authoritative];

/** In every language, one after the other: nobody says in which to help before the help is read. */
function inEvery(words: readonly HelpWords[]): HelpWords {
  const all: Record<string, string | HelpWords> = {};
  for (const [name, own] of Object.entries(words[0] ?? {})) {
    if (typeof own === "string") {
      // What a language leaves empty is not said in it.
      const said = words
        .map((each) => each[name])
        .filter((each): each is string => typeof each === "string" && each !== "");
      all[name] = said.join(name === "notes" ? "\n" : " / ");
    } else all[name] = inEvery(words.map((each) => each[name]).filter((each) => typeof each === "object"));
  }
  return all;
}

/** What the help of a verb says: one file of words for each verb in the folder of each language (`words/<language>/verbs/`). */
export function helpOf<Verb extends keyof WordsOfVerbs>(verb: Verb): WordsOfVerbs[Verb] {
  // The shape is that of each language; only what is said is put together.
  return inEvery(languageCodes.map((language) => wordsIn(verbWords, language)[verb])) as unknown as WordsOfVerbs[Verb];
}

/** Examples of a help text: calls, one a line, and what else is to be known. An empty line keeps them apart. */
export function exampleText(head: string, lines: readonly string[], notes = ""): string {
  const calls = lines.map((line) => (line === "" ? "\n" : `  ${line}\n`)).join("");
  return `\n${head}:\n${calls}${notes === "" ? "" : `${notes}\n`}`;
}
