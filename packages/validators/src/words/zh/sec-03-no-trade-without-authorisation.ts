import type { WordsOf } from "../types.js";

/** SEC-03 */
export const noTrade: WordsOf<"no-trade-without-authorisation"> = {
  title: "未经授权不得买卖公共信用信息",
  says: {
    fault: {
      message: ({ id }) => `“${id}”有偿提供公共信用信息，但当日没有有效的授权。`,
      hint: () =>
        "请停止有偿提供；已获授权运营的，写明授权的起止日期，例如 authorisation: { from: 2026-01-01, to: 2026-12-31 }。",
    },
  },
  parts: {},
};
