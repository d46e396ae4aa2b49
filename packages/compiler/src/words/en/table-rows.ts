import type { RowMessages, RowNotices, RowParts } from "../messages/table-rows.js";
import type { PartsOf, WordsOf } from "../types.js";

const sheetHint = (sheet: string): string =>
  `If it does hold current entries, rename the sheet or its title, or add --sheet ${sheet}.`;

/** Columns, rows, sheets and files that were not imported, and what would be right. */
export const rowMessages: WordsOf<RowMessages> = {
  "double-column": {
    message: ({ header }) => `“${header}” means the same field as an earlier column; this one is not read`,
    hint: () => "Merge the two columns, or rename one.",
  },
  "struck-column": {
    message: ({ header, count }) =>
      `the header “${header}” is struck through; ${count} cells of the column were not imported`,
    hint: () =>
      "Where it still holds, remove the strikethrough; where it does not, delete the column; and import again.",
  },
  "struck-row": {
    message: ({ cells }) => `the row or its name is struck through; it was not imported (${cells})`,
    hint: () =>
      "Where it still holds, remove the strikethrough; where it does not, delete the words; and import again.",
  },
  "row-ended": {
    message: ({ said, kind, cells }) =>
      `${said} says that this is ${kind}, no current entry; the row was not imported (${cells})`,
    hint: () => "If it is a current entry, correct these words and import again.",
  },
  "row-may-have-ended": {
    message: ({ said, stem, cells }) =>
      `${said} has “${stem}” in it, and does not tell whether the row has ended or was merged; it was not imported (${cells})`,
    hint: () =>
      "Settle it in the table and import again: if it is current, add a column 是否保留 with 是, or word it anew; if not, write 已取消 or delete the row.",
  },
  "note-of-rows": {
    message: ({ text, stem }) =>
      `the note below the table “${text}” speaks of rows above it and has “${stem}” in it; of which rows cannot be told, and all were imported as the table has them`,
    hint: () => "Write it into the 备注 of those rows, such as 拟取消, and import again.",
  },
  "sheet-ended": {
    message: ({ said, kind, count, first, more }) =>
      `${said} says that this is ${kind}, no current entries; ${count} cells of the sheet were not imported (“${first}”${more})`,
    hint: ({ sheet }) => sheetHint(sheet),
  },
  "sheet-may-have-ended": {
    message: ({ said, stem, count, first, more }) =>
      `${said} has “${stem}” in it and does not tell whether these are current entries; ${count} cells of the sheet were not imported (“${first}”${more})`,
    hint: ({ sheet }) => sheetHint(sheet),
  },
  hidden: {
    message: ({ what, count, first, more }) =>
      `${what} is hidden; ${count} cells of it were not imported (“${first}”${more})`,
    hint: () => "Unhide it in the table if it is to be imported.",
  },
  transposed: {
    message: ({ text }) =>
      `rows and columns are exchanged: “${text}” and other headers stand one below the other; the sheet was not imported`,
    hint: () =>
      "Put the headers into one row and each thing into a row of its own: copy, paste special (transpose), and import.",
  },
  "no-header-row": {
    message: () => "no header row was found; the sheet was not imported",
    hint: ({ headers }) => `The header needs 名称 (or 标识) and one more column, such as ${headers}.`,
  },
  "bad-id": {
    message: ({ problem, cells }) => `${problem}; the row was not imported (${cells})`,
    hint: () => "Ids are lower-case letters, digits and hyphens, such as administrative-penalty.",
  },
  "duplicate-id": {
    message: ({ slug, count, columns }) =>
      `${count} rows have the id ${slug} and differ in ${columns}; none of them was imported`,
    hint: () => "Merge them if they are one thing; otherwise tell them apart in the column 标识.",
  },
  contradiction: {
    message: ({ first, second }) => `${first} and ${second} contradict each other; neither was written`,
    hint: () => "Make both say the same, and import again.",
  },
  "days-crossed": {
    message: ({ from, to }) => `validity begins${from} after it ends${to}; neither was written`,
    hint: () => "Check both days, and import again.",
  },
  exists: {
    message: ({ id, fields }) => `${id} exists; ${fields} differ and were left alone`,
    hint: () => "Give --update to change it.",
  },
  "not-editable": {
    message: ({ id }) => `${id} is written in a way that cannot be edited in place`,
    hint: () =>
      "Most likely its line ends: end each line with LF or CR LF alone and import again, or edit the file itself.",
  },
  undated: {
    message: ({ count }) => `from this row on, ${count} new entries have no date of verification; none was imported`,
    hint: () => "Give --verified 2026-11-20, or a column 核对日期.",
  },
  "cell-needed": {
    message: ({ header }) => `the cell of “${header}” is blank; without it the row cannot be imported`,
    hint: () => "Fill in this cell and import again.",
  },
  "no-measure-type": { message: () => "its type is not stated", hint: () => "Add a column 措施类型." },
  "no-effect": {
    message: () => "its effect is not stated and its type does not tell",
    hint: () => "Add a column 措施性质.",
  },
  "no-commitment-type": { message: () => "its type is not stated", hint: () => "Add 承诺类型." },
  "no-set-by": {
    message: () => "the document that provides for it is not stated",
    hint: () => "Add a column 规定文件.",
  },
  "no-level": { message: () => "its level is not stated", hint: () => "Add 级别." },
  "no-rule": { message: () => "what the rule says is not stated", hint: () => "Add a column 规定内容." },
  "no-protects": { message: () => "what it protects is not stated", hint: () => "Add a column 保护事项." },
  "no-value": {
    message: ({ name }) => `${name}: not stated`,
    hint: ({ header }) => `Add a column ${header}.`,
  },
};

