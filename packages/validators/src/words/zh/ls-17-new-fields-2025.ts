import type { WordsOf } from "../types.js";

/** LS-17 */
export const newFields2025: WordsOf<"new-fields-2025"> = {
  title: "2025年意见只新增四个领域",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}以2025年意见第十二条为设列领域依据，但${fault}。`,
      hint: () =>
        "该条只新增房地产市场、互联网、人力资源市场和能源中长期合同四个领域，且自2025年3月21日起；其他领域请引用各自的上位法。",
    },
  },
  parts: {
    itsFieldIsNot: () => "没有写明领域",
    itsFieldIsNot2: () => "该领域不在其中",
    listIsOlderThan: () => "名单早于该意见",
  },
};
