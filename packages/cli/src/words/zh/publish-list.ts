import type { Sentences } from "@mulu/schema";

import type { PublishListMessages } from "../messages/publish-list.js";

/** 公布名单标准时说的话。 */
export const publishList: Sentences<PublishListMessages> = {
  "no-day": () => "没有公布日期",
  "no-address": () => "没有主管部门指定网站的公布网址",
  "no-credit-china": () => "没有“信用中国”网站的公布网址（2020年意见第七条）",
  "no-effect": () => "没有施行日期",
  "no-source": () => "没有写明来源",
  "how-source": () => "--source 标识，没有登记的再加 --source-title 名称",
  "act-without-number": ({ file }) => `制定标准的文件没有登记文号：${file}`,
  "other-number": ({ given, number }) => `--number ${given} 与制定标准的文件登记的文号 ${number} 不同`,
  "still-draft": ({ title }) => `名称仍称草案：${title}`,
  "how-title": () => "--title 名称 --title-en 英文名称",
  "before-closing": ({ on, closes }) => `公布日期 ${on}，征求意见到 ${closes} 才截止`,
  "before-publication": ({ effective, on }) => `施行日期 ${effective} 早于公布日期 ${on}`,
  "before-earlier": ({ effective, earlier, day }) => `施行日期 ${effective} 不晚于前一版本 ${earlier}（${day}）`,
  "first-version": () => "第一个版本。",
  "version-before": ({ earlier }) => `前一版本是 ${earlier}。`,
  changed: ({ fields }) => `改动：${fields}。`,
  "changed-and-more": ({ fields }) => `改动：${fields}等。`,
  publishes: ({ title, number, on, url, effective }) =>
    `公布《${title}》认定标准（${number}，${on}，${url}），自${effective}起施行。`,
};
