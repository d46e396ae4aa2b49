import type { WordsOf } from "../types.js";

/** LD-02 */
export const objectionAnswered: WordsOf<"objection-answered"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `名单决定“${id}”${fault}。`,
      hint: () => "请核实异议并向当事人反馈结果，写明 verifiedOn 和 answeredOn，然后再作决定。",
    },
  },
  parts: {},
};
