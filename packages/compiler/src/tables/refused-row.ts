import type { Finding } from "@mulu/schema";

import type { Problem } from "./codec.js";
import type { TableRow } from "./collect-rows.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { columnName } from "./sheet.js";

/** Cells of a row with their addresses, for a row that is not taken: all of a row, but of a long merge the first ones. */
export function cellsOf({ cells }: TableRow): string {
  const all = [...cells.values()].flat();
  const most = 200;
  const named = all
    .slice(0, most)
    .map(({ place, text }) => `${columnName(place.column ?? 0)}${place.row + 1}：${quoted(text)}`);
  return `${named.join("；")}${all.length > most ? `……共 ${all.length} 个单元格` : ""}`;
}

/** A row that is not taken, with all that stands in it. */
export function refusedRow(row: TableRow, place: CellPlace, problems: readonly Problem[]): Finding {
  const said = (language: "zh" | "en"): string => problems.map(({ message }) => message[language]).join("；");
  const hint = problems.find((each) => each.hint)?.hint;
  return tableFinding({
    code: tableCodes.refusedRow,
    place,
    message: {
      zh: `${said("zh")}，整行未导入（${cellsOf(row)}）`,
      en: `${said("en")}; the row was not imported (${cellsOf(row)})`,
    },
    ...(hint === undefined ? {} : { hint }),
  });
}
