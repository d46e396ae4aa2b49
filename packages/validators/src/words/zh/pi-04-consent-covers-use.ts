import type { WordsOf } from "../types.js";

/** PI-04 */
export const consentCoversUse: WordsOf<"consent-covers-use"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `查询“${id}”${fault}。`,
      hint: () =>
        "请取得覆盖该用途和日期的授权；目录条目写明法律、法规允许不经同意的，写明该文件，例如 withoutConsent: ex-law。",
    },
  },
  parts: {},
};
