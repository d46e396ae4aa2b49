import { oncePer } from "@mulu/engine";
import { expect } from "vitest";

import type { SourceFiles } from "../../compilation.js";
import { compile } from "../../compile.js";
import { realSource } from "../../testing/real-catalogs.js";
import { exportTable } from "../export-table.js";
import type { ExportedTable } from "../export-table.js";
import { importTable } from "../import-table.js";
import type { ImportRequest, ImportResult } from "../request.js";
import type { Sheet, SheetCell } from "../sheet.js";

/** The real registers, and the editions named; everything else is left out, so that a test compiles quickly. */
export async function realFiles(...editions: string[]): Promise<Map<string, Uint8Array>> {
  const files = await realSource();
  const kept = ["vocabularies/", "organizations/", "instruments/", "regions/", ...editions.map((each) => `${each}/`)];
  return new Map([...files].filter(([path]) => kept.some((start) => path.startsWith(start))));
}

/** A sheet of text cells; a cell may also be given whole. */
export function sheetOf(rows: readonly (readonly (string | SheetCell)[])[], name = "表一"): Sheet {
  const cell = (each: string | SheetCell): SheetCell | undefined => {
    if (typeof each !== "string") return each;
    return each === "" ? undefined : { kind: "text", text: each };
  };
  return { name, rows: rows.map((row) => row.map(cell)) };
}

/** Tests put many tables into the same files: these are compiled once. */
const compiled = oncePer((files: SourceFiles) => compile(files));

type Request = Partial<Omit<ImportRequest, "files" | "compilation" | "edition" | "sheets">>;

/** Imports sheets into an edition of the files. */
export function importInto(
  files: SourceFiles,
  edition: string,
  request: Request & { sheets: readonly Sheet[] },
): ImportResult {
  const compilation = compiled(files);
  const into = compilation.set.edition(edition);
  if (!into) throw new Error(`no edition ${edition}`);
  const provenance = { verified: "2026-11-20" };
  return importTable({ files, compilation, edition: into, file: "表.xlsx", update: false, provenance, ...request });
}

/** An edition of the files as a table. */
export function exportFrom(files: SourceFiles, edition: string): ExportedTable {
  const compilation = compiled(files);
  const from = compilation.set.edition(edition);
  if (!from) throw new Error(`no edition ${edition}`);
  return exportTable({ files, compilation, edition: from });
}

/** The exported table as a sheet, as if it had been written and read again. */
export function asSheet({ name, header, rows }: ExportedTable): Sheet {
  return sheetOf([header, ...rows], name);
}

/** Messages of errors, by cell: `B3 …`. */
export function errors({ findings }: ImportResult): string[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, path, message }) => `${rule} ${String(path[1])} ${message.zh}`);
}

/** The only file written. */
export function onlyFile(result: ImportResult): { path: string; text: string } {
  const [file, ...more] = [...result.files];
  expect(more, "more than one file was written").toEqual([]);
  if (!file) throw new Error(`no file was written:\n${errors(result).join("\n")}`);
  return { path: file[0], text: file[1] };
}
