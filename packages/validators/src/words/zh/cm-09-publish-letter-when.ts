import type { WordsOf } from "../types.js";

/** CM-09 */
export const publishLetter: WordsOf<"publish-letter-when"> = {
  title: "涉及公共或者第三人利益、难以核查的，须公开承诺书",
  says: {
    fault: {
      message: ({ id }) => `“${id}”涉及公共利益、第三人利益或者难以核查，却没有公开承诺书。`,
      hint: () => "请公开承诺书，写明 published: true。",
    },
  },
  parts: {},
};
