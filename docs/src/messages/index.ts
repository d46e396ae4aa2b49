import { en } from "./en";
import type { Messages } from "./zh";
import { zh } from "./zh";

export type { Messages } from "./zh";

/** Messages of a Docusaurus locale; Chinese is the language of the project. */
export function messagesOf(locale: string | undefined): Messages {
  return locale === "en" ? en : zh;
}
