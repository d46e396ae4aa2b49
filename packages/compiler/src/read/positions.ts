import type { Position, Range } from "@mulu/schema";

import type { ValuePath } from "../compilation.js";
import { mark, stride } from "./outline.js";
import type { Outline } from "./outline.js";
import { load } from "./yaml.js";

/** A value in the text: its offsets, its key, its parts. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly key?: Place | undefined;
  readonly parts?: ReadonlyMap<string, Place> | undefined;
}

/** A text that knows where its lines begin. */
export class Lines {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** Range between two offsets. */
  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }
}

/** A text and the outline of its events. */
interface Outlined {
  text: string;
  outline: Outline;
}

/**
 * Where the value of a document stands, from the outline of the events the same parser read it by: positions cannot
 * disagree with the values. Where its parts stand is worked out when it is asked, collection by collection, since findings name
 * few of them. Takes only what the guard let through: no aliases, scalar keys.
 */
export function placesOf(text: string, outline: Outline): Place {
  let root = 0;
  for (let at = 0; at < outline.length; at = afterValue(outline, at)) root = at;
  const within = { text, outline };
  return placeAt(within, { at: root, before: endBefore(within, root) });
}

/** Index of the mark after a value. */
function afterValue(outline: Outline, at: number): number {
  return (isScalar(outline, at) ? at : (outline[at + 2] ?? at)) + stride;
}

function isScalar(outline: Outline, at: number): boolean {
  const of = outline[at];
  return of === undefined || of === mark.plain || of === mark.quoted;
}

/** A value whose parts are found when they are asked for. */
class Collection implements Place {
  readonly start: number;
  readonly key: Place | undefined;
  readonly #within: Outlined;
  readonly #at: number;
  #parts: ReadonlyMap<string, Place> | undefined;

  constructor(within: Outlined, at: number, key?: Place) {
    this.start = within.outline[at + 1] ?? 0;
    this.key = key;
    this.#within = within;
    this.#at = at;
  }

  get end(): number {
    return endBefore(this.#within, afterValue(this.#within.outline, this.#at));
  }

  get parts(): ReadonlyMap<string, Place> {
    this.#parts ??= partsOf(this.#within, this.#at);
    return this.#parts;
  }
}

interface Standing {
  at: number;
  /** Where the text before it ends. */
  before: number;
  key?: Place;
}

function placeAt(within: Outlined, { at, before, key }: Standing): Place {
  const { outline } = within;
  if (!isScalar(outline, at)) return new Collection(within, at, key);
  const start = outline[at + 1] ?? -1;
  // One left out stands where the text before it ended, and is shown by its key.
  const { start: from, end } = start < 0 ? { start: before, end: before } : { start, end: outline[at + 2] ?? start };
  return key && from === end ? { start: key.start, end: key.end, key } : { start: from, end, key };
}

/** The parts of the collection that begins at a mark. */
function partsOf(within: Outlined, from: number): Map<string, Place> {
  const { outline } = within;
  const isMap = outline[from] === mark.map || outline[from] === mark.flowMap;
  const parts = new Map<string, Place>();
  let before = (outline[from + 1] ?? 0) + 1;
  let key: { name: string; place: Place } | undefined;
  for (let at = from + stride, index = 0; at < (outline[from + 2] ?? 0); at = afterValue(outline, at)) {
    const place = placeAt(within, key ? { at, before, key: key.place } : { at, before });
    if (!isMap) parts.set(String(index++), place);
    else if (key) parts.set(key.name, place);
    key = isMap && !key ? { name: keyOf(within, at), place } : undefined;
    before = isScalar(outline, at) ? endOfScalar(outline, at, before) : endBefore(within, afterValue(outline, at));
  }
  return parts;
}

function endOfScalar(outline: Outline, at: number, before: number): number {
  return (outline[at + 1] ?? -1) < 0 ? before : (outline[at + 2] ?? before);
}

/** The key that a mark of a scalar writes: keys stand on one line, so only quotes can hide what they say. */
function keyOf({ text, outline }: Outlined, at: number): string {
  if (!isScalar(outline, at)) return "";
  const written = text.slice(Math.max(0, outline[at + 1] ?? 0), Math.max(0, outline[at + 2] ?? 0));
  return outline[at] === mark.quoted ? String(load(written)) : written;
}

/** Where the text ends that stands before a mark: brackets that close count, and values left out have no text. */
function endBefore(within: Outlined, next: number): number {
  const { text, outline } = within;
  for (let at = next - stride; at >= 0; at -= stride) {
    const [of, start = 0, end = 0] = [outline[at], outline[at + 1], outline[at + 2]];
    if (of === mark.end) {
      const isFlow = outline[start] === mark.flowMap || outline[start] === mark.flowList;
      if (isFlow) return afterBracket(text, endBefore(within, at));
    } else if (!isScalar(outline, at)) return start + 1;
    else if (start >= 0) return end;
  }
  return 0;
}

/**
 * Where the bracket ends that closes here. Between the last value and it stand only blanks, comments and the signs of
 * a value left out. Looked at sign by sign, once: an expression that may split a comment in many ways never ends.
 */
function afterBracket(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "]" || sign === "}") return at + 1;
    if (sign === "#") at = lastOfLine(text, at);
    else if (!/[\s,:?]/.test(sign)) return from;
  }
  return from;
}

/** The last place of the line; YAML ends a line with a line feed, a carriage return or both. */
function lastOfLine(text: string, from: number): number {
  let at = from;
  while (at + 1 < text.length && text[at + 1] !== "\n" && text[at + 1] !== "\r") at++;
  return at;
}

/** Finds a value, or its nearest existing parent. */
export function findPlace(root: Place, path: ValuePath): { place: Place; whole: boolean } {
  let place = root;
  for (const segment of path) {
    const next = place.parts?.get(String(segment));
    if (!next) return { place, whole: false };
    place = next;
  }
  return { place, whole: true };
}

/**
 * Offsets to show for a path: the value, or, when it is missing, the key of what should hold it. A whole document has
 * no key, so its first key stands for it.
 */
export function offsetsOf(root: Place, path: ValuePath): { start: number; end: number } {
  const { place, whole } = findPlace(root, path);
  if (whole && place !== root) return place;
  if (place.key) return place.parts ? place.key : place;
  if (place !== root) return place;
  const [first] = root.parts?.values() ?? [];
  return first?.key ?? root;
}
