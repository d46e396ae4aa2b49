import { citationsOf, expressionDays, oncePer } from "@mulu/engine";
import type { Citation, IsoDate, PublishedDocument, PublishedInstrument } from "@mulu/schema";

type Path = readonly (string | number)[];

/** A citation of an article, wherever it stands in a document. */
export interface PlacedCitation {
  citation: Citation & { article: string };
  path: Path;
}

/** Every citation of an article in a document, found by its shape: no list of places could forget one. */
export function articleCitations(document: PublishedDocument): PlacedCitation[] {
  return citationsOf(document).filter(namesArticle);
}

function namesArticle(placed: { citation: Citation; path: Path }): placed is PlacedCitation {
  return typeof placed.citation.article === "string";
}

/** The number of an article; that of 133之一 is 133. */
export function articleNumber(article: string): number {
  return Number.parseInt(article, 10);
}

/**
 * The most articles a text in the catalogs’ field is known to have: the Civil Code’s. Where the register knows nothing
 * of an instrument, a number above it is more likely a slip of the hand than an article.
 */
export const mostArticles = 1260;

/** The highest number of an article on record: stated, or of an article that was read. */
const highestKnown = oncePer(({ articleCount, articles = {} }: PublishedInstrument): number =>
  Object.keys(articles).reduce((most, each) => Math.max(most, articleNumber(each)), articleCount?.count ?? 0),
);

/** @public What the register can say of an article number: it may be, it cannot be, or that is not known. */
export type Existence = "may-be" | "beyond-last" | "beyond-known";

/** @public Whether an instrument can have an article of this number in the text of a day, or in the expression pinned. */
export function existence(
  instrument: PublishedInstrument,
  { article, expression }: PlacedCitation["citation"],
  day: IsoDate | undefined,
): Existence {
  const number = articleNumber(article);
  const counted = instrument.articleCount;
  const known = highestKnown(instrument);
  if (number <= known) return "may-be";
  if (counted !== undefined) {
    return isOtherText(instrument, counted.version, expression ?? day) ? "beyond-known" : "beyond-last";
  }
  return known > 0 || number > mostArticles ? "beyond-known" : "may-be";
}

/** Whether the text of a day may be another than the one that was counted: an older one, or one that came after. */
function isOtherText({ expressions = [] }: PublishedInstrument, counted: IsoDate, day: IsoDate | undefined): boolean {
  if (day !== undefined && day < counted) return true;
  const firsts = expressions.flatMap((expression) => expressionDays(expression)[0] ?? []);
  return firsts.some((first) => counted < first && (day === undefined || first <= day));
}

/** Articles the register itself holds beyond the number that it states for the same text. */
export function* registeredBeyond({ articleCount, articles = {} }: PublishedInstrument): Iterable<string> {
  if (articleCount === undefined) return;
  for (const [article, { version }] of Object.entries(articles)) {
    const isSameText = version === undefined || version === articleCount.version;
    if (isSameText && articleNumber(article) > articleCount.count) yield article;
  }
}
