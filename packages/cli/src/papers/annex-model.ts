import { annexModels, ownColumns } from "@mulu/engine";
import type { AnnexKind, AnnexModel } from "@mulu/engine";
import { kinds } from "@mulu/schema";
import type { Sheet } from "@mulu/spreadsheet";

import type { CommandContext } from "../command.js";
import { UsageError } from "../exit.js";
import { readTableFile } from "../read-table.js";
import { say } from "../words/say.js";

/** Texts of the first row of a table that names several columns; a title is one text over all of them. */
function headingsIn(sheets: readonly Sheet[]): string[] {
  for (const { rows, hidden } of sheets) {
    if (hidden) continue;
    for (const row of rows) {
      const texts = row.map((each) => each?.text.trim() ?? "");
      if (new Set(texts.filter((text) => text !== "")).size > 1) return texts;
    }
  }
  return [];
}

/** The columns asked for: a model by its name, or the header row of a table of the office. */
export async function annexModel({ terminal }: CommandContext, kind: AnnexKind, asked: string): Promise<AnnexModel> {
  const found = annexModels.find((model) => model.kind === kind && model.name === asked);
  if (found) return found;
  if (!/\.(?:xlsx|csv)$/i.test(asked)) {
    const fitting = annexModels.filter((model) => model.kind === kind).map(({ name }) => name);
    const shown = [...fitting, "own.xlsx"];
    throw new UsageError(say("no-model-may", { asked, what: kinds[kind].plural, shown }));
  }
  const { sheets } = await readTableFile(terminal.cwd, asked);
  try {
    return ownColumns(kind, headingsIn(sheets));
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`${asked}：${error.message}`) : error;
  }
}
