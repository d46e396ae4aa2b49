import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "全国目录由成员单位或者有关部门提出，补充目录由本地区部门提出；企业、协会的意见请作为征求意见登记。";

/** PS-01 */
export const proposerEligible: WordsOf<"proposer-eligible"> = {
  title: "提案须由有权提出的单位提出",
  says: {
    fault: {
      message: ({ thing, what, who }) => `${thing}中“${what}”由${who}提出，不具备提出资格。`,
      hint: hint,
    },
    open: {
      message: ({ thing, what, who }) =>
        `${thing}中“${what}”由${who}提出，该单位的类型没有写明，无法判断是否有权提出。`,
      hint,
    },
  },
  parts: {},
};
