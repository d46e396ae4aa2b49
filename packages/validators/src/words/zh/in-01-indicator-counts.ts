import type { WordsOf } from "../types.js";

/** IN-01 */
export const indicatorCounts: WordsOf<"indicator-counts"> = {
  title: "各级指标的数量与公布的一致",
  says: {
    fault: {
      message: ({ thing, level, stated, held: ours }) =>
        `${thing}公布的 ${level} 级指标为 ${stated} 个，这里有 ${ours} 个，数量不符。`,
      hint: ({ level }) => `请补齐或者删去多余的指标；名称没有读到的，写 unknown: [level${level}]，不要自拟名称。`,
    },
  },
  parts: {},
};
