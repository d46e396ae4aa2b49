import type { WordsOf } from "../types.js";

/** PB-12 */
export const publishableImpliesShareable: WordsOf<"publishable-implies-shareable"> = {
  title: "可公开的一般也可共享",
  says: {
    fault: {
      message: ({ thing }) => `${thing}可以公开却不可共享，两项决定可能有一项写错。`,
      hint: () => "请核对 sharing.shareable 和 publication.publishable。",
      inTable: () => "请核对“是否共享”和“是否公开”两栏。",
    },
  },
  parts: {},
};
