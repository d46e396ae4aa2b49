import type { Sheet, SheetCell } from "@mulu/compiler";
import { parse } from "csv-parse/sync";

import { sheetLimits } from "./limits.js";
import { tooBig, unreadable } from "./unreadable.js";

/** A CSV file as one sheet, and the encoding it had. */
export interface ReadCsv {
  sheet: Sheet;
  encoding: "UTF-8" | "UTF-8 BOM" | "GB18030" | "UTF-16LE";
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
      throw unreadable(name, "既不是 UTF-8，也不是 GB18030 编码", "it is neither UTF-8 nor GB18030");
    }
  }
}

/** Tables pasted from office programs come with tabs, and some with semicolons; the header line tells. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000).split(/\r?\n/).slice(0, 10).join("\n");
  const count = (sign: string): number => head.split(sign).length - 1;
  return count("\t") > count(",") ? "\t" : count(",") === 0 && count(";") > 0 ? ";" : ",";
}

/** Reads a CSV file. Blank cells stay blank: CSV knows no merged cells, and none are guessed. */
export function readCsv(bytes: Uint8Array, name: string): ReadCsv {
  if (bytes.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe)) {
    throw unreadable(name, "内容是二进制，不是 CSV 文本", "it is binary, not CSV text");
  }
  const { text, encoding } = decode(bytes, name);
  const rows = parseRows(text, name);
  if (rows.length > sheetLimits.rows) throw tooBig(name, { zh: "行数", en: "rows", limit: sheetLimits.rows });
  if (rows.some((row) => row.length > sheetLimits.columns)) {
    throw tooBig(name, { zh: "列数", en: "columns", limit: sheetLimits.columns });
  }
  return { sheet: { name: name.replace(/\.[^.]*$/, ""), rows: rows.map((row) => row.map(toCell)) }, encoding };
}

function parseRows(text: string, name: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    const at = error instanceof Error && "lines" in error ? String(error.lines) : "?";
    throw unreadable(name, `第 ${at} 行附近的引号不成对`, `quotes do not match near line ${at}`);
  }
}

function toCell(text: string): SheetCell | undefined {
  if (text.trim() === "") return undefined;
  return { kind: /^=./.test(text.trim()) ? "formula" : "text", text };
}
