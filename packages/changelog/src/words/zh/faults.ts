import type { Sentences } from "@mulu/schema";

import type { FaultMessages } from "../messages.js";

/** 变更日志的来源有什么不对。 */
export const faults: Sentences<FaultMessages> = {
  "no-yaml": ({ reason }) => `不是有效的 YAML：${reason}`,
  "no-json": () => "不是 JSON，请从版本库恢复发布前的状态。",
  "no-json-line": ({ line }) => `第 ${line} 行不是有效的 JSON。`,
  "not-in-form": ({ problems }) => `内容不符合格式：${problems}`,
  "not-plain": ({ field, flaw }) => `“${field}”${flaw}。须为一行，不得含有换行、控制符或者看不见的符号。`,
  "sidecar-name": () => "扩展名应为 .yml。",
  "sidecar-alone": ({ changeset }) => `旁边没有同名的变更集 ${changeset}。`,
  "not-the-sidecars": ({ part, docket }) => `“${part}”写在卷宗 ${docket} 里，这里只写 docket；请移过去，并删去这一行。`,
  "package-unknown": ({ name, known }) => `没有名为 ${name} 的软件包。包名写在半角双引号之内，可以写：${known}。`,
  "changeset-unread": () =>
    '读不懂：开头两行 --- 之间，每行写一个软件包和 major、minor 或者 patch，例如 "@mulu/catalogs": minor。',
  "summary-in-one-language": () =>
    "摘要须先写中文，空一行，再写以“en:”开头的英文段落，例如：\n新增法定措施三项。\n\nen: Add three statutory measures.",
  "other-folder": ({ day }) => `应放在 ${day} 文件夹中。`,
  "no-organization": ({ id }) => `没有这个机构：“${id}”。`,
  "no-docket": ({ docket, file }) => `找不到卷宗“${docket}”：应有文件 ${file}。`,
  "part-told-twice": ({ part }) => `“${part}”既已填写，又列为未知；请删去其一。`,
  "part-untold": ({ part }) => `没有写明“${part}”。请填写；不知道的，列入 unknown: [${part}]，不要猜测。`,
  "window-ends-first": ({ opened, closes }) => `征求意见的截止日期（${closes}）早于开始日期（${opened}）。`,
  "name-released": ({ day, file }) => `${day} 已经发布过同名的变更集（${file}）；请给这一个另取名字。`,
  "cut-while-raising": ({ package: name }) =>
    `提高版本号时中断，${name} 已经改动；变更集都在，请用 git 恢复各个 package.json 和 CHANGELOG.md，删去本文件，再重新发布。`,
  "other-release-open": ({ day }) => `${day} 的发布没有完成；请先以 --date ${day} 完成它。`,
  "no-day": ({ written }) => `应为 YYYY-MM-DD，现为“${written}”。`,
  "step-failed": () => "未能完成，原因见上。",
  "lock-not-updated": () => "未能更新，原因见上。",
};
