import type { WordsOf } from "../types.js";

/** LD-04 */
export const decisionInstrument: WordsOf<"decision-instrument"> = {
  title: "A designation rests on a decision document",
  says: {
    fault: {
      message: ({ id }) =>
        `“${id}” rests neither on an administrative decision nor on a decision of its own; nobody is listed without one.`,
      hint: () => "Name the document, for example document: { number: 示例列〔2026〕1号, on: 2026-05-20 }.",
    },
  },
  parts: {},
};
