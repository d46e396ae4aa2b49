import type { WordsOf } from "../types.js";

/** ID-08 */
export const traceable: WordsOf<"traceable"> = {
  title: "记录可查、可核、可溯",
  says: {
    fault: {
      message: ({ id, what }) => `记录“${id}”没有写明${what}，不可查、不可核、不可溯。`,
      hint: () => "请写明 source、sourceId、collectedOn 和 changedOn。",
    },
  },
  parts: {
    itsSource: () => "来源",
    itsIdAtSource: () => "来源编号",
    whenItWasCollected: () => "采集日期",
    whenItLastChanged: () => "最近变动日期",
  },
};
