import type { WordsOf } from "../types.js";

/** PR-08 */
export const timeLimitedBan: WordsOf<"time-limited-ban"> = {
  title: "禁入类措施须明确期限",
  says: {
    fault: {
      message: ({ thing }) => `${thing}属于禁入类措施，没有写明最长期限。`,
      hint: () => "请写明 duration: { max: P3Y }；条文规定终身的，写 duration: { permanent: true }。",
      inTable: () => "请在“期限”栏写明期限，例如3年；条文规定终身的，写明终身。",
    },
  },
  parts: {},
};
