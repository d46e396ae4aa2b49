import type { Finding } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { findingFingerprint, placeKey, sayingKey, stateOf } from "./finding-key.js";
import type { FindingState } from "./finding-key.js";

/** @public A finding with what it is recognised by. */
export interface FiredFinding {
  readonly fingerprint: string;
  readonly state: FindingState;
  readonly finding: Finding;
}

/** @public Which rules fire, fall silent or say something else between two states of the catalogs. */
export interface FiredRules {
  /** New: nothing like it was there. */
  readonly fires: readonly FiredFinding[];
  /** New in its version, and said before of the version that comes before it. */
  readonly carried: readonly FiredFinding[];
  /** The same, and of another weight: an error that is accepted now, a doubt that became an error. */
  readonly turned: readonly (FiredFinding & { readonly was: FindingState })[];
  /** Said before, and not any more. */
  readonly silent: readonly FiredFinding[];
  /** How many are said as before. */
  readonly same: number;
}

/** Catalogs, and what is found in them. */
export interface Judged {
  readonly set: CatalogSet;
  readonly findings: readonly Finding[];
}

/** How things of one state are called in the other. */
export interface Renamed {
  /** Ids before, by which they are known after: along tombstones. */
  readonly moved: ReadonlyMap<string, string>;
  /** Of what stands in a new version, the same thing in the version before it. */
  readonly earlier: ReadonlyMap<string, string>;
}

/** Takes pairs out of two lists by a key, each finding once. */
function match(
  [before, after]: readonly [Finding[], Finding[]],
  keys: readonly [(finding: Finding) => string, (finding: Finding) => string],
): { pairs: (readonly [Finding, Finding])[]; before: Finding[]; after: Finding[] } {
  const waiting = new Map<string, Finding[]>();
  for (const each of before) {
    const key = keys[0](each);
    waiting.set(key, [...(waiting.get(key) ?? []), each]);
  }
  const pairs: (readonly [Finding, Finding])[] = [];
  const open: Finding[] = [];
  for (const each of after) {
    const was = waiting.get(keys[1](each))?.shift();
    if (was) pairs.push([was, each]);
    else open.push(each);
  }
  const taken = new Set(pairs.map(([was]) => was));
  return { pairs, before: before.filter((each) => !taken.has(each)), after: open };
}

/** @public What is found after and was not before, and the other way round. Each finding is told once. */
export function firedBetween(before: Judged, after: Judged, { moved, earlier }: Renamed): FiredRules {
  const was = (key: typeof placeKey) => (finding: Finding) =>
    key(before.set, finding, moved.get(finding.subject) ?? finding.subject);
  const is = (key: typeof placeKey) => (finding: Finding) => key(after.set, finding);
  const first = match([[...before.findings], [...after.findings]], [was(sayingKey), is(sayingKey)]);
  const second = match([first.before, first.after], [was(placeKey), is(placeKey)]);
  const pairs = [...first.pairs, ...second.pairs];
  const turned = pairs.flatMap(([one, other]) => {
    const state = stateOf(one);
    return state === stateOf(other) ? [] : [{ ...fired(after.set, other), was: state }];
  });
  // What a new version says anew may have been said of the version before it, which stays as it is.
  const known = new Set(before.findings.map((each) => `${stateOf(each)} ${placeKey(before.set, each)}`));
  const isCarried = (each: Finding): boolean => {
    const thing = earlier.get(each.subject);
    return thing !== undefined && known.has(`${stateOf(each)} ${placeKey(after.set, each, thing)}`);
  };
  return {
    fires: second.after.filter((each) => !isCarried(each)).map((each) => fired(after.set, each)),
    carried: second.after.filter(isCarried).map((each) => fired(after.set, each)),
    turned,
    silent: second.before.map((each) => fired(before.set, each)),
    same: pairs.length - turned.length,
  };
}

const fired = (set: CatalogSet, finding: Finding): FiredFinding => ({
  fingerprint: findingFingerprint(set, finding),
  state: stateOf(finding),
  finding,
});
