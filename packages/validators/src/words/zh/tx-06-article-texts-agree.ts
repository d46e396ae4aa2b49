import type { WordsOf } from "../types.js";

/** TX-06 */
export const articleTextsAgree: WordsOf<"article-texts-agree"> = {
  title: "一条在各文本中的关系须与条号、摘要相符",
  says: {
    fault: {
      message: ({ thing, article, version }) =>
        `${thing}第${article}条在${version}文本中的关系与条号、摘要不符，或者这一文本重复。`,
      hint: () =>
        "相同（same）须条号、摘要都相同；移号（moved）摘要相同、条号不同；改写（reworded）条号相同、摘要不同；改写并移号都不同；没有对应、不止一条可能的，不写条号和摘要。",
    },
  },
  parts: {},
};
