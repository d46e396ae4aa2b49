import type { WordsOf } from "../types.js";

/** PR-01 */
export const severityLabel: WordsOf<"severity-label"> = {
  title: "失信信息须分类明确严重程度",
  says: {
    fault: {
      message: ({ thing, key }) =>
        key === "polarity"
          ? `${thing}没有写明信息性质，不能知道是不是失信信息。`
          : `${thing}没有分类明确失信严重程度，或者没有写明由谁认定。`,
      hint: ({ key }) =>
        key === "polarity"
          ? "请写明 polarity：negative（失信）、positive（守信）、basic（基本信息）或者 other（其他）。"
          : "请写明 severity: { scheme: 依据的标准, assignedBy: 认定部门标识 }。",
    },
  },
  parts: {},
};
