import type { WordsOf } from "../types.js";

/** LB-12 */
export const localSameProcedure: WordsOf<"local-same-procedure"> = {
  title: "补充目录参照全国目录的程序",
  says: {
    fault: {
      message: ({ thing, stage }) => `${thing}没有${stage}的记录；补充目录和清单参照全国程序制定。`,
      hint: () => "请补写 procedure 的五个阶段：proposal、collation、consultation、review、publication。",
    },
  },
  parts: { proposal: () => "提出", collation: () => "汇总", consultation: () => "征求意见", publication: () => "公布" },
};
