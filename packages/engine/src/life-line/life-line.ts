import type { IsoDate, PublishedDocument } from "@mulu/schema";

import { citationsOf } from "../citations-of.js";
import { oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { stateOn } from "../state/state-on.js";
import type { State } from "../state/state.js";
import { daysOfChange } from "../view/stretches.js";
import { allVersions } from "../which-version.js";

/** @public A stretch of days on which a document has one state. */
export interface LifeStretch {
  /** First day of it; nothing for the stretch that is before every day on record. */
  readonly from?: IsoDate;
  readonly state: State;
}

/**
 * @public The life of a document, stretch by stretch, oldest first: computed from its dates, its edition, its law and what
 * came after, never authored. Neighbouring stretches differ in what is said of them. Of a document whose state no day
 * changes there is one stretch.
 */
export function lifeLine(set: CatalogSet, document: PublishedDocument): readonly LifeStretch[] {
  const known = lives(set);
  const life = known.get(document) ?? lived(set, document);
  known.set(document, life);
  return life;
}

const lives = oncePerSet(() => new WeakMap<PublishedDocument, readonly LifeStretch[]>());

function lived(set: CatalogSet, document: PublishedDocument): readonly LifeStretch[] {
  const days = daysOfChange(concerning(set, document));
  const life: LifeStretch[] = [];
  for (const from of [undefined, ...days]) {
    const state = stateOn(set, document, from ?? beforeAll);
    const last = life.at(-1);
    if (last && isSame(last.state, state)) continue;
    life.push(from === undefined ? { state } : { from, state });
  }
  return life;
}

/** A day before every day on record. */
const beforeAll: IsoDate = "0001-01-01";

function isSame(one: State, other: State): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Documents whose days may change the state of this one: its versions, its edition and the editions after it, its law. */
function concerning(set: CatalogSet, document: PublishedDocument): readonly PublishedDocument[] {
  const edition = document.edition === undefined ? undefined : set.get(document.edition);
  const own = new Set<PublishedDocument>([document, ...allVersions(set, document.concept)]);
  for (const version of edition ? [edition, ...allVersions(set, edition.concept)] : []) own.add(version);
  for (const each of [...own]) {
    const cited = each === document || each === edition ? citationsOf(each) : [];
    for (const { citation } of cited) {
      const instrument = set.instrument(citation.instrument);
      if (instrument) own.add(instrument);
    }
  }
  for (const each of [...own]) {
    const by = each.documentKind === "instrument" ? each.repealed?.by : undefined;
    const act = by === undefined ? undefined : set.instrument(by);
    if (act) own.add(act);
  }
  return [...own];
}
