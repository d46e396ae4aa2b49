import type { WordsOf } from "../types.js";

/** LB-07 */
export const nationalNotLocalOnly: WordsOf<"national-not-local-only"> = {
  title: "What is national does not rest on local regulations alone",
  says: {
    fault: {
      message: ({ thing, cite }) =>
        `${thing} is national but rests only on the local regulation ${cite}, which holds in its region only.`,
      hint: () =>
        `Add a law, administrative regulation or central policy document, for example { instrument: its-id, article: "78", role: inclusion, weight: operative }; without one, move it to local/<region>/ as a supplement.`,
      inTable: () =>
        "Add a law, an administrative regulation or a central policy document in the column “法律依据” (legal basis), such as 《示例法》第七十八条; where there is none, move the row to the table of a local supplement.",
    },
  },
  parts: {},
};
