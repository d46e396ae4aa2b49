import type { WordsOf } from "../types.js";

/** PB-03 */
export const publicationConsent: WordsOf<"publication-consent"> = {
  title: "公开个人信息须有明文依据或者本人同意",
  says: {
    fault: {
      message: ({ id, fault }) => `公开内容“${id}”涉及个人，${fault}。`,
      hint: () => "请取得本人同意并写明期间 consent: { from, to }；没有依据也没有同意的，停止公开。",
    },
  },
  parts: {
    withoutConsentThatCatalog: () => "目录要求经本人同意，却没有本人的同意",
    withoutLawRegulationState: () => "目录没有写明可以公开个人的法律、法规或者国务院决定、命令，也没有本人的同意",
    onInstrumentThatIs: () => "目录所引的文件不是法律、法规或者国务院决定、命令，也没有本人的同意",
  },
};
