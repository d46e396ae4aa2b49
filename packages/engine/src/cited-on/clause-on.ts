import type { ArticleNo, Citation, Clause, IsoDate, PublishedInstrument } from "@mulu/schema";

import { oncePer } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { expressionDays } from "../instruments.js";
import type { DatedText } from "../instruments.js";
import { citedState } from "../state/instruments.js";
import type {
  CitationAsked,
  CitedClause,
  CitedInstrument,
  CitedOn,
  ClauseRead,
  ClauseVerdict,
  NextText,
  TextOfClause,
} from "./cited-on.js";
import { inText } from "./in-text.js";
import type { Known } from "./texts.js";
import { knownOf, textsOf, versionOf } from "./texts.js";

type Asked = Omit<CitationAsked, "holds">;

/**
 * The texts that may have been the one in force on a day, earliest first: the last that had begun for certain, and those
 * after it of which that is not on record.
 */
function textsOn(texts: readonly DatedText[], on: IsoDate): DatedText[] {
  const certain = texts.findLastIndex(({ latest }) => latest <= on);
  return texts.filter(({ earliest }, index) => index === certain || (index > certain && earliest <= on));
}

/** The days on which a text was made, without that on which it begins. */
function madeBy({ expression }: DatedText, on: IsoDate): IsoDate | undefined {
  const { effective: _, ...made } = expression;
  return expressionDays(made).find((day) => day <= on);
}

function nextText(known: Known, after: DatedText | undefined, on: IsoDate): NextText | undefined {
  const next = known.texts[known.texts.findIndex((text) => text === after) + 1];
  if (after === undefined || next === undefined) return undefined;
  const { earliest, latest } = next;
  const from = { from: earliest, ...(earliest === latest ? {} : { atEarliest: true as const }) };
  return { ...inText(known, next), ...from, promulgated: madeBy(next, on) !== undefined };
}

const isProved = ({ is }: TextOfClause): boolean => is === "same" || is === "moved";

function withNumber({ paragraph, item, subitem }: Citation, article: ArticleNo): Clause {
  return {
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
    ...(subitem === undefined ? {} : { subitem }),
  };
}

type Judged<T> = T & Pick<CitationAsked, "holds">;

/** What the texts that may have been in force come to: one answer, where they agree. */
function agreed(known: Known, citation: Citation, places: readonly TextOfClause[]): Judged<ClauseVerdict> {
  const [first] = places;
  const holds = places.every(isProved) ? "yes" : "cannot-say";
  if (!first || places.some(({ is, article }) => is !== first.is || article !== first.article)) {
    return { is: "text-undated", texts: places, holds };
  }
  const { is, version, article = known.article, candidate } = first;
  if (is !== "same" && is !== "moved") return { is, version, holds, ...(candidate !== undefined && { candidate }) };
  const others = places.slice(1).map((place) => place.version);
  const proof = others.length === 0 && version === versionOf(known.text) ? "text" : "digest";
  const proved = { is, clause: withNumber(citation, article), version, proof, holds } as const;
  return {
    ...proved,
    ...(others.length > 0 && { orVersions: others }),
    ...(known.digest !== undefined && { digest: known.digest }),
  };
}

/** Days on which it was asked whether what is known of an article holds. A paragraph of it holds where it does. */
const proved = oncePer((_known: Known) => new Map<IsoDate, boolean>());

/**
 * @public Whether it is proved that the words of a clause were law on a day, or nothing is known that could tell. False
 * where `clauseOn` would answer `cannot-say` for its texts.
 * @param instrument in force on the day
 */
export function isProvedOn(instrument: PublishedInstrument, citation: Citation, on: IsoDate): boolean {
  const known = citation.article === undefined ? undefined : knownOf(instrument, citation, citation.article);
  if (!known) return true;
  const asked = proved(known);
  const found = asked.get(on) ?? placed(instrument, citation, on)?.verdict.holds !== "cannot-say";
  asked.set(on, found);
  return found;
}

