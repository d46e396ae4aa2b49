import { lstat, readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";

import type { Sheet } from "@mulu/compiler";

import { UsageError } from "../exit.js";
import { sheetLimits } from "./limits.js";
import { readCsv } from "./read-csv.js";
import type { ReadCsv } from "./read-csv.js";
import { readXlsx } from "./read-xlsx.js";
import { tooBig, unreadable } from "./unreadable.js";

/** A table as read from disk. */
export interface ReadTable {
  name: string;
  sheets: Sheet[];
  /** Of CSV files. */
  encoding?: ReadCsv["encoding"];
}

/** What tables may be: named here so that import and export say the same. */
export const tableExtensions = [".xlsx", ".csv"];

/** @throws UsageError for any other extension */
export function tableExtension(file: string): ".xlsx" | ".csv" {
  const extension = extname(file).toLowerCase();
  if (extension === ".xlsx" || extension === ".csv") return extension;
  throw new UsageError(
    `“${basename(file)}”不是表格文件，只认 ${tableExtensions.join("、")}；xls、et、ods 请先另存为 xlsx / ` +
      `only ${tableExtensions.join(" and ")} are read; save other formats as xlsx`,
  );
}

/** Reads a table. @throws UsageError when it cannot be read */
export async function readTable(cwd: string, file: string): Promise<ReadTable> {
  const name = basename(file);
  const extension = tableExtension(file);
  const path = resolve(cwd, file);
  const found = await lstat(path).catch(() => undefined);
  if (!found) throw new UsageError(`找不到文件 ${file} / no such file: ${file}`);
  if (found.isDirectory()) throw unreadable(name, "是文件夹", "it is a folder");
  if (found.size > sheetLimits.fileBytes) {
    throw tooBig(name, { zh: "文件字节数", en: "bytes", limit: sheetLimits.fileBytes });
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    throw unreadable(name, `没有读取权限（${reason}）`, reason);
  });
  if (bytes.length === 0) throw unreadable(name, "文件是空的", "the file is empty");
  if (extension === ".xlsx") return { name, sheets: readXlsx(bytes, name) };
  const { sheet, encoding } = readCsv(bytes, name);
  return { name, sheets: [sheet], encoding };
}
