import type { WordsOf } from "../types.js";

/** LS-11 */
export const removalConditions: WordsOf<"removal-conditions"> = {
  title: "名单标准须有移出条件",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}的认定标准没有写明${field}。`,
      hint: () =>
        `请写明移出条件及其种类（time 期满、fulfilment 履行义务、repair 修复、decision-revoked 决定撤销），例如 removal: [{ zh: 履行义务满六个月, en: Six months after performance, kind: fulfilment, after: P6M, cites: [{ article: "12" }] }]。`,
    },
  },
  parts: {},
};
