import type { WordsOf } from "../types.js";

/** ID-05 */
export const bilingual: WordsOf<"bilingual"> = {
  title: "Texts are Chinese in Chinese and English in English",
  says: {
    fault: {
      message: ({ thing, which, field }) => `${thing}, ${field}: ${which}.`,
      hint: ({ field }) => `Write Chinese in ${field}.zh and English in ${field}.en; Chinese is authoritative.`,
    },
  },
  parts: {
    itsChineseNameHas: () => "its Chinese name has no Chinese",
    itsEnglishNameHas: () => "its English name has no English",
    itsChineseTextIs: () => "its Chinese text is in English",
    itsEnglishTextIs: () => "its English text is in Chinese",
  },
};
