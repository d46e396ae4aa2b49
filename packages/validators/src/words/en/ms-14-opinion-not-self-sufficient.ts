import type { WordsOf } from "../types.js";

/** MS-14 */
export const opinionNotSelfSufficient: WordsOf<"opinion-not-self-sufficient"> = {
  title: "The areas named in the 2025 opinion do not alone support a measure",
  says: {
    fault: {
      message: ({ thing, cite }) =>
        `${thing} cites only ${cite}, which names the area but demands a law or regulation besides; alone it supports no measure.`,
      hint: () =>
        `Add the clause of a law or regulation that restricts, for example { instrument: its-id, article: "77", role: measure, weight: operative }; until there is one, write status: needs-basis.`,
      inTable: () =>
        "Add the law or regulation that makes this restriction in the column “法律依据” (legal basis), such as 《示例法》第七十七条; until there is one, mark in “状态” that it lacks a basis.",
    },
  },
  parts: {},
};
