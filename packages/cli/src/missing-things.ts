import { compile } from "@mulu/compiler";
import type { ImportResult, SourceFiles } from "@mulu/compiler";
import type { PublishedEdition, Text } from "@mulu/schema";

import { UsageError } from "./exit.js";
import { say } from "./words/say.js";

/**
 * Paths below catalogs/ of what the edition holds and the table does not, where they are to go with it. Nothing goes from
 * what is published, for the sake of a table of which something was not taken, or where something else refers to it.
 */
export function missingPaths(
  { removeMissing = false }: { removeMissing?: boolean },
  { edition, files, result }: { edition: PublishedEdition; files: SourceFiles; result: ImportResult },
): string[] {
  if (!removeMissing) return [];
  const refuse = (what: Text): never => {
    throw new UsageError(say("no-file-removed-none", { what }));
  };
  if (edition.nature !== "draft") {
    refuse(say("no-draft-remove-missing", { edition: edition.id }));
  }
  if (result.absent.length === 0) return [];
  const untaken = result.findings.filter(({ severity }) => severity === "error").length;
  if (untaken > 0 || result.created.length + result.changed.length + result.unchanged.length === 0) {
    refuse(say("places-table-not-taken", { untaken }));
  }
  const paths = result.absent.map((id) => `${id}.yaml`);
  const encode = new TextEncoder();
  const left = new Map([...files].filter(([path]) => !paths.includes(path)));
  for (const [path, text] of result.files) left.set(path, encode.encode(text));
  const before = new Set(compile(files).findings.map(({ file, rule }) => `${file ?? ""} ${rule}`));
  const broken = compile(left).findings.find(({ file, rule }) => !before.has(`${file ?? ""} ${rule}`));
  if (broken) {
    refuse(say("without-would-not-hold", { file: broken.file ?? "", message: broken.message }));
  }
  return paths;
}
