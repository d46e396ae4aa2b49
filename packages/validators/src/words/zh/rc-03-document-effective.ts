import type { WordsOf } from "../types.js";

/** RC-03 */
export const documentEffective: WordsOf<"document-effective"> = {
  title: "据以记录的文书须已生效",
  says: {
    fault: {
      message: ({ id, state }) => `记录“${id}”依据的文书在记录当日${state}，不得据以认定失信行为。`,
      hint: () => "请在文书生效后再记录；文书被撤销或者停止执行的，请撤下该记录。",
    },
  },
  parts: { notYetInEffect: () => "尚未生效", revoked: () => "已被撤销", stayed: () => "正停止执行" },
};
