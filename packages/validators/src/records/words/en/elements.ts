import type { Sentences } from "@mulu/schema";

import type { ElementMessages } from "../messages.js";

/** Of elements: what is missing, foreign, or of another type. */
export const elements: Sentences<ElementMessages> = {
  "element-titled": ({ title, key }) => `“${title}” (${key})`,
  element: ({ key }) => `Element ${key}`,
  about: ({ name, what }) => `${name} ${what}`,
  "leave-out": () =>
    "Where there is nothing to say, leave the element out; an empty text and null are not the same as left out.",
  "empty-required": () => "may not be empty; it is required.",
  empty: () => "is empty.",
  give: ({ key }) => `Give ${key}.`,
  "too-long": ({ limit }) => `is longer than ${limit} characters.`,
  "not-in-form": ({ keyword }) => `does not meet the record format (${keyword}).`,
  missing: ({ name }) => `${name} is missing; it is required.`,
  "missing-when": ({ name, other, values }) => `${name} is missing; it is required when “${other}” is ${values}.`,
  quoted: ({ value }) => `“${value}”`,
  either: ({ first, other }) => `${first} or ${other}`,
  "no-record": () => "This is not a record; a record is an object keyed by element codes.",
  "whole-number": () => "a whole number",
  number: () => "a number",
  text: () => "text",
  "wrong-type": ({ expected }) => `must be ${expected}.`,
  foreign: ({ name, format }) => `${name} is no element of “${format}”; nothing beyond the format is reported.`,
  "is-it-meant": ({ code, title }) => `Is ${code} (${title}) meant?`,
  remove: () => "Remove it.",
  rest: ({ count, most }) => `${count} more faults are not listed (${most} at most are, for one record).`,
  "rest-hint": () => "Put right what is listed, then validate again.",
};
