import { citeOn } from "@mulu/engine";
import type { CatalogSet, CiteOnAnswer } from "@mulu/engine";

import { requireDay, requireKeys } from "./asked.js";
import { mismatch } from "./in-words.js";
import { say } from "./words/say.js";

/** @public A clause as it is asked about: of which instrument, and how the text in which it stands numbers it. */
export interface CitationQuery<Instrument extends string = string> {
  /** Short id, as `instrument` takes it: `civil-procedure-law`. */
  instrument: Instrument;
  /** `"266"`, `"133-1"`; without, the instrument as a whole. */
  article?: string;
  paragraph?: number;
  item?: number;
  subitem?: number;
  /** The text that so numbers it, by one of its days; without, the one in which the register read the article. */
  expression?: string;
}

/** @throws RangeError for what is no citation or no day */
function requireCitation(citation: unknown, on: unknown): void {
  const asked = requireKeys("citation", citation, [
    "instrument",
    "article",
    "paragraph",
    "item",
    "subitem",
    "expression",
  ]);
  const isArticle = typeof asked.article === "string" && /^[1-9]\d{0,3}(-[1-9]\d?)?$/.test(asked.article);
  if (asked.article !== undefined && !isArticle)
    throw new RangeError(mismatch("article", say("article-text"), asked.article));
  for (const part of ["paragraph", "item", "subitem"]) {
    const value = asked[part];
    const isPosition = typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 99;
    if (value !== undefined && !isPosition) throw new RangeError(mismatch(part, say("position"), value));
    if (value !== undefined && asked.article === undefined)
      throw new RangeError(mismatch("article", say("article-text"), undefined));
  }
  if (asked.expression !== undefined) requireDay(asked.expression);
  requireDay(on);
}

/**
 * Which clause a citation means on a day.
 * @param instrumentOf the short id of the instrument, which throws where it is not held
 */
export function askCiteOn(
  set: CatalogSet,
  { citation, on }: { citation: CitationQuery; on: string },
  instrumentOf: (id: string) => string,
): CiteOnAnswer {
  requireCitation(citation, on);
  return citeOn(set, { ...citation, instrument: instrumentOf(citation.instrument) }, on);
}
