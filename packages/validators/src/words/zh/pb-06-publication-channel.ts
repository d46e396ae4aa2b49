import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "请在 publication.channels 中加上其中之一，例如 channels: [department-portal, credit-china]。";

/** PB-06 */
export const publicationChannel: WordsOf<"publication-channel"> = {
  title: "公开须经认定部门门户、本级政府门户或者指定网站",
  says: {
    fault: {
      message: ({ thing }) => `${thing}的公开渠道没有认定部门门户网站、本级政府门户网站或者指定网站。`,
      hint: hint,
      inTable: () => "请在“公开渠道”栏加上其中之一，例如认定部门门户网站；“信用中国”网站。",
    },
    open: {
      message: ({ thing }) => `${thing}的条文只写明了部分公开渠道，没有写明认定部门是否在自己的网站公开，无法判断。`,
      hint,
    },
  },
  parts: {},
};
