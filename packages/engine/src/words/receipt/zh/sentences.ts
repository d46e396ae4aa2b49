import type { Sentences } from "@mulu/schema";

import type { ReceiptMessages } from "../messages.js";

/** Of receipts: why one is refused, and why an answer is another now. */
export const sentences: Sentences<ReceiptMessages> = {
  "refused.unreadable": () => "回执读不出来：不是 UTF-8 文本，或者不是 JSON。",
  "refused.no-receipt": () => "这不是回执。请给出 --receipt 写出的文件。",
  "refused.damaged": () => "回执已被改动：内容与其摘要不符。请找回原来的文件。",
  "refused.newer": () => "回执由较新的版本写出，这一版本不能核对。请升级后再试。",
  documents: ({ ids, asked }) => `回答与回执不同，因为这些文件变了：${ids}。${asked}`,
  program: ({ versions, asked }) => `回答与回执不同；所用文件没有变，变的是程序：${versions}。${asked}`,
  day: ({ then, now, asked }) => `回答与回执不同，因为数据截至的日期变了：${then} → ${now}。${asked}`,
  "day.not-stated": () => "没有写明",
  neither: ({ asked }) => `回答与回执不同，而所用文件和程序的版本都没有变：回执不是这一程序对这些数据写出的。${asked}`,
};
