import type { WordsOf } from "../types.js";

/** MS-13 */
export const rebasing2025: WordsOf<"rebasing-2025"> = {
  title: "Measures carried over on policy alone are re-based",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing} is carried over on ${cite} (${level}); since the 2025 opinion it takes a law, an administrative regulation or a local regulation.`,
      hint: () =>
        `Add a clause of a law or regulation, for example { instrument: its-id, article: "54", role: measure, weight: operative }; until there is one, write status: needs-rebasing and do not apply it.`,
      inTable: () =>
        "Add a law or regulation in the column “法律依据” (legal basis), such as 《示例法》第五十四条; until there is one, mark it as to be rebased in “状态” and do not apply it.",
    },
  },
  parts: {},
};
