import type { Sentences } from "@mulu/schema";

import type { PapersMessages } from "../messages/papers.js";

/** What is said of papers, in English. */
export const papers: Sentences<PapersMessages> = {
  "no-model-may": ({ asked, what, shown }) => `no model ${asked}; ${what} may have ${shown}`,
  "font-pdf-lacks-nothing": ({ shown }) =>
    `the font of the pdf lacks ${shown}; nothing was written. Write .docx instead`,
  "name-file-add-docx": () => "name a file, or add --docx, --xlsx or --pdf",
};
