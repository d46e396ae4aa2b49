import { COLLECTION_STYLE, EVENT_ID, load, SCALAR_STYLE } from "./yaml.js";
import type { Event, ScalarEvent } from "js-yaml";

/** What a mark of an outline is of. */
export const mark = { plain: 0, quoted: 1, map: 2, flowMap: 3, list: 4, flowList: 5, end: 6 } as const;

/** Numbers of one mark: what it is of, where it begins, where it ends. A value left out begins at -1. */
const stride = 3;

/**
 * The events of a text in three numbers each: all that its positions need. Events are objects, and keeping those of
 * thousands of files takes more time than reading them.
 */
export type Outline = Int32Array;

/** One mark of an outline. */
export interface Mark {
  of: number;
  start: number;
  end: number;
}

export function outlineOf(events: readonly Event[]): Outline {
  const outline = new Int32Array(events.length * stride);
  let at = 0;
  const add = (of: number, start: number, end: number): void => {
    outline[at] = of;
    outline[at + 1] = start;
    outline[at + 2] = end;
    at += stride;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) addScalar(event, add);
    else if (event.type === EVENT_ID.MAPPING) {
      add(event.style === COLLECTION_STYLE.FLOW ? mark.flowMap : mark.map, event.start, event.start);
    } else if (event.type === EVENT_ID.SEQUENCE) {
      add(event.style === COLLECTION_STYLE.FLOW ? mark.flowList : mark.list, event.start, event.start);
    } else if (event.type === EVENT_ID.POP) add(mark.end, 0, 0);
  }
  return outline.slice(0, at);
}

/** Offsets of a scalar, quotes included. */
function addScalar(
  { style, valueStart, valueEnd }: ScalarEvent,
  add: (of: number, start: number, end: number) => void,
): void {
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (valueStart < 0) add(mark.plain, -1, -1);
  else if (isQuoted) add(mark.quoted, valueStart - 1, valueEnd + 1);
  else add(mark.plain, valueStart, valueEnd);
}

/** The marks of an outline, in the order of the text. */
export function* marksOf(outline: Outline): Iterable<Mark> {
  for (let at = 0; at < outline.length; at += stride) {
    yield { of: outline[at] ?? 0, start: outline[at + 1] ?? 0, end: outline[at + 2] ?? 0 };
  }
}

/** The key that a mark of a scalar writes: keys stand on one line, so only quotes can hide what they say. */
export function keyOf(text: string, { of, start, end }: Mark): string {
  const written = text.slice(Math.max(0, start), Math.max(0, end));
  return of === mark.quoted ? String(load(written)) : written;
}
