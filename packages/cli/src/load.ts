import { stat } from "node:fs/promises";
import { resolve } from "node:path";

import { check, compile, readCatalogs } from "@mulu/compiler";
import type { Compilation } from "@mulu/compiler";
import type { Finding, IsoDate } from "@mulu/schema";

import { UsageError } from "./exit.js";
import type { CommandContext } from "./program.js";

/** Catalogs compiled and checked. */
export interface Loaded {
  root: string;
  compilation: Compilation;
  findings: Finding[];
}

/** A calendar date given on the command line. */
export function parseDate(value: string): IsoDate {
  const day = new Date(`${value}T00:00:00Z`);
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!valid) {
    throw new UsageError(`日期“${value}”无法识别，请写作 2026-11-20 / not a date: ${value}; write 2026-11-20`);
  }
  return value;
}

/** Days on which to check: by the law of which day, and whether exceptions have expired by which. */
export interface CheckDays {
  asOf?: IsoDate;
  today?: IsoDate;
}

/** Reads, compiles and checks the catalogs. @throws UsageError when there is no such folder */
export async function load(context: CommandContext, days: CheckDays = {}): Promise<Loaded> {
  const root = resolve(context.terminal.cwd, context.catalogs);
  const folder = await stat(root).catch(() => null);
  if (!folder?.isDirectory()) {
    throw new UsageError(`找不到目录数据文件夹 ${context.catalogs} / no such folder: ${context.catalogs}`);
  }
  const compilation = compile(await readCatalogs(root));
  return { root, compilation, findings: check(compilation, days) };
}

/** Whether findings make the check fail: errors that no exception acknowledges. */
export function fails(findings: readonly Finding[]): boolean {
  return findings.some(({ severity, verdict, accepted }) => severity === "error" && verdict === "fail" && !accepted);
}
