import type { Sentences } from "@mulu/schema";

import type { ViewMessages } from "../messages.js";

/** Of how a value comes about, and why a thing is not in force. */
export const sentences: Sentences<ViewMessages> = {
  version: ({ id, state }) => `${id}: ${state}`,
  states: ({ id, name }) => `${id} states ${name}`,
  "holds-inferred": ({ id, name }) => `${id} holds ${name} as this project inferred it`,
  holds: ({ id, name }) => `${id} holds ${name}`,
  "edition-default": ({ id, name }) =>
    `${id} states ${name} once for all that it holds, and the thing itself does not say otherwise`,
  "none-stated": ({ name }) => `the cited text was read and does not state ${name}, as the document says`,
  "by-reference": ({ name, words }) => `the cited text does not state ${name} itself but says “${words}”`,
  unknown: ({ name }) => `the source does not give ${name}, and the document says so`,
  absent: ({ name }) => `there is no ${name}, and nothing says why: it cannot be said`,
  "own.inferred": ({ name }) =>
    `${name} is inferred by this project: the source does not state it, and no clause carries it`,
  "own.editorial": ({ name }) =>
    `${name} is this project's own (identity, English or provenance): no clause carries it`,
  "no-basis": ({ name }) => `no basis is given for ${name}`,
  "inferred-basis": ({ clause }) => `inferred by this project to rest on ${clause}; the source does not say so`,
  narrows: ({ by }) => `${by} narrows it`,
  "narrows.cannot-say": ({ by }) => `${by} narrows it, and whether that is in force cannot be said`,
  "narrows.wider": ({ by }) => `${by} widens it, which a supplement may not; what follows cannot be said`,
  "narrows.base-unstated": ({ by }) => `the base does not state it, so whether ${by} narrows it cannot be said`,
  "narrows.incomparable": ({ by }) =>
    `what ${by} states and what the base states cannot be compared (no code of scopes, a longer shortest term, a longest below the shortest, or a longest where the base states none), so whether it narrows it cannot be said`,
  collision: ({ by }) => `${by} each narrow it; none comes first, so it cannot be said`,
  and: ({ first, next }) => `${first} and ${next}`,
  elsewhere: ({ id, place }) => `${id} applies in ${place} only`,
  "not-held": ({ id }) => `nothing with the id ${id} is held; that does not mean there is no such rule`,
};
