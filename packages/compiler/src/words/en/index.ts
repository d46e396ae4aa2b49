import type { FormWords } from "../types.js";
import { codeTitles } from "./codes.js";
import { commentMessages, commentParts } from "./comments.js";
import { linkMessages, linkParts } from "./links.js";
import { lockMessages, lockParts } from "./lock.js";
import { readingMessages, readingParts } from "./reading.js";
import { structureMessages, structureParts } from "./structure.js";

/** Every word about form in English. */
export const en: FormWords = {
  codes: codeTitles,
  messages: { ...readingMessages, ...structureMessages, ...commentMessages, ...linkMessages, ...lockMessages },
  parts: { ...readingParts, ...structureParts, ...commentParts, ...linkParts, ...lockParts },
  comma: ", ",
};
