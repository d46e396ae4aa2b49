import type { WordsOf } from "../types.js";

/** LB-03 */
export const citationComplete: WordsOf<"citation-complete"> = {
  title: "援引依据须写明文件和条款",
  says: {
    fault: {
      message: ({ thing, cite, field }) =>
        cite === "" ? `${thing}被引为依据，但没有写明${field}。` : `${thing}引用${cite}，没有写明是哪一条。`,
      hint: ({ cite }) =>
        cite === ""
          ? "请在文件登记中补上，例如 issuer: 机构标识、number: 文号。"
          : `请写明条款号，例如 { instrument: 文件标识, article: "78", role: inclusion, weight: operative }。`,
      inTable: () =>
        "请在“法律依据”栏写明条款号，例如《示例条例》第七十八条；文件登记缺少文号、制定机关的，请向登记的人提出。",
    },
  },
  parts: {},
};
