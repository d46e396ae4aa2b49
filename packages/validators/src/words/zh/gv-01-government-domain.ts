import type { WordsOf } from "../types.js";

/** GV-01 */
export const governmentDomain: WordsOf<"government-domain"> = {
  title: "政务失信领域须在列举之内，或者说明依据",
  says: {
    fault: {
      message: ({ id, domain }) => `政务记录“${id}”的领域“${domain}”不在列举之内，也没有说明依据。`,
      hint: () => "请改用列举的领域代码；确属其他领域的，在 ground 说明依据。",
    },
  },
  parts: {},
};
