import type { Sentences } from "@mulu/schema";

import type { FaultMessages } from "../messages/faults.js";

/** 问题错在哪里。 */
export const faults: Sentences<FaultMessages> = {
  mismatch: ({ argument, expected, found }) => `${argument} 应为${expected}，收到的是${found}。`,
  "region-form": ({ found }) => `行政区划 region 应写六位数字的代码，例如 "310000"（上海市），收到的是${found}。`,
  "day-form": ({ found }) => `日期 on 应写作 2026-11-20 这样的形式，收到的是${found}。`,
  "no-such-key": ({ argument, key, keys }) => `${argument} 中没有 ${key} 这一项，可以写 ${keys}。`,
  "no-such-key-meant": ({ argument, key, keys, meant }) =>
    `${argument} 中没有 ${key} 这一项，可以写 ${keys}。是不是 ${meant}？`,
  "no-such-kind": ({ kind, known }) => `没有${kind}这一种类，可以写 ${known}。`,
  "no-such-kind-here": ({ kind, known }) => `kinds 中没有 ${kind} 这一种类，可以写 ${known}。`,
  "empty-kinds": ({ known }) => `kinds 是空的列表，什么也选不出：请写 ${known} 中的一种或者几种，或者不写这一项。`,
  "not-of-one-sort": () => "两者不是一类，不能比较：版本与版本、日期与日期、发布与发布相比。",
  "no-such-id": ({ kind, id, there }) =>
    `没有标识为 ${id} 的${kind}。${there}来自外部的标识请用 mulu.find(id)，查不到时返回 undefined。`,
  "there-are": ({ ids }) => `已有的是：${ids}。`,
  "there-are-more": ({ ids, count }) => `已有的是：${ids} 等 ${count} 个。`,
  incomplete: ({ id, lacking }) =>
    `文档 ${id} 不完整，缺少：${lacking}。请传入 mulu build 发布的文档，格式见 schemas/published。`,
};
