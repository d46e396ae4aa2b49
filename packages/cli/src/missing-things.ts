import { compile } from "@mulu/compiler";
import type { ImportResult, SourceFiles } from "@mulu/compiler";
import type { PublishedEdition } from "@mulu/schema";

import { UsageError } from "./exit.js";

/**
 * Paths below catalogs/ of what the edition holds and the table does not, where they are to go with it. Nothing goes from
 * what is published, for the sake of a table of which something was not taken, or where something else refers to it.
 */
export function missingPaths(
  { removeMissing = false }: { removeMissing?: boolean },
  { edition, files, result }: { edition: PublishedEdition; files: SourceFiles; result: ImportResult },
): string[] {
  if (!removeMissing) return [];
  const refuse = (zh: string, en: string): never => {
    throw new UsageError(`${zh}，没有删去任何文件，也没有写入 / ${en}; no file was removed, and none was written`);
  };
  if (edition.nature !== "draft") {
    refuse(
      `${edition.id} 不是草案，--remove-missing 只用于草案`,
      `${edition.id} is no draft, and --remove-missing is for drafts`,
    );
  }
  if (result.absent.length === 0) return [];
  const untaken = result.findings.filter(({ severity }) => severity === "error").length;
  if (untaken > 0 || result.created.length + result.changed.length + result.unchanged.length === 0) {
    refuse(
      `表格有 ${untaken} 处未放入，表中没有的项不能当作要删去的；请先改好表格，或者去掉 --remove-missing；哪些没有放入，去掉 --remove-missing、加 --dry-run 再看`,
      `${untaken} places of the table were not taken, so what it does not hold is not known to be gone; mend the table first; --dry-run without --remove-missing lists them`,
    );
  }
  const paths = result.absent.map((id) => `${id}.yaml`);
  const encode = new TextEncoder();
  const left = new Map([...files].filter(([path]) => !paths.includes(path)));
  for (const [path, text] of result.files) left.set(path, encode.encode(text));
  const before = new Set(compile(files).findings.map(({ file, rule }) => `${file ?? ""} ${rule}`));
  const broken = compile(left).findings.find(({ file, rule }) => !before.has(`${file ?? ""} ${rule}`));
  if (broken) {
    refuse(
      `删去后 ${broken.file ?? ""} 不成立：${broken.message.zh}`,
      `without them ${broken.file ?? ""} would not hold: ${broken.message.en}`,
    );
  }
  return paths;
}
