import type { WordsOf } from "../types.js";

/** LB-15 */
export const powerOfOwnLevel: WordsOf<"power-of-own-level"> = {
  title: "The article relied on gives the power to this level",
  says: {
    fault: {
      message: ({ thing, cite, given, own }) =>
        `${thing} is of the level “${own}”, but ${cite} gives the power to make the catalog to the level “${given}”; whether it can carry this is for a lawyer to confirm.`,
      hint: () =>
        "Cite an article that empowers this level; if the article is confirmed to carry it, say why and who confirmed it in catalogs/exceptions.yaml.",
    },
  },
  parts: {},
};
