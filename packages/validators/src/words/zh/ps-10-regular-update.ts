import type { WordsOf } from "../types.js";

/** PS-10 */
export const regularUpdate: WordsOf<"regular-update"> = {
  title: "目录和清单定期更新",
  says: {
    fault: {
      message: ({ thing, day }) => `${thing}到 ${day} 已超过更新间隔（24个月，项目约定，见 Q-06）而没有新版本。`,
      hint: () => "请更新；不需要改动的，发布内容相同的新版本并说明。",
    },
  },
  parts: {},
};
