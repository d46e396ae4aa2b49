import type { Said } from "@mulu/schema";

import { sheetLimits } from "./limits.js";
import { tooBig } from "./unreadable.js";
import { say } from "./words/say.js";

const [quote, lineFeed, carriageReturn] = [34, 10, 13];

/** A text without the blank rows at its end, which spreadsheets write after a format reached so far. */
export function trimBlankEnd(text: string): string {
  let end = text.length;
  // Signs that hold no value: blanks, line ends and separators.
  while (end > 0 && " \t\r\n,;".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

interface CsvMeasure {
  separator: string;
  name: string;
  /** Most cells, blank ones too. */
  cells: number;
}

/**
 * Goes once over a CSV text and counts, before anything is made of it.
 * @throws UnreadableTable when it has more lines, columns or cells than a spreadsheet, or a cell that is too long
 */
export function measureCsv(text: string, { separator, name, cells: most }: CsvMeasure): void {
  const sign = separator.charCodeAt(0);
  let [lines, columns, cells, start] = [1, 1, 1, 0];
  let quoted = false;
  const endCell = (at: number): void => {
    if (at - start > 2 * sheetLimits.cellCharacters) {
      refuse(name, { ...say("cell-characters"), limit: sheetLimits.cellCharacters });
    }
    start = at + 1;
    cells += 1;
    if (cells > most) refuse(name, { ...say("cells-with-blanks"), limit: most });
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) quoted = !quoted;
    else if (!quoted && code === sign) {
      endCell(at);
      if ((columns += 1) > sheetLimits.sheetColumns)
        refuse(name, { ...say("columns"), limit: sheetLimits.sheetColumns });
    } else if (!quoted && (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed))) {
      endCell(at);
      columns = 1;
      if ((lines += 1) > sheetLimits.sheetRows) refuse(name, { ...say("rows"), limit: sheetLimits.sheetRows });
    }
  }
  endCell(text.length);
}

function refuse(name: string, what: Said & { limit: number }): never {
  throw tooBig(name, what);
}
