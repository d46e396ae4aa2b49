import type { WordsOf } from "../types.js";

/** PS-19 */
export const adoptedIsChanged: WordsOf<"adopted-is-changed"> = {
  title: "What is adopted is changed, where the comment said",
  says: {
    fault: {
      message: ({ thing, number }) => `Comment ${number} on ${thing} is adopted, and no change is named.`,
      hint: () =>
        "Name the document that was changed in change (and the field in field, where it is one); where nothing was changed, mend the disposition.",
    },
    notThere: {
      message: ({ thing, number, change }) =>
        `Comment ${number} on ${thing} is adopted, and its change ${change} does not exist.`,
      hint: () => "Name the document as changed, such as national/information/2027/…; change first, then say adopted.",
    },
    elsewhere: {
      message: ({ thing, number, change, line }) =>
        `Comment ${number} on ${thing} is about the line “${line}”, and its change ${change} is not there.`,
      hint: ({ line }) => `Name the document and field of the line “${line}”; where another line is meant, mend line.`,
    },
    notProposed: {
      message: ({ thing, number, change }) =>
        `The change ${change} of comment ${number} on ${thing} stands in no version consulted on and in no line.`,
      hint: () => "Name a document of the version consulted on, or one that a line of the docket names.",
    },
    open: {
      message: ({ thing, number, line }) =>
        `Comment ${number} on ${thing} is adopted; the line “${line}” names no document, so whether the change is there cannot be said.`,
      hint: ({ line }) => `Name the thing of the line “${line}”.`,
    },
  },
  parts: {},
};
