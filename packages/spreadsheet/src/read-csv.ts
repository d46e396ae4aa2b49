import { parse } from "#csv-parse";

import { measureCsv, trimBlankEnd } from "./measure-csv.js";
import { sheetLimits } from "./limits.js";
import type { Sheet, SheetCell } from "./sheet.js";
import { tooBig, unreadable, UnreadableTable } from "./unreadable.js";
import { say } from "./words/say.js";

const separators = [",", "\t", ";"] as const;

/** @public What stands between the cells of a line. */
export type Separator = (typeof separators)[number];

/** Where the line of headers is looked for. */
const headRows = 40;
const headCharacters = 200_000;

/** @public A CSV file as one sheet, and the encoding it had. */
export interface ReadCsv {
  sheet: Sheet;
  encoding: "UTF-8" | "UTF-8 BOM" | "GB18030" | "UTF-16LE";
  separator: Separator;
}

/** Decodes as UTF-8 where the bytes are UTF-8, else as GB18030, which is what older office programs write. */
function decode(bytes: Uint8Array, name: string): { text: string; encoding: ReadCsv["encoding"] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16LE" };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: marked ? "UTF-8 BOM" : "UTF-8" };
  } catch {
    try {
      return { text: new TextDecoder("gb18030", { fatal: true }).decode(bytes), encoding: "GB18030" };
    } catch {
      throw unreadable(name, say("no-encoding"));
    }
  }
}

/** @public Whether a text is the header of a column: what tells the separator best. */
export type IsHeader = (text: string) => boolean;

const noHeaders: IsHeader = () => false;

/** @public How many rows and cells of a CSV file are read at most; what holds no value counts as blank cells only. */
export interface CsvLimits {
  rows: number;
  cells: number;
  /** Cells, blank ones too. */
  csvCells: number;
}

/**
 * @public Reads a CSV file. Blank cells stay blank: CSV knows no merged cells, and none are guessed.
 * @throws UnreadableTable
 */
export function readCsv(bytes: Uint8Array, name: string, isHeader: IsHeader = noHeaders): ReadCsv {
  return readLongCsv(bytes, name, { isHeader, limits: sheetLimits });
}

/**
 * @public Reads a CSV file that may have more rows than a catalog ever has, such as the answers of a survey.
 * @throws UnreadableTable
 */
export function readLongCsv(
  bytes: Uint8Array,
  name: string,
  { isHeader, limits }: { isHeader: IsHeader; limits: CsvLimits },
): ReadCsv {
  if (bytes.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe)) {
    throw unreadable(name, say("binary"));
  }
  const { text: whole, encoding } = decode(bytes, name);
  const { text: all, said } = withoutSeparatorLine(whole);
  const separator = said ?? separatorOf(all, isHeader);
  // What holds no value does not count, up to what a spreadsheet has at all.
  measureCsv(all, { separator, name, cells: Infinity });
  const text = trimBlankEnd(all);
  measureCsv(text, { separator, name, cells: limits.csvCells });
  const rows = parseRows(text, { separator, name, limits });
  return { sheet: { name: name.replace(/\.[^.]*$/, ""), rows }, encoding, separator };
}

/** A first line such as `sep=;` tells spreadsheets the separator. It is made a blank line: rows keep their numbers. */
function withoutSeparatorLine(text: string): { text: string; said?: Separator } {
  const [line = "", sign = ""] = /^\uFEFF?sep=([,;\t])(?=[\r\n])/i.exec(text) ?? [];
  return isSeparator(sign) ? { text: text.slice(line.length), said: sign } : { text };
}

function isSeparator(sign: string): sign is Separator {
  return sign === "," || sign === ";" || sign === "\t";
}

/** Separators by the line of headers, not by the text below it: the one under which most cells of a line are headers. */
function separatorOf(text: string, isHeader: IsHeader): Separator {
  const counted = separators.map((separator) => ({
    separator,
    headers: Math.max(0, ...firstRows(text, separator).map((row) => row.filter((cell) => isHeader(cell)).length)),
  }));
  const [best] = [...counted].sort((a, b) => b.headers - a.headers);
  if (best && best.headers > 0) return best.separator;
  const first =
    text
      .slice(0, 4000)
      .split(/\r?\n/, 10)
      .find((line) => separators.some((sign) => line.includes(sign))) ?? "";
  const signs = separators.map((separator) => ({ separator, signs: first.split(separator).length }));
  return [...signs].sort((a, b) => b.signs - a.signs)[0]?.separator ?? ",";
}

/** The lines in which headers are looked for; none where this separator does not read them, which another may. */
function firstRows(text: string, separator: Separator): string[][] {
  try {
    return parse(text.slice(0, headCharacters), { ...options(separator), to: headRows });
  } catch {
    // If none reads it, reading the whole says what is wrong.
    return [];
  }
}

interface CsvForm {
  separator: Separator;
  name: string;
  limits: CsvLimits;
}

function options(separator: Separator) {
  return { bom: true, delimiter: separator, relax_column_count: true, skip_empty_lines: false } as const;
}

/** Rows as cells. What holds no value does not count against the limits. */
function parseRows(text: string, { separator, name, limits }: CsvForm): (SheetCell | undefined)[][] {
  let [rows, cells] = [0, 0];
  const read = (record: readonly string[]): (SheetCell | undefined)[] => {
    const row = record.map(toCell);
    if (row.some((cell) => cell && cell.text.length > sheetLimits.cellCharacters)) {
      throw tooBig(name, { ...say("cell-characters"), limit: sheetLimits.cellCharacters });
    }
    const last = row.findLastIndex((cell) => cell !== undefined);
    const filled = row.reduce((count, cell) => (cell ? count + 1 : count), 0);
    rows += filled > 0 ? 1 : 0;
    cells += filled;
    if (last >= sheetLimits.columns) throw tooBig(name, { ...say("columns"), limit: sheetLimits.columns });
    if (rows > limits.rows) throw tooBig(name, { ...say("rows"), limit: limits.rows });
    if (cells > limits.cells) throw tooBig(name, { ...say("cells"), limit: limits.cells });
    return row;
  };
  try {
    const found: (SheetCell | undefined)[][] = [];
    parse(text, {
      ...options(separator),
      on_record: (record: string[]) => {
        found.push(read(record));
        return null;
      },
    });
    return found;
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    const at = error instanceof Error && "lines" in error ? String(error.lines) : "?";
    throw unreadable(name, say("unmatched-quotes", { line: at }));
  }
}

function toCell(text: string): SheetCell | undefined {
  if (text.trim() === "") return undefined;
  return { kind: /^=./.test(text.trim()) ? "formula" : "text", text };
}
