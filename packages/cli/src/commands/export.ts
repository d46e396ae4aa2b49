import { exportTable } from "@mulu/compiler";
import type { ExportedTable } from "@mulu/compiler";
import { sheetLimits, writeCsv, writeXlsx } from "@mulu/spreadsheet";

import { findEdition, refuseTableless } from "../editions.js";
import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import { absolute } from "../paths.js";
import type { CommandContext, Verb } from "../command.js";
import { tableFileExtension } from "../read-table.js";
import { demandWhole } from "../whole.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import { bilingual, say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("export");

interface ExportOptions {
  without?: string[];
  /** Whether a table that is there may be written over. */
  force?: boolean;
}

/** What a table would lose beyond the fields that may be left out, by field: a table that loses more is not written. */
function lostFields({ lost }: ExportedTable, without: readonly string[]): Map<string, string[]> {
  const byField = new Map<string, string[]>();
  for (const { id, fields } of lost) {
    for (const field of fields) {
      if (without.some((name) => field === name || field.startsWith(`${name}.`))) continue;
      byField.set(field, [...(byField.get(field) ?? []), id]);
    }
  }
  return byField;
}

function refuseLoss(table: ExportedTable, without: readonly string[]): void {
  const lost = [...lostFields(table, without)];
  if (lost.length === 0) return;
  const shown = (ids: readonly string[]): string =>
    ids.slice(0, 3).join(", ") + (ids.length > 3 ? `, … (${ids.length})` : "");
  const lines = lost.map(([field, ids]) => `  ${field}: ${shown(ids)}`);
  const names = lost.map(([field]) => field).join(" ");
  throw new UsageError(
    bilingual(say("table-does-not-carry-these", { lines: lines.join("\n") })) +
      bilingual(say("edit-yaml-leave-out", { names })),
  );
}

function refuseLongCells({ header, rows }: ExportedTable): void {
  for (const row of rows) {
    const long = row.findIndex((cell) => cell.length > sheetLimits.cellCharacters);
    if (long < 0) continue;
    throw new UsageError(
      say("longer-than-characters-cell", {
        row: row[0] ?? "",
        header: header[long] ?? "",
        cellCharacters: sheetLimits.cellCharacters,
      }),
    );
  }
}

async function runExport(
  context: CommandContext,
  [written, file]: readonly [string, string],
  { without = [], force = false }: ExportOptions,
): Promise<number> {
  const { terminal } = context;
  const path = absolute(terminal.cwd, file);
  const extension = tableFileExtension(file);
  refuseTableless(written);
  if (!force) await demandAbsent(path, file);
  const loaded = await load(context);
  const { files, compilation } = loaded;
  const edition = findEdition(context, loaded, written);
  // A table without the rows that could not be read would be edited and handed on as the whole edition.
  demandWhole(context, loaded, [edition.id]);
  const table = exportTable({ files, compilation, edition });
  refuseLoss(table, without);
  refuseLongCells(table);
  const bytes = extension === ".csv" ? writeCsv(table.header, table.rows) : await writeXlsx(table);
  await writeFiles([{ path, shown: file, content: bytes, isNew: !force }]);
  const [rows, columns] = [table.rows.length, table.header.length];
  if (context.json) terminal.out(`${JSON.stringify({ edition: edition.id, file, rows, columns, without }, null, 2)}\n`);
  else terminal.out(say("table-written", { title: edition.title, rows, columns, file })[terminal.language]);
  return exit.ok;
}

/** `mulu export`: an edition as a table. */
export const exportCommand: Verb = (program, act) => {
  program
    .command("export")
    .argument("<catalog@edition>", help["<catalog@edition>"])
    .argument("<file>", help["<file>"])
    .description(help.what)
    .option("--without <field...>", help["--without"])
    .option("--force", help["--force"])
    .addHelpText(
      "after",
      exampleText(
        help.examples,
        [
          "mulu export national/information@2024 information.xlsx",
          `${help.back}: mulu import information.xlsx --into national/information/2024 --update`,
          "",
        ],
        help.notes,
      ),
    )
    .action((edition: string, file: string, options: ExportOptions) =>
      act((context) => runExport(context, [edition, file], options)),
    );
};
