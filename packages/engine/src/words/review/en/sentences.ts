import type { Sentences } from "@mulu/schema";

import type { ReviewMessages } from "../messages.js";

/** Of the procedure a change needs, and how far it has gone. */
export const sentences: Sentences<ReviewMessages> = {
  "earliest.published": ({ day }) => `published on ${day}; effect comes no earlier`,
  "earliest.approved": ({ approved, day }) =>
    `approved on ${approved}; it may take effect when published, on ${day} at the earliest`,
  "earliest.not-opened": () => "the day on which the consultation opens is not stated",
  "earliest.beyond": ({ said, year, day }) =>
    `${said}; the calendar of working days does not hold ${year}, so the day cannot be said, but it is not before ${day}`,
  "window.opened": ({ opens, count, least }) => `opened on ${opens}, ${count} days end on ${least}`,
  "window.if-opened": ({ opens, count, least }) => `if opened on ${opens}, ${count} days end on ${least}`,
  "window.to-close": ({ said, day }) => `${said}, and it is to close on ${day}`,
  "window.moved": ({ said, day }) => `${said}, moved to the working day ${day}`,
  "earliest.review": ({ said, day }) =>
    `${said}; review, publication and effect are possible on ${day}, the first working day after it`,
  "step.field-basis": () => "basis of the field",
  "step.proposal": () => "proposal",
  "step.collation": () => "collation",
  "step.docket": () => "docket",
  "step.window": () => "consultation period",
  "step.groups": () => "groups consulted",
  "step.answers": () => "answers to comments",
  "step.review": () => "review",
  "step.adoption": () => "instrument that sets it",
  "step.publication": () => "publication",
  "step.effect": () => "day in force",
  "step.registration": () => "registration",
  "not-recorded": () => "not recorded",
  "no-register": () => "the catalogs hold no register of lists",
  window: ({ opens, last, days }) => `${opens} to ${last}, ${days} days`,
  "window.short": ({ said, least }) => `${said}, fewer than ${least}`,
  "window.short-of-policy": ({ said, least }) => `${said}, fewer than ${least} (project policy)`,
  "groups.absent": ({ groups }) => `not asked yet: ${groups}`,
  "concerns-open": ({ count }) => `${count} concerns are open`,
  "comments-unanswered": ({ count }) => `${count} comments have no answer`,
  "all-answered": () => "all answered",
  "answers-not-recorded": () => "whether comments are unanswered is not recorded",
  "not-approved": ({ outcome }) => `not approved: ${outcome}`,
  "effect-before-publication": ({ day }) => `${day} is before publication`,
  "basis-stated": () => "stated",
  "road.national-edition": () =>
    "national catalog or list of measures: proposal, collation, consultation, answers, review, publication (points 1 and 9 of the 2020 opinion)",
  "road.local-supplement": () =>
    "local supplement: on a local regulation, by the national procedure (points 1 and 9 of the 2020 opinion)",
  "road.list-standard": () =>
    "list standard: public comment for thirty days, adoption, publication, registration (point 7 of the 2020 opinion)",
  "road.correction": () =>
    "a transcription or compilation: the text it is taken from decides; name the source, no procedure",
  "road.frozen": () =>
    "an official edition is frozen: record a correction (mulu verify --update --correct), or change it in a later edition",
  "road.none": () => "it enacts nothing, and needs no procedure",
  "road.cannot-say": () => "neither opinion sets a procedure for this kind: it cannot be said which one it needs",
};
