import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename, extname } from "node:path";

import type { Sheet } from "@mulu/compiler";

import { UsageError } from "../exit.js";
import { absolute } from "../paths.js";
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
  separator?: ReadCsv["separator"];
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

/** Bytes of an ordinary file, at most one more than the limit: what the file says of its size is not asked. */
async function readOrdinary(handle: FileHandle, name: string): Promise<Uint8Array> {
  const found = await handle.stat();
  if (found.isDirectory()) throw unreadable(name, "是文件夹", "it is a folder");
  if (!found.isFile())
    throw unreadable(name, "不是普通文件（管道或者设备）", "it is no ordinary file but a pipe or device");
  const tooMany = tooBig(name, { zh: "文件字节数", en: "bytes", limit: sheetLimits.fileBytes });
  if (found.size > sheetLimits.fileBytes) throw tooMany;
  const chunks: Uint8Array[] = [];
  let left = sheetLimits.fileBytes + 1;
  while (left > 0) {
    const { bytesRead, buffer } = await handle.read({ buffer: new Uint8Array(Math.min(left, 1 << 20)) });
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    left -= bytesRead;
  }
  if (left === 0) throw tooMany;
  return Buffer.concat(chunks);
}

/** Opens without waiting: a pipe that nobody writes to would keep the command for ever. */
async function readBytes(path: string, { file, name }: { file: string; name: string }): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    if (reason === "ENOENT") throw new UsageError(`找不到文件 ${file} / no such file: ${file}`);
    throw unreadable(name, `没有读取权限（${reason}）`, reason);
  });
  try {
    return await readOrdinary(handle, name);
  } finally {
    await handle.close();
  }
}

/** Reads a table. @throws UsageError when it cannot be read */
export async function readTable(cwd: string, file: string): Promise<ReadTable> {
  const name = basename(file);
  const path = absolute(cwd, file);
  const extension = tableExtension(file);
  const bytes = await readBytes(path, { file, name });
  if (bytes.length === 0) throw unreadable(name, "文件是空的", "the file is empty");
  if (extension === ".xlsx") return { name, sheets: readXlsx(bytes, name) };
  const { sheet, encoding, separator } = readCsv(bytes, name);
  return { name, sheets: [sheet], encoding, separator };
}
