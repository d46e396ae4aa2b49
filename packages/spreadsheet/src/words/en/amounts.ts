import type { Sentences } from "@mulu/schema";

import type { AmountMessages } from "../messages/amounts.js";

/** What of a table has a limit. */
export const amounts: Sentences<AmountMessages> = {
  rows: () => "rows",
  columns: () => "columns",
  cells: () => "cells",
  "cells-with-blanks": () => "cells, blank ones too",
  "cell-characters": () => "characters in a cell",
  "file-bytes": () => "bytes",
  sheets: () => "sheets",
  parts: () => "parts",
  "sheet-bytes": () => "bytes in one sheet",
  "total-bytes": () => "bytes when unpacked",
};
