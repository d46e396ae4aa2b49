import { at, inGeneral, inWords, withPart } from "./places.js";
import type { Path } from "./places.js";

/** A small change of a whole: what was changed, and the whole with that change. */
export interface Variation {
  change: string;
  value: unknown;
}

/** How many values of its kin a part is changed for. */
const mostKin = 6;

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The values that wholes of one kind hold at each place, in the order they were met. */
export class Kin {
  readonly #values = new Map<string, Map<string, unknown>>();

  add(whole: unknown, path: Path = []): void {
    const place = inGeneral(path);
    const known = this.#values.get(place) ?? new Map<string, unknown>();
    this.#values.set(place, known.set(JSON.stringify(whole), whole));
    if (typeof whole !== "object" || whole === null) return;
    const steps = Array.isArray(whole) ? whole.keys() : Object.keys(whole);
    for (const step of steps) this.add(at(whole, [step]), [...path, step]);
  }

  at(path: Path): unknown[] {
    return [...(this.#values.get(inGeneral(path))?.values() ?? [])];
  }
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

/** Days worth asking about: the day before and after, those the example speaks of, and some far away. */
export function daysAround(day: string, spoken: readonly string[]): string[] {
  return [...new Set([shifted(day, -1), shifted(day, 1), ...spoken, "2010-01-01", "2030-01-01"])];
}

function others(value: unknown, kin: readonly unknown[], days: readonly string[]): unknown[] {
  if (isDay(value)) return daysAround(value, days);
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value - 1, value + 1, ...kin];
  if (typeof value === "string" && /^P\d/.test(value)) return ["P1D", "P90Y", ...kin];
  return [...kin];
}

function* ofList(list: readonly unknown[], path: Path, kin: Kin): Iterable<[string, unknown]> {
  if (list.length === 0) return;
  yield ["emptied", []];
  if (list.length > 1) {
    for (const index of list.keys()) yield [`without [${String(index)}]`, list.filter((_, each) => each !== index)];
  }
  const held = new Set(list.map((each) => JSON.stringify(each)));
  const more = kin.at([...path, 0]).filter((each) => !held.has(JSON.stringify(each)));
  for (const each of more.slice(0, mostKin)) yield [`with ${JSON.stringify(each)}`, [...list, each]];
}

/** How a part is changed: left out, emptied, moved by a day, or made what it is elsewhere. */
function* changesAt(whole: unknown, path: Path, { kin, days }: Around): Iterable<[string, unknown]> {
  const part = at(whole, path);
  if (path.length > 0 && part !== undefined && typeof path.at(-1) === "string") yield ["left out", undefined];
  if (Array.isArray(part)) yield* ofList(part, path, kin);
  const known = new Set([JSON.stringify(part)]);
  for (const other of others(part, path.length > 0 ? kin.at(path).slice(0, mostKin) : [], days)) {
    const text = JSON.stringify(other);
    if (!known.has(text)) yield [`is ${text}`, other];
    known.add(text);
  }
}

/** What a whole is changed for: what its kin hold, and the days the example speaks of. */
export interface Around {
  kin: Kin;
  days: readonly string[];
}

/** What a document is comes from where its file lies, not from what it says. */
const fixed: ReadonlySet<unknown> = new Set(["documentKind", "id", "concept", "file"]);

/** Every small change of the parts at some places of a whole. */
export function* variations(whole: unknown, places: readonly Path[], around: Around): Iterable<Variation> {
  for (const path of places.filter(([step]) => !fixed.has(step))) {
    for (const [how, part] of changesAt(whole, path, around)) {
      yield { change: `${inWords(path)} ${how}`, value: withPart(whole, path, part) };
    }
  }
}

/** The days that stand at some places of a whole. */
export function daysAt(whole: unknown, places: readonly Path[]): string[] {
  return [...new Set(places.map((path) => at(whole, path)).filter(isDay))];
}
