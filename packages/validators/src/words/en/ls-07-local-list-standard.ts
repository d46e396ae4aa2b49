import type { WordsOf } from "../types.js";

/** LS-07 */
export const localListStandard: WordsOf<"local-list-standard"> = {
  title: "A local list’s standard is set by a local regulation",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} is a local list, and its standard ${fault}.`,
      hint: () =>
        'Cite the local regulation, for example setBy: { instrument: its-id, article: "9" }; without one the list may not exist.',
    },
  },
  parts: {
    doesNotSayWhich: () => "does not say which instrument sets it",
    isSetWhichIs: ({ instrument }) => `is set by ${instrument}, which is not a local regulation`,
  },
};
