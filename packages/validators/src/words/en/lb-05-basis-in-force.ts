import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<"cite"> = ({ cite }) =>
  `Cite an instrument in force on that day; if ${cite} has a newer text, a successor or a date, record it first, for example expressions: [{ adopted: 2021-06-10, effective: 2021-09-01 }].`;

/** LB-05 */
export const basisInForce: WordsOf<"basis-in-force"> = {
  says: {
    fault: {
      message: ({ thing, cite, fault: why }) => `${thing} relies on ${cite}, which ${why}.`,
      hint: hint,
    },
    open: {
      message: ({ thing, cite, fault: why }) => `${thing} relies on ${cite}, which ${why}.`,
      hint,
    },
  },
  parts: {},
};
