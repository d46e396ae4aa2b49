import type { WordsOf } from "../types.js";

/** PR-07 */
export const sourceSeverityWins: WordsOf<"source-severity-wins"> = {
  title: "应用部门不改变失信程度",
  says: {
    fault: {
      message: ({ id, fact }) => `“${id}”对“${fact}”使用的失信程度与认定部门确定的不同。`,
      hint: () => "请使用认定部门确定的程度；认为不当的，请其复核。",
    },
  },
  parts: {},
};
