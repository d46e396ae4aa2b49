import type { CommentMessages, CommentParts } from "../messages/comments.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What is wrong with a file of comments. */
export const commentMessages: WordsOf<CommentMessages> = {
  "no-comment": {
    message: ({ why }) => `This line is no comment: ${why}.`,
    hint: ({ example }) =>
      `One comment a line, as JSON, such as ${example}; complete or delete a line that was written only in part.`,
  },
  "comment-too-long": {
    message: ({ length, limit }) =>
      `This line has ${length} characters, more than the limit of ${limit}; it was not read.`,
    hint: () => "Only a summary stands here; keep the full text elsewhere.",
  },
  "number-twice": {
    message: ({ number }) => `The number ${number} stands twice.`,
    hint: () => "A number stands once in a docket: give one another.",
  },
  "number-out-of-order": {
    message: ({ number, before }) => `The number ${number} comes after ${before}.`,
    hint: () => "Lines are sorted by number.",
  },
  "comment-form": { message: () => otherForm, hint: ({ line }) => `Write ${line}; mulu check --fix does it.` },
  "comment-field-twice": { message: () => otherForm, hint: ({ line }) => `A field stands once; write ${line}.` },
  "too-many-broken-lines": {
    message: ({ count, limit }) => `${count} lines of this file cannot be read; only the first ${limit} are shown.`,
    hint: () => "Mend the lines that are shown, and check again.",
  },
  "too-many-comments": {
    message: ({ limit }) => `There are more than ${limit} comments; the rest were not read.`,
    hint: () => "Divide them among several windows, with one file for each.",
  },
  "comments-too-large": {
    message: ({ size, limit }) => `The file has ${size} MB, more than the limit of ${limit} MB; it was not read.`,
    hint: () =>
      "Write summaries and keep the full texts elsewhere, or divide the comments among several windows, one file each.",
  },
  "comments-misplaced": {
    message: ({ file }) => `The catalogs have no room for ${file}.`,
    hint: () =>
      "Comments stand in consultations/<docket>/comments/<window>.ndjson, in lower-case letters, digits and hyphens.",
  },
  "no-docket": {
    message: ({ docket }) => `The docket ${docket} of these comments does not exist.`,
    hint: ({ docket }) => `Write catalogs/${docket}/docket.yaml, or move the comments to their docket.`,
  },
  "no-window": {
    message: ({ window }) => `The docket has no window called ${window}.`,
    hint: (said) => said["what-to-do"],
  },
  "no-such-line": {
    message: ({ number, line }) => `Comment ${number} is about the line “${line}”, which the docket does not have.`,
    hint: (said) => said["what-to-do"],
  },
  "no-such-instrument": {
    message: ({ number, instrument }) =>
      `The answer to comment ${number} rests on “${instrument}”, which is not registered.`,
    hint: () => "Name a registered instrument: a file in catalogs/instruments/.",
  },
  "number-in-two-windows": {
    message: ({ number, other }) => `The number ${number} was used in the window “${other}”.`,
    hint: () => "A number stands once in a docket: a later window goes on counting.",
  },
  "concern-no-line": {
    message: ({ concern, line }) =>
      `The concern “${concern}” is about the line “${line}”, which the docket does not have.`,
    hint: () => "Name one of its lines; leave line out for the whole docket.",
  },
  "told-twice": {
    message: ({ field, from }) => `${field} follows from ${from}, and is stated again.`,
    hint: ({ field }) => `Delete ${field} here.`,
  },
};

const otherForm =
  "This line is written in another form: the order of its fields, blanks or escapes differ, or a field stands twice.";

export const commentParts: PartsOf<CommentParts> = {
  "comment.no-group": () => "it is no group of fields",
  "comment.empty": () => "it is empty",
  "comment.conflict": () => "it is the mark of a merge conflict",
  "comment.breaks-off": () => "it breaks off",
  "comment.no-json": () => "it is no JSON",
  "on-line": ({ line, said }) => `Line ${line}: ${said}`,
  "write-windows": ({ window }) => `Write windows: [{ id: ${window}, opens: …, closes: … }] in docket.yaml.`,
  "windows-are": ({ names }) => `The docket names: ${names}.`,
  "leave-line-out": () => "The docket states no lines; leave line out.",
  "lines-are": ({ lines }) => `Write: ${lines}; leave line out for the whole docket.`,
  "from-windows": () => "the windows",
  "from-comments": () => "the comments recorded",
  "fix-comment": () => "Write it in the standard form",
};
