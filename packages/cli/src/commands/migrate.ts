import { readFile } from "node:fs/promises";

import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import { migrate } from "../migrate.js";
import type { Migration } from "../migrate.js";
import type { CommandContext, Verb } from "../command.js";
import { absolute } from "../paths.js";
import { inline } from "../terminal.js";
import { demandWhole, wholeness } from "../whole.js";
import { writeFiles } from "../write-files.js";

interface MigrateOptions {
  dryRun?: boolean;
}

interface MigratedFile extends Migration {
  file: string;
  path: string;
  isChanged: boolean;
}

/** @throws UsageError for a file that is not there or is no text: tables of Excel are exported as CSV first */
async function textOf(path: string, file: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`读不到文件 ${file} / cannot read ${file}`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `${file} 不是 UTF-8 文本；Excel 表格请先另存为 CSV（UTF-8） / ${file} is no UTF-8 text; save a workbook as CSV (UTF-8) first`,
    );
  }
}

function report({ terminal }: CommandContext, { file, rewritten, open }: MigratedFile): void {
  const isZh = terminal.language === "zh";
  for (const { from, to, count } of rewritten) terminal.out(`${file}: ${from} → ${to} (${String(count)})\n`);
  for (const { id, to, reason, count } of open) {
    const where =
      to.length === 0
        ? isZh
          ? "已撤回，请删去或者改引别处"
          : "withdrawn: delete it or cite something else"
        : `${isZh ? "分成了几项，请选择" : "split, choose one"}: ${to.join(", ")}`;
    terminal.out(
      `${file}: ${id} (${String(count)}) ${where}${isZh ? "。" : ". "}${inline(reason[terminal.language])}\n`,
    );
  }
}

async function runMigrate(
  context: CommandContext,
  files: string[],
  { dryRun = false }: MigrateOptions,
): Promise<number> {
  const { terminal } = context;
  const loaded = await load(context);
  demandWhole(context, loaded, ["redirects"]);
  const { set } = loaded.compilation;
  const migrated: MigratedFile[] = [];
  for (const file of files) {
    const path = absolute(terminal.cwd, file);
    const text = await textOf(path, file);
    const migration = migrate(text, set);
    migrated.push({ file, path, ...migration, isChanged: migration.text !== text });
  }
  const changed = migrated.filter(({ isChanged }) => isChanged);
  if (!dryRun) await writeFiles(changed.map(({ path, file, text }) => ({ path, shown: file, content: text })));
  if (context.json) {
    const answer = migrated.map(({ file, rewritten, open }) => ({ file, rewritten, open }));
    terminal.out(`${JSON.stringify({ files: answer, ...wholeness(loaded) }, null, 2)}\n`);
  } else {
    for (const each of migrated) report(context, each);
    const count = migrated.flatMap(({ rewritten }) => rewritten).reduce((sum, each) => sum + each.count, 0);
    const left = migrated.flatMap(({ open }) => open).length;
    const verb = dryRun ? ["须改写", "to rewrite"] : ["已改写", "rewritten"];
    terminal.out(
      terminal.language === "zh"
        ? `${verb[0] ?? ""} ${String(count)} 处标识；${String(left)} 个标识须由人决定。\n`
        : `${String(count)} ids ${verb[1] ?? ""}; ${String(left)} ids are for a person to decide.\n`,
    );
  }
  return migrated.some(({ open }) => open.length > 0) ? exit.findings : exit.ok;
}

/** `mulu migrate`: ids in somebody's records, rewritten along the tombstones. */
export const migrateCommand: Verb = (program, act) => {
  program
    .command("migrate")
    .argument(
      "<files...>",
      "引用目录标识的文本文件：JSON、NDJSON、CSV、YAML / text files that cite ids of the catalogs",
    )
    .description("按去向记录改写文件中的旧标识 / rewrite former ids in files along the tombstones")
    .option("--dry-run", "只列出，不改写 / only list, write nothing")
    .addHelpText("after", "\n例 / example:\n  mulu migrate records.ndjson --dry-run\n")
    .action((files: string[], options: MigrateOptions) => act((context) => runMigrate(context, files, options)));
};
