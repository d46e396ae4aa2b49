import type { WordsOf } from "../types.js";

/** PI-03 */
export const consentQuality: WordsOf<"consent-quality"> = {
  title: "授权须由本人自愿作出、目的明确、期限有限",
  says: {
    fault: {
      message: ({ id, reason }) => `授权“${id}”${reason}，不能作为采集、使用个人信息的依据。`,
      hint: () => "请取得本人自愿作出的授权，写明用途和截止日期，例如 validUntil: 2026-12-31。",
    },
  },
  parts: {
    wasForced: () => "是被强制作出的",
    wasNotGivenPerson: () => "不是本人作出的",
    hasNoReasonableEnd: () => "没有合理的期限（一次授权、长期使用）",
    hasRunOutThat: () => "在当日已经到期，或者还没有作出",
  },
};
