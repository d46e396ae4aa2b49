import { editDocument, fieldsIn } from "@mulu/compiler";
import type { PublishedDocket, PublishedEdition } from "@mulu/schema";

import type { Known } from "./options.js";
import { asFields, given, unknownWithout } from "./written-fields.js";

/**
 * The file of an edition as it is published: its nature, number, days, address, what it takes the place of, and its
 * procedure as recorded. What is not known is left as it was.
 */
export function publishedEdition(text: string, edition: PublishedEdition, known: Known): string {
  const { number, on, url, effective, proposal, collation, review, publisher, supersedes, docket, title } = known;
  const before = fieldsIn(text);
  const isWhole = number !== undefined && on !== undefined && url !== undefined;
  const procedure = given({
    ...asFields(before["procedure"]),
    ...given({
      proposal,
      collation,
      consultation: docket?.id,
      review: review && { ...review, outcome: "approved" },
      publication: on !== undefined && publisher !== undefined ? { date: on, by: publisher } : undefined,
    }),
  });
  const { compiled: _, ...dates } = asFields(before["dates"]);
  const isBound = Object.keys(procedure).length > 0;
  // A text that cannot be called official yet is judged as one that somebody enacted: by the same rules of procedure.
  return editDocument(text, "edition", {
    nature: isWhole ? "official" : "transcription",
    ...given({ number, title }),
    dates: { ...dates, ...given({ published: on, effective }) },
    ...(isWhole ? { publication: { number, url, date: on } } : {}),
    ...(typeof supersedes === "string" ? { supersedes } : {}),
    ...(isBound ? { procedure } : {}),
    ...unknownWithout(before, ["number", "dates", "publication", "procedure", "supersedes"]),
  });
}

/** The file of a docket whose proposal is published. */
export function publishedDocket(text: string, docket: PublishedDocket, known: Known): string {
  const { number, on, url, publisher } = known;
  if (number === undefined || on === undefined || url === undefined) return text;
  const { stages = [] } = docket;
  const isTold = stages.some(({ stage }) => stage === "published");
  const step = {
    stage: "published",
    date: on,
    ...(publisher === undefined ? {} : { by: publisher }),
    reference: number,
  };
  return editDocument(text, "docket", {
    publication: { number, date: on, url },
    ...(stages.length > 0 && !isTold ? { stages: [...stages, step] } : {}),
  });
}
