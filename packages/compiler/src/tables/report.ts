import type { Finding, RuleSeverity, Said, Text } from "@mulu/schema";

import type { TableCodeName } from "../words/messages/table-codes.js";
import { inEveryLanguage, part, retell, tableCodeTitle } from "../words/say.js";
import type { Told } from "../words/say.js";
import { columnName } from "./sheet.js";

/** A kind of finding about a table. */
interface TableCode {
  code: string;
  severity: RuleSeverity;
  title: Text;
}

function code(number: string, severity: RuleSeverity, name: TableCodeName): TableCode {
  return { code: `TABLE-${number}`, severity, title: tableCodeTitle(name) };
}

/** @public Every finding an import can give. Errors are what was not taken over; warnings are what a reader should know. */
export const tableCodes = {
  noHeader: code("01", "error", "noHeader"),
  noColumn: code("02", "error", "noColumn"),
  doubleColumn: code("03", "error", "doubleColumn"),
  unplaced: code("04", "error", "unplaced"),
  formula: code("05", "error", "formula"),
  badId: code("06", "error", "badId"),
  duplicateId: code("07", "error", "duplicateId"),
  refusedRow: code("08", "error", "refusedRow"),
  exists: code("09", "error", "exists"),
  broken: code("10", "error", "broken"),
  hidden: code("11", "error", "hidden"),
  unread: code("12", "error", "unread"),
  struck: code("13", "error", "struck"),
  aside: code("14", "error", "aside"),
  doubtful: code("15", "error", "doubtful"),
  answer: code("16", "error", "answer"),
  noted: code("20", "warning", "noted"),
} as const satisfies Record<TableCodeName, TableCode>;

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
function addressed(message: Said, { path: [sheet = "", at = ""], column }: Addressed): Said {
  const said = column === undefined ? message : part("in-column", { column, said: message });
  const where = { sheet, at, said };
  return inEveryLanguage(/^\d+$/.test(at) ? part("at.row", where) : part("at.cell", where));
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
        ? inEveryLanguage(part("at.line", { line, said: message }))
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
