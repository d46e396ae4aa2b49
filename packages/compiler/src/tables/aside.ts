import type { Finding } from "@mulu/schema";

import { part, tell } from "../words/say.js";
import type { Value } from "../words/types.js";
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
function asideOf({ name, rows }: Sheet, { headerRow, isAlone }: Asked): { aside: Aside; said: Value } | undefined {
  const byName = asideBySheetName(name, { isAlone });
  if (byName) return { aside: byName, said: part("said.sheet-name") };
  for (const row of rows.slice(0, Math.min(titleRows, headerRow))) {
    const texts = [...new Set(textsOf(row))];
    const [title = "", ...others] = texts;
    const aside = others.length === 0 ? asideByTitle(title) : undefined;
    if (aside) return { aside, said: part("said.title", { text: quoted(title) }) };
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
  const more = texts.length > 1 ? part("and-others") : "";
  const all = { said, count: texts.length, first: quoted(first), more, sheet: sheet.name };
  const place = { file: asked.file, sheet: sheet.name, row: 0 };
  if (aside.is === "aside") {
    const kind = part(`aside.${aside.kind}`);
    return tableFinding({ code: tableCodes.aside, place, said: tell("sheet-ended", { ...all, kind }) });
  }
  const stem = quoted(aside.stem);
  return tableFinding({ code: tableCodes.doubtful, place, said: tell("sheet-may-have-ended", { ...all, stem }) });
}

/** A sheet that was not chosen. */
export function unchosenSheet(sheet: Sheet, file: string): Finding[] {
  if (sheet.rows.flatMap(textsOf).length === 0) return [];
  const place = { file, sheet: sheet.name, row: 0 };
  return [tableFinding({ code: tableCodes.noted, place, said: tell("sheet-not-chosen") })];
}

function textsOf(row: SheetRow): string[] {
  return row.flatMap((cell) => (cell && cell.text.trim() !== "" ? [cell.text] : []));
}
