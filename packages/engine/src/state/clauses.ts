import type { Citation, IsoDate, PublishedInstrument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { datedText, datedTexts, expressionNamed } from "../instruments.js";
import type { DatedText } from "../instruments.js";
import { citedState } from "./instruments.js";
import type { Doubt, State } from "./state.js";
import { since } from "./state.js";

/**
 * State of a cited clause on a day. An article counts only for days of the text in which it was read: what an earlier or
 * a later text of the instrument says under that number is not known, and may be another rule altogether.
 */
export function clauseState(set: CatalogSet, citation: Citation, on: IsoDate): State {
  const state = citedState(set, citation.instrument, on);
  const instrument = set.instrument(citation.instrument);
  if (state.is !== "in-force" || !instrument || citation.article === undefined) return state;
  const texts = datedTexts(instrument);
  const read = textRead(instrument, citation);
  if (!read) return state;
  const doubt = (why: Doubt): State => ({ is: "cannot-say", why, of: instrument.id });
  if (on < read.earliest) return doubt("text-not-read");
  if (on < read.latest) return doubt("text-undated");
  if (texts.some(({ earliest }) => read.earliest < earliest && earliest <= on)) return doubt("text-replaced");
  return texts[0] === read ? state : since(undefined);
}

/** The text in which a cited article was read: the one the citation names, else that of the article, else the last. */
function textRead(instrument: PublishedInstrument, citation: Citation): DatedText | undefined {
  const texts = datedTexts(instrument);
  const day = citation.expression ?? instrument.articles?.[citation.article ?? ""]?.version;
  if (day === undefined) return texts.at(-1);
  const named = expressionNamed(instrument, day);
  const known = named && texts.find(({ expression }) => expression === named);
  // A text that is read but not listed among the texts: that day is all that is known of it.
  return known ?? datedText({ adopted: day, by: "amendment" })[0];
}
