import type { WordsOf } from "../types.js";

/** LD-05 */
export const standardInForce: WordsOf<"standard-in-force"> = {
  title: "认定须依据当日有效的名单标准",
  says: {
    fault: {
      message: ({ id, list }) => `名单决定“${id}”适用的认定标准“${list}”在作出决定之日无效。`,
      hint: () => "请适用决定当日有效的版本，例如 list: national/lists/ex-list/2026；已经废止的标准不得再用。",
    },
  },
  parts: {},
};
