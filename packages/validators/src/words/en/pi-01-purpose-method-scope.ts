import type { WordsOf } from "../types.js";

/** PI-01 */
export const purposeMethodScope: WordsOf<"purpose-method-scope"> = {
  title: "Purpose, method and scope of personal information are stated",
  says: {
    fault: {
      message: ({ thing, field, key }) =>
        key === "subjects"
          ? `${thing} does not state its ${field}, so nobody knows whether it concerns persons.`
          : `${thing} concerns persons and does not state the ${field}.`,
      hint: ({ key }) =>
        key === "subjects"
          ? "State them, for example subjects: [legal-person, natural-person]."
          : "State personal: { purpose: …, method: …, scope: … }, all three.",
      inTable: () =>
        "Fill the column “主体性质” (subjects); where it is about persons, fill “个人信息使用目的”, “个人信息使用方式” and “个人信息使用范围”.",
    },
  },
  parts: {},
};
