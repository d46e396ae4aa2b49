import type { Sentences } from "@mulu/schema";

import type { NoticeMessages } from "../messages.js";

/** Of what is taken, and deserves a look. */
export const notices: Sentences<NoticeMessages> = {
  "not-read": ({ format }) =>
    `Nothing wrong was found, yet the record cannot be called valid: “${format}” has not been read in full; which elements it has, or which are required, is not known.`,
  "not-read-hint": () => "Go by the document that sets the format; where there is a newer version, validate by that.",
  "date-form-here": ({ form, codes }) =>
    `In exchange dates are written ${form}; ${codes} is written otherwise. Both are taken here; the receiving office may not take it.`,
  "date-form-here-hint": ({ form }) => `Write ${form} before you report.`,
  "said-twice": ({ title, code, twice }) =>
    `“${title}” (${code}) names “${twice}” more than once. The format does not forbid it; it is taken, and receiving offices may count it once or several times.`,
  "said-twice-hint": () => "Check it: take the second out, or, where several different things are meant, name each.",
  "number-beside": ({ title, code }) =>
    `“${title}” (${code}) seems to hold the number of a person’s identity document, mobile telephone or bank card, for which it is not meant. The format does not forbid it; it is taken.`,
  "number-beside-hint": () =>
    "Check it; put the number in the element meant for it, and take it out here or mask it before you report or publish.",
  "filled-in": ({ title, code, what }) =>
    `“${title}” (${code}) ${what}. The format does not forbid it; it is taken, and was not checked.`,
  "filled-in-hint": () =>
    "Compare it with the licence or the document; where there is nothing and nothing is required, leave it out.",
  "registration-number": ({ title, code, what }) =>
    `“${title}” (${code}) ${what}. It is taken as text: the format asks for no check, and the number was not checked.`,
  "registration-number-hint": () => "Compare it with the business licence or the register.",
  early: ({ title, code, first }) =>
    `“${title}” (${code}) is before ${first} and cannot be the day of an act of an organ; it looks like what a program fills in for none. The format does not forbid it; it is taken.`,
  "early-hint": () => "Compare it with the document; where there is no day and none is required, leave it out.",
  late: ({ title, code, year, day }) =>
    `“${title}” (${code}) is after ${year}; the data here are as of ${day}, and whether that day has come cannot be told. It looks like a slip. The format does not forbid it; it is taken.`,
  "late-hint": () =>
    "Compare it with the document: what has been done is not dated ahead. Where the data are old, update Mulu.",
  "filled-in-uscc": () => "has mostly one sign, or digits counted up, in places 9 to 17, as if filled in by hand",
  "filled-in-text": () => "looks filled in where there was nothing to fill in",
  "not-15-digits": () => "is not 15 digits",
  "check-digit": () => "is 15 digits, and the last does not agree with the check algorithm (ISO 7064 MOD 11,10)",
};
