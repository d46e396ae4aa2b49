import type { WordsOf } from "../types.js";

/** PI-01 */
export const purposeMethodScope: WordsOf<"purpose-method-scope"> = {
  title: "收集使用个人信息须明示目的、方式和范围",
  says: {
    fault: {
      message: ({ thing, field, key }) =>
        key === "subjects"
          ? `${thing}没有写明${field}，不能知道是否涉及个人信息。`
          : `${thing}涉及个人信息，没有写明${field}。`,
      hint: ({ key }) =>
        key === "subjects"
          ? "请写明，例如 subjects: [legal-person, natural-person]。"
          : "请写明 personal: { purpose: …, method: …, scope: … } 三项。",
      inTable: () =>
        "请写明“主体性质”栏；涉及自然人的，写明“个人信息使用目的”“个人信息使用方式”“个人信息使用范围”三栏。",
    },
  },
  parts: {},
};
