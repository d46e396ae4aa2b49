import type { SharedWords } from "../types.js";

export const shared: SharedWords = {
  says: {
    unknown: {
      message: ({ thing, field }) => `${thing}: the source does not give its ${field}, so this rule cannot say.`,
    },
    throughout: {
      message: ({ thing, count, field }) =>
        `${thing}: the source does not give the ${field} of ${count} of its items, so this rule cannot say of them.`,
      hint: ({ field, missing }) =>
        `Where a source gives the ${field} of one item, write it in its file; once all have it, take ${missing} out of unknownThroughout.`,
    },
  },
  parts: {
    admit: ({ missing }) => ` If the source does not say, write unknown: [${missing}] so that the gap shows.`,
  },
};
