import type { WordsOf } from "../types.js";

/** PB-01 */
export const publicationDecided: WordsOf<"publication-decided"> = {
  title: "The catalog itself decides publication, scope, channels and term",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} does not settle its ${field} in the catalog itself.`,
      hint: () =>
        "State it, for example publication: { publishable: true, scope: public, channels: [department-portal, credit-china], term: { min: P1Y, max: P3Y } }, or publication: { publishable: false }.",
      inTable: () =>
        "Write 是 (yes) or 否 (no) in the column “是否公开” (publishable); where it is published, fill “公开范围”, “公开渠道” and “公开期限” too.",
    },
  },
  parts: {},
};
