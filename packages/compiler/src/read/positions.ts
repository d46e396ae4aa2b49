import type { Position, Range } from "@mulu/schema";

import type { ValuePath } from "../compilation.js";
import { keyOf, mark, marksOf } from "./outline.js";
import type { Mark, Outline } from "./outline.js";

/** A value in the text: its offsets, its key, its parts. */
export interface Place {
  start: number;
  end: number;
  key?: Place;
  parts?: Map<string, Place>;
}

interface Frame {
  place: Place;
  flow: boolean;
  isMap: boolean;
  key: { name: string; place: Place } | undefined;
  index: number;
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

/** Place of a scalar; one left out stands where the text before it ended. */
function scalarPlace({ start, end }: Mark, before: number): Place {
  return start < 0 ? { start: before, end: before } : { start, end };
}

/**
 * Where every value of a document stands, from the outline of the events the same parser read it by: positions cannot disagree with
 * the values. Takes only what the guard let through: no aliases, scalar keys.
 */
export function placesOf(text: string, outline: Outline): Place {
  const root: Place = { start: 0, end: 0 };
  const frames: Frame[] = [];
  let last = 0;

  const add = (place: Place, each: Mark): void => {
    const frame = frames.at(-1);
    if (!frame) {
      Object.assign(root, place);
    } else if (!frame.isMap) {
      frame.place.parts?.set(String(frame.index++), place);
    } else if (frame.key) {
      place.key = frame.key.place;
      // A value left out is shown by its key.
      if (place.start === place.end && !place.parts)
        Object.assign(place, { start: place.key.start, end: place.key.end });
      frame.place.parts?.set(frame.key.name, place);
      frame.key = undefined;
    } else {
      frame.key = { name: keyOf(text, each), place };
    }
  };

  for (const each of marksOf(outline)) {
    if (each.of === mark.plain || each.of === mark.quoted) {
      const place = scalarPlace(each, last);
      last = place.end;
      add(place, each);
    } else if (each.of !== mark.end) {
      const place: Place = { start: each.start, end: each.start, parts: new Map() };
      last = each.start + 1;
      add(place, each);
      const isMap = each.of === mark.map || each.of === mark.flowMap;
      const flow = each.of === mark.flowMap || each.of === mark.flowList;
      frames.push({ place, flow, isMap, key: undefined, index: 0 });
    } else {
      const frame = frames.pop();
      if (!frame) continue;
      if (frame.flow) last = afterBracket(text, last);
      frame.place.end = last;
    }
  }
  // Object.assign copied the root before its end was known.
  root.end = Math.max(root.end, last);
  return root;
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
