import type { Difference } from "./differences.js";
import { labelsOf } from "./item-keys.js";
import { isFields, own } from "./same.js";
import { isItem } from "./steps.js";

/** A difference, and how much of its path has been walked. */
interface Open {
  difference: Difference;
  depth: number;
}

/**
 * @public A value with differences made: `applyDifferences(before, differences(before, after))` is `after`. What is handed
 * in stays as it is.
 * @throws RangeError where a difference speaks of an item that the value does not have
 */
export function applyDifferences(value: unknown, found: readonly Difference[]): unknown {
  return applied(
    value,
    found.map((difference) => ({ difference, depth: 0 })),
  );
}

const ends = ({ difference, depth }: Open): boolean => difference.path.length === depth && !difference.order;

function applied(value: unknown, open: readonly Open[]): unknown {
  if (open.length === 0) return value;
  const whole = open.find(ends);
  if (whole) return whole.difference.after;
  if (Array.isArray(value)) return appliedToList(value, open);
  const fields: Record<string, unknown> = isFields(value) ? { ...value } : {};
  for (const [name, parts] of byStep(open)) {
    const now = applied(own(fields, name), parts);
    // `__proto__` is a key of a map like any other.
    if (now === undefined) Reflect.deleteProperty(fields, name);
    else Object.defineProperty(fields, name, { value: now, enumerable: true, writable: true, configurable: true });
  }
  return fields;
}

/** Differences by the next step, one level further in. */
function byStep(open: readonly Open[]): Map<string, Open[]> {
  const found = new Map<string, Open[]>();
  for (const { difference, depth } of open) {
    const step = difference.path[depth];
    const name = isItem(step) ? step.item : (step ?? "");
    const next = { difference, depth: depth + 1 };
    const known = found.get(name);
    if (known) known.push(next);
    else found.set(name, [next]);
  }
  return found;
}

interface Labelled {
  label: string;
  value: unknown;
}

function appliedToList(list: readonly unknown[], open: readonly Open[]): unknown[] {
  const labels = labelsOf(list);
  const order = open.find(({ difference, depth }) => difference.order && difference.path.length === depth);
  const steps = byStep(open.filter((each) => each !== order));
  const kept: Labelled[] = list.flatMap((item, place) => {
    const label = labels[place] ?? "";
    const parts = steps.get(label);
    steps.delete(label);
    const value = parts ? applied(item, parts) : item;
    return value === undefined ? [] : [{ label, value }];
  });
  const items = inserted(kept, steps);
  return (order ? inOrder(items, order.difference) : items).map(({ value }) => value);
}

/** The items that are new, each behind the one it follows; they come in the order in which they stand. */
function inserted(kept: readonly Labelled[], steps: ReadonlyMap<string, readonly Open[]>): Labelled[] {
  const behind = new Map<string | null, Labelled[]>();
  for (const [label, [only]] of steps) {
    const { after, follows } = only?.difference ?? {};
    if (follows === undefined) throw new RangeError(`列表中没有 ${label} 这一项。The list has no item ${label}.`);
    const known = behind.get(follows);
    if (known) known.push({ label, value: after });
    else behind.set(follows, [{ label, value: after }]);
  }
  const items: Labelled[] = [];
  const next = (label: string | null): Labelled[] => (behind.get(label) ?? []).toReversed();
  const add = (first: readonly Labelled[]): void => {
    const waiting = [...first];
    for (let item = waiting.pop(); item; item = waiting.pop()) {
      items.push(item);
      for (const each of next(item.label)) waiting.push(each);
    }
  };
  add(next(null));
  for (const each of kept) add([each]);
  return items;
}

function inOrder(items: readonly Labelled[], { after }: Difference): Labelled[] {
  const places = new Map((after as readonly string[]).map((label, place) => [label, place]));
  return [...items].sort((a, b) => (places.get(a.label) ?? 0) - (places.get(b.label) ?? 0));
}
