import { parentPort } from "node:worker_threads";

import { writeXlsx } from "@mulu/spreadsheet";
import type { TableToWrite } from "@mulu/spreadsheet";

/** A table to write, and by which number its workbook is asked for. */
export interface WorkbookRequest {
  number: number;
  table: TableToWrite;
}

/** The workbook of a table, or why there is none. */
export type WorkbookAnswer = { number: number; bytes: Uint8Array<ArrayBuffer> } | { number: number; error: unknown };

/** Writes one table after the other, as they come. */
async function answer({ number, table }: WorkbookRequest): Promise<void> {
  try {
    const bytes = await writeXlsx(table);
    parentPort?.postMessage({ number, bytes } satisfies WorkbookAnswer, [bytes.buffer]);
  } catch (error) {
    parentPort?.postMessage({ number, error } satisfies WorkbookAnswer);
  }
}

parentPort?.on("message", (request: WorkbookRequest) => void answer(request));
