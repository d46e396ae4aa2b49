import type { WordsOf } from "../types.js";

/** CM-07 */
export const verification: WordsOf<"verification"> = {
  title: "须明确核查方式或者免于核查",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有写明怎样核查，也没有写明免于核查的理由。`,
      hint: () => "请写明 verification；免于核查的写 verificationExempt，并仍纳入日常监管。",
    },
  },
  parts: {},
};
