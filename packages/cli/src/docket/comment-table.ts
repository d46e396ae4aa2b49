import { columnName } from "@mulu/spreadsheet";
import type { Sheet, SheetCell, SheetRow } from "@mulu/spreadsheet";

import { roleOf } from "./columns.js";
import type { ColumnRole } from "./columns.js";
import { nameless } from "./nameless.js";
import type { Notes } from "./notes.js";
import type { RawComment } from "./raw-comment.js";

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
        message: {
          zh: `不认识的列“${shown}”，一条也没有收。`,
          en: `Unknown column “${english}”; nothing was taken in.`,
        },
        hint: {
          zh: `写明它是什么，例如 --column "${said}=text"（意见）、=suggestion（修改建议）、=reason（理由）、=group、=line、=received、=channel、=name（姓名、单位）、=contact（联系方式）、=ignore（不收）。没有表头的，请先加表头。`,
          en: `Say what it is, such as --column "${said}=text", =suggestion, =reason, =group, =line, =received, =channel, =name, =contact or =ignore. Give a column without a heading one first.`,
        },
      },
      `${name}!${columnName(column)}${row + 1}`,
    );
  }
  if (roles.includes("answer")) {
    notes.add({
      code: "INTAKE-02",
      severity: "warning",
      message: {
        zh: "采纳情况、答复各列没有收：导入只收意见。",
        en: "Columns of dispositions and answers were not taken: an import takes comments only.",
      },
      hint: {
        zh: "导入后用 mulu docket answer <卷宗> --export 导出待答复的意见，填好再收回。",
        en: "Afterwards mulu docket answer <docket> --export writes those that wait, to be filled in and taken back.",
      },
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
  message: {
    zh: "单元格是公式，不计算，这一行没有收。",
    en: "The cell is a formula; none is computed, and the row was not taken.",
  },
  hint: {
    zh: "在表格软件里把它复制、选择性粘贴为数值，再导入一次。",
    en: "Paste it as a value in the spreadsheet, and import again.",
  },
} as const;

const struckNote = {
  code: "INTAKE-04",
  severity: "warning",
  message: { zh: "意见划了删除线，这一行没有收。", en: "The comment is struck through; the row was not taken." },
  hint: { zh: "仍然有效的，去掉删除线再导入。", en: "Where it still stands, remove the line and import again." },
} as const;

const hiddenNote = {
  code: "INTAKE-05",
  severity: "warning",
  hint: { zh: "要收的，先取消隐藏。", en: "Unhide what is to be taken in." },
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
      const message = { zh: "隐藏的列没有收。", en: "A hidden column was not taken." };
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
      notes.add(
        { ...hiddenNote, message: { zh: "隐藏的行没有收。", en: "A hidden row was not taken." } },
        `${sheet.name}!${row + 1}`,
      );
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
    const hint = { zh: "改好后再导入一次。", en: "Mend it and import again." };
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
      const message = { zh: "隐藏的工作表没有收。", en: "A hidden sheet was not taken." };
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
        message: { zh: "没有找到写意见的列。", en: "No column of comments was found." },
        hint: {
          zh: '表头要有“意见内容”“意见建议”“修改建议”之一；用别的名称的，加 --column "名称=text"。',
          en: 'A heading must be one of 意见内容, 意见建议, 修改建议; for another name add --column "NAME=text".',
        },
      },
      file,
    );
  }
  return found.flatMap((sheet) => fromSheet(sheet, { file, given: columns, notes }));
}
