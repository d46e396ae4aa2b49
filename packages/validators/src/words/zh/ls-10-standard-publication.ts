import type { WordsOf } from "../types.js";

/** LS-10 */
export const standardPublication: WordsOf<"standard-publication"> = {
  title: "认定标准须通过“信用中国”和主管部门指定网站公开",
  says: {
    fault: {
      message: ({ thing, where }) => `${thing}的认定标准没有写明已通过${where}公开。`,
      hint: () =>
        "请写明两处公开的日期和网址，例如 standardPublication: [{ channel: credit-china, date: 2022-01-10, url: … }, { channel: designated-site, … }]。",
    },
  },
  parts: { creditChina: () => "“信用中国”网站", siteDepartmentDesignates: () => "主管部门指定的网站" },
};
