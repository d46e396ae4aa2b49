import type { Finding, Text } from "@mulu/schema";

import { asideBySheetName, asideByTitle } from "./aside-words.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { Sheet, SheetRow } from "./sheet.js";

/** Titles stand in the first rows, each alone in its row. */
const titleRows = 5;

/** What a sheet says of all that stands in it, and where it says so. */
function asideOf({ name, rows }: Sheet, headerRow: number): { kind: Text; said: Text } | undefined {
  const byName = asideBySheetName(name);
  if (byName) return { kind: byName, said: { zh: "工作表的名称", en: "the name of the sheet" } };
  for (const row of rows.slice(0, Math.min(titleRows, headerRow))) {
    const texts = [...new Set(textsOf(row))];
    const [title = "", ...others] = texts;
    const kind = others.length === 0 ? asideByTitle(title) : undefined;
    if (kind) return { kind, said: { zh: `标题“${quoted(title)}”`, en: `the title “${quoted(title)}”` } };
  }
  return undefined;
}

/** A finding for a sheet that says it holds nothing in force: cancelled things, an example, a guide. */
export function asideSheet(
  sheet: Sheet,
  { file, headerRow }: { file: string; headerRow: number },
): Finding | undefined {
  const texts = sheet.rows.flatMap(textsOf);
  const [first = ""] = texts;
  const aside = texts.length === 0 ? undefined : asideOf(sheet, headerRow);
  if (!aside) return undefined;
  const { kind, said } = aside;
  const more = texts.length > 1;
  return tableFinding({
    code: tableCodes.aside,
    place: { file, sheet: sheet.name, row: 0 },
    message: {
      zh: `${said.zh}表明这是${kind.zh}，不是现行条目；整个工作表 ${texts.length} 个单元格未导入（“${quoted(first)}”${more ? "等" : ""}）`,
      en: `${said.en} says that this is ${kind.en}, no current entries; ${texts.length} cells of the sheet were not imported (“${quoted(first)}”${more ? "…" : ""})`,
    },
    hint: {
      zh: `确实是现行条目的，请改工作表名称或者标题，或者加 --sheet ${sheet.name} 导入。`,
      en: `If it does hold current entries, rename the sheet or its title, or add --sheet ${sheet.name}.`,
    },
  });
}

/** A sheet that was not chosen. */
export function unchosenSheet(sheet: Sheet, file: string): Finding[] {
  if (sheet.rows.flatMap(textsOf).length === 0) return [];
  const message = { zh: "没有用 --sheet 选择，未导入", en: "it was not chosen with --sheet and not imported" };
  return [tableFinding({ code: tableCodes.noted, place: { file, sheet: sheet.name, row: 0 }, message })];
}

function textsOf(row: SheetRow): string[] {
  return row.flatMap((cell) => (cell && cell.text.trim() !== "" ? [cell.text] : []));
}
