import type { WordsOf } from "../types.js";

/** PB-09 */
export const serviceInstitutionMirror: WordsOf<"service-institution-mirror"> = {
  title: "信用服务机构与“信用中国”一致",
  says: {
    fault: {
      message: ({ id }) => `信用服务机构使用的“${id}”，内容或者期限与“信用中国”公示不一致。`,
      hint: () => "请与“信用中国”当日公示一致；已停止公示的，当日撤下。",
    },
  },
  parts: {},
};
