import type { WordsOf } from "../types.js";

/** PI-02 */
export const consentOrException: WordsOf<"consent-or-exception"> = {
  title: "收集使用个人信用信息须经同意，法律、法规另有规定的除外",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}不以本人同意为前提收集使用个人信用信息，但${fault}。`,
      hint: () =>
        '请写 consentRequired: true；法律、法规规定可以不经同意的，写明条款，例如 personal: { basis: [{ instrument: 文件标识, article: "9", role: collection-without-consent, weight: operative }] }。政策文件不能作为例外。',
      inTable: () =>
        "请在“使用个人信息须本人同意”栏写“是”；法律、法规规定可以不经同意的，在“不经同意依据”栏写明条款。政策文件不能作为例外。",
    },
  },
  parts: { namesNoLawRegulation: () => "没有写明法律、法规依据" },
};
