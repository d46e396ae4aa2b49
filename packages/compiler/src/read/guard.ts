import { EVENT_ID, getScalarValue, SCALAR_STYLE } from "./yaml.js";
import type { Event, ScalarEvent } from "js-yaml";

import { structuralCodes } from "../codes.js";
import type { TextFault } from "./text-fault.js";
import { keySlip, valueSlip } from "./typing-slips.js";

/** Keys that reach into the machinery of JavaScript instead of naming a field. */
const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

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
  if (forbiddenKeys.has(key)) return forbiddenKey(key, event);
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
    message: { zh: "文件是空的。", en: "The file is empty." },
    hint: { zh: "请写入内容，或者删除该文件。", en: "Write its content, or delete the file." },
  };
}

function manyDocuments(text: string): TextFault {
  const separators = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
  const start = (separators.find(({ index }) => text.slice(0, index).trim() !== "") ?? separators[0])?.index ?? 0;
  return {
    code: structuralCodes.notOneDocument,
    start,
    end: start + 3,
    message: { zh: "一个文件里写了多个 YAML 文档。", en: "The file holds more than one YAML document." },
    hint: { zh: "一个文件只写一件事：请去掉“---”，分成多个文件。", en: "One file, one thing: split it at “---”." },
  };
}

function noReference(start: number, end: number): TextFault {
  return {
    code: structuralCodes.reference,
    start,
    end,
    message: {
      zh: "目录文件不使用 YAML 的锚点（&）、别名（*）、合并键（<<）和标签（!）。",
      en: "Catalog files do not use YAML anchors (&), aliases (*), merge keys (<<) or tags (!).",
    },
    hint: {
      zh: '请把所指的内容直接写出来；若文字本身以这些符号开头，请加引号，例如 "*注"。',
      en: 'Write the value out; if the text itself begins with such a sign, put it in quotes, such as "*note".',
    },
  };
}

function complexKey(event: Event): TextFault {
  const start = "start" in event ? event.start : 0;
  return {
    code: structuralCodes.syntax,
    start,
    end: start + 1,
    message: { zh: "字段名为空，或者不是文字。", en: "A key is empty, or is not text." },
    hint: { zh: "字段写作“名称: 值”，例如 level: law。", en: "Write “name: value”, such as level: law." },
  };
}

function forbiddenKey(key: string, { valueStart: start, valueEnd: end }: ScalarEvent): TextFault {
  return {
    code: structuralCodes.forbiddenKey,
    start,
    end,
    message: { zh: `不得使用字段名“${key}”。`, en: `The key “${key}” is not allowed.` },
    hint: { zh: "请删去该字段，或者改用目录规定的字段名。", en: "Delete it, or use a field of the catalogs." },
  };
}

export function duplicateKey(key: string, { start, end }: { start: number; end: number }): TextFault {
  return {
    code: structuralCodes.duplicateKey,
    start,
    end,
    message: { zh: `字段“${key}”写了两次。`, en: `The key “${key}” is written twice.` },
    hint: {
      zh: "同一处的字段只能写一次，请删去其中一个。",
      en: "A key may stand only once in one place; delete one of them.",
    },
  };
}
