import {
  CatalogSet,
  catalogsSide,
  daySide,
  diff,
  documentSide,
  editionSide,
  named,
  readUsage,
  usageVerdict,
  verdictOf,
} from "@mulu/engine";
import type { Diff, DiffSide, DiffVerdict, Usage, UsageVerdict } from "@mulu/engine";
import { documentKinds } from "@mulu/schema";
import type { DocumentKind, PublishedDocument } from "@mulu/schema";

import { requireDay, requireKeys, requireRegion } from "./asked.js";
import { UnknownIdError } from "./errors.js";
import type { IdTypes } from "./ids.js";
import { requireDocuments, requireWhole } from "./whole.js";
import { mismatch } from "./in-words.js";
import { inARow, say } from "./words/say.js";

/**
 * @public One of the two that are compared: an edition or a document by its id (`national/information@2022`), what holds on
 * a day, or the documents of another release.
 */
export type DiffAsk<Region extends string = string> =
  | string
  | { on: string; region?: Region; kinds?: readonly DocumentKind[] }
  | { documents: readonly PublishedDocument[] };

/** @public What differs, what it comes to for people and programs, and for whoever says what is used. */
export interface DiffAnswer extends Diff {
  verdict: DiffVerdict;
  usage?: UsageVerdict;
}

/** @public Comparison of two editions, days, regions or releases. */
export interface Comparing<Ids extends IdTypes = IdTypes> {
  /**
   * What differs, thing by thing and field by field, each change with its kind, the level of the version it needs, and
   * whether it expands or narrows what reaches people. With `usage`, whether what is used breaks.
   *
   * @throws UnknownIdError for an id or region that is not held; RangeError for what is no day, no usage, or two that are
   * not of one sort
   */
  readonly diff: (
    before: DiffAsk<Ids["region"]>,
    after: DiffAsk<Ids["region"]>,
    options?: { usage?: Usage },
  ) => DiffAnswer;
}

/** Comparisons over a set. */
export function comparingOver(set: CatalogSet): Comparing {
  return {
    diff: (before, after, options = {}) => {
      const { usage } = requireKeys("diff", options, ["usage"]);
      const own = usage === undefined ? undefined : readUsage(usage);
      const sides = [sideOf(set, before), sideOf(set, after)] as const;
      const [one, other] = sides.map(({ label: { is } }) => sortOf(is));
      if (one !== other) throw new RangeError(inARow(say("not-of-one-sort")));
      const found = diff(...sides);
      const verdict = verdictOf(found);
      return { ...found, verdict, ...(own === undefined ? {} : { usage: usageVerdict(found, sides, own) }) };
    },
  };
}

const sortOf = (is: DiffSide["label"]["is"]): string => (is === "document" ? "edition" : is);

function sideOf(set: CatalogSet, ask: DiffAsk): DiffSide {
  if (typeof ask === "string") return itemSide(set, ask);
  if (typeof ask !== "object" || (ask as unknown) === null) {
    throw new RangeError(mismatch("diff", say("diff-side"), ask));
  }
  if ("documents" in ask) {
    const { documents } = requireKeys("diff", ask, ["documents"]);
    requireDocuments(documents);
    for (const document of ask.documents) requireWhole(document);
    return catalogsSide(new CatalogSet(ask.documents));
  }
  const { on, region, kinds } = requireKeys("diff", ask, ["on", "region", "kinds"]);
  requireDay(on);
  if (region !== undefined) requireRegion(set, region, on);
  if (kinds !== undefined && !isKinds(kinds)) {
    throw new RangeError(mismatch("kinds", say("list-of", { items: documentKinds }), kinds));
  }
  return daySide(set, ask);
}

const isKinds = (kinds: unknown): boolean =>
  Array.isArray(kinds) && kinds.length > 0 && kinds.every((kind) => documentKinds.some((known) => known === kind));

function itemSide(set: CatalogSet, id: string): DiffSide {
  const written = id.replace("@", "/");
  if (set.edition(written)) return editionSide(set, written);
  const meant = named(set, id);
  if (meant.is !== "held") throw UnknownIdError.saying(meant.words, id);
  return documentSide(set, meant.id);
}
