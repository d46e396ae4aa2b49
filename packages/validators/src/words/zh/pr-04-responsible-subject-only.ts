import type { WordsOf } from "../types.js";

/** PR-04 */
export const responsibleSubjectOnly: WordsOf<"responsible-subject-only"> = {
  title: "措施只及于责任主体",
  says: {
    fault: {
      message: ({ thing }) => `${thing}及于失信主体的家庭成员，而所援引的条文没有写明。`,
      hint: () => "请从 targets 删去 family-member；条文确有规定的，写明 clause: { targets: [family-member] }。",
    },
  },
  parts: {},
};