export const rowNotices: PartsOf<RowNotices> = {
  "same-as-above": ({ header, text, content }) => `${header}: “${text}” is read as “${content}” of the row above`,
  "same-as-row": ({ header, text, content }) => `${header}: “${text}” is read as “${content}” of the row that it names`,
  "mark-unclear": ({ header, text }) => `${header}: whether “${text}” says yes cannot be told; it was not placed`,
  "no-row-number": ({ header, text }) => `${header}: “${text}” is no row number and was not placed`,
  "double-column-cell": ({ header, text }) =>
    `${header}: an earlier column is of the same field; “${text}” was not placed`,
  "no-column": ({ header, text }) => `no field for the column “${header}”: “${text}” was not placed`,
  "no-header": ({ text }) => `no field for the column without header: “${text}” was not placed`,
  "text-above": ({ text }) => `text above the header, not imported: “${text}”`,
  footnote: ({ text }) => `“${text}” is a note below the table, no entry, and was not imported`,
  signature: ({ text }) => `“${text}” says who filled in the table; it is no entry and was not imported`,
  "line-of-text": ({ text }) => `a line of text, no entry: “${text}”`,
  totals: ({ text }) => `a line of totals, no entry: “${text}”`,
  "read-as-current": ({ text, stem, why }) =>
    `“${text}” has “${stem}” in it; it is read so that ${why}, and the row was imported as current`,
  "part-unknown": ({ text }) =>
    `“${text}” looks like the title of a part, no entry; what it says of the rows below is not known`,
  "part-left-out": ({ text }) => `the title of a part “${text}” is left out, as was answered`,
  "part-read": ({ text }) => `“${text}” is the title of a part; the rows below it bear what it says`,
  "sheet-not-chosen": () => "it was not chosen with --sheet and not imported",
  macros: () => "the workbook holds macros; none was run or imported",
  "cell-not-imported": ({ text }) => `“${text}” was not imported`,
  "reference-changed": ({ header, cells, count }) =>
    `“${header}” follows from the other columns and is not imported; ${count} cells differ from today's (${cells})`,
  "comment-not-imported": ({ text }) => `the comment “${text}” was not imported`,
  "not-read": ({ said }) => said,
  "empty-table": () => "the table is empty",
  "blank-marks": ({ header, count, marks }) => `${header}: ${count} cells hold only ${marks} and are taken as blank`,
  "refused-row": ({ problems, cells }) => `${problems}; the row was not imported (${cells})`,
  "no-title": () => "it has no Chinese title",
  "title-without-word": () => "its title has no letter in it and is none",
  "id-unfit": ({ id }) => `“${id}” is no id of this edition`,
  "title-ambiguous": ({ count, title, slugs }) =>
    `this edition has ${count} called “${title}” (${slugs}); add a column 标识`,
  "id-derived": ({ slug, from }) =>
    `its id is ${slug} (${from}); an id stays once it is published, so add a column 标识 for another`,
  "rows-joined": ({ count }) => `${count} rows of this name differ in nothing but who collects it, and are one`,
  "argued-not-decided": ({ what }) => `${what} is argued, but not decided`,
  decided: ({ flag, answer }) => `${flag} follows from scope, term or channels: ${answer}`,
  "filled-in": ({ fields }) => `no longer listed as unknown, not stated or left to another text: ${fields}`,
  "file-unread": ({ file }) => `${file} cannot be read and was left alone`,
  broken: ({ id, field, fault, rule }) => `${id} was not written: ${field}${fault} (${rule})`,
};

export const rowParts: PartsOf<RowParts> = {
  "aside.cancelled": () => "cancelled or about to be",
  "aside.example": () => "an example",
  "aside.guide": () => "a guide",
  "current.kept": () => "it is kept",
  "current.future": () => "it ends on a day to come",
  "current.others": () => "it is about something else than the row",
  "current.recorded": () => "it is a kind of that information",
  "current.column": () => "a column of the table says that it is kept",
  "decision.sharing": () => "sharing",
  "decision.publication": () => "publication",
  "answer.yes": () => "true",
  "answer.no": () => "false",
  "id.elsewhere": () => "the id of the same title in another edition",
  "id.english": () => "from the English title",
  "id.digest": () => "a digest of the Chinese title",
  "at.cell": ({ sheet, at, said }) => `Sheet “${sheet}”, ${at}: ${said}`,
  "at.row": ({ sheet, at, said }) => `Sheet “${sheet}”, row ${at}: ${said}`,
  "in-column": ({ column, said }) => `${column}: ${said}`,
  "said.cell": ({ at, text }) => `${at}“${text}”`,
  "said.comment": ({ at, text }) => `the comment “${text}” on ${at}`,
  "said.row": ({ row, text }) => `row ${row} “${text}”`,
  "said.title": ({ text }) => `the title “${text}”`,
  "said.sheet-name": () => "the name of the sheet",
  "hidden.sheet": () => "the whole sheet",
  "hidden.row": () => "the row",
  "hidden.column": ({ column }) => `column ${column}`,
  "row-of": ({ sheet, row }) => `row ${row} of “${sheet}”`,
  "several-places": ({ places, count }) => `${places} and others, ${count} in all`,
  "cells-of-many": ({ cells, count }) => `${cells}… of ${count} cells`,
  "stated.file": ({ header }) => `${header} of the file`,
  "stated.cell": ({ header, at, text }) => `${header} ${at} “${text}”`,
  "bound.cell": ({ at, text }) => ` ${at}“${text}”`,
  "bound.day": ({ date }) => `“${date}”`,
  "and-also": ({ first, rest }) => `${first}; ${rest}`,
  "and-others": () => "…",
  "before-field": ({ field }) => `${field} `,
};
