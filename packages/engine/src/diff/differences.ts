import { freeLabel, keyOf, labelsOf, wordsOf } from "./item-keys.js";
import { pairItems } from "./pair-items.js";
import { isFields, own, same } from "./same.js";
import type { Steps } from "./steps.js";

/** @public One value that is not what it was. What is left out was not there. */
export interface Difference {
  readonly path: Steps;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Of an item that is new: the item it stands behind; null where it comes first. */
  readonly follows?: string | null;
  /** The same items in another order: `before` and `after` name them. */
  readonly order?: true;
}

/**
 * @public Every value of one that is not the same in the other. Items of lists are told apart by what they are, not by
 * their place: of lists, what came, what went, what changed within, and their order by itself.
 */
export function differences(before: unknown, after: unknown, path: Steps = []): Difference[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, path);
  if (!isFields(before) || !isFields(after)) return [valueDifference(before, after, path)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => differences(own(before, name), own(after, name), [...path, name]));
}

function valueDifference(before: unknown, after: unknown, path: Steps): Difference {
  return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function listDifferences(before: readonly unknown[], after: readonly unknown[], path: Steps): Difference[] {
  const pairs = pairItems(before, after);
  const labels = labelsOf(before);
  const taken = new Set(labels);
  const from = new Map([...pairs].map(([one, other]) => [other, one]));
  const labelsAfter = after.map((item, place) => {
    const was = from.get(place);
    return was === undefined ? freeLabel(keyOf(item) ?? wordsOf(item), taken) : (labels[was] ?? "");
  });
  const found: Difference[] = [];
  for (const [place, item] of before.entries()) {
    const at: Steps = [...path, { item: labels[place] ?? "" }];
    const other = pairs.get(place);
    if (other === undefined) found.push({ path: at, before: item });
    else for (const each of differences(item, after[other], at)) found.push(each);
  }
  for (const [place, item] of after.entries()) {
    if (from.has(place)) continue;
    const at: Steps = [...path, { item: labelsAfter[place] ?? "" }];
    found.push({ path: at, after: item, follows: place === 0 ? null : (labelsAfter[place - 1] ?? null) });
  }
  const order = orderDifference({ labels, labelsAfter, pairs }, path);
  return order ? [...found, order] : found;
}

/** The order of the items that stayed, where it is another. */
function orderDifference(
  { labels, labelsAfter, pairs }: { labels: string[]; labelsAfter: string[]; pairs: ReadonlyMap<number, number> },
  path: Steps,
): Difference | undefined {
  const stayed = [...pairs].sort(([one], [other]) => one - other).map(([, place]) => place);
  const kept = stayed.every((place, at) => at === 0 || place > (stayed[at - 1] ?? 0));
  return kept ? undefined : { path, before: labels, after: labelsAfter, order: true };
}
