import type { Citation, IsoDate, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation } from "../cite.js";
import type { CitedOn } from "./cited-on.js";
import { clauseOn } from "./clause-on.js";
import { asRead, citedOnInWords } from "./words.js";

/** @public An answer of {@link citeOn}, with the sentence that says it. */
export type CiteOnAnswer = CitedOn & { words: Text };

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
export function openReason({ is }: CitedOn): Text | undefined {
  return reasons[is];
}

/** Short reasons why a number is that of a text and not that of the day. */
const reasons: Partial<Record<CitedOn["is"], Text>> = {
  new: { zh: "当日文本中没有找到这一条", en: "not found in the text of that day" },
  gone: { zh: "当日文本中已经没有找到这一条", en: "no longer found in the text of that day" },
  reworded: { zh: "当日文本文字不同，条号无法判断", en: "reworded: its number on that day cannot be said" },
  ambiguous: { zh: "当日条号无法判断", en: "its number on that day cannot be said" },
  "text-not-read": { zh: "当日文本没有读过，条号无法判断", en: "the text of that day was not read" },
  "text-undated": {
    zh: "当日施行的文本没有登记，条号无法判断",
    en: "which text was in force that day is not on record",
  },
  "no-such-article": { zh: "该文本没有这一条", en: "no such article in that text" },
  "not-yet-in-force": { zh: "当日尚未施行", en: "not yet in force that day" },
  repealed: { zh: "当日已经废止", en: "repealed by that day" },
  draft: { zh: "草案", en: "a draft" },
  "instrument-undated": { zh: "施行日期没有登记", en: "its first day is not on record" },
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
  const { zh, en } = asRead(set, cited);
  return { zh: `${zh}〔${reason.zh}〕`, en: `${en} [${reason.en}]` };
}
