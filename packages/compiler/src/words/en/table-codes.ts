import type { TableCodeName } from "../messages/table-codes.js";

/** Titles of the kinds of findings about a table. */
export const tableCodeTitles: Readonly<Record<TableCodeName, string>> = {
  noHeader: "No header row",
  noColumn: "No field for the column",
  doubleColumn: "Two columns for one field",
  unplaced: "A cell that could not be placed",
  formula: "Formulas are not evaluated",
  badId: "Bad id",
  duplicateId: "Duplicate id",
  refusedRow: "Row not imported",
  exists: "File exists, left alone",
  broken: "The file would break the catalogs",
  hidden: "Hidden content not imported",
  unread: "Content of the file that could not be read",
  struck: "Struck-through content not imported",
  aside: "Cancelled content, examples and guides not imported",
  doubtful: "Not to be said whether it is current; not imported",
  answer: "An answer that cannot be used",
  noted: "Note",
};
