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
      inTable: ({ own }) =>
        `Cite a local regulation of this region in the column “法律依据” (legal basis)${own}, such as 《示例省条例》第三十一条; a measure of the national list need not stand here again.`,
    },
  },
  parts: {},
};
