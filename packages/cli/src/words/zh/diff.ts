import type { Sentences } from "@mulu/schema";

import type { DiffMessages } from "../messages/diff.js";

/** 比较两个版本时的用语。 */
export const diff: Sentences<DiffMessages> = {
  "write-what-compare": ({ forms }) => `没有写明比较什么，可以写 ${forms}`,
  "not-whole-write-revision": ({ text }) => `${text} 不完整，版本写作 git:HEAD~1`,
  "needs-day-add": ({ code }) => `${code} 没有写明日期，请加 --on 2026-11-20`,
  "edition-alone-write-after": ({ text }) =>
    `${text} 只写了版本，前一个应为目录版本，例如 national/information@2022 @2024`,
  "write-what-compare-mulu": () => "请写明与什么比较，例如 mulu diff national/information@2022 @2024",
  "not-record": () => "没有登记",
  "in-force": () => "有效",
  "whether-force": () => "是否有效",
  "no-repository-for-revision": ({ revision }) => `目录数据不在 git 版本库中，没有版本 ${revision}`,
  "no-catalogs-revision": ({ revision }) => `版本 ${revision} 中没有目录数据`,
  "row-number": () => "序号",
  "item-column": () => "条目",
  "field-column": () => "项目",
  "before-text": () => "原内容",
  "after-text": () => "新内容",
  "kind-column": () => "性质",
  "effect-people": () => "对人的影响",
  "from-column": () => "起始日",
  "remarks-column": () => "说明",
  "id-column": () => "标识",
  "breaks-head": () => "  断开",
  revision: ({ title, revision }) => `${title}（版本 ${revision}）`,
  "people-no-effect": () => "对人：没有影响。",
  "from-days": ({ days }) => `；起始日：${days}`,
  "people-expands-narrows-cannot": ({ expands, narrows, cannotSay, since }) =>
    `对人：扩大 ${expands} 处，收窄 ${narrows} 处，无法判断 ${cannotSay} 处${since}。`,
  "version-nothing-changed": () => "版本级别：没有改动。",
  "version-normative-editorial-not": ({ level, normative, editorial, invisible, what }) =>
    `版本级别：${level}。实质 ${normative} 处，文字 ${editorial} 处，看不出的 ${invisible} 处（${what}）。`,
  "whom-is": ({ whom }) => `对象：${whom}；`,
  "from-day": ({ more, from }) => `${more}自：${from}`,
  "same-in": ({ count }) => `${count} 项相同`,
  "version-itself-see-json": ({ count }) => `另有版本自身的文号、日期、来源 ${count} 处，见 --json`,
  "rests-what-inferred-not": () => "据推断或者未核对的内容",
  formerly: ({ before }) => `原标识 ${before}`,
  "went-to": ({ into }) => `去向 ${into}`,
  "out-of": ({ outOf }) => `来自 ${outOf}`,
  "reason-is": ({ reason }) => `理由：${reason}`,
  "will-break": () => "会断",
  "touched-does-not-break": () => "有改动，不断",
  holds: () => "不受影响",
  "not-among-what-compared": ({ outside }) => `；不在比较范围内的：${outside}`,
  "you-break-more-touched": ({ answers, broken, count, out }) =>
    `对你：${answers}（断开 ${broken} 处，另有改动 ${count} 处）${out}。`,
  "differ-say-same": ({ count, same }) => `有差别的 ${count} 项，内容相同的 ${same} 项。`,
  "least-one-side-inferred": ({ weak }) =>
    `其中 ${weak} 项至少有一方是推断的，或者没有核对：比较的是目录所收的内容，不是没有读到的原文（标 *）。`,
  "no-record-found-valid": ({ before, after }) => `${before} → ${after}：没有找到原来有效、现在无效的记录。`,
  "record-valid-not": ({ before, after, at, JSON }) =>
    `${before} → ${after}：这样的记录原来有效，现在无效${at}：${JSON}`,
};
