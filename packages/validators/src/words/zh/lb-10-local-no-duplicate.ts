import type { WordsOf } from "../types.js";

/** LB-10 */
export const localNoDuplicate: WordsOf<"local-no-duplicate"> = {
  title: "补充目录只列新增事项",
  says: {
    fault: {
      message: ({ thing, national }) =>
        `${thing}与全国基础目录的“${national}”所列行为相同、主体有重合；补充目录应当只列新增事项。`,
      hint: () => "请删去该条目；只想收窄全国条目的，改写 narrows: { entry: 全国条目编号, … }。",
      inTable: () => "请删去该行；只想收窄全国条目的，改在“收窄条目”栏写全国条目的编号。",
    },
  },
  parts: {},
};
