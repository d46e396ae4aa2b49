import type { Sentences } from "@mulu/schema";

import type { FeedMessages } from "../messages.js";

/** Why a feed cannot be folded on. */
export const sentences: Sentences<FeedMessages> = {
  "no-line": ({ expected }) => `第 ${expected} 行应在的地方不是一行增量`,
  missing: ({ expected }) => `缺少第 ${expected} 行`,
  "missing-several": ({ expected, last }) => `缺少第 ${expected} 至 ${last} 行`,
  "out-of-order": ({ expected, found }) => `第 ${found} 行来得太晚或者重复，应为第 ${expected} 行`,
  altered: ({ found }) => `第 ${found} 行或者它前面的内容被改动过`,
};
