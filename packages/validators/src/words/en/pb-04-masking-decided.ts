import type { WordsOf } from "../types.js";

/** PB-04 */
export const maskingDecided: WordsOf<"masking-decided"> = {
  title: "The catalog lists the personal fields that are shown, and settles their masking",
  says: {
    fault: {
      message: ({ id, name, title }) =>
        `Publication “${id}” is about a person and shows field “${name}”, which catalog entry “${title}” does not list.`,
      hint: () =>
        "Leave the field out; where it is needed, have the entry list it in fields, with its masking rule (mask).",
    },
  },
  parts: {},
};
