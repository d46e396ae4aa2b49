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
    },
  },
  parts: {},
};
