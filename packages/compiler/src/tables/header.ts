import { normalizeTitle } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import { tell } from "../words/say.js";
import type { Field } from "./field.js";
import { blockAround, labelsOf } from "./header-block.js";
import type { Block } from "./header-block.js";
import { isTitle, match, matchLabels } from "./header-names.js";
import type { Found, Matched, Names } from "./header-names.js";
import { isMarked, isTick, markedField } from "./mark-columns.js";
import type { Marks, ReadsWord } from "./mark-columns.js";
import { asksStanding } from "./row-marks.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { Sheet, SheetCell, SheetRow } from "./sheet.js";
import { nameOfLastResort } from "./title-headers.js";

/** What a column of a table holds. */
export type Column =
  | { holds: "field"; field: Field; header: string; unit?: string; marks?: Marks }
  | { holds: "id"; header: string }
  | { holds: "count"; header: string }
  | { holds: "nothing"; header: string; because?: "struck" | "standing" | "left-out" }
  | { holds: "nothing"; header: string; because: "double"; field?: Field };

/** A table found in a sheet, and the rows of its header. */
export interface Header extends Block {
  columns: ReadonlyMap<number, Column>;
  findings: Finding[];
}

/** Header rows are looked for among the first rows: titles and notes stand above them, not pages of text. */
const searched = 40;

/** Longer texts are no headers. */
const longest = 60;

/** What texts mean as headers, each asked once. */
function reader(names: Names): (text: string) => Matched {
  const read = new Map<string, Matched>();
  return (text) => {
    if (text.length > longest) return {};
    const found = read.get(text) ?? match(text, names);
    read.set(text, found);
    return found;
  };
}

/** What the columns of a row are, were it the header. */
function readAs(rows: readonly SheetRow[], index: number, { read, names }: Reader): Map<number, Matched> {
  const [cells = [], above = []] = [rows[index], rows[index - 1]];
  const isHere = index < searched || cells.some((cell) => cell?.kind === "text" && isTitle(read(cell.text).found));
  if (!isHere) return new Map();
  const found = new Map(
    cells.flatMap((cell, column) =>
      cell?.kind === "text" ? [[column, matchIn(cell, above[column], read)] as const] : [],
    ),
  );
  if ([...found.values()].some((each) => isTitle(each.found))) return found;
  const last = nameOfLastResort
    .flatMap((name) => [...found.keys()].filter((column) => normalizeTitle(cells[column]?.text ?? "") === name))
    .at(0);
  const title = [...names.values()].find(isTitle);
  if (last !== undefined && title !== undefined) found.set(last, { found: title });
  return found;
}

interface Reader {
  read: (text: string) => Matched;
  names: Names;
}

/** A cell below one that is merged over several columns is read with it: 范围 below 公开 is 公开范围. */
function matchIn(cell: SheetCell, above: SheetCell | undefined, read: Reader["read"]): Matched {
  const group = above?.merged !== undefined && above.merged !== cell.merged ? above.text.trim() : "";
  const whole = group === "" || group.length > 8 ? {} : read(group + cell.text.trim());
  return whole.found === undefined ? read(cell.text) : whole;
}

function score(found: ReadonlyMap<number, Matched>): number {
  const fields = new Set([...found.values()].flatMap((each) => (each.found === "left-out" ? [] : (each.found ?? []))));
  return fields.has("id") || [...fields].some(isTitle) ? fields.size : 0;
}

interface Options {
  names: Names;
  file: string;
  /** Whether a word is one that the cells of a field may hold. */
  reads: ReadsWord;
}

/** Whether a row is a header by most of what stands in it. */
function isMostlyNames(row: SheetRow, found: ReadonlyMap<number, Matched>): boolean {
  const filled = row.filter((cell) => cell && cell.text.trim() !== "").length;
  return [...found.values()].filter((each) => each.found !== undefined).length * 5 >= filled * 3;
}

