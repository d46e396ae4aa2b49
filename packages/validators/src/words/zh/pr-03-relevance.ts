import type { WordsOf } from "../types.js";

/** PR-03 */
export const relevance: WordsOf<"relevance"> = {
  title: "措施须与失信行为相关联",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}与失信行为${fault}。`,
      hint: () => "请在 relevance 写明关联；领域不同的，改用与行为同一领域的措施。",
      inTable: () => "请在“关联性”栏写明关联；领域不同的，改用与行为同一领域的措施。",
    },
  },
  parts: { doesNotSayHow: () => "的关联性没有说明", isAnotherFieldThan: () => "不属同一领域" },
};
