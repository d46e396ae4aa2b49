import type { WordsOf } from "../types.js";

/** LS-10 */
export const standardPublication: WordsOf<"standard-publication"> = {
  title: "A list standard is published on Credit China and on the department’s site",
  says: {
    fault: {
      message: ({ thing, where }) => `The standard of ${thing} is not shown to be published on ${where}.`,
      hint: () =>
        "State date and address of both, for example standardPublication: [{ channel: credit-china, date: 2022-01-10, url: … }, { channel: designated-site, … }].",
    },
  },
  parts: { creditChina: () => "Credit China", siteDepartmentDesignates: () => "the site the department designates" },
};
