import type { Sentences } from "@mulu/schema";

import type { UntakenMessages } from "../messages/untaken.js";

/** What of a sheet was not taken, and why. */
export const untaken: Sentences<UntakenMessages> = {
  "not-imported": ({ why, text }) => `${why}; “${text}” was not imported`,
  "white-letters": () => "its letters are white and not seen",
  "no-place": ({ shown }) => `the row or address “${shown}” is none`,
  "written-twice": () => "the cell is written twice; this is the second",
  "no-shared-text": () => "its shared text is not in the file",
  "shows-nothing": () => "its format (;;;) shows nothing",
  "content-missing": () => "the content of this sheet is not in the file",
  "no-range": ({ range }) => `the merged range “${range}” is none`,
  "struck-by-condition": () =>
    "conditional formatting strikes cells through; which ones cannot be told, and none was left out; delete the rows that no longer hold",
};
