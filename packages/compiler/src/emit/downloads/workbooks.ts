import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";

import { writeXlsx } from "@mulu/spreadsheet";
import type { TableToWrite } from "@mulu/spreadsheet";

import type { WorkbookAnswer, WorkbookRequest } from "./workbook-worker.js";

/** What the thread runs, where this package is built; its tests run from the sources and write workbooks themselves. */
const built = new URL("workbook-worker.js", import.meta.url);

/** What lives short in the thread: a table at a time, and no memory for more. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/** So many tables are written before a thread has started. */
const fewTables = 20;

/** Writes workbooks; what is still being written when it is closed is dropped. */
export interface WorkbookWriter {
  write: (table: TableToWrite) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** A writer for that many tables. Many are written on a thread beside this one, in the same bytes (decision 79). */
export function workbookWriter(tables: number, thread: URL = built): WorkbookWriter {
  return tables > fewTables && existsSync(thread)
    ? besideThis(thread)
    : { write: writeXlsx, close: () => Promise.resolve() };
}

interface Waiting {
  resolve: (bytes: Uint8Array) => void;
  reject: (reason: unknown) => void;
}

function besideThis(thread: URL): WorkbookWriter {
  const worker = new Worker(thread, { resourceLimits });
  const waiting: Waiting[] = [];
  let ended: Error | undefined;
  let isClosed = false;
  worker.on("message", (answer: WorkbookAnswer) => {
    const asked = waiting[answer.number];
    if ("bytes" in answer) asked?.resolve(answer.bytes);
    else asked?.reject(answer.error);
  });
  // A thread that broke, ran out of memory or ended answers nobody any more; the first reason is the one to tell.
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting) reject(ended);
  };
  worker.on("error", end);
  worker.on("exit", (code) => {
    if (!isClosed) end(new Error(`The thread that writes workbooks ended with ${String(code)}.`));
  });
  return {
    write: (table) =>
      new Promise((resolve, reject) => {
        if (ended) reject(ended);
        const number = waiting.push({ resolve, reject }) - 1;
        worker.postMessage({ number, table } satisfies WorkbookRequest);
      }),
    close: async () => {
      isClosed = true;
      await worker.terminate();
    },
  };
}
