import type { ArticleNo, ArticleText, Citation, IsoDate, PublishedInstrument } from "@mulu/schema";

import { oncePer } from "../catalog-set.js";
import { datedText, datedTexts, expressionDays, expressionNamed } from "../instruments.js";
import type { DatedText } from "../instruments.js";

/** An article as one text has it. */
interface ArticleIn {
  text: DatedText;
  article?: ArticleNo | undefined;
  digest?: string | undefined;
  relation: ArticleText["relation"] | "read";
}

/** One article through the texts in which it was compared. */
type Lineage = readonly ArticleIn[];

/** All that the register holds of the texts of an instrument. */
export interface Texts {
  /** Earliest first, with those that were read and are not listed. */
  all: readonly DatedText[];
  lineages: ReadonlyMap<ArticleNo, Lineage>;
  /** Numbers under which a digest stands, by text. */
  digests: ReadonlyMap<DatedText, ReadonlyMap<string, ReadonlySet<ArticleNo>>>;
}

/** The day by which a text is called. */
export function versionOf({ expression, earliest }: DatedText): IsoDate {
  return expressionDays(expression)[0] ?? earliest;
}

/** A text that was read and is not listed among the texts: that day is all that is known of it. */
function unlisted(day: IsoDate): DatedText[] {
  return datedText({ adopted: day, by: "amendment" });
}

function named(instrument: PublishedInstrument, texts: readonly DatedText[], day: IsoDate): DatedText | undefined {
  const expression = expressionNamed(instrument, day);
  return texts.find((text) => text.expression === expression || versionOf(text) === day);
}

const byEarliest = (a: DatedText, b: DatedText): number => (a.earliest < b.earliest ? -1 : 1);

/** The texts of an instrument and those that days name which are not listed. */
function withUnlisted(instrument: PublishedInstrument, days: readonly IsoDate[]): readonly DatedText[] {
  const listed = datedTexts(instrument);
  const missing = [...new Set(days)].filter((day) => expressionNamed(instrument, day) === undefined);
  return missing.length === 0 ? listed : [...listed, ...missing.flatMap(unlisted)].sort(byEarliest);
}

export const textsOf = oncePer((instrument: PublishedInstrument): Texts => {
  const articles = Object.entries(instrument.articles ?? {});
  const days = articles.flatMap(([, { version, texts = [] }]) => [version, ...texts.map((text) => text.version)]);
  const all = withUnlisted(
    instrument,
    days.filter((day) => day !== undefined),
  );
  const last = all.at(-1);
  const lineages = new Map<ArticleNo, Lineage>();
  for (const [article, { version, digest, texts = [] }] of articles) {
    const text = version === undefined ? last : named(instrument, all, version);
    if (!text) continue;
    const others = texts.flatMap((other): ArticleIn[] => {
      const found = named(instrument, all, other.version);
      return found ? [{ ...other, text: found }] : [];
    });
    lineages.set(article, [{ text, article, digest, relation: "read" }, ...others]);
  }
  return { all, lineages, digests: digestsIn([...lineages.values()].flat()) };
});

function digestsIn(places: readonly ArticleIn[]): Texts["digests"] {
  const found = new Map<DatedText, Map<string, Set<ArticleNo>>>();
  for (const { text, article, digest } of places) {
    if (article === undefined || digest === undefined) continue;
    const known = found.get(text) ?? new Map<string, Set<ArticleNo>>();
    found.set(text, known.set(digest, (known.get(digest) ?? new Set()).add(article)));
  }
  return found;
}

/** What was read of the article that a citation names: in which text, which words, and where else it was looked for. */
export interface Known {
  text: DatedText;
  article: ArticleNo;
  digest?: string | undefined;
  lineage: Lineage;
  /** Every text of the instrument, earliest first. */
  texts: readonly DatedText[];
  digests: Texts["digests"];
}

/** What was read of articles of an instrument, as far as they were asked: it is the same on every day. */
const known = oncePer((_instrument: PublishedInstrument) => new Map<string, Known | undefined>());

/** The text in which a cited article was read: the one the citation names, else that of the article, else the last. */
export function knownOf(
  instrument: PublishedInstrument,
  citation: Citation & { digest?: string },
  article: ArticleNo,
): Known | undefined {
  const asked = known(instrument);
  const key = `${article} ${citation.expression ?? ""} ${citation.digest ?? ""}`;
  if (!asked.has(key)) asked.set(key, findKnown(instrument, citation, article));
  return asked.get(key);
}

function findKnown(
  instrument: PublishedInstrument,
  { expression, digest }: Citation & { digest?: string },
  article: ArticleNo,
): Known | undefined {
  const { all, lineages, digests } = textsOf(instrument);
  const isListed = expression === undefined || named(instrument, all, expression) !== undefined;
  const texts = isListed ? all : [...all, ...unlisted(expression)].sort(byEarliest);
  const pinned = expression === undefined ? undefined : named(instrument, texts, expression);
  const own = lineages.get(article);
  const base = { article, texts, digests };
  if (own?.[0] && (pinned === undefined || pinned === own[0].text)) {
    return { ...base, text: own[0].text, digest: own[0].digest ?? digest, lineage: own };
  }
  const text = pinned ?? all.at(-1);
  if (!text) return undefined;
  const there = (place: ArticleIn): boolean => place.text === text && place.article === article;
  const lineage = [...lineages.values()].find((each) => each.some(there)) ?? [];
  return { ...base, text, digest: lineage.find(there)?.digest ?? digest, lineage };
}
