import { writeDocx } from "@mulu/spreadsheet";

import type { Language } from "../terminal.js";
import type { DiffReport } from "./report.js";
import { header, tableRows } from "./table.js";
import { headlines, sideInWords } from "./words.js";

/** Columns that fit on a page, each with its share of the width in percent; the rest is in the workbook. */
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

const onPage = (cells: readonly string[]): string[] => columns.map(([column]) => cells[column] ?? "");

/** The 新旧对照表 as a document of Word. */
export function comparisonDocx(report: DiffReport, language: Language): Uint8Array {
  const { before, after } = report.diff;
  return writeDocx({
    title: `${sideInWords(before)[language]} → ${sideInWords(after)[language]}`,
    lines: headlines(report).map((each) => each[language]),
    header: onPage(header(language)),
    rows: tableRows(report, language).map(onPage),
    widths: columns.map(([, share]) => share),
  });
}
