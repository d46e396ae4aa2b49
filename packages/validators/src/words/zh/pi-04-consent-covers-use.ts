import type { WordsOf } from "../types.js";

/** PI-04 */
export const consentCoversUse: WordsOf<"consent-covers-use"> = {
  title: "查询须在授权的目的和期限之内",
  says: {
    fault: {
      message: ({ id, fault }) => `查询“${id}”${fault}。`,
      hint: () =>
        "请取得覆盖该用途和日期的授权；目录条目写明法律、法规允许不经同意的，写明该文件，例如 withoutConsent: ex-law。",
    },
  },
  parts: {
    hasNoConsentAnd: () => "没有本人授权，也没有写明不经同意的依据",
    namesInstrumentThatIs: () => "所引文件不是法律、法规，不能免除同意",
    namesInstrumentThatWas: () => "所引文件在查询之日不是有效的，不能免除同意",
    hasNoConsentAnd2: () => "没有本人授权，而目录要求经本人同意",
    restsOnConsentWithout: () => "所凭授权没有合理的期限",
    isForAnotherPurpose: () => "超出授权的目的",
    isOutsideTimeThat: () => "不在授权的期限之内",
    isSaidNotTo: ({ title, listed }) => `写明不涉及个人，目录条目“${title}”却只涉及${listed}，无法判断`,
  },
};
