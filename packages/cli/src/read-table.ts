import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename } from "node:path";

import { isHeader } from "@mulu/compiler";
import { readTable, sheetLimits, tableExtension, tooBig, UnreadableTable } from "@mulu/spreadsheet";
import type { ReadTable } from "@mulu/spreadsheet";

import type { Text } from "@mulu/schema";
import { UsageError } from "./exit.js";
import { absolute } from "./paths.js";
import { say } from "./words/say.js";

/** A table that cannot be read is a call that is wrong: exit 2. */
export function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UnreadableTable ? new UsageError(error.message) : error;
  }
}

function cannotRead(name: string, what: Text): UsageError {
  return new UsageError(say("cannot-read", { name, what }));
}

/** @throws UsageError for a file that is no table by its name */
export function tableFileExtension(file: string): ".xlsx" | ".csv" {
  return asUsage(() => tableExtension(basename(file)));
}

/** Bytes of an ordinary file, at most one more than the limit: what the file says of its size is not asked. */
async function readOrdinary(handle: FileHandle, name: string, most: number): Promise<Uint8Array> {
  const found = await handle.stat();
  if (found.isDirectory()) throw cannotRead(name, say("is-folder"));
  if (!found.isFile()) throw cannotRead(name, say("no-ordinary-file-but"));
  const { message } = tooBig(name, { ...say("file-bytes"), limit: most });
  const tooMany = new UsageError(message);
  if (found.size > most) throw tooMany;
  const chunks: Uint8Array[] = [];
  let left = most + 1;
  while (left > 0) {
    const { bytesRead, buffer } = await handle.read({ buffer: new Uint8Array(Math.min(left, 1 << 20)) });
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    left -= bytesRead;
  }
  if (left === 0) throw tooMany;
  return Buffer.concat(chunks);
}

/**
 * The bytes of a file, read only where there are not too many. It is opened without waiting: a pipe that nobody writes to
 * would keep the command for ever.
 * @throws UsageError when it cannot be read
 */
export async function readBytes(cwd: string, file: string, most: number): Promise<Uint8Array> {
  const name = basename(file);
  const path = absolute(cwd, file);
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    if (reason === "ENOENT") throw new UsageError(say("no-such-file", { file }));
    throw cannotRead(name, say("no-permission", { reason }));
  });
  try {
    return await readOrdinary(handle, name, most);
  } finally {
    await handle.close();
  }
}

/** Reads a table from disk. @throws UsageError when it cannot be read */
export async function readTableFile(cwd: string, file: string): Promise<ReadTable> {
  const name = basename(absolute(cwd, file));
  tableFileExtension(file);
  const bytes = await readBytes(cwd, file, sheetLimits.fileBytes);
  return asUsage(() => readTable(bytes, name, isHeader));
}
