import { titleOf as documentTitle, unansweredComments } from "@mulu/engine";
import type { CatalogSet, RecordedComment } from "@mulu/engine";
import { fieldLabel } from "@mulu/schema";
import type { Docket, Text } from "@mulu/schema";
import { columnName, writeCsv, writeXlsx } from "@mulu/spreadsheet";
import type { ColumnGuide, Sheet, SheetCell } from "@mulu/spreadsheet";

import { readArticle } from "./article.js";
import { inWords } from "./answers.js";
import type { GivenAnswer } from "./answers.js";
import type { Notes } from "./notes.js";
import { dayOf } from "./values.js";
import { titleOf, valuesOf } from "./words-of.js";
import { say } from "../words/say.js";

/** Columns of the table of comments to answer: the first tell which comment it is, the rest are filled in. */
const columns = [
  ...(["编号", "所议的行", "提出者类别", "收到日期", "意见摘要", "重复的条数"] as const),
  ...([
    "处理结果",
    "理由",
    "所据条文",
    "改动的文件",
    "改动的字段",
    "答复",
    "英文答复",
    "答复日期",
    "提出者的态度",
    "重复于",
  ] as const),
] as const;
type Column = (typeof columns)[number];

/** Whether a text heads a column of the table. */
export const isAnswerColumn = (text: string): boolean => columns.some((column) => column === text);

const lists = { 处理结果: "CommentDisposition", 理由: "CommentReason", 提出者的态度: "CommenterState" } as const;

function rowOf(
  comment: RecordedComment,
  { docket, repeats, set }: { docket: Docket; repeats: number; set: CatalogSet },
): string[] {
  const { number, line, group, received, summary, disposition, reason, article, change, field } = comment;
  const { answer, answered, state, duplicateOf } = comment;
  const about = docket.lines?.find(({ id }) => id === line)?.what.zh ?? line ?? "";
  return [
    ...[
      String(number),
      about,
      titleOf(set, "ConsulteeGroup", group).zh,
      received,
      summary.zh,
      repeats > 0 ? String(repeats) : "",
    ],
    disposition === undefined ? "" : titleOf(set, "CommentDisposition", disposition).zh,
    reason === undefined ? "" : titleOf(set, "CommentReason", reason).zh,
    article === undefined ? "" : `${article.instrument}:${article.article}`,
    ...[change === undefined ? "" : shownChange(change, set), shownField(field, change, set)],
    ...[answer?.zh ?? "", answer?.en ?? "", answered ?? ""],
    state === undefined ? "" : titleOf(set, "CommenterState", state).zh,
    duplicateOf === undefined ? "" : String(duplicateOf),
  ];
}

/** A document by its title, with its path behind it, for two may be called alike. */
function shownChange(change: string, set: CatalogSet): string {
  const document = set.get(change);
  return document ? `${documentTitle(document).zh}（${change}）` : change;
}

function shownField(field: string | undefined, change: string | undefined, set: CatalogSet): string {
  if (field === undefined) return "";
  const document = change === undefined ? undefined : set.get(change);
  return (document && fieldLabel(document.documentKind, field)?.zh) ?? field;
}

/** Comments as a table to be filled in: those without an answer, or all of them; what repeats another is not listed. */
export async function answerTable(
  {
    docket,
    comments,
    isAll,
    set,
  }: { docket: Docket; comments: readonly RecordedComment[]; isAll: boolean; set: CatalogSet },
  extension: ".xlsx" | ".csv",
): Promise<{ content: Uint8Array; rows: number }> {
  const repeats = new Map<number, number>();
  for (const { duplicateOf } of comments) {
    if (duplicateOf !== undefined) repeats.set(duplicateOf, (repeats.get(duplicateOf) ?? 0) + 1);
  }
  const listed = (isAll ? comments : unansweredComments(comments)).filter(
    ({ duplicateOf }) => duplicateOf === undefined,
  );
  const rows = listed.map((comment) => rowOf(comment, { docket, set, repeats: repeats.get(comment.number) ?? 0 }));
  if (extension === ".csv") return { content: writeCsv(columns, rows), rows: rows.length };
  const content = await writeXlsx({
    name: "意见答复表",
    header: columns,
    rows,
    columns: columns.map((each) => guideOf(each, set)),
  });
  return { content, rows: rows.length };
}

/** Words to choose from in a column that has some, and no more than that: a column of words is filled in as one likes. */
function guideOf(column: Column, set: CatalogSet): ColumnGuide {
  const choices = choicesOf(column, set);
  return choices.length === 0 ? {} : { choices: choices.map(({ zh }) => zh) };
}

