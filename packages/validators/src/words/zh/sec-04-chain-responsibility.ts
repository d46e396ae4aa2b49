import type { WordsOf } from "../types.js";

/** SEC-04 */
export const chainResponsibility: WordsOf<"chain-responsibility"> = {
  title: "传输链条每一段都有安全责任人",
  says: {
    fault: {
      message: ({ thing, field }) =>
        `${thing}没有写明${field}；信用信息传输的每一段都须有安全责任人，平台须有应急预案。`,
      hint: () =>
        "请补写，例如 route: [{ via: ncisp, responsible: { zh: 单位, en: … } }]；平台写 incidentPlan: { zh: 预案名称, en: … }。",
    },
  },
  parts: {},
};
