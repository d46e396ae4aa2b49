import { sheetLimits } from "./limits.js";
import { readCsv } from "./read-csv.js";
import type { IsHeader, ReadCsv } from "./read-csv.js";
import { readXlsx } from "./read-xlsx.js";
import type { Sheet } from "./sheet.js";
import { tooBig, unreadable, UnreadableTable } from "./unreadable.js";

/** @public A table as read from a file. */
export interface ReadTable {
  name: string;
  sheets: Sheet[];
  /** Of CSV files. */
  encoding?: ReadCsv["encoding"];
  separator?: ReadCsv["separator"];
}

/** What tables may be: named here so that reading and writing say the same. */
const tableExtensions = [".xlsx", ".csv"] as const;

/**
 * @public What a file is by its name.
 * @throws UnreadableTable for any other extension
 */
export function tableExtension(name: string): ".xlsx" | ".csv" {
  const found = tableExtensions.find((extension) => name.toLowerCase().endsWith(extension));
  if (found !== undefined) return found;
  throw new UnreadableTable({
    zh: `“${name}”不是表格文件，只认 ${tableExtensions.join("、")}；xls、et、ods 请先另存为 xlsx`,
    en: `only ${tableExtensions.join(" and ")} are read; save other formats as xlsx`,
  });
}

/**
 * @public Reads the bytes of a table file; its name says which format it is. Nothing in it is evaluated.
 * @throws UnreadableTable when it is no table, is damaged, or is beyond a limit
 */
export function readTable(bytes: Uint8Array, name: string, isHeader?: IsHeader): ReadTable {
  const extension = tableExtension(name);
  if (bytes.length === 0) throw unreadable(name, "文件是空的", "the file is empty");
  if (bytes.length > sheetLimits.fileBytes) {
    throw tooBig(name, { zh: "文件字节数", en: "bytes", limit: sheetLimits.fileBytes });
  }
  if (extension === ".xlsx") return { name, sheets: readXlsx(bytes, name) };
  const { sheet, encoding, separator } = readCsv(bytes, name, isHeader);
  return { name, sheets: [sheet], encoding, separator };
}
