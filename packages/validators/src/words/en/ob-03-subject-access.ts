import type { WordsOf } from "../types.js";

/** OB-03 */
export const subjectAccess: WordsOf<"subject-access"> = {
  title: "Subjects can see their own record",
  says: {
    fault: {
      message: ({ thing }) => `${thing} does not say how its subjects see their own record.`,
      hint: () => "Write query: { subjectAccess: how }.",
      inTable: () => "Write the way in the column “本人查询途径” (the subject’s own access).",
    },
  },
  parts: {},
};
