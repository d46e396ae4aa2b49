import type { Sentences } from "@mulu/schema";

import type { GapMessages } from "../messages.js";

/** Of what an answer does not hold, and of regions that cannot be asked about. */
export const sentences: Sentences<GapMessages> = {
  "beyond-data": ({ last, on }) => `数据截至${last}，其后的立法、废止和新版本都没有收录；${on}的情况只是照截至日推算。`,
  "region-end": ({ region, seen, on }) =>
    `${region}最后见于${seen}的代码表，何日撤销、由哪个区划接替没有登记；${on}时可能已经撤销。`,
  "region-first-day": ({ region, last, on }) =>
    `登记的是截至${last}的区划，没有登记${region}何日设立；${on}时可能还没有设立，或者归别处管辖。`,
  "no-usual-items": ({ region }) => `没有收录${region}自己的条目、措施和名单；不等于当地没有。`,
  "no-such-items": ({ region }) => `没有收录${region}自己的这几类内容；不等于当地没有。`,
  "edition-empty": ({ title }) => `${title}已登记，其中的内容没有收录。`,
  between: ({ on, next, start }) => `${on}没有有效的版本：${next}自${start}起。`,
  "between-ended": ({ on, last, ended, next, start }) =>
    `${on}没有有效的版本：${last}有效期至${ended}，${next}自${start}起。`,
  "before-first": ({ on, next, start }) => `收录的第一个版本${next}自${start}起，${on}的没有收录。`,
  "after-last": ({ last }) => `${last}已失效，其后的版本没有收录。`,
  "after-last-ended": ({ last, ended }) => `${last}有效期至${ended}，其后的版本没有收录。`,
  "unread-law": ({ title }) => `《${title}》已登记，其中的条目和措施没有收录。`,
  "region.unknown": ({ code }) => `没有代码为 ${code} 的行政区划。请写六位数字的行政区划代码，例如 310000（上海市）。`,
  "region.abolished": ({ code, title, on, seen }) =>
    `行政区划 ${code}（${title}）在 ${on} 已经撤销：最后见于 ${seen} 的代码表，此后的区划中没有；由哪个区划接替没有登记。问现在的情况，请写接替它的区划的代码；问过去，请写它还在时的日期，例如 ${seen}-01。`,
  "region.other-law": () =>
    "本库收录的法律、目录和清单是内地的，不在这一地区适用（香港、澳门见两部基本法第十八条）。这一判断有待法律专业人员确认。",
};
