import type { Sentences } from "@mulu/schema";

import type { NeedsMessages } from "../messages.js";

/** Of the level a clause has, and the level that is needed. */
export const sentences: Sentences<NeedsMessages> = {
  level: ({ level }) => `所引文件是${level}`,
  "level.not-registered": () => "所引文件没有登记",
  "supports-only": ({ level }) => `${level}，只作佐证`,
  "none-asked": ({ level }) => `${level}；当日的规则没有要求级别`,
  verdict: ({ level, demand, result }) => `${level}；${demand}：${result}`,
  "levels-beside": ({ levels, others }) => `${levels}（${others}可以并列，不能单独支撑全国层面的内容）`,
  demand: ({ since, levels, rules }) => `自${since}起须以${levels}为依据（${rules}）`,
  "result.sufficient": () => "级别足够",
  "result.beside": () => "只能与足够级别的依据并列，不能单独支撑",
  "result.stopgap": () => "只能暂时支撑，须写明理由",
  "result.insufficient": () => "级别不够",
  "result.other-region": () => "这一地方性法规不适用于本地",
  "result.supporting": () => "只作佐证",
  "result.not-asked": () => "没有要求级别",
  "result.cannot-say": () => "级别有待认定，无法判断",
};
