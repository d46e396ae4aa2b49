import type { ArticleNo, Citation, IsoDate } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { CitedOn } from "../cited-on/cited-on.js";
import { clauseOn } from "../cited-on/clause-on.js";
import { knownOf, versionOf } from "../cited-on/texts.js";
import type { RadarVerdict } from "./model.js";

/** What has become of a clause. */
export interface Become {
  verdict: RadarVerdict;
  now: CitedOn;
  then?: CitedOn;
  becomes?: ArticleNo;
  candidate?: ArticleNo;
}

/** The number a clause bore, where it is proved. */
function provedNumber(cited: CitedOn): ArticleNo | undefined {
  return cited.is === "same" || cited.is === "moved" ? cited.clause.article : undefined;
}

/** The one text in force, where it is known which. */
function textOf(cited: CitedOn): IsoDate | undefined {
  return "version" in cited && !("orVersions" in cited) ? cited.version : undefined;
}

/** Whether one text was in force on both days: then nothing in the law has changed between them. */
function isSameText(then: CitedOn, now: CitedOn): boolean {
  const text = textOf(now);
  return text !== undefined && textOf(then) === text;
}

const otherWords: readonly CitedOn["is"][] = ["reworded", "ambiguous", "new"];

/** The words of a clause in the text of a day, as a digest, and the number they stand under, where both are on record. */
function wordsOf(
  set: CatalogSet,
  citation: Citation,
  cited: CitedOn,
): { digest: string; article: ArticleNo } | undefined {
  const instrument = set.instrument(citation.instrument);
  const text = textOf(cited);
  if (!instrument || citation.article === undefined || text === undefined) return undefined;
  const place = knownOf(instrument, citation, citation.article)?.lineage.find((each) => versionOf(each.text) === text);
  const { digest, article } = place ?? {};
  return digest === undefined || article === undefined ? undefined : { digest, article };
}

interface Days {
  then: CitedOn | undefined;
  now: CitedOn;
}

/** The numbers of a clause on two days, where its words are proved to be the same on both. */
function sameWords(set: CatalogSet, citation: Citation, { then, now }: Days): [ArticleNo, ArticleNo] | undefined {
  const [was, is] = [then ? provedNumber(then) : citation.article, provedNumber(now)];
  if (was !== undefined && is !== undefined) return [was, is];
  const [before, after] = [then && wordsOf(set, citation, then), wordsOf(set, citation, now)];
  return before && before.digest === after?.digest ? [before.article, after.article] : undefined;
}

/** What became of a clause between two days; without a first day, since it was read. */
function compared(set: CatalogSet, citation: Citation, { then, now }: Days): RadarVerdict {
  if (now.is === "repealed") return "basis-lost";
  if (now.is === "not-yet-in-force" || now.is === "draft") return "not-law";
  if (then && isSameText(then, now)) return "keep";
  const numbers = sameWords(set, citation, { then, now });
  if (numbers) return numbers[0] === numbers[1] ? "keep" : "renumber";
  if (now.is === "gone") return "basis-lost";
  const isProved = provedNumber(now) !== undefined;
  if (otherWords.includes(now.is) || (then && isProved && otherWords.includes(then.is))) return "review";
  if (now.is === "in-force" && then?.is === "in-force") return wholeLaw(then, now);
  // Cited as a whole and read, not issued: any text of it will do.
  return now.is === "in-force" && !then ? "keep" : "cannot-say";
}

/** A law cited as a whole: another text of it asks to be looked at. */
function wholeLaw(then: CitedOn, now: CitedOn): RadarVerdict {
  return textOf(then) === undefined || textOf(now) === undefined ? "cannot-say" : "review";
}

/**
 * What has become of a clause since a supplement was made on a day; without one, since the clause was read.
 */
export function becomeOf(set: CatalogSet, citation: Citation, { made, on }: { made?: IsoDate; on: IsoDate }): Become {
  const now = clauseOn(set, citation, on);
  const then = made === undefined ? undefined : clauseOn(set, citation, made);
  const verdict = compared(set, citation, { then, now });
  const becomes = sameWords(set, citation, { then, now })?.[1];
  const candidate = "candidate" in now ? now.candidate : undefined;
  return {
    verdict,
    now,
    ...(then && { then }),
    ...(verdict === "renumber" && becomes !== undefined && { becomes }),
    ...(verdict === "review" && candidate !== undefined && { candidate }),
  };
}
