import { comparisonPaper } from "@mulu/engine";
import type { Paper } from "@mulu/engine";
import { authoritative, wordsIn } from "@mulu/schema";

import type { Language } from "../terminal.js";
import type { DiffReport } from "./report.js";
import { header, tableRows } from "./table.js";
import { headlines, sideInWords } from "./words.js";

/** Columns that fit on a page, each with its share of the width in percent; the rest is on the sheet behind. */
const columns: readonly (readonly [number, number])[] = [
  [0, 4],
  [1, 6],
  [2, 12],
  [3, 11],
  [4, 21],
  [5, 21],
  [6, 9],
  [7, 9],
  [10, 7],
];

/** The comparison as a paper: in Chinese the one of an office, in English the same rows with all that is said of them. */
export function paperOf(report: DiffReport, language: Language): Paper {
  if (language === authoritative) return comparisonPaper(report.diff, report.sides);
  const { before, after } = report.diff;
  const names = header(language);
  return {
    title: `${wordsIn(sideInWords(before), language)} → ${wordsIn(sideInWords(after), language)}`,
    under: headlines(report).map((each) => wordsIn(each, language)),
    broad: true,
    parts: [
      {
        is: "table",
        columns: columns.map(([column, share]) => ({ title: names[column] ?? "", share })),
        rows: tableRows(report, language).map((row) => columns.map(([column]) => ({ text: row[column] ?? "" }))),
      },
    ],
  };
}
