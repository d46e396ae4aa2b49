import type { WordsOf } from "../types.js";

/** ID-05 */
export const bilingual: WordsOf<"bilingual"> = {
  title: "中文、英文各用其文",
  says: {
    fault: {
      message: ({ thing, which, field }) => `${thing}的 ${field}：${which}。`,
      hint: ({ field }) => `请在 ${field}.zh 写中文，在 ${field}.en 写英文；以中文为准。`,
      inTable: ({ field }) =>
        `请把中文写在${field}一栏，英文写在同名、带（英文）的一栏，名称的英文写在“英文名称”栏；以中文为准。`,
    },
  },
  parts: {
    itsChineseNameHas: () => "中文名称里没有汉字",
    itsEnglishNameHas: () => "英文名称里没有英文",
    itsChineseTextIs: () => "中文写成了英文",
    itsEnglishTextIs: () => "英文写成了中文",
  },
};
