import type { Sentences } from "@mulu/schema";

import type { DealingMessages } from "../messages/dealings.js";

/** What is said of a dealing before any rule. */
export const dealings: Sentences<DealingMessages> = {
  "absent.not-happened": () => "What has not happened has no day to give; left out, it has not happened by that day.",
  "absent.goes-on": () => "What has not ended has no last day to give; left out, it goes on.",
  "absent.not-done": () =>
    "What must be done and written down is not done when left out: to register, to give a reason, to draw up a document is to write it.",
  "absent.not-held": () =>
    "An authorisation, a consent or the ground of an exception is named by those who rely on it; left out, there is none.",
  "absent.none-found": () =>
    "Exceptions and further matters are written where they were found; left out, none was found.",
  "absent.set-by-plan": () =>
    "Where a plan sets the limit and the department has set no other, the plan’s limit holds.",

  "dealing.before-rules": ({ subject, date, since }) =>
    `“${subject}” asks about ${date}; the rules kept here begin on ${since}, and of earlier days nothing can be said.`,
  "dealing.item": ({ field, place }) => `${field} (item ${place})`,
  "dealing.nothing-given": ({ subject }) => `Nothing is given of “${subject}” but its id, so nothing can be said.`,
  "dealing.other-law": ({ subject, law }) => `Nothing can be said of “${subject}”. ${law}`,
  "dealing.unreadable": ({ subject, field, said }) => `“${field}” of “${subject}” ${said}; nothing can be said.`,

  "fault.before-rules": ({ day, since }) =>
    `is ${day}; the rules kept here begin on ${since}, and earlier acts cannot be held against them`,
  "fault.earlier": ({ day, start, first }) => `is ${day}, before “${start}”, ${first}, which cannot be`,
  "fault.more-unknown": ({ count }) => `holds ${count} more unknown fields`,
  "fault.not-among": ({ value, where }) => `is “${value}”, which is not among ${where}`,
  "fault.not-in-data": ({ value, where }) => `is “${value}”, but the data lack ${where}`,
  "fault.not-json": ({ what }) => `is a ${what}, not JSON data, and was not read`,
  "fault.should-be": ({ want }) => `should be ${want}`,
  "fault.state-then": ({ day, id, state }) => `is ${day}; on that day “${id}”, under which it was done, was: ${state}`,
  "fault.still-to-come": ({ day, asked }) => `is ${day}, which is still to come on ${asked}, the day asked about`,
  "fault.throws": () => "throws when it is read, and was not read",
  "fault.unknown-field": () => "is not a known field and was not read",

  "do.check-days": () => "Check the two days.",
  "do.check-edition": () =>
    "Check the day, or give the id without edition, so that each day is held against the edition of that day; that it holds now does not mean it was allowed then.",
  "do.check-field": () => "Check the name of the field, or leave it out.",
  "do.check-id": () =>
    "Check how the id is written. What the data do not have is neither lawful nor unlawful for that.",
  "do.correct": () => "Correct the field and check again.",
  "do.did-you-mean": ({ meant }) => `Did you mean ${meant}?`,
  "do.hand-in-data": () => "Hand in plain objects, lists, texts, numbers, true or false; write a day as YYYY-MM-DD.",
  "do.leave-out-later": () =>
    "What comes after the day asked about has not happened: check the day, leave out what came later, or ask about a later day.",
  "do.look-up-law": () => "Look up the law of that place.",
  "do.look-up-then": () => "Look up what held then; that no rule is kept does not mean it was allowed.",
  "do.state-facts": () => "State the facts that are to be judged.",
  "do.use-codes": () => "Use one of its codes.",
  "do.use-whole": () => "Use the whole of the catalogs; nothing is wrong with what was handed in.",

  "kept.and": ({ first, second }) => `${first} and ${second}`,
  "kept.codes": ({ codes }) => `the codes ${codes}`,
  "kept.entry": () => "the catalog entries on record",
  "kept.instrument": () => "the instruments on record",
  "kept.list": () => "the list standards on record",
  "kept.measure": () => "the measures on record",
  "kept.organization": () => "the organizations on record",
  "kept.regulation": ({ title, id }) => `${title}, ${id}`,
  "kept.regulations": ({ list }) => ` (registered: ${list})`,
  "kept.regulations-and-others": ({ list }) => ` (registered: ${list} and others)`,
  "kept.regulations-none": () =>
    " (none that reaches this region is registered yet; register it in catalogs/instruments/ first)",
  "kept.titled": ({ title, code }) => `“${title}” (${code})`,
  "kept.vocabulary": ({ name }) => `the vocabulary ${name}`,

  "want.amounts": () =>
    "an object of amounts in yuan, not less than 0, by what they were paid for, such as { training: 0 }",
  "want.count": () => "a whole number, not less than 0",
  "want.day": () => "a day that exists, written YYYY-MM-DD",
  "want.fields": ({ deepest }) => `an object of fields nested no deeper than ${deepest}`,
  "want.flag": () => "true or false",
  "want.limit": () =>
    "a limit such as { duration: P10D, calendar: working } (working days); a bare P10D counts calendar days",
  "want.list": () => "a list",
  "want.money": () => "a number of yuan, not less than 0",
  "want.named": () => "text that is not empty",
  "want.object": () => "an object of fields",
  "want.text": () => "text that says something; “none”, “unknown” or “-” says nothing: leave out what there is not",
  "want.texts": () => "a list of texts that are not empty",
  "want.within-bounds": ({ least, most }) => `a limit from ${least} to ${most} days (a year)`,
};
