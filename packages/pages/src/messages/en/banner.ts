import type { Messages } from "../zh/index.js";

/** Wording of the banner that says what a page is not. */
export const banner: Messages["pages"]["banner"] = {
  official: "Official text",
  transcription: "Transcription: not an official catalog",
  transcriptionText:
    "Copied from public sources. What was not read is listed as a gap, never guessed; the publisher’s text prevails.",
  docket: "Docket of a consultation",
  docketText: "Kept by the office that consults.",
  docketCopy: "Transcription: not the official record of the consultation",
  compilation: "Compilation: not an official catalog",
  compilationText: "Compiled by this project from the statutes, not issued by any authority; the law’s text prevails.",
  draft: "Draft: not an official catalog",
  draftText: "Not settled, for discussion only, without any effect.",
  exercise: "Example: not an official catalog",
  exerciseText: "Invented content for practice, without any effect.",
  register: "Unofficial register",
  registerText: "Holds title, number, dates and gist only, never the text itself; the publisher’s text prevails.",
  published: (number, on) => `Published as ${number} on ${on}.`,
  publishedAt: "Official publication",
};