/** Whether a row stands in a header in the same words: printed again on the next page. */
function isAgain(rows: readonly SheetRow[], row: SheetRow, { top, bottom }: Block): boolean {
  return rows
    .slice(top, bottom + 1)
    .some((each) =>
      row.every(
        (cell, column) => !cell || quoted(cell.text) === "" || quoted(each[column]?.text ?? "") === quoted(cell.text),
      ),
    );
}

/**
 * The headers of a sheet, from above: of the rows that name columns the one that names most, and each further row below
 * it that names them in another arrangement, with which another table begins.
 */
export function findHeaders(sheet: Sheet, options: Options): Header[] {
  const { rows } = sheet;
  const { names } = options;
  const words = reader(names);
  const read = rows.map((_, index) => readAs(rows, index, { read: words, names }));
  const scores = read.map(score);
  const best = scores.slice(0, searched).reduce((most, each, index) => (each > (scores[most] ?? 0) ? index : most), 0);
  if ((scores[best] ?? 0) < 2) return [];
  const headers: Header[] = [];
  scores.forEach((each, index) => {
    const [row, found, last] = [rows[index], read[index], headers.at(-1)];
    if (each < 2 || row === undefined || found === undefined || (last && index < last.data)) return;
    if (index !== best && !isMostlyNames(row, found)) return;
    // Of two rows that name columns the lower is read, with what stands over it, where it names as many.
    const next = rows[index + 1];
    if ((scores[index + 1] ?? 0) >= each && next && isMostlyNames(next, read[index + 1] ?? found)) return;
    if (last && isAgain(rows, row, last)) return;
    const title = [...found].find(([, { found: is }]) => isTitle(is) || is === "id")?.[0] ?? 0;
    headers.push(readHeader(blockAround(rows, index, title), { sheet, options, found }));
  });
  return headers;
}

interface Read {
  sheet: Sheet;
  options: Options;
  /** What the columns are by the row that names most of them. */
  found: ReadonlyMap<number, Matched>;
}

/** Whether a row has a name of its own in the column of names: a line merged across has none. */
function isNamed(row: SheetRow, title: number): boolean {
  const { text = "", merged } = row[title] ?? {};
  const isAcross = merged !== undefined && [row[title - 1], row[title + 1]].some((each) => each?.merged === merged);
  return text.trim() !== "" && !isAcross;
}

/** Several columns may hold one field: bases of law, and marks below the words that they stand for. */
const isShared = ({ path }: Field): boolean => path.join(".") === "basis";

/** Another field that has a header for one of its names, where the first is taken: 激励措施 beside 激励事项 is its content. */
function otherField(
  labels: readonly string[],
  field: Field,
  { names, taken }: { names: Names; taken: ReadonlySet<unknown> },
): Field | undefined {
  const word = normalizeTitle(labels.at(-1) ?? "");
  const fields = [...names.values()].filter((each) => typeof each === "object");
  return fields.find(
    (each) => each !== field && !taken.has(each) && each.synonyms.some((name) => normalizeTitle(name) === word),
  );
}

