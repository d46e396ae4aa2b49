import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<"cite"> = ({ cite }) =>
  `请改引当日有效的文件；《${cite}》有新文本、替代文件或者施行日期的，先在 instruments 登记，例如 expressions: [{ adopted: 2021-06-10, effective: 2021-09-01 }]。`;

/** LB-05 */
export const basisInForce: WordsOf<"basis-in-force"> = {
  says: {
    fault: {
      message: ({ thing, cite, fault: why }) => `${thing}所引《${cite}》${why}。`,
      hint: hint,
    },
    open: {
      message: ({ thing, cite, fault: why }) => `${thing}所引《${cite}》${why}。`,
      hint,
    },
  },
  parts: {},
};
