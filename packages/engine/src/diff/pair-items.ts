import { asSeen } from "./invisible.js";
import { canonical, keyOf, wordsOf } from "./item-keys.js";
import { isFields } from "./same.js";

/** Places of items that are one and the same before and after: `after` by `before`. */
export type Pairs = ReadonlyMap<number, number>;

/** Items compared one with all others; beyond it, only what is surely the same is matched. */
const most = 200;
/** Least share of pairs of signs that two texts have in common to be one text, reworded. */
const alike = 0.3;

/** Places by a name, in their order. */
function placesBy(items: readonly unknown[], open: ReadonlySet<number>, nameOf: (item: unknown) => string | undefined) {
  const found = new Map<string, number[]>();
  for (const place of open) {
    const name = nameOf(items[place]);
    if (name === undefined) continue;
    const known = found.get(name);
    if (known) known.push(place);
    else found.set(name, [place]);
  }
  return found;
}

/**
 * Which items of two lists are the same: those equal, then those of one key, then those that look alike to a reader, then
 * the texts that have most in common. Never by place: a list whose items moved has the same items.
 */
export function pairItems(before: readonly unknown[], after: readonly unknown[]): Pairs {
  const pairs = new Map<number, number>();
  const open = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const take = (one: number, other: number): void => {
    pairs.set(one, other);
    open.before.delete(one);
    open.after.delete(other);
  };
  const seen = (item: unknown): string | undefined => (keyOf(item) === undefined ? asSeen(wordsOf(item)) : undefined);
  for (const nameOf of [canonical, keyOf, seen]) {
    if (open.before.size === 0 || open.after.size === 0) break;
    const others = placesBy(after, open.after, nameOf);
    for (const [name, places] of placesBy(before, open.before, nameOf)) {
      for (const [at, other] of (others.get(name) ?? []).entries()) {
        const one = places[at];
        if (one !== undefined) take(one, other);
      }
    }
  }
  const reworded = (items: readonly unknown[], places: ReadonlySet<number>): number[] =>
    [...places].filter((place) => isFields(items[place]) && keyOf(items[place]) === undefined);
  for (const [one, other] of byLikeness(before, after, [reworded(before, open.before), reworded(after, open.after)])) {
    take(one, other);
  }
  return pairs;
}

function byLikeness(
  before: readonly unknown[],
  after: readonly unknown[],
  [ones, others]: readonly [readonly number[], readonly number[]],
): [number, number][] {
  const [first, ...more] = ones;
  const [second, ...rest] = others;
  // One was there and one is: it was reworded, whatever is left of it.
  if (first !== undefined && second !== undefined && more.length + rest.length === 0) return [[first, second]];
  if (ones.length * others.length > most * most) return [];
  const words = new Map(
    [...ones.map((place) => before[place]), ...others.map((place) => after[place])].map((item) => [
      item,
      signPairs(wordsOf(item)),
    ]),
  );
  const scored = ones.flatMap((one) =>
    others.map((other) => {
      const [a, b] = [words.get(before[one]) ?? [], words.get(after[other]) ?? []];
      return { one, other, score: common(a, b), tie: [wordsOf(before[one]), wordsOf(after[other])].sort().join("\0") };
    }),
  );
  scored.sort((a, b) => b.score - a.score || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0));
  const taken = { ones: new Set<number>(), others: new Set<number>() };
  return scored.flatMap(({ one, other, score }): [number, number][] => {
    if (score < alike || taken.ones.has(one) || taken.others.has(other)) return [];
    taken.ones.add(one);
    taken.others.add(other);
    return [[one, other]];
  });
}

function signPairs(text: string): string[] {
  const signs = [...asSeen(text)];
  return signs.slice(1).map((sign, at) => `${signs[at] ?? ""}${sign}`);
}

/** Share of what two lists have in common, counted as often as both have it. */
function common(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of other) {
    const count = left.get(each) ?? 0;
    if (count > 0) shared += 1;
    left.set(each, count - 1);
  }
  const all = one.length + other.length;
  return all === 0 ? 0 : (2 * shared) / all;
}
