import { EVENT_ID, getScalarValue, SCALAR_STYLE } from "./yaml.js";
import type { Event, ScalarEvent } from "js-yaml";

import { structuralCodes } from "../codes.js";
import type { TextFault } from "./text-fault.js";
import { keySlip, valueSlip } from "./typing-slips.js";
import { say } from "../words/say.js";

/** Keys that reach into the machinery of JavaScript instead of naming a field. */
const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export const isForbiddenKey = (key: string): boolean => forbiddenKeys.has(key);

interface Frame {
  keys: Set<string> | undefined;
  atKey: boolean;
}

/**
 * Looks at what the parser read before any value is made of it. Catalog files need no anchors, aliases, merge keys or
 * tags, so these are refused altogether: an alias bomb never gets to expand.
 */
export function guard(text: string, events: readonly Event[]): TextFault | undefined {
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
  if (documents === 0) return emptyFile();
  if (documents > 1) return manyDocuments(text);
  const frames: Frame[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const fault = marked(event) ?? (frames.length === 0 ? loneSlip(text, event) : keyFault(text, event, frames.at(-1)));
    if (fault) return fault;
    if (event.type === EVENT_ID.MAPPING) frames.push({ keys: new Set(), atKey: true });
    if (event.type === EVENT_ID.SEQUENCE) frames.push({ keys: undefined, atKey: false });
  }
  return undefined;
}

/** Anchor, alias or tag. */
function marked(event: Exclude<Event, { type: 1 | 6 }>): TextFault | undefined {
  if (event.anchorStart >= 0) return noReference(event.anchorStart - 1, event.anchorEnd);
  if ("tagStart" in event && event.tagStart >= 0) return noReference(event.tagStart, event.tagEnd);
  return undefined;
}

function keyFault(text: string, event: Event, frame: Frame | undefined): TextFault | undefined {
  if (!frame?.keys) return undefined;
  frame.atKey = !frame.atKey;
  if (frame.atKey) return plainValueSlip(text, event);
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return complexKey(event);
  const key = getScalarValue(text, event);
  const { valueStart: start, valueEnd: end } = event;
  if (key === "<<" && event.style === SCALAR_STYLE.PLAIN) return noReference(start, end);
  const slip = event.style === SCALAR_STYLE.PLAIN ? keySlip(key, start) : undefined;
  if (slip) return slip;
  if (isForbiddenKey(key)) return forbiddenKey(key, event);
  if (frame.keys.has(key)) return duplicateKey(key, { start, end });
  frame.keys.add(key);
  return undefined;
}

/** A file that is one line of text: the name of a field, and a colon that is none. */
function loneSlip(text: string, event: Event): TextFault | undefined {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart < 0) return undefined;
  return keySlip(text.slice(event.valueStart, event.valueEnd), event.valueStart);
}

function plainValueSlip(text: string, event: Event): TextFault | undefined {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart < 0) return undefined;
  return valueSlip(text.slice(event.valueStart, event.valueEnd), event.valueStart);
}

function emptyFile(): TextFault {
  return {
    code: structuralCodes.notOneDocument,
    start: 0,
    end: 0,
    ...say("empty-file"),
  };
}

function manyDocuments(text: string): TextFault {
  const separators = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
  const start = (separators.find(({ index }) => text.slice(0, index).trim() !== "") ?? separators[0])?.index ?? 0;
  return {
    code: structuralCodes.notOneDocument,
    start,
    end: start + 3,
    ...say("many-documents"),
  };
}

function noReference(start: number, end: number): TextFault {
  return {
    code: structuralCodes.reference,
    start,
    end,
    ...say("anchor-or-tag"),
  };
}

function complexKey(event: Event): TextFault {
  const start = "start" in event ? event.start : 0;
  return {
    code: structuralCodes.syntax,
    start,
    end: start + 1,
    ...say("complex-key"),
  };
}

function forbiddenKey(key: string, { valueStart: start, valueEnd: end }: ScalarEvent): TextFault {
  return {
    code: structuralCodes.forbiddenKey,
    start,
    end,
    ...say("forbidden-key", { key }),
  };
}

export function duplicateKey(key: string, { start, end }: { start: number; end: number }): TextFault {
  return {
    code: structuralCodes.duplicateKey,
    start,
    end,
    ...say("duplicate-key", { key }),
  };
}
