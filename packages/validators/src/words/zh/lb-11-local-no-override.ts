import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "请写成不超过全国条目的范围和期限，例如 narrows: { entry: national/information/…, publication: { term: { max: P1Y } } }；不改的项目不要写。";

/** LB-11 */
export const localNoOverride: WordsOf<"local-no-override"> = {
  title: "地方目录不得放宽全国条目",
  says: {
    fault: {
      message: ({ thing, base: name, part }) =>
        `${thing}放宽了全国条目“${name}”的${part}；地方目录只能收窄，不能放宽。`,
      hint: hint,
    },
    open: {
      message: ({ thing, base: name, part }) => `全国条目“${name}”没有写明${part}，无法判断${thing}是收窄还是放宽。`,
      hint,
    },
    incomparable: {
      message: ({ thing, base: name, part, own, of }) =>
        `${thing}的${part}（${own}）与全国条目“${name}”的${part}（${of}）无法比较，也就无法判断是收窄还是放宽。`,
      hint: () =>
        "请把最短和最长期限都写在全国条目写明的期限之内；全国条目没有写最长期限的，以它的依据文件为准。例如全国条目是最短3个月、最长3年，写 narrows: { entry: national/information/…, publication: { term: { min: P3M, max: P1Y } } }。",
    },
  },
  parts: {
    scopeSharing: () => "共享范围",
    scopePublication: () => "公开范围",
    termPublication: () => "公开期限",
    publication: () => "公开范围和期限",
    fromTo: ({ term, before, after }) => `${term}（由${before}改为${after}）`,
    shortest: ({ min }) => `最短${min}，没有写最长期限`,
    longest: ({ max }) => `最长${max}，没有写最短期限`,
    fromShortestToLongest: ({ min, max }) => `最短${min}、最长${max}`,
    nothingStated: () => "没有写明",
  },
};
