import type { WordsOf } from "../types.js";

/** SH-02 */
export const lawfulAndNecessary: WordsOf<"lawful-and-necessary"> = {
  title: "共享、公开须合法、必要",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}没有说明${field}；共享、公开都须合法、必要。`,
      hint: () =>
        "请写明必要性和依据，例如 necessity: { zh: 许可审批中核验所需, en: … }，依据与纳入依据相同的写 followsInclusion: true。",
      inTable: () =>
        "请在“共享必要性”栏写明必要性，在“共享依据”栏写明条款；依据与纳入依据相同的，在“共享依据同纳入依据”栏写“是”。",
    },
  },
  parts: {},
};
