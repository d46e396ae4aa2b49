/** Why a file cannot be read or written as a table. By id, with the names of the values that each sentence names. */
export interface FileMessages {
  unreadable: "name" | "why";
  "too-big": "what" | "limit";
  "no-table": "name" | "workbook" | "csv" | "instead";
  "save-as-xlsx": never;
  "save-without-macros": never;
  "copy-the-table": never;
  "ask-for-the-table": never;
  "save-others": never;
  empty: never;
  binary: never;
  "no-encoding": never;
  "unmatched-quotes": "line";
  "password-protected": never;
  "old-workbook": never;
  "no-workbook": never;
  "damaged-file": never;
  "damaged-content": never;
  "no-sheet": never;
  "shared-part": never;
  "no-sheet-name": "name";
}
