import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<"cite"> = ({ cite }) =>
  `Cite an instrument in force on that day; if ${cite} has a newer text, a successor or a date, record it first, for example expressions: [{ adopted: 2021-06-10, effective: 2021-09-01 }].`;

/** LB-05 */
export const basisInForce: WordsOf<"basis-in-force"> = {
  title: "A basis is in force on the day it must carry",
  says: {
    fault: {
      message: ({ thing, cite, fault: why }) => `${thing} relies on ${cite}, which ${why}.`,
      hint: hint,
      inTable: () =>
        "Cite an instrument in force on that day in the column “法律依据” (legal basis); a newer text, a replacement or a day of effect is for those who keep the register to add.",
    },
    open: {
      message: ({ thing, cite, fault: why }) => `${thing} relies on ${cite}, which ${why}.`,
      hint,
    },
  },
  parts: {
    on: ({ day }) => `on ${day}`,
    onAtEarliest: ({ day }) => `on ${day} at the earliest`,
    cannotBeCheckedEdition: () => "cannot be checked: the edition has no date",
    isDraftWhichIs: () => "is a draft, which is never a basis",
    wasRepealedOnAnd: ({ gone, day }) => `was repealed on ${gone} and is no basis on ${day}`,
    takesEffectAfter: ({ start, day }) => `takes effect ${start}, after ${day}`,
    hasNoDatesOn: ({ day }) => `has no dates on record, so whether it was in force on ${day} is not known`,
    clauseOfThatDay: ({ clause, day, why }) => `cannot be said to have ruled so in ${clause} on ${day}: ${why}`,
  },
};
