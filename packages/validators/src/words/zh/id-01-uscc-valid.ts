import type { WordsOf } from "../types.js";

/** ID-01 */
export const usccValid: WordsOf<"uscc-valid"> = {
  title: "统一社会信用代码须合规",
  says: {
    fault: {
      message: ({ id, value, fault }) => `记录“${id}”的统一社会信用代码“${value}”不合规：${fault}（GB 32100）。`,
      hint: () => "请核对代码，例如 subject: 91999999MA0000001N。",
    },
  },
  parts: {
    itHasNotPlaces: () => "不是18位",
    itHasCharactersStandard: () => "含有标准之外的字符",
    placeIsNoRegistering: () => "第1位不是登记管理部门代码",
    placeIsNoCategory: () => "第2位不是机构类别代码",
    placesToAreNo: () => "第3至8位不是行政区划代码",
    itIsFiller: () => "是占位的填充值",
    itsCheckCharacterIs: () => "校验码不对",
  },
};
