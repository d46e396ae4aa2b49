import type { WordsOf } from "../types.js";

/** CM-14 */
export const voluntaryTruth: WordsOf<"voluntary-truth"> = {
  title: "自愿信息须承诺真实并授权",
  says: {
    fault: {
      message: ({ id, fault }) => `自愿注册信息“${id}”${fault}。`,
      hint: () => "请取得主体对真实性的公开承诺，以及整合、共享和使用的授权。",
    },
  },
  parts: {
    carriesNoPublicCommitment: () => "没有真实性的公开承诺",
    isNotAuthorisedTo: () => "没有授权整合、共享和使用",
  },
};
