import type { WordsOf } from "../types.js";

/** RC-02 */
export const otherDocumentNeedsBasis: WordsOf<"other-document-needs-basis"> = {
  title: "以其他文书认定失信须有明文规定",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}以“其他文书”为认定依据，但${fault}。`,
      hint: () =>
        '请写明准许以该文书认定的条款，例如 recognition: { documents: [other-by-law], basis: [{ instrument: 文件标识, article: "30", role: recognition, weight: operative }] }；没有规定的，删去 other-by-law。',
      inTable: () =>
        "请在“认定依据”栏写明准许以该文书认定的条款，例如《示例条例》第三十条；没有规定的，从“认定文书”栏删去该文书。",
    },
  },
  parts: { citesNoClauseThat: () => "没有引用准许的条款" },
};
