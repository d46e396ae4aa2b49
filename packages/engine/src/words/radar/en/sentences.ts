import type { Sentences } from "@mulu/schema";

import type { RadarMessages } from "../messages.js";

/** Of what changed above a supplement since it was made. */
export const sentences: Sentences<RadarMessages> = {
  "verdict.basis-lost": () => "basis lost",
  "verdict.review": () => "review",
  "verdict.renumber": () => "renumber",
  "verdict.cannot-say": () => "cannot say",
  "verdict.not-law": () => "not law on that day",
  "verdict.keep": () => "keep",
  clause: ({ verdict, said }) => `${verdict}. ${said}`,
  "clause.renumbered": ({ verdict, clause, said }) => `${verdict}: cite ${clause}. ${said}`,
  "when-made": ({ said, day, before }) => `${said} When it was made (${day}): ${before}`,
  "edition.keep": ({ now }) => `keep. It still supplements ${now}.`,
  "edition.review": ({ day, under, now }) =>
    `review. When it was made (${day}) it supplemented ${under}; now there is ${now}.`,
  "edition.cannot-say": () =>
    "cannot say. The day on which it was made is not on record, or which national edition held then or holds now.",
};
