import type { Sentences } from "@mulu/schema";

import type { StateMessages } from "../messages.js";

/** Of whether something is in force, and why. */
export const sentences: Sentences<StateMessages> = {
  "in-force": () => "in force",
  "not-yet": () => "not yet in force",
  ended: () => "no longer in force",
  "cannot-say": () => "cannot say",
  "not-law.draft": () => "a draft, not in force",
  "not-law.exercise": () => "an exercise, not in force",
  "not-law.candidate": () => "a candidate, not in force",
  "not-law.needs-basis": () => "its basis does not suffice; not to be applied as a sanction",
  "with-details": ({ state, details }) => `${state} (${details})`,
  and: ({ first, next }) => `${first}, ${next}`,
  from: ({ day }) => `from ${day}`,
  "from-at-earliest": ({ day }) => `from ${day} at the earliest`,
  "see-now": ({ titles }) => `see now ${titles}`,
  "cause.repealed": () => "repealed",
  "cause.repealed.by": ({ act }) => `repealed by ${act}`,
  "cause.repealed.of": ({ what }) => `${what}, on which it rests, was repealed`,
  "cause.repealed.of.by": ({ what, act }) => `${what}, on which it rests, was repealed by ${act}`,
  "cause.superseded": () => "superseded",
  "cause.superseded.by": ({ act }) => `superseded by ${act}`,
  "cause.own-end": () => "its term has run out",
  "cause.edition-ended": ({ what }) => `${what}, to which it belongs, is no longer in force`,
  "cause.edition-ended.by": ({ what, act }) => `${what}, to which it belongs, was superseded by ${act}`,
  "cause.its-edition": () => "its edition",
  "cause.suspended": () => "suspended",
  "cause.needs-rebasing": () => "its basis has changed and must be found anew",
  "cause.abolished": () => "abolished",
  "of-text": ({ text }) => ` (${text})`,
  "doubt.no-basis": () => "no operative basis is on record",
  "doubt.no-first-day": () => "no first day is on record",
  "doubt.no-first-day.of": ({ of }) => `no first day is on record for ${of}`,
  "doubt.instrument-not-held": () => "the instrument cited is not in the register",
  "doubt.instrument-not-held.of": ({ of }) => `${of} is not in the register`,
  "doubt.instrument-undated": () => "the register has no day on which the instrument began",
  "doubt.instrument-undated.of": ({ of }) => `the register has no day on which ${of} began`,
  "doubt.text-not-read": () => "the article was read in a later text; the text of that day was not read",
  "doubt.text-not-read.of": ({ of }) =>
    `the article was read in a later text of ${of}; the text of that day was not read`,
  "doubt.text-replaced": () => "the article was read in an earlier text; the text of that day was not read",
  "doubt.text-replaced.of": ({ of }) =>
    `the article was read in an earlier text of ${of}; the text of that day was not read`,
  "doubt.text-undated": () => "the first day of the text that was read is not on record",
  "doubt.text-undated.of": ({ of }) => `the first day of the text that was read of ${of} is not on record`,
  "doubt.clause-new": ({ text }) => `the text of that day${text} has no counterpart of the article that was found`,
  "doubt.clause-new.of": ({ of, text }) =>
    `the text of that day of ${of}${text} has no counterpart of the article that was found`,
  "doubt.clause-gone": ({ text }) =>
    `the text of that day${text} no longer has a counterpart of the article that was found`,
  "doubt.clause-gone.of": ({ of, text }) =>
    `the text of that day of ${of}${text} no longer has a counterpart of the article that was found`,
  "doubt.clause-reworded": ({ text }) =>
    `the article had other words in the text of that day${text}; whether it ruled the same cannot be said`,
  "doubt.clause-reworded.of": ({ of, text }) =>
    `the article had other words in the text of that day of ${of}${text}; whether it ruled the same cannot be said`,
  "doubt.clause-ambiguous": ({ text }) => `more than one article of the text of that day${text} may be the one cited`,
  "doubt.clause-ambiguous.of": ({ of, text }) =>
    `more than one article of the text of that day of ${of}${text} may be the one cited`,
  "doubt.no-such-article": () => "the instrument has no article of the number cited",
  "doubt.no-such-article.of": ({ of }) => `${of} has no article of the number cited`,
  "doubt.edition-not-held": () => "the edition it belongs to is not held",
  "doubt.edition-not-held.of": ({ of }) => `the edition it belongs to, ${of}, is not held`,
  "doubt.successor-undated": () => "the day on which a later version took its place is not on record",
  "doubt.successor-undated.of": ({ of }) => `the day on which ${of} took its place is not on record`,
};
