import type { WordsOf } from "../types.js";

/** ID-05 */
export const bilingual: WordsOf<"bilingual"> = {
  title: "Texts are Chinese in Chinese and English in English",
  says: {
    fault: {
      message: ({ thing, which, field }) => `${thing}, ${field}: ${which}.`,
      hint: ({ field }) => `Write Chinese in ${field}.zh and English in ${field}.en; Chinese is authoritative.`,
      inTable: ({ field }) =>
        `Write the Chinese in the column of ${field}, and the English in the one of the same name with （英文）, that of the title in “英文名称”; the Chinese prevails.`,
    },
  },
  parts: {
    itsChineseNameHas: () => "its Chinese name has no Chinese",
    itsEnglishNameHas: () => "its English name has no English",
    itsChineseTextIs: () => "its Chinese text is in English",
    itsEnglishTextIs: () => "its English text is in Chinese",
  },
};
