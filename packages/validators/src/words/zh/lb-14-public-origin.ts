import type { WordsOf } from "../types.js";

/** LB-14 */
export const publicOrigin: WordsOf<"public-origin"> = {
  title: "只收公共机构掌握的信息",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing}由${who}采集，不是行政机关等公共机构掌握的信息，不得列入公共信用信息目录。`,
      hint: () =>
        "请改写实际掌握该信息的行政机关，例如 collectedBy: [{ organization: 机构标识 }]；属于主体自愿提供的，写 voluntary: true；市场主体自己的信息请删去。",
      inTable: () =>
        "请在“采集部门”栏改写实际掌握该信息的行政机关；属于主体自愿提供的，在“自愿提供”栏写“是”；市场主体自己的信息请删去。",
    },
  },
  parts: {},
};
