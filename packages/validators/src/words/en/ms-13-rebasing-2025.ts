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
    },
  },
  parts: {},
};
