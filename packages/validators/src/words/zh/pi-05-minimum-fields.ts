import type { WordsOf } from "../types.js";

/** PI-05 */
export const minimumFields: WordsOf<"minimum-fields"> = {
  title: "只记目录列明的个人信息字段",
  says: {
    fault: {
      message: ({ id, fault }) => `记录“${id}”${fault}。`,
      hint: () => "请删去该字段；确需记录的，先按程序列入目录。",
    },
  },
  parts: {
    carriesFieldWhichCatalog: ({ field }) => `含有目录没有列明的字段“${field}”`,
    hasInFieldNumber: ({ field }) =>
      `的字段“${field}”里写有个人的证件号码、电话号码或者银行卡号，目录没有列明该字段含有这类信息`,
    mayHaveInField: ({ field }) =>
      `的字段“${field}”像是写有个人的证件号码、电话号码或者银行卡号，无法判断是否超出目录列明的范围`,
  },
};
