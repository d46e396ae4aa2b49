import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";

import { rewriteXlsx, UnreadableTable } from "@mulu/spreadsheet";
import type { CatalogSet } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";

import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import { Migration } from "../migrate.js";
import type { CommandContext, Verb } from "../command.js";
import { absolute } from "../paths.js";
import { inline } from "../terminal.js";
import { demandWhole, wholeness } from "../whole.js";
import { writeFiles } from "../write-files.js";
import type { NewFile } from "../write-files.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("migrate");

interface MigrateOptions {
  dryRun?: boolean;
}

interface MigratedFile {
  file: string;
  migration: Migration;
  /** The file as it is to be written; nothing where nothing in it changes. */
  written?: NewFile;
}

/** The text of a file in pieces, of any length. @throws UsageError for a file that is not there, or is no text */
async function* piecesOf(path: string, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new UsageError(say("no-utf-text-save", { file }));
    }
  };
  try {
    for await (const bytes of createReadStream(path)) yield decode(bytes as Buffer);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(say("no-file-to-read", { file }));
  }
  yield decode();
}

async function* rewritten(pieces: AsyncIterable<string>, migration: Migration): AsyncGenerator<string> {
  for await (const piece of pieces) yield migration.piece(piece);
  yield migration.end();
}

async function migrateText(path: string, file: string, set: CatalogSet): Promise<MigratedFile> {
  const migration = new Migration(set);
  // The first reading counts and keeps nothing; a file in which nothing changes is not touched.
  for await (const piece of piecesOf(path, file)) migration.piece(piece);
  migration.end();
  if (migration.rewritten.length === 0) return { file, migration };
  const content = rewritten(piecesOf(path, file), new Migration(set));
  return { file, migration, written: { path, shown: file, content } };
}

async function migrateWorkbook(path: string, file: string, set: CatalogSet): Promise<MigratedFile> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(say("no-file-to-read", { file }));
  });
  const migration = new Migration(set);
  try {
    const content = rewriteXlsx(bytes, file, (text) => migration.piece(text) + migration.end());
    return migration.rewritten.length === 0
      ? { file, migration }
      : { file, migration, written: { path, shown: file, content } };
  } catch (error) {
    if (error instanceof UnreadableTable) throw new UsageError(error.message);
    throw error;
  }
}

function report({ terminal }: CommandContext, { file, migration }: MigratedFile): void {
  const { language } = terminal;
  for (const { from, to, kind, count } of migration.rewritten) {
    const merged = kind === "merged" ? say("merged-look-twice")[language] : "";
    terminal.out(`${file}: ${from} → ${to} (${String(count)})${merged}\n`);
  }
  for (const { id, to, reason, count } of migration.open) {
    const where = to.length === 0 ? say("withdrawn-cite-otherwise") : say("split-choose-one", { to: to.join(", ") });
    terminal.out(
      `${say("id-left-open", { file, id, count, where, reason: inline(wordsIn(reason, language)) })[language]}\n`,
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
    const isWorkbook = /\.xlsx$/i.test(file);
    migrated.push(await (isWorkbook ? migrateWorkbook(path, file, set) : migrateText(path, file, set)));
  }
  if (!dryRun) await writeFiles(migrated.flatMap(({ written }) => written ?? []));
  if (context.json) {
    const answer = migrated.map(({ file, migration }) => ({
      file,
      rewritten: migration.rewritten,
      open: migration.open,
    }));
    terminal.out(`${JSON.stringify({ files: answer, ...wholeness(loaded) }, null, 2)}\n`);
  } else {
    for (const each of migrated) report(context, each);
    const count = migrated.flatMap(({ migration }) => migration.rewritten).reduce((sum, each) => sum + each.count, 0);
    const left = migrated.flatMap(({ migration }) => migration.open).length;
    const verb = dryRun ? say("rewrite") : say("rewritten");
    terminal.out(say("ids-ids-person-decide", { verb, count, left })[terminal.language]);
  }
  return migrated.some(({ migration }) => migration.open.length > 0) ? exit.findings : exit.ok;
}

/** `mulu migrate`: ids in somebody's records, rewritten along the tombstones. */
export const migrateCommand: Verb = (program, act) => {
  program
    .command("migrate")
    .argument("<files...>", help["<files>"])
    .description(help.what)
    .option("--dry-run", help["--dry-run"])
    .addHelpText("after", exampleText(help.examples, ["mulu migrate records.ndjson --dry-run"]))
    .action((files: string[], options: MigrateOptions) => act((context) => runMigrate(context, files, options)));
};
