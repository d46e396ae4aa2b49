import type { Sentences } from "@mulu/schema";

import type { LineMessages } from "../messages.js";

/** 征求意见的各行。 */
export const lines: Sentences<LineMessages> = {
  unknown: () => "未知",
  none: () => "无",
  period: ({ from, to }) => `${from} 至 ${to}`,
  count: ({ title, count }) => `${title} ${count} 条`,
  decision: ({ title, by, on, note }) => `${title}（${by}，${on}）${note}`,
  "decision-note": ({ note }) => `；${note}`,
  "body-unknown": () => "机构未知",
  "day-unknown": () => "日期未知",
  "docket-title": ({ title, docket }) => `${title}（${docket}）`,
  listed: ({ items }) => items,
  "label.docket": () => "卷宗",
  "label.window": () => "征求意见期间",
  "label.groups": () => "征求意见对象",
  "label.counts": () => "意见处理",
  "label.decision": () => "结果",
};