/** An answer as a row gives it, with the cell in which each of its fields stands. */
export interface AnswerRow {
  number: number;
  /** `意见答复表!12`. */
  place: string;
  given: GivenAnswer;
  cells: Partial<Record<keyof GivenAnswer, string>>;
}

const fieldOf: Readonly<Partial<Record<Column, keyof GivenAnswer>>> = {
  处理结果: "disposition",
  理由: "reason",
  所据条文: "article",
  改动的文件: "change",
  改动的字段: "field",
  答复: "answer",
  答复日期: "answered",
  提出者的态度: "state",
  重复于: "duplicateOf",
};

interface RowContext {
  sheet: Sheet;
  notes: Notes;
  set: CatalogSet;
}

const wrongCell = (fault: Text, choices: readonly Text[] = []) => ({
  code: "ANSWER-02",
  severity: "error" as const,
  message: say("row-not-taken", { fault }),
  hint: say("mend-take-table-again", {
    choices: choices.length === 0 ? "" : say("choices-are", { choices }),
  }),
});

/** The words of a closed list; none for a column that is filled in as one likes. */
const choicesOf = (column: Column, set: CatalogSet): Text[] =>
  column in lists ? valuesOf(set, lists[column as keyof typeof lists]).map(({ title }) => title) : [];

/** The value of one cell, in the words of the table or as a code. */
function valueOf(column: Column, text: string, set: CatalogSet): unknown {
  if (column in lists) {
    const found = valuesOf(set, lists[column as keyof typeof lists]).find(
      ({ code, title }) => code === text || title.zh === text || title.en === text,
    );
    return found?.code;
  }
  if (column === "答复日期") return dayOf(text);
  if (column === "所据条文") return readArticle(text, set);
  if (column === "重复于") return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
  return text;
}

const textOf = (cell: SheetCell | undefined): string => cell?.text.trim() ?? "";

function answerOf(
  row: number,
  places: ReadonlyMap<Column, number>,
  { sheet, notes, set }: RowContext,
): AnswerRow | undefined {
  const cells = sheet.rows[row] ?? [];
  const at = (column: Column): string => textOf(cells[places.get(column) ?? -1]);
  const cellName = (column: Column): string => `${sheet.name}!${columnName(places.get(column) ?? 0)}${row + 1}`;
  const answer: AnswerRow = { number: Number(at("编号")), place: `${sheet.name}!${row + 1}`, given: {}, cells: {} };
  let isWhole = true;
  for (const column of columns) {
    const field = fieldOf[column];
    const text = at(column);
    if (field === undefined) continue;
    answer.cells[field] = cellName(column);
    if (text === "") continue;
    const cell = cells[places.get(column) ?? -1];
    const value = cell?.kind === "formula" ? undefined : valueOf(column, text, set);
    if (value === undefined) {
      isWhole = false;
      notes.add(
        wrongCell(
          say("cell-is-no", { column: { zh: column, en: field }, text: text.slice(0, 40) }),
          choicesOf(column, set),
        ),
        cellName(column),
      );
      continue;
    }
    if (field === "answer") answer.given.answer = inWords(text, at("英文答复"));
    else Object.assign(answer.given, { [field]: value });
  }
  if (!/^\d{1,7}$/.test(at("编号"))) {
    notes.add(wrongCell(say("no-number")), cellName("编号"));
    return undefined;
  }
  return isWhole && Object.keys(answer.given).length > 0 ? answer : undefined;
}

/** The answers of a table that was filled in; rows in which nothing was are left out. */
export function answersOf(
  sheets: readonly Sheet[],
  { notes, set }: Omit<RowContext, "sheet">,
): AnswerRow[] | undefined {
  for (const sheet of sheets) {
    const head = sheet.rows.slice(0, 10).findIndex((cells) => cells.some((cell) => textOf(cell) === "编号"));
    const places = new Map<Column, number>();
    for (const [place, cell] of (sheet.rows[head] ?? []).entries()) {
      const column = columns.find((each) => each === textOf(cell));
      if (column !== undefined) places.set(column, place);
    }
    if (!places.has("编号") || !places.has("处理结果")) continue;
    return sheet.rows.flatMap((cells, row) => {
      if (row <= head || cells.every((cell) => textOf(cell) === "")) return [];
      return answerOf(row, places, { sheet, notes, set }) ?? [];
    });
  }
  return undefined;
}
