import type { Finding, Text } from "@mulu/schema";

import { asideBySheetName, asideByTitle } from "./aside-words.js";
import type { Aside } from "./aside-words.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { Sheet, SheetRow } from "./sheet.js";

/** Titles stand in the first rows, each alone in its row. */
const titleRows = 5;

interface Asked {
  file: string;
  headerRow: number;
  isAlone: boolean;
}

/** What a sheet says of all that stands in it, and where it says so. */
function asideOf({ name, rows }: Sheet, { headerRow, isAlone }: Asked): { aside: Aside; said: Text } | undefined {
  const byName = asideBySheetName(name, { isAlone });
  if (byName) return { aside: byName, said: { zh: "工作表的名称", en: "the name of the sheet" } };
  for (const row of rows.slice(0, Math.min(titleRows, headerRow))) {
    const texts = [...new Set(textsOf(row))];
    const [title = "", ...others] = texts;
    const aside = others.length === 0 ? asideByTitle(title) : undefined;
    if (aside) return { aside, said: { zh: `标题“${quoted(title)}”`, en: `the title “${quoted(title)}”` } };
  }
  return undefined;
}

/** A finding for a sheet that says it holds nothing in force, or may say so: cancelled things, an example, a guide. */
export function asideSheet(sheet: Sheet, asked: Asked): Finding | undefined {
  const texts = sheet.rows.flatMap(textsOf);
  const [first = ""] = texts;
  const found = texts.length === 0 ? undefined : asideOf(sheet, asked);
  if (!found) return undefined;
  const { aside, said } = found;
  const more = texts.length > 1;
  const [zh, en] =
    aside.is === "aside"
      ? [
          `${said.zh}表明这是${aside.kind.zh}，不是现行条目`,
          `${said.en} says that this is ${aside.kind.en}, no current entries`,
        ]
      : [
          `${said.zh}里有“${quoted(aside.stem)}”，看不出是不是现行条目`,
          `${said.en} has “${quoted(aside.stem)}” in it and does not tell whether these are current entries`,
        ];
  return tableFinding({
    code: aside.is === "aside" ? tableCodes.aside : tableCodes.doubtful,
    place: { file: asked.file, sheet: sheet.name, row: 0 },
    message: {
      zh: `${zh}；整个工作表 ${texts.length} 个单元格未导入（“${quoted(first)}”${more ? "等" : ""}）`,
      en: `${en}; ${texts.length} cells of the sheet were not imported (“${quoted(first)}”${more ? "…" : ""})`,
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
