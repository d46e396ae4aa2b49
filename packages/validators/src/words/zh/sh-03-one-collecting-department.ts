import type { WordsOf } from "../types.js";

/** SH-03 */
export const oneCollectingDepartment: WordsOf<"one-collecting-department"> = {
  title: "可共享信息须一口采集",
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing}可以共享，但${what}；可共享的信息须由一个部门一口采集。`,
      hint: () =>
        "请只写一个采集部门，写作 collectedBy: [{ organization: 机构标识 }]；其余部门通过共享取得。同类部门可以登记为一个机构。",
      inTable: () => "请在“采集部门”栏只写一个部门；其余部门通过共享取得。同类部门可以登记为一个机构。",
    },
  },
  parts: {
    namesNoCollectingDepartment: () => "没有写明由哪个部门采集",
    namesCollectingDepartments: ({ count }) => `写了${count}个采集部门`,
  },
};
