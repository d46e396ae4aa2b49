import type { WordsOf } from "../types.js";

/** LD-02 */
export const objectionAnswered: WordsOf<"objection-answered"> = {
  title: "异议须核实并反馈",
  says: {
    fault: {
      message: ({ id, fault }) => `名单决定“${id}”${fault}。`,
      hint: () => "请核实异议并向当事人反馈结果，写明 verifiedOn 和 answeredOn，然后再作决定。",
    },
  },
  parts: {
    partySObjectionWas: () => "没有在决定之前核实并反馈当事人的异议",
    objectionWasAnsweredLater: () => "反馈异议超过了认定标准写明的时限",
  },
};
