import type { WordsOf } from "../types.js";

/** LD-01 */
export const noticeBeforeDecision: WordsOf<"notice-before-decision"> = {
  title: "作出名单决定前须告知",
  says: {
    fault: {
      message: ({ id, lacking }) => `名单决定“${id}”作出之前没有完整告知当事人：${lacking}。`,
      hint: () =>
        "请先书面告知事由、依据和当事人享有的权利，再作决定，例如 notice: { on: 2026-05-01, parts: [reasons, basis, rights] }。",
    },
  },
  parts: {
    lacks: ({ parts }) => `缺少${parts}`,
    reasons: () => "事由",
    basis: () => "依据",
    rightsParty: () => "当事人的权利",
    noticeIsNotEarlier: () => "告知不早于决定",
  },
};
