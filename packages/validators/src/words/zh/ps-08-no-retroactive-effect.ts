import type { WordsOf } from "../types.js";

/** PS-08 */
export const noRetroactiveEffect: WordsOf<"no-retroactive-effect"> = {
  title: "先公布后施行",
  says: {
    fault: {
      message: ({ thing, effective, published }) => `${thing}的施行日期 ${effective} 早于公布日期 ${published}。`,
      hint: () => "请核对 dates：施行日期不得早于公布日期。",
    },
  },
  parts: {},
};
