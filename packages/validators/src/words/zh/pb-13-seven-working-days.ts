import type { WordsOf } from "../types.js";

/** PB-13 */
export const sevenWorkingDays: WordsOf<"seven-working-days"> = {
  title: "行政行为信息须在规定的工作日内公示",
  says: {
    fault: {
      message: ({ id, count, limit }) => `“${id}”在作出后第 ${count} 个工作日才公示，超过 ${limit} 个工作日。`,
      hint: () => "请在期限内公示；逾期的，说明原因。",
    },
  },
  parts: {},
};
