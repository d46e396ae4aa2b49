import type { WordsOf } from "../types.js";

/** CM-11 */
export const tolerantAcceptance: WordsOf<"tolerant-acceptance"> = {
  title: "信用良好且承诺补正的，先行受理",
  says: {
    fault: {
      message: ({ id }) => `“${id}”的申请人信用良好，并书面承诺在期限内补齐材料，应当先行受理。`,
      hint: () => "请先行受理，按承诺的期限跟踪补正。",
    },
  },
  parts: {},
};
