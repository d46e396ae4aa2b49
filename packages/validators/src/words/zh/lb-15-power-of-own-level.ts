import type { WordsOf } from "../types.js";

/** LB-15 */
export const powerOfOwnLevel: WordsOf<"power-of-own-level"> = {
  title: "所引条文须把编制目录的权力交给本级",
  says: {
    fault: {
      message: ({ thing, cite, given, own }) =>
        `${thing}属于${own}，所引${cite}把编制目录的权力交给${given}部门；能否作为${own}编制的依据，请法律专业人员确认。`,
      hint: () =>
        "请改引授权本级编制的法规条文；经确认可以依据该条的，在 catalogs/exceptions.yaml 中写明理由和确认人。",
    },
  },
  parts: {},
};
