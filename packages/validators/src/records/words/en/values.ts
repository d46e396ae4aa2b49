import type { Sentences } from "@mulu/schema";

import type { ValueMessages } from "../messages.js";

/** Of values: what a code, number, day or text may be. */
export const values: Sentences<ValueMessages> = {
  "empty-part": ({ part }) => `holds several values, and part ${part} is empty.`,
  "empty-part-hint": () => "Remove the separator that is too many.",
  "not-listed": () => "is not one of the values allowed.",
  "part-not-listed": ({ part }) => `holds several values, and part ${part} is not one of those allowed.`,
  allowed: ({ values }) => `Allowed: ${values}`,
  "allowed-among-others": ({ values }) => `Allowed: ${values} and others`,
  several: () => "several are written side by side, each as listed, with a semicolon between",
  "open-beside": () => "only what is not listed is written 其他- and what it is; what is listed does not go into it",
  open: () => "for anything else write 其他- and what it is",
  "and-also": ({ first, other }) => `${first}; ${other}`,
  sentence: ({ said }) => `${said}.`,
  "uscc.length": () => "is not a valid unified social credit code: it must have 18 places (GB 32100).",
  "uscc.characters": () =>
    "is not a valid unified social credit code: a place holds a character that is not allowed there (GB 32100).",
  "uscc.structure": () =>
    "is not a valid unified social credit code: authority, category or division cannot be, or it is a filler (GB 32100).",
  "uscc.check-character": () =>
    "is not a valid unified social credit code: length and characters are right, the check character does not agree with GB 32100.",
  "uscc-hint.check-character": () =>
    "Compare it with the certificate, place by place. If the certificate reads so, nothing was filled in wrongly: do not change the code. A few codes issued before 2016 carry a check character that does not agree; ask the registration authority, and let the platform decide by its answer.",
  "uscc-hint": () =>
    "Compare it with the certificate, place by place; it has 18 places and no letters I, O, S, V or Z.",
  "citizen.length": () => "is not a valid citizen identification number: it must have 18 places (GB 11643).",
  "citizen.characters": () =>
    "is not a valid citizen identification number: 17 digits, then a digit or a capital X (GB 11643).",
  "citizen.structure": () =>
    "is not a valid citizen identification number: division or year of birth cannot be (GB 11643).",
  "citizen.birth-date": () =>
    "is not a valid citizen identification number: the day of birth in it does not exist (GB 11643).",
  "citizen.check-character": () =>
    "is not a valid citizen identification number: the check digit does not agree with GB 11643.",
  "citizen-hint": () => "Compare it with the card; the last place may be a capital X.",
  "date-hint": () => "Write 2024-02-29 or 2024/02/29.",
  "date-form": () => "is not written as a date: year of four digits, month and day of two.",
  "no-such-day": () => "is not a day that exists.",
  "less-than": ({ minimum }) => `may not be less than ${minimum}.`,
  "digits-before": ({ count }) => `has more than ${count} digits before the point.`,
  "digits-after": ({ count }) => `has more than ${count} digits after the point.`,
  "control-characters": () => "holds control characters, which nobody sees.",
  "control-characters-hint": () => "Remove them; most often an export brought them along.",
  blank: () => "holds blanks or invisible characters only, which is as good as nothing.",
  nothing: () => "may not be empty.",
  before: ({ title, code }) => `is before “${title}” (${code}), which cannot be.`,
  "before-hint": () => "Check the two dates.",
};
