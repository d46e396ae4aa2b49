import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from "./yaml.js";
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";

/** What a mark of an outline is of. */
export const mark = { plain: 0, quoted: 1, map: 2, flowMap: 3, list: 4, flowList: 5, end: 6 } as const;

/**
 * Numbers of one mark: what it is of, where it begins, where it ends. A value left out begins at -1. A collection ends at the
 * index of the mark that ends it, and that mark begins at the index of the one that begins it.
 */
export const stride = 3;

/**
 * The events of a text in three numbers each: all that its positions need. Events are objects, and keeping those of
 * thousands of files takes more time than reading them.
 */
export type Outline = Int32Array;

/** Where an outline is written before it is known how long it is: one for all, since most files are of one size. */
let draft = new Int32Array(4096 * stride);

export function outlineOf(events: readonly Event[]): Outline {
  if (draft.length < events.length * stride) draft = new Int32Array(events.length * stride * 2);
  const open: number[] = [];
  let at = 0;
  const add = (of: number, start: number, end: number): void => {
    draft[at] = of;
    draft[at + 1] = start;
    draft[at + 2] = end;
    at += stride;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) addScalar(event, add);
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      open.push(at);
      add(ofCollection(event), event.start, event.start);
    } else if (event.type === EVENT_ID.POP) {
      const start = open.pop();
      // What ends with nothing open is the document.
      if (start === undefined) continue;
      draft[start + 2] = at;
      add(mark.end, start, start);
    }
  }
  return draft.slice(0, at);
}

function ofCollection({ type, style }: MappingEvent | SequenceEvent): number {
  const isFlow = style === COLLECTION_STYLE.FLOW;
  if (type === EVENT_ID.MAPPING) return isFlow ? mark.flowMap : mark.map;
  return isFlow ? mark.flowList : mark.list;
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
