import type { Sentences } from "@mulu/schema";

import type { FileMessages } from "../messages/files.js";

/** Why a file cannot be read or written as a table. */
export const files: Sentences<FileMessages> = {
  unreadable: ({ name, why }) => `cannot read ${name}: ${why}`,
  "too-big": ({ what, limit }) => `more than ${limit} ${what}; split it`,
  "no-table": ({ workbook, csv, instead }) => `only ${workbook} and ${csv} are read; ${instead}`,
  "save-as-xlsx": () => "open it in a spreadsheet program and save it as xlsx",
  "save-without-macros": () => "it is a workbook with macros, which are never run; save it as xlsx without macros",
  "copy-the-table": () => "it is a text document; copy its table into a spreadsheet program and save it as xlsx",
  "ask-for-the-table": () =>
    "it is a printed page or a picture and has no cells; ask its maker for the table, or enter it anew",
  "save-others": () => "save other formats as xlsx",
  empty: () => "the file is empty",
  binary: () => "it is binary, not CSV text",
  "no-encoding": () => "it is neither UTF-8 nor GB18030",
  "unmatched-quotes": ({ line }) => `quotes do not match near line ${line}`,
  "password-protected": () => "the workbook is password-protected; save it without a password",
  "old-workbook": () => "it is an old xls workbook; save it as xlsx",
  "no-workbook": () => "it is no xlsx workbook",
  "damaged-file": () => "the file is damaged or incomplete",
  "damaged-content": () => "the workbook's content is damaged",
  "no-sheet": () => "the workbook has no sheet",
  "shared-part": () => "several sheets name one part; it is damaged",
  "no-sheet-name": () => "is no name of a sheet: 1 to 31 signs, none of []/\\:*?",
};
