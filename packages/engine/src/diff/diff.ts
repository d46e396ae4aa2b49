import type { DocumentKind, PublishedDocument, Text } from "@mulu/schema";

import { compareText } from "./compare-text.js";
import { changeKinds } from "./change-kinds.js";
import type { ChangeClass, ChangeKind, Level } from "./change-kinds.js";
import { isOwnedTo, kindOfChange } from "./classify.js";
import type { TwoDocuments } from "./classify.js";
import { differences } from "./differences.js";
import type { Difference } from "./differences.js";
import { fingerprintOf } from "./fingerprint.js";
import { follow } from "./follow.js";
import type { Come, Gone, Pair } from "./follow.js";
import { personVerdict } from "./person.js";
import type { PersonVerdict } from "./person.js";
import { reachOfThing } from "./reached.js";
import type { Reached } from "./reached.js";
import type { DiffSide, SideLabel } from "./sides.js";
import { placeLabel } from "./labels.js";
import { stateOn } from "../state/state-on.js";
import { titleOf } from "../titles.js";
import { isDerived } from "./written.js";
import { doubts } from "./growth.js";

/** @public One change of a thing: where, from what to what, what it is, and what it does. */
export interface Change extends Difference {
  /** Same for the same change, wherever rows stand and whatever else changes. */
  readonly fingerprint: string;
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  readonly level: Level;
  /** What the place is called. */
  readonly label: Text;
  readonly person: PersonVerdict;
}

/** @public What became of one thing. */
export interface ThingDiff extends Reached {
  /** Id without edition: the thing through time; after, or before where it is gone. */
  readonly thing: string;
  readonly kind: DocumentKind;
  readonly title: Text;
  readonly is: "changed" | "added" | "removed" | "moved" | "merged" | "split" | "withdrawn";
  /** Full ids. */
  readonly before?: string;
  readonly after?: string;
  /** Where it went, by the tombstone; out of what it came. */
  readonly into?: readonly string[];
  readonly outOf?: readonly string[];
  /** Of two days, whether it is in force, where that is another answer than before. */
  readonly inForce?: { before: "yes" | "cannot-say"; after: "yes" | "cannot-say" };
  /** What the tombstone says of why. */
  readonly reason?: Text;
  /** Changes, in the order of the fields of the documents. */
  readonly changes: readonly Change[];
  /** What follows from where the document lies and what it cites: nobody wrote it, and no verdict rests on it. */
  readonly derived: readonly Difference[];
}

/** @public What two sides do not have in common. */
export interface Diff {
  readonly before: SideLabel;
  readonly after: SideLabel;
  /** Things that changed, came or went, by id. */
  readonly things: readonly ThingDiff[];
  /** Things that say the same on both sides, with what follows from the version in which they stand. */
  readonly carried: readonly { before: string; after: string; derived: readonly Difference[] }[];
  /** How many things say the same. */
  readonly same: number;
  /** What either side does not hold. */
  readonly gaps: { before: DiffSide["gaps"]; after: DiffSide["gaps"] };
}

/** @public Every difference of two sides, with what each is and does. Pure, and no cap: what differs is in it. */
export function diff(before: DiffSide, after: DiffSide): Diff {
  const followed = follow(before, after);
  const things: ThingDiff[] = [];
  const carried: Diff["carried"][number][] = [];
  for (const pair of followed.pairs) {
    const found = pairChanges(pair);
    const inForce = inForceOf(pair, { before, after });
    if (found.changes.length > 0 || inForce.inForce)
      things.push(pairDiff(pair, { ...found, ...inForce }, { before, after }));
    else if (found.derived.length > 0) {
      carried.push({ before: pair.before.id, after: pair.after.id, derived: found.derived });
    }
  }
  const same = followed.pairs.length - things.length;
  for (const each of followed.gone) things.push(goneDiff(each, { before, after }));
  for (const each of followed.come) things.push(comeDiff(each, { before, after }));
  const byId = (one: { before?: string; after?: string }): string => one.after ?? one.before ?? "";
  return {
    before: before.label,
    after: after.label,
    things: things.sort((a, b) => compareText(byId(a), byId(b)) || compareText(a.before ?? "", b.before ?? "")),
    carried: carried.sort((a, b) => compareText(a.after, b.after)),
    same,
    gaps: { before: before.gaps, after: after.gaps },
  };
}

interface Sides {
  before: DiffSide;
  after: DiffSide;
}

const identityOf = (document: PublishedDocument) => ({
  thing: document.concept,
  kind: document.documentKind,
  title: titleOf(document),
});

