import { languageCodes, languages, sayIn } from "@mulu/schema";
import type { Said, Words } from "@mulu/schema";

import * as spoken from "./languages.js";
import type { Messages } from "./messages/index.js";

/** What this package says, by id and values, in every language. */
export const say = /* @__PURE__ */ sayIn<Messages>(spoken);

/** Sentence after sentence, as each language sets them apart: after a Chinese one stands no space. */
export function inARow(said: Said): string {
  return languageCodes
    .map((language) => `${said[language]}${languages[language].punctuation.space}`)
    .join("")
    .trimEnd();
}

/** In one text, for an error has one message and nobody says in which language to be told. */
export function inOne(words: Words): string {
  return languageCodes.flatMap((language) => words[language] ?? []).join(" ");
}
