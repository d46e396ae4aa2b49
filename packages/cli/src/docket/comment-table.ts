import { columnName } from "@mulu/spreadsheet";
import type { Sheet, SheetCell, SheetRow } from "@mulu/spreadsheet";

import { roleOf } from "./columns.js";
import type { ColumnRole } from "./columns.js";
import { nameless } from "./nameless.js";
import type { Notes } from "./notes.js";
import type { RawComment } from "./raw-comment.js";
import { say } from "../words/say.js";

/** Lines in which the headings are looked for: titles and remarks stand before them. */
const headRows = 30;

type Given = ReadonlyMap<string, ColumnRole>;

interface Heading {
  row: number;
  roles: (ColumnRole | undefined)[];
  texts: string[];
}

const textOf = (cell: SheetCell | undefined): string => cell?.text.trim() ?? "";
const says = (role: ColumnRole | undefined): boolean => role === "text" || role === "suggestion";

/** The row of headings: the first in which a column of what people say is named. */
function headingOf({ rows }: Sheet, given: Given): Heading | undefined {
  for (const [row, cells] of rows.slice(0, headRows).entries()) {
    const texts = Array.from({ length: cells.length }, (_, column) => textOf(cells[column]));
    // Beside 来源详情 a survey site writes under 来源 how somebody came to the survey, not who it was.
    const isSurvey = texts.some((text) => /^(?:来源详情|所用时间|来自IP)$/u.test(text));
    const roles = texts.map((text) => {
      if (isSurvey && text === "来源" && !given.has(text)) return "channel";
      return text === "" ? undefined : roleOf(text, given);
    });
    const isTitle = texts.filter((text) => text !== "").length > 1 && new Set(texts.filter(Boolean)).size === 1;
    if (!isTitle && roles.some(says)) return { row, roles, texts };
  }
  return undefined;
}

interface SheetContext {
  file: string;
  given: Given;
  notes: Notes;
}

/** Columns nobody knows are asked about, before anything is taken in: what stands in them may be what somebody said. */
function askAboutColumns({ name, rows }: Sheet, { roles, texts, row }: Heading, notes: Notes): void {
  for (const [column, text] of texts.entries()) {
    const isFilled = rows.slice(row + 1).some((cells) => textOf(cells[column]) !== "");
    if (roles[column] !== undefined || (text === "" && !isFilled) || !isFilled) continue;
    const said = nameless(text);
    const shown = text === "" ? `${columnName(column)} 列（没有表头）` : said;
    const english = text === "" ? `column ${columnName(column)} (without a heading)` : said;
    notes.add(
      {
        code: "INTAKE-01",
        severity: "error",
        message: say("unknown-column-nothing-taken", { shown: { zh: shown, en: english } }),
        hint: say("say-what-such-column", { said }),
      },
      `${name}!${columnName(column)}${row + 1}`,
    );
  }
  if (roles.includes("answer")) {
    notes.add({
      code: "INTAKE-02",
      severity: "warning",
      message: say("columns-dispositions-answers-not"),
      hint: say("afterwards-mulu-docket-answer"),
    });
  }
}

const labels: Partial<Record<ColumnRole, string>> = { suggestion: "修改建议", reason: "理由" };

const unsafe = new Set(["formula", "error"]);

interface RowContext {
  roles: readonly (ColumnRole | undefined)[];
  /** Headings of the columns of comments, where there are several: each answers a question of its own. */
  questions: readonly (string | undefined)[];
  sheet: Sheet;
  notes: Notes;
}

/** A row as a comment; nothing where the row says nothing. */
function rowOf(cells: SheetRow, row: number, { roles, questions, sheet, notes }: RowContext): RawComment | undefined {
  const place = `${sheet.name}!${row + 1}`;
  const comment: RawComment = { row: row + 1, place, parts: [], names: [], isReviewed: false, identity: "" };
  const identity: string[] = [];
  let isWhole = true;
  for (const [column, role] of roles.entries()) {
    const cell = cells[column];
    const text = textOf(cell);
    if (cell === undefined || text === "" || role === undefined || role === "order" || role === "answer") continue;
    const at = `${sheet.name}!${columnName(column)}${row + 1}`;
    if (unsafe.has(cell.kind) && role !== "ignore" && !isPlainText(cell)) {
      isWhole = false;
      notes.add(formulaNote, at);
      continue;
    }
    if (cell.struck !== undefined && says(role)) {
      isWhole = false;
      notes.add(struckNote, at);
      continue;
    }
    if (role !== "reviewed") identity.push(text);
    if (says(role) || role === "reason") comment.parts.push({ label: labels[role] ?? questions[column] ?? "", text });
    else if (role === "name") comment.names.push(text);
    else if (role === "reviewed") comment.isReviewed = /^(?:是|已核|√|✓|y|yes|1)$/iu.test(text);
    else if (role === "group" || role === "channel" || role === "received" || role === "line") comment[role] ??= text;
  }
  if (!isWhole || comment.parts.length === 0) return undefined;
  // A part without any other before it needs no word: it is the comment.
  const [first] = comment.parts;
  if (first !== undefined && comment.parts.length === 1) first.label = "";
  return { ...comment, identity: identity.join("\u001f") };
}

