import type { Sentences } from "@mulu/schema";

import type { ImpactMessages } from "../messages.js";

/** Of what falls with an instrument, and what remains. */
export const sentences: Sentences<ImpactMessages> = {
  "part.set-by": () => "制定文件",
  "part.conflicts": () => "与之冲突的规定",
  "part.by-reference": () => "条文指引的规定",
  "verdict.falls": () => "失去依据",
  "verdict.cannot-say": () => "无法判断",
  "verdict.weakened": () => "依据减弱",
  "verdict.stands": () => "不受影响",
  "verdict.fallen-before": () => "此前已不成立",
  "remark.supporting": () => "佐证",
  "remark.inferred": () => "本项目推断",
  "remark.short": () => "效力级别或者适用区域不够",
  "remark.becomes": ({ clause }) => `改为${clause}`,
  "clause-with-remarks": ({ clause, remarks }) => `${clause}（${remarks}）`,
  and: ({ first, next }) => `${first}，${next}`,
  "reason.mentions": () => "只是提及或者佐证，不支撑这一内容",
  "reason.inferred": () => "依据是本项目推断的，发布者没有写明，是否落空由发布者决定",
  "reason.register": () => "余下的条文是否支撑，登记不足以判断",
  loses: ({ clauses }) => `失去${clauses}`,
  "goes-on": ({ clauses, why }) => `${clauses}是否沿用，${why}`,
  "remains.none": () => "没有其他条文",
  "remains.basis": ({ clauses }) => `依据${clauses}`,
  remains: ({ clauses }) => `余下${clauses}`,
  asks: ({ rule, levels }) => `${rule}要求${levels}`,
  lacked: () => "此前也没有所要求级别的依据",
  part: ({ label, verdict, said }) => `${label}：${verdict}。${said}。`,
  "change.repealed": ({ on }) => `自${on}起废止`,
  "change.amended": ({ on }) => `自${on}起施行修改后的文本`,
  "change.removed": ({ on, clause }) => `自${on}起删去${clause}`,
  "change.moved": ({ on, from, to }) => `自${on}起${from}改为${to}`,
};
