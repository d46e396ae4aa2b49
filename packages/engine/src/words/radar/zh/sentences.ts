import type { Sentences } from "@mulu/schema";

import type { RadarMessages } from "../messages.js";

/** Of what changed above a supplement since it was made. */
export const sentences: Sentences<RadarMessages> = {
  "verdict.basis-lost": () => "依据已失",
  "verdict.review": () => "须复核",
  "verdict.renumber": () => "改条号",
  "verdict.cannot-say": () => "无法判断",
  "verdict.not-law": () => "当日还不是法",
  "verdict.keep": () => "不变",
  clause: ({ verdict, said }) => `${verdict}。${said}`,
  "clause.renumbered": ({ verdict, clause, said }) => `${verdict}，改引${clause}。${said}`,
  "when-made": ({ said, day, before }) => `${said}制定时（${day}）：${before}`,
  "edition.keep": ({ now }) => `不变。所补充的仍是《${now}》。`,
  "edition.review": ({ day, under, now }) => `须复核。制定时（${day}）所补充的是《${under}》，现行的是《${now}》。`,
  "edition.cannot-say": () => "无法判断。制定日期没有登记，或者当时、现在适用哪一版全国目录没有登记。",
};
