import type { WordsOf } from "../types.js";

/** TX-01 */
export const sourceNamed: WordsOf<"source-named"> = {
  title: "读到的内容要写明来源",
  says: {
    fault: {
      message: ({ thing, status, part }) =>
        `${thing}${part}的来源状态是 ${status}，即从文本中读到，但没有写明来源 source。`,
      hint: () =>
        "请写来源键，写作 source: 来源键（见 catalogs/vocabularies/sources.yaml）；没有读到文本的，状态写 inferred（推断）或者 unverified（未核对）。",
      inTable: () => "请在“来源键”栏写来源键；没有读到文本的，“来源状态”栏写推断或者未核对。",
    },
  },
  parts: { ofField: ({ field }) => `的 ${field} ` },
};
