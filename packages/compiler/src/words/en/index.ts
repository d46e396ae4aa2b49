import type { FormWords } from "../types.js";
import { codeTitles } from "./codes.js";
import { commentMessages, commentParts } from "./comments.js";
import { linkMessages, linkParts } from "./links.js";
import { lockMessages, lockParts } from "./lock.js";
import { readingMessages, readingParts } from "./reading.js";
import { structureMessages, structureParts } from "./structure.js";
import { answerMessages, answerNotices, answerParts } from "./table-answers.js";
import { tableCodeTitles } from "./table-codes.js";
import { cellMessages, cellNotices, cellParts } from "./table-cells.js";
import { rowMessages, rowNotices, rowParts } from "./table-rows.js";

/** Every word about form in English. */
export const en: FormWords = {
  codes: codeTitles,
  messages: { ...readingMessages, ...structureMessages, ...commentMessages, ...linkMessages, ...lockMessages },
  tables: {
    codes: tableCodeTitles,
    messages: { ...cellMessages, ...rowMessages, ...answerMessages },
    notices: { ...cellNotices, ...rowNotices, ...answerNotices },
  },
  parts: {
    ...readingParts,
    ...structureParts,
    ...commentParts,
    ...linkParts,
    ...lockParts,
    ...cellParts,
    ...rowParts,
    ...answerParts,
  },
};
