import type { Finding, IsoDate } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { dataDay } from "../data-day.js";
import { compareText } from "../diff/compare-text.js";
import { diff } from "../diff/diff.js";
import type { Diff, ThingDiff } from "../diff/diff.js";
import { catalogsSide } from "../diff/sides.js";
import { verdictOf } from "../diff/verdict.js";
import type { DiffVerdict, PersonSummary } from "../diff/verdict.js";
import { firedBetween } from "./fired.js";
import type { FiredRules, Renamed } from "./fired.js";
import { resolvedReviews } from "./resolved.js";
import type { ResolvedReviews } from "./resolved.js";
import { roadOf } from "./road.js";
import { commentsBetween } from "./comments-kept.js";
import type { CommentsReview } from "./comments-kept.js";
import type { Road } from "./road.js";
import { isToldBy, versionReviews } from "./versions.js";
import type { VersionReview } from "./versions.js";

/** @public Catalogs of which one state is reviewed, with what the check finds in them. */
export interface ReviewState {
  readonly set: CatalogSet;
  readonly findings: readonly Finding[];
  /** The revision it was read from; nothing for what lies in the working folder. */
  readonly revision?: string;
}

/** @public Whom changes reach, by code, and how many changes do what to them. */
export interface ReachedGroup {
  readonly code: string;
  readonly expands: number;
  readonly narrows: number;
  readonly cannotSay: number;
}

/** @public All that a reviewer asks of a proposal. Plain JSON; every list in an order that does not depend on rows. */
export interface Review {
  /** The day on which it is asked. */
  readonly on: IsoDate | null;
  /** What changes as written, by full id. */
  readonly written: Diff;
  /** New versions, each held against the version before it. */
  readonly versions: readonly VersionReview[];
  /** What it comes to: of a new version what it changes of the one before it, of all else what is written. */
  readonly verdict: DiffVerdict;
  readonly whom: readonly ReachedGroup[];
  /** Things that change whom they reach or how, of which nobody is named. */
  readonly whomNotStated: number;
  /** What holds otherwise, by place and day. */
  readonly resolved: ResolvedReviews;
  readonly rules: FiredRules;
  readonly roads: readonly Road[];
  /** Dockets whose comments differ. */
  readonly comments: readonly CommentsReview[];
}

/** @public What a proposal changes, does, and still needs. Pure. */
export function reviewOf(before: ReviewState, after: ReviewState, query: { on?: IsoDate } = {}): Review {
  const on = query.on ?? dataDay(after.set);
  const sides = [catalogsSide(before.set, before.revision), catalogsSide(after.set, after.revision)] as const;
  const written = diff(...sides);
  const versions = versionReviews(before.set, after.set);
  const things = [
    ...written.things.filter((thing) => !isToldBy(versions, thing)),
    ...versions.flatMap((each) => each.diff?.things ?? []),
  ];
  return {
    on: on ?? null,
    written,
    versions,
    verdict: verdictOf({ things }),
    ...whomOf(things),
    resolved: resolvedReviews({ before: before.set, after: after.set }, written.things, on),
    rules: firedBetween(before, after, renamed(written, versions)),
    comments: commentsBetween(before.set, after.set),
    roads: roadsOf({ before: before.set, after: after.set }, written, on),
  };
}

/** How things are called on the other side, and in the version before theirs. */
function renamed({ things }: Diff, versions: readonly VersionReview[]): Renamed {
  const pairs = (of: readonly ThingDiff[], turn: boolean): (readonly [string, string])[] =>
    of.flatMap(({ before, after }) =>
      before === undefined || after === undefined
        ? []
        : [turn ? ([after, before] as const) : ([before, after] as const)],
    );
  const carried = versions.flatMap(({ id, against, diff: found }) => [
    ...(against === undefined ? [] : [[id, against] as const]),
    ...(found?.carried.map((each) => [each.after, each.before] as const) ?? []),
    ...pairs(found?.things ?? [], true),
  ]);
  return { moved: new Map(pairs(things, false)), earlier: new Map(carried) };
}

type Counted = Pick<PersonSummary, "expands" | "narrows" | "cannotSay">;

function whomOf(things: readonly ThingDiff[]): Pick<Review, "whom" | "whomNotStated"> {
  const groups = new Map<string, Counted>();
  let whomNotStated = 0;
  for (const thing of things) {
    const { expands, narrows, cannotSay } = verdictOf({ things: [thing] }).person;
    if (expands + narrows + cannotSay === 0) continue;
    if (thing.whom === "cannot-say") whomNotStated += 1;
    for (const code of thing.whom === "cannot-say" ? [] : thing.whom) {
      const known = groups.get(code) ?? { expands: 0, narrows: 0, cannotSay: 0 };
      groups.set(code, {
        expands: known.expands + expands,
        narrows: known.narrows + narrows,
        cannotSay: known.cannotSay + cannotSay,
      });
    }
  }
  const whom = [...groups].sort(([a], [b]) => compareText(a, b)).map(([code, counts]) => ({ code, ...counts }));
  return { whom, whomNotStated };
}

/** The version a thing stands in: its edition, or a list standard by itself. */
function versionIdOf(set: CatalogSet, id: string): string | undefined {
  const document = set.get(id);
  if (document?.id !== id) return undefined;
  if (document.documentKind === "edition" || document.documentKind === "list") return id;
  return document.edition;
}

/** The road of every version in which something normative changed, or whose nature did. */
function roadsOf(
  { before, after }: { before: CatalogSet; after: CatalogSet },
  { things }: Diff,
  on: IsoDate | undefined,
): Road[] {
  const touched = new Set<string>();
  const add = (id: string | undefined): void => {
    if (id !== undefined) touched.add(id);
  };
  for (const thing of things) {
    if (thing.changes.every((each) => each.class !== "normative")) continue;
    if (thing.after !== undefined) add(versionIdOf(after, thing.after));
    // What is gone is gone out of the version it stood in, while that is there.
    if (thing.after === undefined && thing.before !== undefined) add(versionIdOf(before, thing.before));
  }
  return [...touched].sort(compareText).flatMap((id) => {
    const version = after.get(id);
    if (version?.id !== id) return [];
    const isNew = before.get(id)?.id !== id || before.get(id)?.nature !== version.nature;
    return [roadOf(after, version, { ...(on === undefined ? {} : { on }), isNew })];
  });
}
