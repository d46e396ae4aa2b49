import type { Sentences } from "@mulu/schema";

import type { ViewMessages } from "../messages.js";

/** Of how a value comes about, and why a thing is not in force. */
export const sentences: Sentences<ViewMessages> = {
  version: ({ id, state }) => `${id}：${state}`,
  states: ({ id, name }) => `${id} 写明 ${name}`,
  "holds-inferred": ({ id, name }) => `${id} 记有本项目推断的 ${name}`,
  holds: ({ id, name }) => `${id} 记有 ${name}`,
  "edition-default": ({ id, name }) => `${id} 为各项统一写明 ${name}，该项自己没有另写`,
  "none-stated": ({ name }) => `所引条文没有写明 ${name}，文件已经写明读过`,
  "by-reference": ({ name, words }) => `所引条文没有自己写明 ${name}，而是写“${words}”`,
  unknown: ({ name }) => `来源没有给出 ${name}，文件已经写明不知道`,
  absent: ({ name }) => `没有 ${name}，也没有写明为什么：无法判断`,
  "own.inferred": ({ name }) => `${name} 是本项目的推断，来源没有写明，不以条文为据`,
  "own.editorial": ({ name }) => `${name} 由本项目编写（标识、英文或者来源说明），不以条文为据`,
  "no-basis": ({ name }) => `没有写明 ${name} 的依据`,
  "inferred-basis": ({ clause }) => `本项目推断依据是${clause}，来源没有写明`,
  narrows: ({ by }) => `${by} 将它收窄`,
  "narrows.cannot-say": ({ by }) => `${by} 要收窄它，但是否有效无法判断`,
  "narrows.wider": ({ by }) => `${by} 把它放宽了；地方目录只能收窄，结果无法判断`,
  "narrows.base-unstated": ({ by }) => `全国条目没有写明，${by} 是收窄还是放宽无法判断`,
  "narrows.incomparable": ({ by }) =>
    `${by} 所写与全国条目无法比较（代码不在范围之列，最短期限更长，最长期限短于最短期限，或者全国条目没有写最长期限），是收窄还是放宽无法判断`,
  collision: ({ by }) => `${by} 都收窄它；哪一个优先没有规定，无法判断`,
  and: ({ first, next }) => `${first}、${next}`,
  elsewhere: ({ id, place }) => `${id} 只在 ${place} 适用`,
  "not-held": ({ id }) => `没有收录标识为 ${id} 的内容；不等于没有这样的规定`,
};
