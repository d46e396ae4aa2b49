import { resolve } from "node:path";

import { exportTable } from "@mulu/compiler";

import { findEdition } from "../editions.js";
import { exit } from "../exit.js";
import { load } from "../load.js";
import type { CommandContext, Verb } from "../program.js";
import { tableExtension } from "../sheets/read-table.js";
import { writeCsv } from "../sheets/write-csv.js";
import { writeXlsx } from "../sheets/write-xlsx.js";
import { demandWhole } from "../whole.js";
import { demandAbsent, writeFiles } from "../write-files.js";

interface ExportOptions {
  file: string;
  /** Whether a table that is there may be written over. */
  force?: boolean;
}

async function runExport(
  context: CommandContext,
  written: string,
  { file, force = false }: ExportOptions,
): Promise<number> {
  const { terminal } = context;
  const extension = tableExtension(file);
  if (!force) await demandAbsent(resolve(terminal.cwd, file), file);
  const loaded = await load(context);
  const { files, compilation } = loaded;
  const edition = findEdition(context, loaded, written);
  // A table without the rows that could not be read would be edited and handed on as the whole edition.
  demandWhole(context, loaded, [edition.id]);
  const table = exportTable({ files, compilation, edition });
  const bytes = extension === ".csv" ? writeCsv(table.header, table.rows) : await writeXlsx(table);
  await writeFiles([{ path: resolve(terminal.cwd, file), content: bytes, isNew: !force }]);
  const [rows, columns] = [table.rows.length, table.header.length];
  if (context.json) terminal.out(`${JSON.stringify({ edition: edition.id, file, rows, columns }, null, 2)}\n`);
  else if (terminal.language === "zh")
    terminal.out(`${edition.title.zh}：${rows} 行、${columns} 列，已写入 ${file}。\n`);
  else terminal.out(`${edition.title.en}: ${rows} rows, ${columns} columns written to ${file}.\n`);
  return exit.ok;
}

/** `mulu export`: an edition as a table. */
export const exportCommand: Verb = (program, act) => {
  program
    .command("export")
    .argument("<catalog@edition>", "目录版本，例如 national/measures@2024 / an edition")
    .argument("<file>", "要写的表格，.xlsx 或者 .csv / the table to write")
    .description("把目录版本导出为表格 / write an edition as a table")
    .option("--force", "覆盖已有的表格 / write over a table that is there")
    .addHelpText(
      "after",
      "\n例 / example:\n  mulu export national/information@2024 information.xlsx\n" +
        "  改好后导回 / and back: mulu import information.xlsx --into national/information/2024 --update\n",
    )
    .action((edition: string, file: string, { force }: { force?: boolean }) =>
      act((context) => runExport(context, edition, { file, ...(force === undefined ? {} : { force }) })),
    );
};
