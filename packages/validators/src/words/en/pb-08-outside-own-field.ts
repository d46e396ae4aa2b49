import type { WordsOf } from "../types.js";

/** PB-08 */
export const outsideOwnField: WordsOf<"outside-own-field"> = {
  title: "A department in principle publishes its own field only",
  says: {
    fault: {
      message: ({ thing, who }) =>
        `${thing} is published on the portal of ${who}, though outside its field; since 2025 Credit China publishes it in principle.`,
      hint: () =>
        "Remove department-portal and write channels: [credit-china]; where it is of that department’s field after all, correct the field or the fields of the organization.",
      inTable: () =>
        "Take 认定部门门户网站 out of the column “公开渠道” and keep “信用中国”网站; where it is the department’s own field, correct “业务领域”.",
    },
  },
  parts: {},
};
