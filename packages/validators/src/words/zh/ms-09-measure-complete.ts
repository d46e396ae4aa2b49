import type { WordsOf } from "../types.js";

/** MS-09 */
export const measureComplete: WordsOf<"measure-complete"> = {
  title: "措施要素齐全",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}没有写明${field}；措施须写明对象、触发条件、实施主体和期限。`,
      hint: () =>
        "请补写，例如 targets: [legal-person]、triggers: [条目编号]、implementer: { title: … }、duration: { max: P3Y }。",
      inTable: () => "请补写“惩戒对象”“触发条目”“实施主体”“期限”各栏中缺少的。",
    },
  },
  parts: {},
};
