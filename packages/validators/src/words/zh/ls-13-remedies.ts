import type { WordsOf } from "../types.js";

/** LS-13 */
export const remediesRequired: WordsOf<"remedies"> = {
  title: "名单标准须有救济措施",
  says: {
    fault: {
      message: ({ thing }) => `${thing}的认定标准没有写明当事人有哪些救济途径。`,
      hint: () =>
        `请写明，例如 remedies: [{ kind: reconsideration, cites: [{ article: "18" }] }, { kind: litigation, cites: [{ article: "18" }] }]。`,
    },
  },
  parts: {},
};
