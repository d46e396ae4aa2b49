import type { WordsOf } from "../types.js";

/** PI-02 */
export const collectedWithConsent: WordsOf<"collected-with-consent"> = {
  title: "记录个人信用信息须经同意，法律、法规另有规定的除外",
  says: {
    fault: {
      message: ({ id, fault }) => `记录“${id}”涉及个人，${fault}。`,
      hint: () => "请取得本人同意并写明期间 consent: { from, to }；没有依据也没有同意的，不得记录。",
    },
  },
  parts: {
    withoutConsentThatCatalog: () => "目录要求经本人同意，却没有本人的同意",
    withoutLawRegulationThat: () => "目录没有写明可以不经同意采集的法律、法规，也没有本人的同意",
  },
};
