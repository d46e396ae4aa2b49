import type { WordsOf } from "../types.js";

/** MS-10 */
export const localMeasureLocalRegulation: WordsOf<"local-measure-local-regulation"> = {
  title: "A local supplementary measure rests on a local regulation of its region",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing} is a local supplement but cites no local regulation; what it cites is ${cite} (${level}).`,
      hint: ({ own }) =>
        `Cite a clause of the region’s own regulation${own}, as { instrument: its-id, article: "31", role: measure, weight: operative }; what the national list holds need not be repeated.`,
    },
  },
  parts: {},
};