function changeOf(two: TwoDocuments, difference: Difference, kind: ChangeKind): Change {
  const document = two.after;
  const { documentKind } = document;
  const person = personVerdict({
    change: kind,
    kind: documentKind,
    document,
    owned: isOwnedTo(two, difference),
    ...difference,
  });
  return {
    ...difference,
    fingerprint: fingerprintOf(document.concept, difference),
    kind,
    class: changeKinds[kind].class,
    level: changeKinds[kind].level,
    label: placeLabel(documentKind, difference.path),
    person,
  };
}

/** @public A difference of one thing, and what it is. */
export interface ClassifiedDifference extends Difference {
  readonly kind: ChangeKind;
}

/**
 * @public What somebody wrote otherwise in one of two states of a document, or of two versions of a thing, and what each
 * difference is. What cannot be told to be wording is meaning, or more.
 */
export function documentChanges(two: TwoDocuments): ClassifiedDifference[] {
  return differences(two.before, two.after)
    .filter(({ path }) => !isDerived(two.after, path))
    .map((each) => ({ ...each, kind: kindOfChange(two, each) }));
}

/** What differs in a pair: what somebody wrote, and what follows from where it lies. */
function pairChanges(pair: Pair): Pick<ThingDiff, "changes" | "derived"> {
  const derived: Difference[] = [];
  const changes: Change[] = [];
  for (const each of differences(pair.before, pair.after)) {
    if (pair.redirect !== undefined && each.path[0] === "id") changes.push(changeOf(pair, each, "moved"));
    else if (isDerived(pair.after, each.path)) derived.push(each);
    else changes.push(changeOf(pair, each, kindOfChange(pair, each)));
  }
  return { changes, derived };
}

function pairDiff(
  { before, after, redirect }: Pair,
  found: Pick<ThingDiff, "changes" | "derived" | "inForce">,
  sides: Sides,
): ThingDiff {
  return {
    ...identityOf(after),
    is: redirect === undefined ? "changed" : "moved",
    before: before.id,
    after: after.id,
    ...(redirect === undefined ? {} : { reason: redirect.reason }),
    ...reachOfThing({ before, after }, sides),
    ...found,
  };
}

function inForceOf({ before, after }: TwoDocuments, sides: Sides): Pick<ThingDiff, "inForce"> {
  const [was, is] = [sides.before.answers?.get(before.id), sides.after.answers?.get(after.id)];
  return was === undefined || is === undefined || was === is ? {} : { inForce: { before: was, after: is } };
}

const notHeld: PersonVerdict = { is: "cannot-say", why: { code: "not-held", ...doubts["not-held"] } };

const elsewhere: PersonVerdict = { is: "cannot-say", why: { code: "replaced", ...doubts.replaced } };

/** What holds on a day in place of a thing that had ended by then. */
function successorsOn({ set, label: { on } }: DiffSide, document: PublishedDocument): readonly string[] {
  const state = on === undefined ? undefined : stateOn(set, document, on);
  return state?.is === "ended" ? state.successors : [];
}

function wholeChange(document: PublishedDocument, kind: ChangeKind, mayLack: boolean): Change {
  const difference: Difference = kind === "added" ? { path: [], after: document } : { path: [], before: document };
  const change = changeOf({ before: document, after: document }, difference, kind);
  const isOpen = mayLack && change.person.is !== "none";
  return isOpen ? { ...change, person: notHeld } : change;
}

function goneDiff({ before: document, redirect, into }: Gone, sides: Sides): ThingDiff {
  const kind = redirect?.redirectKind ?? "removed";
  const next = into.length > 0 || kind !== "removed" ? into : successorsOn(sides.after, document);
  const whole = wholeChange(document, kind, kind === "removed" && sides.after.mayLack(document));
  // What ended because another took its place does not narrow by itself.
  const change = kind === "removed" && next.length > 0 ? { ...whole, person: elsewhere } : whole;
  return {
    ...identityOf(document),
    is: kind,
    before: document.id,
    ...(next.length === 0 ? {} : { into: next }),
    ...(redirect === undefined ? {} : { reason: redirect.reason }),
    ...reachOfThing({ before: document }, sides),
    changes: [change],
    derived: [],
  };
}

function comeDiff({ after: document, outOf }: Come, sides: Sides): ThingDiff {
  return {
    ...identityOf(document),
    is: "added",
    after: document.id,
    ...(outOf.length === 0 ? {} : { outOf }),
    ...reachOfThing({ after: document }, sides),
    changes: [wholeChange(document, "added", sides.before.mayLack(document))],
    derived: [],
  };
}
