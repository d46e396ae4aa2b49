import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "请写成不超过全国条目的范围和期限，例如 narrows: { entry: national/information/…, publication: { term: { max: P1Y } } }；不改的项目不要写。";

/** LB-11 */
export const localNoOverride: WordsOf<"local-no-override"> = {
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
  },
  parts: {
    scopeSharing: () => "共享范围",
    scopePublication: () => "公开范围",
    termPublication: () => "公开期限",
    publication: () => "公开范围和期限",
    fromTo: ({ term, before, after }) => `${term}（由${before}改为${after}）`,
  },
};