function readHeader(block: Block, { sheet: { name: sheet, rows }, options, found: byRow }: Read): Header {
  const { names, file, reads } = options;
  const columns = new Map<number, Column>();
  const taken = new Set<Field | "id" | "count">();
  const findings: Finding[] = [];
  const circles = !rows.slice(block.data).some((row) => row.some((cell) => cell && isTick(cell.text)));
  const width = Math.max(...rows.slice(block.top, block.bottom + 1).map((row) => row.length));
  const title = [...byRow].find(([, { found }]) => isTitle(found) || found === "id")?.[0] ?? 0;
  // Lines of text below or between the rows say nothing of what a column holds.
  const things = rows.slice(block.data).filter((row) => isNamed(row, title));
  for (let column = 0; column < width; column += 1) {
    const labels = labelsOf(rows, block, column);
    if (labels.length === 0) continue;
    const header = quoted(labels.join(" "));
    const place = { file, sheet, row: block.bottom, column };
    const below = rows.slice(block.data).map((row) => row[column]);
    if (rows.slice(block.top, block.bottom + 1).some((row) => row[column]?.struck !== undefined)) {
      columns.set(column, { holds: "nothing", header, because: "struck" });
      const count = below.filter((cell) => (cell?.text ?? "").trim() !== "").length;
      findings.push(tableFinding({ code: tableCodes.struck, place, said: tell("struck-column", { header, count }) }));
      continue;
    }
    const whole = matchLabels(labels, names);
    const lastResort = isTitle(byRow.get(column)?.found) ? byRow.get(column) : undefined;
    const { found, unit } = lastResort ?? whole;
    const marked =
      found === undefined && isMarked(things.map((row) => row[column]))
        ? markedField(labels, { names, reads })
        : undefined;
    if (marked) {
      columns.set(column, { holds: "field", field: marked, header, marks: { word: labels.at(-1) ?? "", circles } });
      continue;
    }
    const isTwice = found !== undefined && found !== "count" && found !== "left-out" && taken.has(found);
    const other = isTwice && typeof found === "object" ? otherField(labels, found, { names, taken }) : undefined;
    if (other) {
      taken.add(other);
      columns.set(column, columnOf(other, header));
      continue;
    }
    if (isTwice && !(typeof found === "object" && isShared(found))) {
      const field = typeof found === "object" ? { field: found } : {};
      columns.set(column, { holds: "nothing", header, because: "double", ...field });
      findings.push(tableFinding({ code: tableCodes.doubleColumn, place, said: tell("double-column", { header }) }));
      continue;
    }
    if (found !== undefined && found !== "left-out") taken.add(found);
    columns.set(column, columnOf(found, header, unit));
  }
  return { ...block, columns: typesApart(columns, { rows: rows.slice(block.data), options }), findings };
}

/**
 * The list of measures in its official form: 惩戒措施 holds the type, merged over rows of which each has its 惩戒内容. What
 * is called so there is the type, and the content is the name. A column of types of its own leaves names what they are.
 */
function typesApart(
  columns: ReadonlyMap<number, Column>,
  { rows, options: { names, reads } }: { rows: readonly SheetRow[]; options: Options },
): ReadonlyMap<number, Column> {
  const at = (path: string): number | undefined =>
    [...columns].find(([, each]) => each.holds === "field" && each.field.path.join(".") === path)?.[0];
  const type = [...new Set([...names.values()].filter((each) => typeof each === "object"))].find(
    ({ path, header }) => path.join(".") === "type" && header === "措施类型",
  );
  const [title, content] = [at("title.zh"), at("conduct.zh")];
  if (!type || title === undefined || content === undefined || at("type") !== undefined) return columns;
  // A title of a part is merged across, and no name.
  const isAcross = (row: SheetRow): boolean =>
    row[title]?.merged !== undefined &&
    [row[title - 1], row[title + 1]].some((each) => each?.merged === row[title]?.merged);
  const said = rows
    .flatMap((row) => (isAcross(row) ? [] : (row[title]?.text.trim() ?? "")))
    .filter((text) => text !== "");
  const known = said.filter((text) => reads(type, text)).length;
  const [name, words] = [columns.get(title), columns.get(content)];
  if (known < 2 || known * 5 < said.length * 4 || name?.holds !== "field" || words?.holds !== "field") return columns;
  return new Map([...columns, [title, { ...name, field: type }], [content, { ...words, field: name.field }]]);
}

function columnOf(found: Found, header: string, unit?: string): Column {
  if (found === "left-out") return { holds: "nothing", header, because: "left-out" };
  if (found === undefined) {
    return { holds: "nothing", header, ...(asksStanding(header) ? { because: "standing" } : {}) };
  }
  if (found === "id" || found === "count") return { holds: found, header };
  return { holds: "field", field: found, header, ...(unit === undefined ? {} : { unit }) };
}
