import type { Sentences } from "@mulu/schema";

import type { PublishMessages } from "../messages/publish.js";

/** 公布时说的话。 */
export const publish: Sentences<PublishMessages> = {
  "and-others": () => "等",
  "things-of-fate": ({ fate, count, titles, more }) => `${fate}${count}项：${titles}${more}。`,
  "impact-expands-narrows-cannot": ({ more, less, open }) => `对人：扩大${more}处，收窄${less}处，无法判断${open}处。`,
  "first-edition-items": ({ size }) => `第一个版本，${size}项。`,
  "takes-place": ({ title }) => `取代《${title}》。`,
  "publishes-force": ({ title, number, date, url, effective }) =>
    `公布《${title}》（${number}，${date}，${url}），自${effective}起施行。`,
  approved: ({ body, date }) => `${body}于${date}审定。`,
  places: ({ count }) => `${count} 处：`,
  "message-at-places": ({ of, message, places }) => `${of}${message}（${places}）`,
  "no-document-number": () => "没有文号",
  "how-number": () => "--number 某信用〔2026〕1号",
  "no-day-publication": () => "没有公布日期",
  "no-address-publication": () => "没有公布网址",
  "no-day-force": () => "没有施行日期",
  "title-still-says-draft": ({ title }) => `名称仍称草案：${title}`,
  "how-titles": () => "--title 名称 --title-en 英文名称",
  "does-not-say-whether": ({ earlier }) => `没有写明是否取代 ${earlier}`,
  "how-supersedes": ({ earlier }) => `--supersedes ${earlier}，不取代的写 --supersedes none`,
  "no-edition": ({ supersedes }) => `没有版本 ${supersedes}`,
  "no-docket-consultation": () => "没有征求意见卷宗",
  "how-docket": () => "mulu docket open，或者 --docket 卷宗",
  "docket-decided-otherwise": ({ outcome }) => `卷宗的结论是“${outcome}”，不是通过`,
  "who-proposed-when-not": () => "没有记载何时由谁提出",
  "how-proposed": () => "--proposed 2026-06-01:机构",
  "who-collated-when-not": () => "没有记载何时由谁汇总",
  "how-collated": () => "--collated 2026-08-01:机构",
  "who-reviewed-when-not": () => "没有记载何时由谁审定",
  "how-reviewed": () => "卷宗的 decision，或者 --review 机构 --reviewed 2026-12-01",
  "who-publishes-not-stated": () => "没有写明由谁公布",
  "how-publisher": () => "--by 机构",
  "list-standard-no-such": ({ names }) => `名单标准没有这些步骤：${names}（2020年意见第七条）`,
  "perhaps-meant": ({ like }) => `；是不是：${like}`,
  "no-such-body-registered": ({ written, near }) =>
    `机构“${written}”没有登记${near}；写全称，以所在地区的名称开头的，一并登记`,
  "day-body-ndrc": ({ flag }) => `${flag} 写作 日期:机构，例如 ${flag} 2026-06-01:ndrc`,
  "no-such-docket-given": ({ given }) => `没有卷宗 ${given}`,
  "credit-china-source-source": () => "--credit-china、--source、--source-title 用于名单标准",
  "another-docket-still": ({ other, stage }) => `另一卷宗 ${other} 还在“${stage}”`,
  "official-already-correct-use": ({ list }) =>
    `${list} 已经是官方文本，没有可以公布的；更正用 mulu verify --update --correct`,
  "no-draft-correct-official": ({ edition, nature }) =>
    `${edition} 不是草案（${nature}），没有可以公布的；更正官方版本用 mulu verify --update --correct`,
  "files-named": ({ shown }) => shown,
  "files-and-more": ({ shown }) => `${shown} 等`,
};
