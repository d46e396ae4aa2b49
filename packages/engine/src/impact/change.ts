import type { Citation, Expression, IsoDate, PublishedDocument, PublishedInstrument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { citationsOf } from "../citations-of.js";
import { verdictOn } from "../cited-on/clause-on.js";
import { datedTexts, expressionEarliest } from "../instruments.js";
import { instead } from "./instead.js";
import type { ImpactChange } from "./model.js";

/** The catalogs without a change and with it, and how a document stands in the second. */
export interface Worlds {
  without: CatalogSet;
  with: CatalogSet;
  /** The document as it would have to be asked about in the second: what cites an article that goes, cites what is gone. */
  inWith: (document: PublishedDocument) => PublishedDocument;
  /** Whether a citation is of what changes. */
  isOf: (citation: Citation) => boolean;
}

const prefix = "instruments/";

function without({ repealed: _, ...rest }: PublishedInstrument): PublishedInstrument {
  return rest;
}

/** Texts an instrument had before a day. */
function textsBefore({ expressions = [] }: PublishedInstrument, on: IsoDate): Expression[] {
  return expressions.filter((expression) => (expressionEarliest(expression) ?? "") < on);
}

/** An instrument with a text that begins on a day: the one the register has, else one of which nothing is known. */
function amended(instrument: PublishedInstrument, on: IsoDate): PublishedInstrument {
  const { expressions = [] } = instrument;
  const isKnown = expressions.some((expression) => expressionEarliest(expression) === on);
  return isKnown ? instrument : { ...instrument, expressions: [...expressions, { effective: on, by: "amendment" }] };
}

/** The two worlds of a change. What else happened to the catalogs by the day is the same in both. */
export function worldsOf(set: CatalogSet, instrument: PublishedInstrument, change: ImpactChange): Worlds {
  const id = instrument.id.slice(prefix.length);
  const same = (document: PublishedDocument): PublishedDocument => document;
  const isOf = ({ instrument: cited }: Citation): boolean => cited === id;
  const { on } = change;
  switch (change.is) {
    case "repealed": {
      const { repealed } = instrument;
      // By what it was repealed is known of the repeal on record, and of no other.
      if (repealed?.date === on) return { without: instead(set, without(instrument)), with: set, inWith: same, isOf };
      // What was repealed already is not repealed again; a repeal that comes later holds in both.
      const gone =
        repealed !== undefined && repealed.date < on ? instrument : { ...instrument, repealed: { date: on } };
      return { without: set, with: instead(set, gone), inWith: same, isOf };
    }
    case "amended": {
      const before = { ...instrument, expressions: textsBefore(instrument, on) };
      return { without: instead(set, before), with: instead(set, amended(instrument, on)), inWith: same, isOf };
    }
    case "removed": {
      const { article } = change;
      const isOfArticle = (citation: Citation): boolean => isOf(citation) && isNumbered(instrument, citation, change);
      // An article that goes is a part of the law with a repeal of its own.
      const part = { ...instrument, id: `${instrument.id}#${article}`, repealed: { date: on } };
      const inWith = (document: PublishedDocument): PublishedDocument =>
        rewritten(document, isOfArticle, `${id}#${article}`);
      return { without: set, with: instead(set, part), inWith, isOf: isOfArticle };
    }
    case "moved":
      return {
        without: set,
        with: set,
        inWith: same,
        isOf: (citation) => isOf(citation) && isNumbered(instrument, citation, change),
      };
  }
}

/** Whether a citation is of an article, by the number the clause bore on the day; that it is cited by, where none is proved. */
function isNumbered(
  instrument: PublishedInstrument,
  citation: Citation,
  { article, on }: Extract<ImpactChange, { article: string }>,
): boolean {
  const cited = verdictOn(instrument, citation, on);
  return (cited && "clause" in cited ? cited.clause.article : citation.article) === article;
}

/** A document in which citations name another instrument. */
function rewritten(
  document: PublishedDocument,
  isMeant: (citation: Citation) => boolean,
  to: string,
): PublishedDocument {
  const meant = new Set<object>(citationsOf(document).flatMap(({ citation }) => (isMeant(citation) ? [citation] : [])));
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(copy);
    if (meant.has(value)) return { ...value, instrument: to };
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copy(child)]));
  };
  return meant.size === 0 ? document : (copy(document) as PublishedDocument);
}

/**
 * @public The last change of an instrument that the register has by a day: its repeal, else the last text that took the
 * place of another.
 * @returns undefined where it has none
 */
export function lastChange(instrument: PublishedInstrument, on: IsoDate): ImpactChange | undefined {
  const { repealed } = instrument;
  if (repealed && repealed.date <= on) return { is: "repealed", on: repealed.date };
  const [, ...later] = datedTexts(instrument);
  const last = later.findLast(({ latest }) => latest <= on);
  return last && { is: "amended", on: last.earliest };
}
