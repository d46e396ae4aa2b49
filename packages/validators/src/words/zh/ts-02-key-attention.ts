import type { WordsOf } from "../types.js";

/** TS-02 */
export const keyAttention: WordsOf<"key-attention"> = {
  title: "重点关注名单须可退出，不得附加减损权益的措施",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}是重点关注名单，只能用于加强监管，${fault}。`,
      hint: () => "请写明移出条件 removal；减损权益的措施请删去，可以保留增加检查频次等管理性措施。",
    },
  },
  parts: { itMustSayHow: () => "须写明移出条件", itMayNotCarry: ({ measure }) => `不得附加减损权益的措施“${measure}”` },
};
