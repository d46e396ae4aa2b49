/** What of a table has a limit. */
export interface AmountMessages {
  rows: never;
  columns: never;
  cells: never;
  "cells-with-blanks": never;
  "cell-characters": never;
  "file-bytes": never;
  sheets: never;
  parts: never;
  "sheet-bytes": never;
  "total-bytes": never;
}
