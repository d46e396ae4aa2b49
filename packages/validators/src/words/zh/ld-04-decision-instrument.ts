import type { WordsOf } from "../types.js";

/** LD-04 */
export const decisionInstrument: WordsOf<"decision-instrument"> = {
  title: "列入名单须有决定文书",
  says: {
    fault: {
      message: ({ id }) => `“${id}”没有行政决定文书，也没有单独的列入决定文书，不得列入名单。`,
      hint: () => "请写明文书的文号和日期，例如 document: { number: 示例列〔2026〕1号, on: 2026-05-20 }。",
    },
  },
  parts: {},
};
