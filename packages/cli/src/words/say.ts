import { sayIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import { en } from "./en/index.js";
import type { Messages } from "./messages/index.js";
import { zh } from "./zh/index.js";

/** What the command says, by id and values, in every language. */
export const say = sayIn<Messages>({ zh, en });

/** Both languages in one line, for who made a wrong call has not always said in which to be told. */
export function bilingual({ zh: inChinese, en: inEnglish }: Text): string {
  return `${inChinese} / ${inEnglish}`;
}
