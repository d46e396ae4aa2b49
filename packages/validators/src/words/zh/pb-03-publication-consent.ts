import type { WordsOf } from "../types.js";

/** PB-03 */
export const publicationConsent: WordsOf<"publication-consent"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `公开内容“${id}”涉及个人，${fault}。`,
      hint: () => "请取得本人同意并写明期间 consent: { from, to }；没有依据也没有同意的，停止公开。",
    },
  },
  parts: {},
};
