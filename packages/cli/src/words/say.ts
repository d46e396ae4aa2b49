import { sayIn, textLanguages } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import * as spoken from "./languages.js";
import type { Messages } from "./messages/index.js";

/** What the command says, by id and values, in every language. */
export const say = sayIn<Messages>(spoken);

/** Both languages in one line, for who made a wrong call has not always said in which to be told. */
export function bilingual(words: Readonly<Text>): string {
  return textLanguages.map((language) => words[language]).join(" / ");
}
