import type { WordsOf } from "../types.js";

/** MS-12 */
export const noGapFilling: WordsOf<"no-gap-filling"> = {
  title: "力度不足应提修法建议，不得增设措施",
  says: {
    fault: {
      message: ({ thing, what }) =>
        `${thing}中“${what}”以现行惩戒力度不足为由增设或者加重，没有引用法律、法规；应改为修法建议。`,
      hint: () => "请改写 kind: law-amendment-suggestion；有新的法律、法规依据的，写进 basis。",
    },
  },
  parts: {},
};
