import type { Sentences } from "@mulu/schema";

import type { GapMessages } from "../messages.js";

/** Of what an answer does not hold, and of regions that cannot be asked about. */
export const sentences: Sentences<GapMessages> = {
  "beyond-data": ({ last, on }) =>
    `The data end on ${last}; laws, repeals and editions after that are not held. The answer for ${on} only carries on what held then.`,
  "region-end": ({ region, seen, on }) =>
    `${region} was last seen in the table of ${seen}; the day it was abolished and what took its place are not on record. It may have been gone by ${on}.`,
  "region-first-day": ({ region, last, on }) =>
    `Divisions are on record as of ${last}; since when there is ${region} is not. On ${on} it may not have existed, or belonged elsewhere.`,
  "no-usual-items": ({ region }) =>
    `No entries, measures or lists of ${region} itself are held; that does not mean there are none.`,
  "no-such-items": ({ region }) =>
    `Nothing of these kinds is held of ${region} itself; that does not mean there is none.`,
  "edition-empty": ({ title }) => `${title} is on record; what it contains is not held.`,
  between: ({ on, next, start }) => `No edition holds on ${on}: ${next} began on ${start}.`,
  "between-ended": ({ on, last, ended, next, start }) =>
    `No edition holds on ${on}: ${last} ran until ${ended}, ${next} began on ${start}.`,
  "before-first": ({ on, next, start }) =>
    `The first edition held, ${next}, began on ${start}; none is held for ${on}.`,
  "after-last": ({ last }) => `${last} is no longer in force; no later edition is held.`,
  "after-last-ended": ({ last, ended }) => `${last} ran until ${ended}; no later edition is held.`,
  "unread-law": ({ title }) => `${title} is on record; its entries and measures are not.`,
  "region.unknown": ({ code }) =>
    `No region has the code ${code}. Write the six digits of GB/T 2260, for example 310000 (Shanghai).`,
  "region.abolished": ({ code, title, on, seen }) =>
    `The region ${code} (${title}) had been abolished by ${on}: it was last seen in the table of codes of ${seen} and is not among the divisions after that; what took its place is not on record. For today use the code of the division that took its place; for the past use a day when it was there, for example ${seen}-01.`,
  "region.other-law": () =>
    "The laws, catalogs and lists held here are those of the mainland and do not apply in this region (for Hong Kong and Macao see article 18 of each Basic Law). A lawyer has yet to confirm this.",
};
