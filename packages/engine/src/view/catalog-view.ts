import type { DocumentKind, IsoDate, PublishedDocument, RegionCode } from "@mulu/schema";

import type { CatalogSet, DocumentOf } from "../catalog-set.js";
import { dataDay } from "../data-day.js";
import type { Gap } from "../gaps.js";
import { gapsOf } from "../gaps.js";
import { isOutsideMainland, regionLine, regionOn } from "../regions.js";
import { kindsWithState } from "../state/state-on.js";
import { isPutForward } from "../which-version.js";
import type { Effective } from "./effective.js";
import { effectiveValues } from "./effective.js";
import { explainValue } from "./explain.js";
import type { Collision, Resolved } from "./items.js";
import { collisionsIn, itemOf, itemsIn } from "./items.js";
import { requireKind, requireKinds } from "./kinds.js";
import { livingOf, reaches } from "./living.js";
import { meantBy, openGaps } from "./meant.js";
import { narrowingsIn } from "./narrowings.js";
import type { At, Narrowings } from "./narrowings.js";
import type { ValuePath } from "./origin.js";
import type { Step } from "./steps.js";
import { whyNotSteps } from "./why-not.js";

/** @public Where and when a view looks: the region, by its code, and the day. Without a region, what holds nationwide. */
export interface ViewQuery {
  region?: RegionCode;
  /** Calendar date in UTC+8, `YYYY-MM-DD`. Time is an argument: nothing here reads the clock. */
  on: IsoDate;
}

/**
 * @public The catalogs as they hold in one region on one day: what is in force, each value with its origin, and what
 * cannot be said. Drafts, exercises and candidates are not in it. Cheap to make: views of one set share what they find.
 */
export class CatalogView {
  readonly set: CatalogSet;
  readonly region: RegionCode | null;
  readonly on: IsoDate;
  /** The day as of which the data speak; null for data in which nothing was verified. */
  readonly asOf: IsoDate | null;
  /** The region and its ancestors; nothing without a region. */
  readonly line: readonly RegionCode[];
  /** Whether the catalogs can be asked about the region on the day at all; `gaps` says why not. */
  readonly isHeld: boolean;
  readonly #at: At;

  constructor(set: CatalogSet, { region, on }: ViewQuery) {
    this.set = set;
    this.region = region ?? null;
    this.on = on;
    this.asOf = dataDay(set) ?? null;
    this.line = region === undefined ? [] : regionLine(set, region);
    this.isHeld = region === undefined || (!isOutsideMainland(region) && regionOn(set, region, on) !== undefined);
    this.#at = { line: this.line, on };
  }

  get #narrowing(): Narrowings {
    return this.isHeld ? narrowingsIn(this.set, this.#at) : new Map<string, never>();
  }

  /**
   * Everything of a kind that is in force, or of which that cannot be said, in id order.
   * @throws RangeError for a kind that does not exist, here and wherever one is asked for
   */
  items<K extends DocumentKind>(kind: K): readonly Resolved<K>[] {
    return this.itemsOf([kind]);
  }

  /** The same of several kinds, one after the other. The list is shared by all who ask so, and cannot be written into. */
  itemsOf<K extends DocumentKind>(kinds: readonly K[]): readonly Resolved<K>[] {
    for (const kind of kinds) requireKind(kind);
    return this.isHeld ? itemsIn(this.set, kinds, this.#at) : [];
  }

  /**
   * What an id stands for here: by the full id that document, by the id without edition or version the one that holds, of
   * several the one begun last. Undefined where none is in force; {@link whyNot} says why.
   */
  item(id: string): Resolved<DocumentKind> | undefined {
    if (!this.isHeld) return undefined;
    const found = this.#versions(id).flatMap((version) => livingOf(this.set, version, this.#at) ?? []);
    const best = found.findLast(({ answer }) => answer === "yes") ?? found.at(-1);
    return best && itemOf(best, this.#narrowing);
  }

  /**
   * The values of a thing as they hold here, each with where it is written and what narrows it.
   *
   * @param id of the thing through time, such as `national/information/administrative-penalty`, or of one version
   * @param kind what it must be; asked for another kind, the answer is undefined
   * @returns `"cannot-say"` where the catalogs lack what would decide whether it is in force; undefined where it is not
   */
  current<K extends DocumentKind>(id: string, kind?: K): Effective<DocumentOf<K>> | "cannot-say" | undefined {
    if (kind !== undefined) requireKind(kind);
    const found = this.item(id);
    const named = this.#versions(id)[0];
    if (!named || (kind !== undefined && named.documentKind !== kind)) return undefined;
    if (!found) return this.#isAbsenceOpen(named) ? "cannot-say" : undefined;
    return found.answer === "yes" ? (effectiveValues(this.set, found) as Effective<DocumentOf<K>>) : "cannot-say";
  }

  /** Current values of everything of a kind that is in force; {@link items} also tells of what that cannot be said. */
  all<K extends DocumentKind>(kind: K): readonly Effective<DocumentOf<K>>[] {
    return this.items(kind).flatMap((item) => (item.answer === "yes" ? [effectiveValues(this.set, item)] : []));
  }

  /** Base entries that more than one supplement narrows: an error of the catalogs, and no answer. */
  get collisions(): readonly Collision[] {
    return collisionsIn(this.#narrowing);
  }

  /** What answers about these kinds do not hold, so that they cannot pass for whole. */
  gapsOf(kinds: readonly DocumentKind[]): readonly Gap[] {
    requireKinds(kinds);
    return gapsOf(this.set, { region: this.region ?? undefined, line: this.line, on: this.on, kinds });
  }

  /** What no answer of this view holds, whatever the kind. */
  get gaps(): readonly Gap[] {
    return this.gapsOf(kindsWithState);
  }

  /**
   * How a value comes about, step by step: the version that holds, the place that states it, what it rests on, what
   * narrows it. Of a thing that is not in force the steps of {@link whyNot}.
   *
   * @param path keys and positions, `["publication", "term"]`, or joined by dots, `publication.term`
   */
  explain(id: string, path: ValuePath | string): readonly Step[] {
    const found = this.item(id);
    const place = typeof path === "string" ? path.split(".") : path;
    return found ? explainValue({ set: this.set, on: this.on }, found, place) : this.whyNot(id);
  }

  /** Why a thing is not in force here, or why that cannot be said, step by step. Nothing where it is in force. */
  whyNot(id: string): readonly Step[] {
    const item = this.item(id);
    return item?.answer === "yes"
      ? []
      : whyNotSteps(this.set, id, { line: this.line, on: this.on, closed: this.#closed });
  }

  /** Versions an id may stand for here, oldest first; proposals stand for nothing. */
  #versions(id: string): readonly PublishedDocument[] {
    return meantBy(this.set, id).filter((version) => !isPutForward(version));
  }

  /** Why the region cannot be asked about. */
  get #closed(): readonly Gap[] {
    return this.isHeld ? [] : this.gaps;
  }

  /** Whether what the catalogs do not hold may have it: the region, an edition, or what that contains. */
  #isAbsenceOpen(named: PublishedDocument): boolean {
    if (!this.isHeld) return true;
    return reaches(this.line, named) && openGaps(this.set, named, this.on).length > 0;
  }
}
