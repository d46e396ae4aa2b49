import type { WordsOf } from "../types.js";

/** LS-03 */
export const fieldNotExpanded: WordsOf<"field-not-expanded"> = {
  title: "名单不得超出设列领域条文的范围",
  says: {
    fault: {
      message: ({ thing, what }) => `${thing}的${what}超出了设列领域条文所写的范围。`,
      hint: () => "请缩回条文的范围；条文写错的，核对后更正 fieldClause。",
    },
  },
  parts: {
    field: () => "设列领域",
    boundsNotComparedWith: () => "范围没有与条文核对，可能",
    subjects: () => "主体范围",
  },
};
