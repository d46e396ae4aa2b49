import type { WordsOf } from "../types.js";

/** LB-08 */
export const localEntryLocalRegulation: WordsOf<"local-entry-local-regulation"> = {
  title: "An entry of a supplement has a local regulation as its basis",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing} belongs to a supplement but cites no local regulation; ${cite} (${level}) does not stand in for one.`,
      hint: ({ own }) =>
        `Cite a clause of the region’s own regulation${own}, as { instrument: its-id, article: "9", role: inclusion, weight: operative }; without one, leave the entry out.`,
      inTable: ({ own }) =>
        `Cite a local regulation of this region in the column “法律依据” (legal basis)${own}, such as 《示例省条例》第九条; what none provides for is not in the supplement.`,
    },
  },
  parts: {},
};
