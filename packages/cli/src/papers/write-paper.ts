import { extname } from "node:path";

import type { Paper } from "@mulu/engine";
import type { TableBehind } from "@mulu/papers";

import type { CommandContext } from "../command.js";
import { UsageError } from "../exit.js";
import { absolute } from "../paths.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import { say } from "../words/say.js";

/** Forms of a paper, by the ending of the file. */
export const paperForms = [".docx", ".xlsx", ".pdf"] as const;
export type PaperForm = (typeof paperForms)[number];

/** @throws UsageError for a file that is no paper by its name */
export function paperForm(file: string, forms: readonly PaperForm[] = paperForms): PaperForm {
  const found = forms.find((form) => form === extname(file).toLowerCase());
  if (found) return found;
  throw new UsageError(say("cannot-write-name-may", { file, shown: forms }));
}

/** What a paper cannot be made of is a call that is wrong: exit 2. */
export function asUsage<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

/**
 * Bytes of a paper. The writers, and the font of the pdf, are loaded only by who writes one.
 * @param behind a table that goes along in a workbook, on a sheet of its own
 */
export async function paperBytes(paper: Paper, form: PaperForm, behind?: TableBehind): Promise<Uint8Array> {
  const { SignsMissing, writePaperDocx, writePaperPdf, writePaperXlsx } = await import("@mulu/papers");
  if (form === ".docx") return writePaperDocx(paper);
  if (form === ".xlsx") return await writePaperXlsx(paper, behind);
  try {
    return await writePaperPdf(paper);
  } catch (error) {
    if (!(error instanceof SignsMissing)) throw error;
    throw new UsageError(say("font-pdf-lacks-nothing", { shown: error.signs }));
  }
}

interface Asked {
  files: readonly string[];
  force?: boolean;
  forms?: readonly PaperForm[];
}

/** Writes a paper into files, all of them or none; what is there is not written over unless asked. */
export async function writePaper(
  { terminal: { cwd } }: CommandContext,
  paper: Paper,
  { files, force = false, forms = paperForms }: Asked,
): Promise<void> {
  const named = files.map((file) => ({ file, path: absolute(cwd, file), form: paperForm(file, forms) }));
  if (!force) for (const { path, file } of named) await demandAbsent(path, file);
  const contents = [];
  for (const { file, path, form } of named) {
    contents.push({ path, shown: file, content: await paperBytes(paper, form), isNew: !force });
  }
  await writeFiles(contents);
}

/** Files asked for: those named, and one of the paper's title for each form asked for by a flag. */
export function filesAsked(
  { title }: Paper,
  files: readonly string[],
  flags: Partial<Record<"docx" | "xlsx" | "pdf", boolean>>,
): string[] {
  const forms = (["docx", "xlsx", "pdf"] as const).filter((form) => flags[form]);
  const name = title.replace(/[\\/:*?"<>|\s]+/g, "_");
  const asked = [...files, ...forms.map((form) => `${name}.${form}`)];
  if (asked.length > 0) return asked;
  throw new UsageError(say("name-file-add-docx"));
}
