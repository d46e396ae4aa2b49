import type { Said, SentenceValue } from "@mulu/schema";
import { shown } from "@mulu/validators";

import { inOne, say } from "./words/say.js";

function quoted(text: string): Said {
  if (text === "") return say("empty-text");
  const cut = shown(text);
  return cut.endsWith("…") ? say("long-text", { text: cut, length: text.length }) : say("text", { text: cut });
}

/** What was handed in, in words: short, in no way that throws, and never as a program prints it by default. */
export function inWords(value: unknown): Said {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      return Number.isNaN(value) ? say("no-number") : say("number", { value });
    case "undefined":
      return say("nothing");
    case "boolean":
      return say("flag", { value: String(value) });
    case "bigint":
      return say("bigint");
    case "symbol":
      return say("symbol");
    case "function":
      return say("function");
    default:
      return say(value === null ? "null" : Array.isArray(value) ? "list" : "object");
  }
}

/** An id as it stands in a message: bare where it is written as ids are, else quoted and cut. */
export function idInWords(id: string): SentenceValue {
  return /^[\w./@-]{1,200}$/.test(id) ? id : quoted(id);
}

/** What was expected of an argument, and what was found in its place. */
export function mismatch(argument: string, expected: SentenceValue, found: unknown): string {
  return inOne(say("mismatch", { argument, expected, found: inWords(found) }));
}
