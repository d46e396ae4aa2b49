import { dataDay, explain, named, resolveValues, whyNot } from "@mulu/engine";
import type { CatalogSet, Explanation, ResolvedOn } from "@mulu/engine";
import { documentKinds } from "@mulu/schema";
import type { DocumentKind } from "@mulu/schema";

import { requireDay, requireKeys, requireRegion } from "./asked.js";
import { UnknownIdError } from "./errors.js";
import type { IdTypes } from "./ids.js";
import { inWords, mismatch } from "./in-words.js";
import { inARow, say } from "./words/say.js";

/** @public What holds, value by value: where, on which day, of which kinds. Without a region, what holds nationwide. */
export interface ResolveAsk<Region extends string = string> {
  region?: Region;
  /** Calendar date in UTC+8, `YYYY-MM-DD`. */
  on: string;
  /** Default: entries, measures and list standards. */
  kinds?: readonly DocumentKind[];
}

/** @public Where and when a thing is asked about, and which of its values. */
export interface ExplainAsk<Region extends string = string> {
  region?: Region;
  /** Calendar date in UTC+8, `YYYY-MM-DD`; without it, the day as of which the data speak. */
  on?: string;
  /** Keys joined by dots, such as `publication.term`; without it, the thing as a whole. */
  field?: string;
}

/** @public Answers with the way there: every value with document, field and clause, and what is not held. */
export interface Answers<Ids extends IdTypes = IdTypes> {
  /**
   * What holds in a region on a day, every value with its origin: document, field, and the clauses that carry it with their
   * state and their level of law on that day. Supplements narrow; what they widen, redefine or narrow twice is
   * `"cannot-say"`, with both sources. `gaps` says what the answer does not hold.
   *
   * @throws RangeError for what is no day or kind; UnknownIdError for a region that cannot be asked about that day
   */
  readonly resolve: (ask: ResolveAsk<Ids["region"]>) => ResolvedOn;
  /**
   * Why a thing, or one of its values, is what it is: the steps from the version over the place to the clause, what narrows
   * it, and which level of law it needs beside the level it has.
   *
   * @param id with edition or without, `…@2024` or the path of a file; redirects are followed to the end
   * @throws UnknownIdError for an id that is not held, leads round in a circle or to several, or names an edition without
   * it; RangeError for a field that the kind does not have, and for what is no day
   */
  readonly explain: (id: string, ask?: ExplainAsk<Ids["region"]>) => Explanation;
  /** Why a thing is not in force, or why that cannot be said; no steps where it is. Throws as `explain` does. */
  readonly whyNot: (id: string, ask?: Omit<ExplainAsk<Ids["region"]>, "field">) => Explanation;
}

/** Answers over a set. */
export function answersOver(set: CatalogSet): Answers {
  return {
    resolve: (ask) => {
      const { region, on, kinds } = requireKeys("resolve", ask, ["region", "on", "kinds"]);
      requireDay(on);
      if (region !== undefined) requireRegion(set, region, on);
      if (kinds !== undefined) requireKindList(kinds);
      return resolveValues(set, ask);
    },
    explain: (id, ask = {}) => {
      const { field } = requireKeys("explain", ask, ["region", "on", "field"]);
      if (field !== undefined && typeof field !== "string")
        throw new RangeError(mismatch("field", say("field-path"), field));
      const at = placed(set, id, ask);
      return explain(set, field === undefined ? at : { ...at, field });
    },
    whyNot: (id, ask = {}) => {
      requireKeys("whyNot", ask, ["region", "on"]);
      return whyNot(set, placed(set, id, ask));
    },
  };
}

function placed(set: CatalogSet, id: unknown, { region, on }: ExplainAsk): { id: string; region?: string; on: string } {
  const day = on ?? dataDay(set);
  requireDay(day);
  if (region !== undefined) requireRegion(set, region, day);
  if (typeof id !== "string") throw new UnknownIdError(say("any-document"), id);
  const meant = named(set, id);
  if (meant.is !== "held") throw UnknownIdError.saying(meant.words, id);
  return { id: meant.id, on: day, ...(region === undefined ? {} : { region }) };
}

/** @throws RangeError for what is no list of kinds, and for an empty one: a filter that selects nothing answers nothing */
function requireKindList(kinds: unknown): void {
  const known = say("list-of", { items: documentKinds });
  if (!Array.isArray(kinds) || kinds.length === 0) throw new RangeError(mismatch("kinds", known, kinds));
  const wrong = kinds.find((kind) => !documentKinds.some((each) => each === kind)) as unknown;
  if (wrong === undefined) return;
  throw new RangeError(inARow(say("no-such-kind-here", { kind: inWords(wrong), known: documentKinds })));
}
