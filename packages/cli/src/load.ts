import { stat } from "node:fs/promises";

import { check, compile, readCatalogs } from "@mulu/compiler";
import type { Compilation, SourceFiles } from "@mulu/compiler";
import type { Finding, IsoDate } from "@mulu/schema";
import { isCalendarDate } from "@mulu/validators";

import { UsageError } from "./exit.js";
import { absolute } from "./paths.js";
import type { CommandContext } from "./command.js";
import { say } from "./words/say.js";

/** Catalogs compiled and checked. */
export interface Loaded {
  root: string;
  /** The files as they were read. */
  files: SourceFiles;
  compilation: Compilation;
  findings: Finding[];
}

/** A calendar date given on the command line. */
export function parseDate(value: string): IsoDate {
  // Records may have slashes between the parts of a day; the command takes one form.
  if (value.includes("/") || !isCalendarDate(value)) throw new UsageError(say("not-date-write", { value }));
  return value;
}

/** Days on which to check: by the law of which day, and whether exceptions have expired by which. */
export interface CheckDays {
  asOf?: IsoDate;
  today?: IsoDate;
}

/** Catalogs compiled, and no rule asked of them: for verbs that compare or look up. */
export async function loadUnchecked(context: CommandContext): Promise<Loaded> {
  const root = absolute(context.terminal.cwd, context.catalogs);
  const folder = await stat(root).catch(() => null);
  if (!folder?.isDirectory()) {
    throw new UsageError(say("no-such-folder", { catalogs: context.catalogs }));
  }
  const source = await readCatalogs(root);
  const compilation = compile(source);
  if (source.files.size === 0 && compilation.findings.length === 0) {
    throw new UsageError(say("no-catalog-files", { catalogs: context.catalogs }));
  }
  return { root, files: source.files, compilation, findings: [] };
}

/** Reads, compiles and checks the catalogs. @throws UsageError when there is no such folder */
export async function load(context: CommandContext, days: CheckDays = {}): Promise<Loaded> {
  const loaded = await loadUnchecked(context);
  return { ...loaded, findings: check(loaded.compilation, days) };
}

/** A file as findings name it, relative to the catalogs. */
export const withinCatalogs = (file: string): string => file.replace(/^catalogs\//, "");

/** Every file below the catalogs, those included that could not be read. */
export function filesOf({ files, compilation }: Loaded): string[] {
  const named = compilation.findings.flatMap(({ file }) => (file === undefined ? [] : [withinCatalogs(file)]));
  return [...new Set([...files.keys(), ...named])].filter((file) => file !== "").sort();
}

/** Whether findings make the check fail: errors that no exception acknowledges. */
export function fails(findings: readonly Finding[]): boolean {
  return findings.some(({ severity, verdict, accepted }) => severity === "error" && verdict === "fail" && !accepted);
}
