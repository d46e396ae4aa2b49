import type { WordsOf } from "../types.js";

/** LB-09 */
export const localJurisdiction: WordsOf<"local-jurisdiction"> = {
  title: "所引地方性法规须适用于本地",
  says: {
    fault: {
      message: ({ thing, cite, lawRegion, region }) =>
        `${thing}属于${region}，所引${cite}是${lawRegion}的地方性法规，在${region}不适用。`,
      hint: ({ region }) => `请改引${region}或者其上级行政区的地方性法规；仅供参考的，写 weight: supporting。`,
      inTable: ({ region }) =>
        `请在“法律依据”栏改引${region}或者其上级行政区的地方性法规；仅供参考的，在其后注明〔佐证〕。`,
    },
  },
  parts: {},
};
