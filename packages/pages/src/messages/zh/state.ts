import type { Inline, Rich } from "../../model/page.js";

/** Wording of the state that is computed for the day of the data. */
export const state = {
  heading: "状态",
  asOf: (day: string) => `按 ${day} 的资料`,
  /** First words of the banner. */
  since: (label: string, day: string) => `${label}，自 ${day} 起。`,
  undated: (label: string) => `${label}，具体日期没有登记。`,
  full: (words: string) => `${words}。`,
  causes: {
    repealed: (what: Inline | undefined, act: Inline | undefined): Rich => [
      ...(what === undefined ? ["已"] : ["所依据的", what, "已"]),
      ...(act === undefined ? [] : ["由", act]),
      "废止。",
    ],
    superseded: (_: Inline | undefined, act: Inline | undefined): Rich =>
      act === undefined ? ["已被取代。"] : ["已由", act, "取代。"],
    "own-end": (): Rich => ["有效期已经届满。"],
    "edition-ended": (what: Inline | undefined, act: Inline | undefined): Rich => [
      "所属的",
      what ?? "版本",
      ...(act === undefined ? ["已经失效。"] : ["已由", act, "取代。"]),
    ],
    suspended: (): Rich => ["已经暂停实施。"],
    "needs-rebasing": (): Rich => ["依据已变，须重新确定依据。"],
    abolished: (): Rich => ["已经取消。"],
  },
  successors: "现行的是：",
  noSuccessor: "没有登记取代它的内容。",
  /** The note of the thing names an article of the successor; what rests on that article is listed. */
  corresponding: "来源说明所指的条文：",
  correspondingItems: "以该条文为依据的同类内容：",
  past: "本页只供查阅当时的规定。",
  stop: "。",
  onlyInForce: "只看有效的（无法判断的也列出）",
  /** What is in force, and what cannot be said, of a whole: the rest is neither. */
  inForce: (inForce: number, unknown: number) =>
    unknown === 0 ? `有效 ${String(inForce)} 项` : `有效 ${String(inForce)} 项，无法判断 ${String(unknown)} 项`,
  counted: (total: number, parts: string) => `共 ${String(total)} 项，其中${parts}`,
  items: (total: number, parts: string) => (parts === "" ? `${String(total)} 项` : `${String(total)} 项（${parts}）`),
  hidden: (count: number) => `没有列出 ${String(count)} 项已失效、尚未施行或者不生效的`,
  /** Address, state and day at the foot of a printed page. */
  printed: (day: string) => `资料截至 ${day}。非官方网站，以发布机关公布的文本为准。`,
  address: "网址",
};
