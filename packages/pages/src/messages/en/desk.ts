import type { desk as zh } from "../zh/desk.js";

/** Wording of the page that takes a table in: what stands on it before any script runs. */
export const desk: typeof zh = {
  title: "Try a table",
  text: "Bring the table of your department (xlsx or csv) and see: what each column was read as, which words are not known, what the rules say, how it differs from an edition. The table is read in your browser only: nothing is uploaded, and nothing on this site changes. Then take the patch, the filled table or the text of a proposal with you.",
  forDepartments: "For departments that propose catalogs: try a table",
  heading: "Bring a table",
  region: "Region",
  nationwide: "Nationwide",
  into: "Which catalog and edition",
  verified: "Verified on",
  update: "Change entries that the catalog already has",
  drop: "Drop the table here",
  or: "or",
  choose: "Choose a file",
  limits: (megabytes) => `xlsx or csv, at most ${String(megabytes)} MB.`,
  weight: (megabytes) =>
    `Program and catalogs are loaded only when a table is brought, about ${megabytes} MB; after that the network is not used.`,
  noScript: "This needs scripts in the browser, and none is running. The commands below give the same result.",
  does: "What this page does",
  doesItems: [
    "Reads: the header may stand in any row, columns in any order; what each was read as is shown. Cells that were not taken are named in groups, with address and reason.",
    "Asks: each header, word and title of a part that is not known is asked about once and answered on the page; the answers are those of import.yaml, to be downloaded and used again next year.",
    "Checks: with the rules of mulu check, at the cells of the table.",
    "Compares: with an edition of your choice, what came, changed and went, and whether it expands or narrows for people.",
    "Gives: a patch for git apply, the files as a zip, the table with drop-down lists (as mulu export writes it), and the text of a proposal for a mail or an issue (mulu propose takes it).",
  ],
  not: "What this page does not do",
  notItems: [
    "It uploads nothing: the table is not sent anywhere and not kept in the browser; it is gone when the page is closed.",
    "It writes nothing: the catalogs of this site stay as they are. To change them, hand the patch or the text to whoever keeps the catalog; it then goes its lawful way.",
    "It guesses nothing: what the table does not say is unknown.",
  ],
  reads: "Which tables can be read",
  readsItems: (limits) => [
    `xlsx and csv (UTF-8 or GB 18030); at most ${String(limits.megabytes)} MB, ${String(limits.rows)} rows, ${String(limits.columns)} columns.`,
    "Save xls, et and ods as xlsx first; copy tables out of wps and doc into a spreadsheet; save workbooks with macros as xlsx without them.",
    "Hidden rows, columns and sheets, struck-through content, formulas and totals are not taken, and each is named.",
  ],
  command: "The same by command",
  commandText: "Command and page run the same program: the same table gives the same result.",
  commandLabel: "Commands",
  files: { table: "table.xlsx", filled: "filled.xlsx", proposal: "proposal.txt" },
};
