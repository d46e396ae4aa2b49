import type { WordsOf } from "../types.js";

/** PB-08 */
export const outsideOwnField: WordsOf<"outside-own-field"> = {
  title: "部门原则上不公示本领域之外的信息",
  says: {
    fault: {
      message: ({ thing, who }) =>
        `${thing}由${who}在部门门户网站公示，但不属于该部门的业务领域；2025年起原则上由“信用中国”网站统一公示。`,
      hint: () =>
        "请删去 department-portal，只写 channels: [credit-china]；确属该部门业务的，更正 field 或者机构的 fields。",
      inTable: () => "请从“公开渠道”栏删去认定部门门户网站，只写“信用中国”网站；确属该部门业务的，更正“业务领域”栏。",
    },
  },
  parts: {},
};
