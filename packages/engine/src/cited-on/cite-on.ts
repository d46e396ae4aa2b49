import type { Citation, IsoDate, Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation } from "../cite.js";
import { say } from "../words/cited-on/say.js";
import type { CitedOn } from "./cited-on.js";
import { clauseOn } from "./clause-on.js";
import { asRead, citedOnInWords } from "./words.js";

/** @public An answer of {@link citeOn}, with the sentence that says it. */
export type CiteOnAnswer = CitedOn & { words: Said };

/**
 * @public Which clause a citation means on a day: the number it bore then, proved by the text that was read or by an equal
 * digest; else why that cannot be said. `holds` says whether the words that were read were law on the day.
 *
 * @param citation with `expression`, the number is that of the text so named; without, that of the text in which the
 *   register read the article, else of the last
 * @param on calendar date in UTC+8, `YYYY-MM-DD`
 */
export function citeOn(set: CatalogSet, citation: Citation, on: IsoDate): CiteOnAnswer {
  const cited = clauseOn(set, citation, on);
  return { ...cited, words: citedOnInWords(set, cited) };
}

/** @public In a few words, why a clause cannot be said to be the one cited on that day; nothing where it is proved. */
export function openReason({ is }: CitedOn): Said | undefined {
  return reasons[is];
}

/** Short reasons why a number is that of a text and not that of the day. */
const reasons: Partial<Record<CitedOn["is"], Said>> = {
  new: say("reason.new"),
  gone: say("reason.gone"),
  reworded: say("reason.reworded"),
  ambiguous: say("reason.ambiguous"),
  "text-not-read": say("reason.text-not-read"),
  "text-undated": say("reason.text-undated"),
  "no-such-article": say("reason.no-such-article"),
  "not-yet-in-force": say("reason.not-yet-in-force"),
  repealed: say("reason.repealed"),
  draft: say("reason.draft"),
  "instrument-undated": say("reason.instrument-undated"),
};

/**
 * @public A citation in words as it read on a day: 《中华人民共和国民事诉讼法》第二百六十二条 on 2022-06-01. Where it is not proved
 * which number the clause bore, the number stands with the text it belongs to, and the reason.
 */
export function formatCitationOn(set: CatalogSet, citation: Citation, on: IsoDate): Text {
  const cited = clauseOn(set, citation, on);
  const title = set.instrument(citation.instrument)?.title;
  if (cited.is === "same" || cited.is === "moved") {
    return formatCitation({ instrument: citation.instrument, ...cited.clause }, title);
  }
  const reason = reasons[cited.is];
  if (reason === undefined) return formatCitation(citation, title);
  return say("cite-with-reason", { cite: asRead(set, cited), reason });
}
