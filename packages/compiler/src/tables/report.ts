import type { Finding, RuleSeverity, Text } from "@mulu/schema";

import { inBoth, part, retell } from "../words/say.js";
import type { Told } from "../words/say.js";
import { columnName } from "./sheet.js";

/** A kind of finding about a table. */
interface TableCode {
  code: string;
  severity: RuleSeverity;
  title: Text;
}

function code(number: string, severity: RuleSeverity, [zh, en]: readonly [string, string]): TableCode {
  return { code: `TABLE-${number}`, severity, title: { zh, en } };
}

/** @public Every finding an import can give. Errors are what was not taken over; warnings are what a reader should know. */
export const tableCodes = {
  noHeader: code("01", "error", ["找不到表头", "No header row"]),
  noColumn: code("02", "error", ["列没有对应的字段", "No field for the column"]),
  doubleColumn: code("03", "error", ["两列对应同一字段", "Two columns for one field"]),
  unplaced: code("04", "error", ["单元格无法放入", "A cell that could not be placed"]),
  formula: code("05", "error", ["公式不予计算", "Formulas are not evaluated"]),
  badId: code("06", "error", ["标识不合规", "Bad id"]),
  duplicateId: code("07", "error", ["标识重复", "Duplicate id"]),
  refusedRow: code("08", "error", ["整行未导入", "Row not imported"]),
  exists: code("09", "error", ["已有文件，未改动", "File exists, left alone"]),
  broken: code("10", "error", ["写出的文件不合规", "The file would break the catalogs"]),
  hidden: code("11", "error", ["隐藏的内容未导入", "Hidden content not imported"]),
  unread: code("12", "error", ["文件中无法读取的内容", "Content of the file that could not be read"]),
  struck: code("13", "error", ["划去的内容未导入", "Struck-through content not imported"]),
  aside: code("14", "error", ["已取消的、示例或者说明未导入", "Cancelled content, examples and guides not imported"]),
  doubtful: code("15", "error", ["说不清是否现行，未导入", "Not to be said whether it is current; not imported"]),
  answer: code("16", "error", ["用不上的答案", "An answer that cannot be used"]),
  noted: code("20", "warning", ["说明", "Note"]),
} as const satisfies Record<string, TableCode>;

/** Where in a table: sheet, and row and column counted from 0. */
export interface CellPlace {
  file: string;
  sheet: string;
  row: number;
  column?: number;
}

/** What to report of a place. */
export interface Report {
  code: TableCode;
  place: CellPlace;
  said: Told;
  /** Header of the column, where what is said is of what its cell holds. */
  column?: string;
  /** Id of the document the row is about. */
  subject?: string;
}

/** Address of a cell as a spreadsheet shows it: B3, or 第3行 where the row as a whole is meant. */
function address({ row, column }: CellPlace): string {
  return column === undefined ? String(row + 1) : `${columnName(column)}${row + 1}`;
}

/** What is said, and where in the table. */
function addressed(message: Text, { path: [sheet = "", at = ""], column }: Addressed): Text {
  const said = column === undefined ? message : part("in-column", { column, said: message });
  const where = { sheet, at, said };
  return inBoth(/^\d+$/.test(at) ? part("at.row", where) : part("at.cell", where));
}

interface Addressed {
  path: readonly string[];
  column: string | undefined;
}

/** @public What a finding of an import says, from its id and values; undefined of another finding. */
export function sayOfTable({
  messageId,
  params = {},
  path,
}: Pick<Finding, "messageId" | "params" | "path">): Pick<Finding, "message" | "hint"> | undefined {
  const said = messageId === undefined ? undefined : retell(messageId, params);
  if (said === undefined) return undefined;
  const { message, hint } = said;
  const at = path.map(String);
  const { column } = params;
  const [line = ""] = at;
  return {
    message:
      at.length === 1
        ? inBoth(part("at.line", { line, said: message }))
        : addressed(message, { path: at, column: typeof column === "string" ? column : undefined }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** A finding in the form of all others; the range is row and column of the table. */
export function tableFinding({ code: { code: rule, severity }, place, said, subject, column }: Report): Finding {
  const { messageId, params, message, hint } = said;
  const position = { line: place.row + 1, column: (place.column ?? 0) + 1 };
  const path = [place.sheet, address(place)];
  const values = { ...params, ...(column === undefined ? {} : { column }) };
  return {
    rule,
    severity,
    verdict: "fail",
    file: place.file,
    range: { start: position, end: position },
    subject: subject ?? place.file,
    path,
    messageId,
    ...(Object.keys(values).length === 0 ? {} : { params: values }),
    message: addressed(message, { path, column }),
    ...(hint === undefined ? {} : { hint }),
    cites: [],
  };
}

/** A value as a message shows it: on one line, and not without end. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
