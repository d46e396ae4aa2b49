import type { WordsOf } from "../types.js";

/** TS-02 */
export const keyAttention: WordsOf<"key-attention"> = {
  title: "A key-attention list can be left, and carries no rights-reducing measure",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} is a key-attention list, for closer supervision only; ${fault}.`,
      hint: () =>
        "State removal; take rights-reducing measures out, while management measures such as more inspections may stay.",
    },
  },
  parts: {
    itMustSayHow: () => "it must say how one leaves it",
    itMayNotCarry: ({ measure }) => `it may not carry the rights-reducing measure “${measure}”`,
  },
};
