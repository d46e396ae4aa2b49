import type { Sentences } from "@mulu/schema";

import type { FaultMessages } from "../messages/faults.js";

/** What is wrong with a question. */
export const faults: Sentences<FaultMessages> = {
  mismatch: ({ argument, expected, found }) => `${argument} should be ${expected}; found ${found}.`,
  "region-form": ({ found }) =>
    `The “region” is the six digits of GB/T 2260 as a text, for example "310000" (Shanghai); found ${found}.`,
  "day-form": ({ found }) => `The day “on” is written YYYY-MM-DD, as in 2026-11-20; found ${found}.`,
  "no-such-key": ({ argument, key, keys }) => `${argument} has no ${key}; it may hold ${keys}.`,
  "no-such-key-meant": ({ argument, key, keys, meant }) =>
    `${argument} has no ${key}; it may hold ${keys}. Did you mean ${meant}?`,
  "no-such-kind": ({ kind, known }) => `No such kind: ${kind}; there are ${known}.`,
  "no-such-kind-here": ({ kind, known }) => `No such kind: ${kind}; kinds may hold ${known}.`,
  "empty-kinds": ({ known }) =>
    `kinds is an empty list, which selects nothing: name one or more of ${known}, or leave it out.`,
  "not-of-one-sort": () => "The two are not of one sort: compare editions, days, or releases.",
  "no-such-id": ({ kind, id, there }) =>
    `No such ${kind}: ${id}.${there} For ids from outside use mulu.find(id), which returns undefined.`,
  "there-are": ({ ids }) => ` There are: ${ids}.`,
  "there-are-more": ({ ids, count }) => ` There are: ${ids}, ${count} in all.`,
  incomplete: ({ id, lacking }) =>
    `Document ${id} is incomplete; it lacks ${lacking}. Pass documents as mulu build publishes them (schemas/published).`,
};
