import type { WordsOf } from "../types.js";

/** MS-01 */
export const measureOnList: WordsOf<"measure-on-list"> = {
  title: "清单之外的措施不得实施",
  says: {
    fault: {
      message: ({ id, measure }) => `“${id}”实施的措施“${measure}”当日不在适用于该地区的失信惩戒措施清单内，不得实施。`,
      hint: () => "请停止实施；清单内有对应措施的，填写其编号，例如 measure: national/measures/ex-2026/ex-measure。",
    },
  },
  parts: {},
};
