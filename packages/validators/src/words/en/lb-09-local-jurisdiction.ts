import type { WordsOf } from "../types.js";

/** LB-09 */
export const localJurisdiction: WordsOf<"local-jurisdiction"> = {
  title: "A local regulation reaches the region it is cited for",
  says: {
    fault: {
      message: ({ thing, cite, lawRegion, region }) =>
        `${thing} belongs to ${region}, but ${cite} is a regulation of ${lawRegion} and does not reach it.`,
      hint: ({ region }) =>
        `Cite a regulation of ${region} or of a region above it; a mere reference is weight: supporting.`,
      inTable: ({ region }) =>
        `Cite a local regulation of ${region} or of a region above it in the column “法律依据” (legal basis); what is only for reference is marked 〔佐证〕 (supporting).`,
    },
  },
  parts: {},
};