/** What is known of a clause, and the texts that may have been the one in force on a day. */
interface Placed {
  known: Known;
  texts: readonly DatedText[];
  verdict: Judged<ClauseVerdict>;
}

function placed(instrument: PublishedInstrument, citation: Citation, on: IsoDate): Placed | undefined {
  const known = citation.article === undefined ? undefined : knownOf(instrument, citation, citation.article);
  if (!known) return undefined;
  const { articleCount } = instrument;
  const texts = textsOn(known.texts, on);
  const { version: counted = "", count = Infinity } = articleCount ?? {};
  if (expressionDays(known.text.expression).includes(counted) && Number(known.article.split("-")[0]) > count) {
    return { known, texts, verdict: { is: "no-such-article", count, holds: "cannot-say" } };
  }
  const places = texts.map((text) => inText(known, text));
  return { known, texts, verdict: agreed(known, citation, places) };
}

/** The verdict on a clause of an instrument that is in force on the day, and the text in which it was read. */
export function verdictOn(
  instrument: PublishedInstrument,
  citation: Citation,
  on: IsoDate,
): Judged<ClauseVerdict & Pick<ClauseRead, "read">> | undefined {
  const found = placed(instrument, citation, on);
  return found && { read: versionOf(found.known.text), ...found.verdict };
}

function clauseOf(instrument: PublishedInstrument, { citation, on }: Asked): Judged<CitedClause> | undefined {
  const found = placed(instrument, citation, on);
  if (!found) return undefined;
  // Of an article that there is not no other text can say what became of it.
  const { is } = found.verdict;
  const next = is === "no-such-article" ? undefined : nextText(found.known, found.texts.at(-1), on);
  return {
    read: versionOf(found.known.text),
    ...(next && { next }),
    ...(instrument.repealed && { repealedFrom: instrument.repealed.date }),
    ...found.verdict,
  };
}

/** A law that was repealed, has not begun, or is not known to have: whatever the clause. */
function instrumentOf(set: CatalogSet, { citation, on }: Asked): Judged<CitedInstrument> | undefined {
  const state = citedState(set, citation.instrument, on);
  const instrument = set.instrument(citation.instrument);
  switch (state.is) {
    case "in-force":
      return undefined;
    case "not-law":
      return { is: "draft", holds: "no" };
    case "not-yet": {
      const [first] = instrument ? textsOf(instrument).all : [];
      const promulgated = first && madeBy(first, on);
      return {
        is: "not-yet-in-force",
        from: state.from,
        ...(state.atEarliest && { atEarliest: true }),
        ...(promulgated !== undefined && { promulgated }),
        holds: "no",
      };
    }
    case "ended": {
      const { since = on, by, successors } = state;
      return { is: "repealed", since, ...(by === undefined ? {} : { by }), successors, holds: "no" };
    }
    case "cannot-say":
      return { is: instrument ? "instrument-undated" : "instrument-not-held", holds: "cannot-say" };
  }
}

function whole(instrument: PublishedInstrument, on: IsoDate): Judged<CitedInstrument> {
  const [text, other] = textsOn(textsOf(instrument).all, on);
  return {
    is: "in-force",
    holds: "yes",
    ...(text && !other && { version: versionOf(text) }),
    ...(instrument.repealed && { repealedFrom: instrument.repealed.date }),
  };
}

/** Which clause a citation means on a day, as data. */
export function clauseOn(set: CatalogSet, citation: Citation, on: IsoDate): CitedOn {
  const asked: Asked = { citation, on, instrument: `instruments/${citation.instrument}` };
  const failing = instrumentOf(set, asked);
  if (failing) return { ...asked, ...failing };
  const instrument = set.instrument(citation.instrument);
  if (!instrument) return { ...asked, is: "instrument-not-held", holds: "cannot-say" };
  return { ...asked, ...(clauseOf(instrument, asked) ?? whole(instrument, on)) };
}