/** A bullet or a dash before words makes no formula of them in a text file. */
const isPlainText = ({ kind, text }: SheetCell): boolean => kind === "formula" && /^=[\s=]*\p{Script=Han}/u.test(text);

const formulaNote = {
  code: "INTAKE-03",
  severity: "error",
  message: say("cell-formula-none-computed"),
  hint: say("paste-value-spreadsheet-import"),
} as const;

const struckNote = {
  code: "INTAKE-04",
  severity: "warning",
  message: say("comment-struck-through-row"),
  hint: say("where-still-stands-remove"),
} as const;

const hiddenNote = {
  code: "INTAKE-05",
  severity: "warning",
  hint: say("unhide-what-taken"),
} as const;

const isTotals = (cells: SheetRow): boolean => /^(?:合计|总计|小计|共计)/u.test(textOf(cells.find((cell) => cell)));

/** The comments of one sheet. Its name stands in every place that is told, and may be that of a person. */
function fromSheet(read: Sheet, { file, given, notes }: SheetContext): RawComment[] {
  const sheet = { ...read, name: nameless(read.name) };
  const heading = headingOf(sheet, given);
  if (heading === undefined) return [];
  askAboutColumns(sheet, heading, notes);
  const roles = heading.roles.map((role, column) => {
    if (role === undefined || !sheet.hiddenColumns?.has(column)) return role;
    if (role !== "name" && role !== "contact") {
      const shown = `${sheet.name}!${columnName(column)}`;
      const message = say("hidden-column-not-taken");
      notes.add({ ...hiddenNote, message }, shown);
      return undefined;
    }
    return role;
  });
  const comments: RawComment[] = [];
  const merged = new Set<string>();
  const textColumn = roles.findIndex(says);
  const areSeveral = roles.filter((role) => role === "text").length > 1;
  const questions = heading.texts.map((text) => (areSeveral ? text : undefined));
  for (const [row, cells] of sheet.rows.entries()) {
    if (row <= heading.row || cells.every((cell) => textOf(cell) === "") || isTotals(cells)) continue;
    if (sheet.hiddenRows?.has(row)) {
      notes.add({ ...hiddenNote, message: say("hidden-row-not-taken") }, `${sheet.name}!${row + 1}`);
      continue;
    }
    // A comment whose cell reaches over several rows, such as one for each who signed it, is one.
    const range = cells[textColumn]?.merged;
    if (range !== undefined && merged.has(range)) continue;
    if (range !== undefined) merged.add(range);
    const comment = rowOf(cells, row, { roles, questions, sheet, notes });
    if (comment) comments.push(comment);
  }
  for (const { row, message } of sheet.untaken ?? []) {
    const hint = say("mend-import-again");
    notes.add({ code: "INTAKE-06", severity: "error", message, hint }, `${file} ${sheet.name}!${row + 1}`);
  }
  return comments;
}

/** The comments of a table, and what is to be said of it. */
export function fromTable(
  sheets: readonly Sheet[],
  { file, columns, notes }: { file: string; columns: Given; notes: Notes },
): RawComment[] {
  const visible = sheets.filter(({ hidden, name }) => {
    if (hidden) {
      const message = say("hidden-sheet-not-taken");
      notes.add({ ...hiddenNote, message }, nameless(name));
    }
    return !hidden;
  });
  const found = visible.filter((sheet) => headingOf(sheet, columns) !== undefined);
  if (found.length === 0) {
    notes.add(
      {
        code: "INTAKE-07",
        severity: "error",
        message: say("no-column-comments-found"),
        hint: say("heading-must-one-another"),
      },
      file,
    );
  }
  return found.flatMap((sheet) => fromSheet(sheet, { file, given: columns, notes }));
}
