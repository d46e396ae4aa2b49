import { docket } from "./docket.en.js";
import type { road as zh } from "./road.zh.js";
import { receipt, windowNow } from "./road-scripts.en.js";

/** Wording of the road a change goes: consultations, comments and their answers, the changelog of catalogs. */
export const road: typeof zh = {
  docket,
  consultations: {
    title: "Consultations",
    text: "Public consultations on catalogs, lists and list standards: those that are open come first, with the days that are left. Each has a docket with proposals, reasons, comments and answers.",
    open: "Open now",
    none: (day) => `By the data as of ${day}, no consultation is open.`,
    noneText:
      "This says only that none is on record here; whether an authority has called for comments elsewhere, see its official site.",
    coming: "About to open",
    closed: "Closed",
    exercises: "Exercises",
    exercisesText:
      "The following dockets are exercises and no real consultations. Their comments were written by this project; nothing in them has any effect.",
    undated: "Days not known",
    columns: ["Docket", "Comment period", "How far it is"],
    comment: "How to comment",
    log: "Changes of catalogs and lists",
    calendar: "Subscribe to the calendar (iCalendar)",
    homeNone: "No open consultation is on record",
    homeOpen: (n) => (n === 1 ? "1 consultation is open" : `${String(n)} consultations are open`),
    answer: "Find an answer by receipt code",
  },
  window: {
    heading: "Comment period",
    period: (opens, closes) => `${opens} to ${closes}`,
    unknownDay: "day not known",
    notYet: (day, opens) => `As of ${day} it is not open yet; it opens on ${opens}.`,
    left: (day, days) => `As of ${day}, ${String(days)} ${days === 1 ? "day is" : "days are"} left.`,
    last: (day) => `${day} is the last day.`,
    over: (closes) => `Closed on ${closes}.`,
    unknown: "Whether it is open is not known.",
    now: windowNow,
  },
  comment: {
    title: "How to comment",
    text: "You need no account, and no tool for versions. This page says where comments go, what happens with them, how to find the answer, and what is never published.",
    where: "Where comments go",
    whereText:
      "Comments go to the body that consults. This site takes none and has no form; only the channels that the docket states are listed.",
    whereUnknown: "The docket states no address. None is guessed here; see the notice of the body that consults.",
    siteErrors: "Something here is wrong",
    siteErrorsText:
      "If a transcription, a legal basis or a translation is wrong, which is no comment on the catalog itself, tell this project:",
    siteErrorsNone:
      "No address for corrections is on record for this site. Note the identifier at the foot of the page and tell whoever provides the site.",
    siteErrorsForge: "Tell it in the repository",
    write: "How to write",
    writeItems: [
      "One comment says one thing, and names the docket and the line (each line of a proposal has a link “comment on this line” that shows what to write).",
      "Say what should be changed, and why; where a law supports it, name it and its article.",
      "Write no identity number, telephone number or home address; a comment needs none.",
    ],
    what: "What happens then",
    whatItems: [
      "Each comment gets a number, and belongs to the window in which it came and to the line it is about.",
      "Comments that say the same are answered once, but each has its number and can be found.",
      "Each comment gets a result: adopted, partly adopted, not adopted (with reason and article), out of scope, question answered. A docket with an unanswered comment cannot be closed.",
      "An adopted comment points to the change it brought about.",
      "If you were given a receipt code, it finds the answer on this site without your name.",
    ],
    never: "What is never published",
    neverItems: [
      "Names, contact persons, telephone numbers, e-mail and home addresses.",
      "Identity numbers, bank accounts, number plates and the like; what stands in a comment is masked before it is published.",
      "The receipt code itself. Only a digest of it is kept, from which the code cannot be told.",
      "Attachments. What is published is a summary of the comment.",
    ],
    open: "Open dockets",
    docketTitle: (title) => `Comment on “${title}”`,
    docketText: "Name the docket and the line as below, so that the answer can be given to that line.",
    reference: "Write in your comment",
    referenceText: (docket, line) => `docket ${docket}, line ${line} of the proposal`,
    wholeReference: (docket) => `docket ${docket}`,
    lines: "Line by line",
    noLines: "This docket does not list its proposal line by line; comments may be on the whole.",
    over: "The comment period is over; what comes now no longer counts for this docket.",
  },
  receipt,
  log: {
    title: "Changes of catalogs and lists",
    text: "How catalogs, lists, list standards and repair rules change: proposal, consultation, decision, publication, coming into force. Only legal versions are told here; releases of packages and data files have a page of their own, and the two kinds of version numbers have nothing to do with each other.",
    packages: "Releases of packages and data files",
    atom: "Subscribe by Atom",
    json: "Subscribe by JSON Feed",
    calendar: "Subscribe to the calendar",
    markdown: "Markdown text",
    changes: "All changes",
    changesText:
      "The latest first; the day is that of the last step on record. Where there is no docket, whether comments were asked for is not on record here.",
    exercises: "Exercises",
    columns: ["Day", "Change", "Effect on people", "Consultation"],
    undated: "day unknown",
    first: "no earlier version to compare with",
    compare: "compare with the version before",
    noDocket: "no docket",
    unsure: (unsure, all) => `(${String(unsure)} of ${String(all)} things inferred or unverified)`,
    days: {
      opens: "Comments open",
      closes: "Comments close",
      decided: "Decided",
      published: "Published",
      "in-force": "In force",
      ends: "Ends",
    },
    feedText:
      "A change without a day does not enter the feeds and stands on this page only; exercises enter neither feeds nor calendar.",
  },
};
