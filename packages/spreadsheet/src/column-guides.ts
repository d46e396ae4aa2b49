import { columnName } from "./sheet.js";

/** @public How the cells of a column are filled in. A program that knows no guides shows the table all the same. */
export interface ColumnGuide {
  /** Values to choose from. A list that is longer than a cell's own may be is not offered. */
  choices?: readonly string[];
  /** Whether other words than the choices may be written: several values in one cell. */
  isOpen?: true;
  /** Why nobody changes what stands in the column; what is typed there is refused with these words. */
  locked?: string;
  /** What is said at the header. */
  note?: string;
}

/** Most a list within a cell may hold, and most that is shown beside one: limits of the format. */
const [longestList, longestNote] = [253, 255];
const lastRow = 50_000;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const short = (text: string): string => (text.length > longestNote ? `${text.slice(0, longestNote - 1)}…` : text);

function rulesOf({ choices, isOpen, locked, note }: ColumnGuide, column: number): string[] {
  const name = columnName(column);
  const cells = `${name}2:${name}${String(lastRow)}`;
  const rules: string[] = [];
  if (note !== undefined) {
    rules.push(`<dataValidation showInputMessage="1" sqref="${name}1" prompt="${escaped(short(note))}"/>`);
  }
  if (locked !== undefined) {
    const error = `showErrorMessage="1" error="${escaped(short(locked))}"`;
    rules.push(
      `<dataValidation type="custom" allowBlank="1" ${error} sqref="${cells}"><formula1>FALSE</formula1></dataValidation>`,
    );
  }
  const list = choices === undefined || choices.length > longestList ? "" : choices.join(",");
  if (list !== "" && list.length <= longestList && choices?.every((each) => !each.includes(","))) {
    const strict = isOpen ? "" : ' showErrorMessage="1"';
    const offered = escaped(`"${list.replaceAll('"', '""')}"`);
    rules.push(
      `<dataValidation type="list" allowBlank="1"${strict} sqref="${cells}"><formula1>${offered}</formula1></dataValidation>`,
    );
  }
  return rules;
}

/** Lists to choose from, notes at headers, and columns in which nothing is typed: what stands behind the rows of a sheet. */
export function guidesXml(guides: readonly ColumnGuide[]): string {
  const rules = guides.flatMap(rulesOf);
  return rules.length === 0
    ? ""
    : `<dataValidations count="${String(rules.length)}">${rules.join("")}</dataValidations>`;
}
