import { reachField } from "@mulu/schema";
import type { IsoDate, PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { citationsOf } from "../citations-of.js";
import { firstDay } from "../first-day.js";
import { editionStart } from "../state/editions.js";
import { ownDates } from "../state/own-dates.js";
import { stateOn } from "../state/state-on.js";
import { enactedVersions } from "../which-version.js";
import { kindOfChange } from "./classify.js";
import { differences } from "./differences.js";
import type { DiffSide } from "./sides.js";
import { standingOf } from "./standing.js";
import type { Standing } from "./standing.js";
import { isDerived } from "./written.js";

/** @public Whom a thing reaches, and since when a change of it does. */
export interface Reached {
  /** Kinds of subjects or targets it names, before or after, by code; `"cannot-say"` where neither does. */
  readonly whom: readonly string[] | "cannot-say";
  /** First day on which it is as it is after; `"cannot-say"` where that is not on record. */
  readonly from: IsoDate | "cannot-say";
  /** By its own word; of a side that lacks it, by the least trusted of what that side holds: it may not be all. */
  readonly standing: { readonly before?: Standing; readonly after?: Standing };
}

interface Sides {
  before: DiffSide;
  after: DiffSide;
}

/** What of a thing is there: on both sides, or on one. */
interface There {
  before?: PublishedDocument | undefined;
  after?: PublishedDocument | undefined;
}

export function reachOfThing({ before, after }: There, sides: Sides): Reached {
  const whom = [...new Set([...subjectsOf(before), ...subjectsOf(after)])].sort();
  const standings = {
    before: before === undefined ? sides.before.standing : standingOf(before),
    after: after === undefined ? sides.after.standing : standingOf(after),
  };
  return {
    whom: whom.length === 0 ? "cannot-say" : whom,
    from: firstDayAs({ before, after }, sides) ?? "cannot-say",
    standing: {
      ...(standings.before === undefined ? {} : { before: standings.before }),
      ...(standings.after === undefined ? {} : { after: standings.after }),
    },
  };
}

function subjectsOf(document: PublishedDocument | undefined): readonly string[] {
  if (!document) return [];
  const field = reachField(document.documentKind);
  return field === undefined ? [] : ((Reflect.get(document, field.name) as readonly string[] | undefined) ?? []);
}

/** A version begins on its own day, or with its edition; what is gone was gone when the later edition began. */
function firstDayAs({ before, after }: There, sides: Sides): IsoDate | undefined {
  const { label, set } = sides.after;
  if (label.on !== undefined) return dayBetween({ before, after }, sides, label.on);
  const edition = label.id === undefined ? undefined : set.edition(label.id);
  const earlier = sides.before.label.id === undefined ? undefined : sides.before.set.edition(sides.before.label.id);
  if (edition && earlier) {
    const between = editionsBetween(set, earlier, edition);
    if (between === undefined) return undefined;
    if (between.length > 0) return firstDayAmong(set, { thing: { before, after }, between, edition });
  }
  if (!after || !before) {
    if (edition) return edition.nature === "compilation" ? undefined : editionStart(edition);
  }
  // A compilation has a day on which it was made, and no day on which it began to hold.
  if (!after || after.nature === "compilation") return after && ownDates(after)?.from;
  const day = ownDates(after)?.from ?? after.date;
  return day !== undefined && before && restsOnYounger({ before, after }, { set, day }) ? undefined : day;
}

/** Of two days the change lies between them: when what is there began, or what is gone ended. */
function dayBetween({ before, after }: There, sides: Sides, on: IsoDate): IsoDate | undefined {
  const document = after ?? before;
  if (!document) return undefined;
  const state = stateOn(sides.after.set, document, on);
  const day = after
    ? state.is === "in-force"
      ? state.since
      : undefined
    : state.is === "ended"
      ? state.since
      : undefined;
  const { on: from } = sides.before.label;
  return day !== undefined && (from === undefined || from < day) && day <= on ? day : undefined;
}

/** Whether a version rests on an instrument that the earlier one did not rest on, and that is younger than itself. */
function restsOnYounger(
  { before, after }: { before: PublishedDocument; after: PublishedDocument },
  { set, day }: { set: DiffSide["set"]; day: IsoDate },
): boolean {
  const known = new Set(citationsOf(before).map(({ citation }) => citation.instrument));
  return citationsOf(after).some(({ citation: { instrument } }) => {
    if (known.has(instrument)) return false;
    const found = set.instrument(instrument);
    const first = found && firstDay(found);
    return first !== undefined && first > day;
  });
}

/**
 * Editions of one catalog that began between two of them, the last first.
 * @returns undefined where the second is not the later one: looking back, nothing begins
 */
function editionsBetween(
  set: CatalogSet,
  before: PublishedEdition,
  after: PublishedEdition,
): readonly PublishedEdition[] | undefined {
  if (before.concept !== after.concept) return [];
  const [from, to] = [editionStart(before), editionStart(after)];
  if (from === undefined || to === undefined) return [];
  if (to < from) return undefined;
  return enactedVersions(set, after.concept)
    .flatMap((each) => (each.documentKind === "edition" ? [each] : []))
    .filter((each) => {
      const start = editionStart(each);
      const isOne = each.id === before.id || each.id === after.id || each.nature === "compilation";
      return !isOne && start !== undefined && from < start && start < to;
    })
    .reverse();
}

/** Since which of several editions a thing has been as the last has it; none where one of them is not held whole. */
function firstDayAmong(
  set: CatalogSet,
  {
    thing: { before, after },
    between,
    edition,
  }: { thing: There; between: readonly PublishedEdition[]; edition: PublishedEdition },
): IsoDate | undefined {
  const concept = (after ?? before)?.concept;
  // Of what bears another name by now, or is not of the edition, no edition between can be asked.
  if (after && before && after.concept !== before.concept) return undefined;
  if (edition.nature === "compilation") return undefined;
  if (after?.documentKind === "edition") return editionStart(edition);
  let day = editionStart(edition);
  for (const each of between) {
    const members = set.members(each.id);
    if (members.length === 0 || members.length < (each.officialCounts?.entries ?? 0)) return undefined;
    const then = members.find((member) => member.concept === concept);
    const isAsAfter = after ? then !== undefined && sameOfThing(then, after) : then === undefined;
    if (!isAsAfter) return day;
    day = editionStart(each);
  }
  return day;
}

/** Whether two versions say the same of their thing, whatever is said of the versions. */
function sameOfThing(one: PublishedDocument, other: PublishedDocument): boolean {
  return differences(one, other).every(
    (each) =>
      isDerived(other, each.path) || ["version", "upkeep"].includes(kindOfChange({ before: one, after: other }, each)),
  );
}
