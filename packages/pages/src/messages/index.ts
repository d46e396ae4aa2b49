import { en } from "./en.js";
import type { Messages } from "./zh.js";
import { zh } from "./zh.js";

export type { Messages } from "./zh.js";

/** Messages of a Docusaurus locale; Chinese is the language of the project. */
export function messagesOf(locale: string | undefined): Messages {
  return locale === "en" ? en : zh;
}
