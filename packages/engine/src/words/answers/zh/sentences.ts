import type { Sentences } from "@mulu/schema";

import type { AnswerMessages } from "../messages.js";

/** Of answers: what an id stands for, and a value in words. */
export const sentences: Sentences<AnswerMessages> = {
  "id.cycle": ({ ids }) => `标识的去向绕成了一个圈：${ids}。请改正 redirects/ 中的去向。`,
  "id.withdrawn": ({ id, reason }) => `${id} 已撤回：${reason}`,
  "id.split": ({ id, to, reason }) => `${id} 已分为几项，请问其中一项：${to}。${reason}`,
  "id.other-edition": ({ id, versions }) => `没有 ${id}；同一内容在别的版本中：${versions}。`,
  "id.not-held": ({ id }) => `没有收录标识为 ${id} 的内容；不等于没有这样的规定。`,
  "id.none": ({ written }) =>
    `“${written}”不是标识。标识由小写字母、数字和连字符组成，例如 national/measures/restrict-exit。`,
  "value.none": () => "（无）",
  "value.yes": () => "是",
  "value.no": () => "否",
  "value.labelled": ({ label, value }) => `${label}：${value}`,
};
