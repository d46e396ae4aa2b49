import type { WordsOf } from "../types.js";

/** LS-02 */
export const harmCategory: WordsOf<"harm-category"> = {
  title: "严重失信主体名单须属于四类严重违法失信行为之一",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有写明属于四类严重违法失信行为中的哪一类；四类之外不得设列。`,
      hint: () =>
        "请写明 harm：public-health-and-life-safety（危害健康和生命安全）、market-and-social-order（破坏市场和社会秩序）、refusal-of-legal-obligations（拒不履行法定义务）、refusal-of-national-defence-obligations（拒不履行国防义务）。",
    },
  },
  parts: {},
};
