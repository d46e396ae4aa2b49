import type { Sentences } from "@mulu/schema";

import type { DocketMessages } from "../messages.js";

/** Of a docket: what stands in its way, and why it may not take a step. */
export const sentences: Sentences<DocketMessages> = {
  "nothing-proposed": () => "Nothing is proposed (lines or proposals).",
  "groups-not-asked": ({ groups }) => `Not asked: ${groups} (groups).`,
  "no-window": () => "No window for comment is stated (windows).",
  "window-not-open": ({ on, days }) => `No window is open on ${on}: ${days}.`,
  "window-open": ({ closes }) => `The consultation closes only on ${closes}.`,
  "window-open.of": ({ id, closes }) => `The window “${id}” closes only on ${closes}.`,
  "window-too-short": ({ days, least }) => `The consultation has ${days} days; the standard of a list needs ${least}.`,
  "window-too-short.of": ({ id, days, least }) =>
    `The window “${id}” has ${days} days; the standard of a list needs ${least}.`,
  "extension-without-reason": ({ id, to }) => `The window “${id}” was extended to ${to} without a reason.`,
  "extension-shortens": ({ id, from, to, before }) =>
    `An extension of the window “${id}” (${from} to ${to}) does not lead on from ${before}.`,
  "comments-unanswered": ({ count }) => `${count} comments have no answer.`,
  "comments-unanswered.all": ({ count, some }) => `${count} comments have no answer (${some}).`,
  "comments-unanswered.some": ({ count, some }) => `${count} comments have no answer (${some}, …).`,
  "comments-not-recorded": () =>
    "No comments are recorded, nor how many are unanswered: whether all were answered cannot be said.",
  "concern-open": ({ id, what }) => `The concern “${id}” is open: ${what}`,
  "not-decided": ({ on }) => `No decision with its day is recorded by ${on} (decision).`,
  "decided-otherwise": ({ outcome }) => `The decision is “${outcome}”.`,
  "not-published": ({ on }) => `No publication with number and day is recorded by ${on} (publication).`,
  "step.cannot-say": ({ stage, why }) => `Whether it may be “${stage}” cannot be said: ${why}`,
  "step.blocked": ({ stage, why }) => `It cannot be “${stage}” yet: ${why}`,
  "step.not-proposed": ({ to }) =>
    `The docket was not proposed yet and cannot be “${to}”; its first stage is “Proposed”.`,
  "step.same-stage": ({ to, day }) => `The docket is “${to}” already (${day}).`,
  "step.ended": ({ from, to }) => `“${from}” is an end and leads nowhere, so not to “${to}”; open another docket.`,
  "step.day-before": ({ to, date, from, last }) => `The day of “${to}”, ${date}, is before that of “${from}”, ${last}.`,
  "step.skips": ({ from, to, between }) => `From “${from}” to “${to}” it would skip ${between}.`,
  "step.not-next": ({ from, to, may }) => `From “${from}” it cannot be “${to}”; it may be ${may}.`,
  "step.no-reason": ({ stage }) => `“${stage}” needs its reason (note).`,
};
