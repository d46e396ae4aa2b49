import { identifyPath } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import type { SourceFiles } from "../compilation.js";
import { compareFindings } from "../fault.js";
import { readDocuments } from "../read/read-documents.js";
import { tell } from "../words/say.js";
import { asideSheet, unchosenSheet } from "./aside.js";
import { countCells, isTaken } from "./cells.js";
import type { Field } from "./field.js";
import { readCell } from "./field.js";
import { findHeaders } from "./header.js";
import type { Header } from "./header.js";
import { headerNames } from "./header-names.js";
import { Identities } from "./identity.js";
import { daysOf, knownWords } from "./known-words.js";
import { refuseBroken, refuseUndated } from "./overlay.js";
import { columnsReadAs, thingOf } from "./read-as.js";
import type { PartMeaning } from "./parts.js";
import { questionsOf } from "./questions.js";
import type { Asked } from "./questions.js";
import { registerAnswers } from "./register-answers.js";
import { isTransposed } from "./transposed.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import type { ImportContext, ImportRequest, ImportResult, ReadColumn } from "./request.js";
import { resolveAnswers } from "./resolve-answers.js";
import { readRows } from "./rows.js";
import type { TableRow } from "./collect-rows.js";
import type { TableRows } from "./rows.js";
import { sectionMeaning } from "./section-meaning.js";
import type { Sheet } from "./sheet.js";
import { fieldsOf, kindOf } from "./table-kinds.js";
import { isPlain } from "./values.js";
import type { Plain } from "./values.js";
import { macrosIn, visiblePart } from "./visible.js";
import { withoutReference } from "./without-reference.js";
import { identifyRows } from "./identify-rows.js";
import { tableContext, writeRow } from "./write-row.js";
import type { Outcome } from "./write-row.js";

/** Documents of an edition as written, by slug. */
export function documentsOf(files: SourceFiles, edition: string): Map<string, Plain> {
  const own = [...files].filter(([file]) => file.startsWith(`${edition}/`) && identifyPath(file)?.edition === edition);
  const { documents } = readDocuments(new Map(own));
  return new Map(documents.flatMap(({ identity, value }) => (isPlain(value) ? [[identity.slug, value] as const] : [])));
}

/** @public Takes a table into an edition. Pure: the same files and table give the same result. */
export function importTable(request: ImportRequest): ImportResult {
  const kind = kindOf(request.edition.id);
  const documents = documentsOf(request.files, request.edition.id);
  const fields = fieldsOf(kind);
  const { answers: answered, findings: unusable } = resolveAnswers(request.answers, {
    ...{ fields, context: { set: request.compilation.set, edition: request.edition.id, from1904: false } },
  });
  const dated = datedByEdition(request, documents.size);
  const context: ImportContext = { ...request, ...dated, kind, fields, documents, answered };
  const findings: Finding[] = [...unusable];
  const asked: Asked[] = [];
  const meaningful: CellPlace[] = [];
  const columns: ReadColumn[] = [];
  const rows: { row: TableRow; sheet: Sheet }[] = [];
  for (const sheet of request.sheets) {
    if (request.only && !request.only.includes(sheet.name)) {
      for (const finding of unchosenSheet(sheet, request.file)) findings.push(finding);
      continue;
    }
    const read = readSheet(sheet, context);
    for (const finding of read.findings) findings.push(finding);
    for (const each of read.asked) asked.push(each);
    for (const place of read.meaningful) meaningful.push(place);
    for (const column of read.columns) columns.push(column);
    for (const row of read.rows) rows.push({ row, sheet });
  }
  if (request.sheets.every((sheet) => isEmpty(sheet))) findings.push(emptyTable(request));
  if (request.hasMacros === true) findings.push(macrosIn(request.file, request.sheets));
  const identities = new Identities(request.compilation.set, { edition: request.edition.id, kind });
  const identified = identifyRows(rows, { identities, context });
  const outcomes = [...registerAnswers(context), ...identified.rows.map((row) => writeRow(row, context))];
  const undated = refuseUndated(outcomes);
  const checked = refuseBroken(undated.outcomes, context);
  const named = new Set(identified.rows.map(({ slug }) => slug));
  const absent = [...documents.keys()].filter((slug) => !named.has(slug)).sort();
  const all = [
    ...findings,
    ...identified.findings,
    ...outcomes.flatMap((outcome) => outcome.findings),
    ...undated.findings,
    ...checked.findings,
  ];
  for (const outcome of outcomes) for (const each of outcome.asked) asked.push(each);
  const rowsTaken = identified.rows.filter((_, index) => isTaken(checked.outcomes.at(index - identified.rows.length)));
  return {
    ...summarize(checked.outcomes, all),
    cells: countCells(meaningful, { findings: all, taken: rowsTaken.map(({ row }) => row) }),
    columns,
    things: identified.rows.map((row) => thingOf(row, request.edition.id)),
    questions: questionsOf(asked),
    absent: absent.map((slug) => `${request.edition.id}/${slug}`),
  };
}

/**
 * The day on which new entries were verified, where the call gives none: a draft says its own, and so does an edition that
 * holds nothing yet.
 */
function datedByEdition(
  { provenance, edition: { nature, provenance: own } }: ImportRequest,
  held: number,
): Pick<ImportRequest, "provenance"> {
  const isFresh = nature === "draft" || held === 0;
  return { provenance: isFresh ? { verified: own.verified, ...provenance } : provenance };
}

function summarize(
  outcomes: readonly Outcome[],
  findings: Finding[],
): Omit<ImportResult, "absent" | "cells" | "columns" | "things" | "questions"> {
  const ids = (result: Outcome["result"]): string[] =>
    outcomes.flatMap((outcome) => (outcome.result === result ? [outcome.id] : [])).sort();
  return {
    files: new Map(outcomes.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const])).sort()),
    created: ids("created"),
    changed: ids("changed"),
    unchanged: ids("unchanged"),
    findings: findings.sort(compareFindings),
  };
}

/** Rows of a sheet, and every cell of it that belongs to none. */
export function readSheet(sheet: Sheet, context: ImportContext): TableRows & { columns: ReadColumn[] } {
  const { file, fields, only, documents, sheets, answered } = context;
  const shown = visiblePart(sheet, file);
  const told = withoutReference(shown.sheet, { file, edition: context.edition.id, set: context.compilation.set });
  const visible = { sheet: told.sheet, findings: [...shown.findings, ...told.findings] };
  const headers = headersOf(visible.sheet, context);
  const [header] = headers;
  const aside = only
    ? undefined
    : asideSheet(visible.sheet, { file, headerRow: header?.bottom ?? 0, isAlone: isAlone(sheet, sheets) });
  if (aside) return { ...nothing, findings: [aside] };
  const findings = [...visible.findings, ...untaken(sheet, file), ...besides(visible.sheet, file)];
  if (!header) {
    const isOnly = sheets.every((each) => each === sheet || !hasTable(each, context));
    return { ...nothing, findings: [...findings, ...noHeader(visible.sheet, { file, fields, isOnly })] };
  }
  const meaning: PartMeaning = (section) =>
    sectionMeaning(section, { fields, context: tableContext(context, sheet), answered: answered.sections });
  const read = readRows(visible.sheet, [header, ...headers.slice(1)], {
    ...{ file, documents, isKnown: knownWords(context), on: daysOf(context), meaning },
  });
  const columns = headers.flatMap((each) => columnsReadAs(each, sheet.name));
  return { ...read, columns, findings: [...findings, ...headers.flatMap((each) => each.findings), ...read.findings] };
}

const nothing = { rows: [], findings: [], asked: [], meaningful: [], columns: [] };

/** Whether a sheet holds a table of this kind. */
function hasTable(sheet: Sheet, context: ImportContext): boolean {
  return headersOf(sheet, context).length > 0;
}

/** The headers of a sheet: one, or one for each table that stands in it. */
function headersOf(sheet: Sheet, context: ImportContext): Header[] {
  const { fields, file, answered } = context;
  const words = tableContext(context, sheet);
  return findHeaders(sheet, {
    ...{ names: headerNames(fields, answered.columns), file },
    reads: (field, word) => {
      const { value, problems } = readCell(field, { text: word, kind: "text" }, words);
      return value !== undefined && problems.length === 0;
    },
  });
}

/** Whether a file holds nothing but one sheet; a CSV file never holds another. */
function isAlone(sheet: Sheet, sheets: readonly Sheet[]): boolean {
  return sheets.every((each) => each === sheet || each.hidden === true || isEmpty(each));
}

/** What the reader of the file could not take. */
function untaken({ name, untaken: list = [] }: Sheet, file: string): Finding[] {
  return list.map(({ message, ...at }) => {
    const said = tell("not-read", { said: message });
    return tableFinding({ code: tableCodes.unread, place: { file, sheet: name, ...at }, said });
  });
}

/** Comments are read for what they say of their row, and stand nowhere in the catalogs. What cannot be told is said. */
function besides({ name, comments = [], doubts = [], rows }: Sheet, file: string): Finding[] {
  const all = rows.length === 0 ? [] : doubts;
  const doubtful = all.map((doubt) => {
    const said = tell("not-read", { said: doubt });
    return tableFinding({ code: tableCodes.noted, place: { file, sheet: name, row: 0 }, said });
  });
  const noted = comments.map(({ row, column, text }) => {
    const said = tell("comment-not-imported", { text: quoted(text) });
    return tableFinding({ code: tableCodes.noted, place: { file, sheet: name, row, column }, said });
  });
  return [...doubtful, ...noted];
}

/** A sheet without a header, cell by cell: it may be a cover or a guide, but that is for a reader to say. */
function noHeader(
  sheet: Sheet,
  { file, fields, isOnly }: { file: string; fields: readonly Field[]; isOnly: boolean },
): Finding[] {
  const cells = sheet.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell && cell.text.trim() !== "" ? [{ cell, row: index, column }] : [])),
  );
  const [first] = cells;
  if (!first) return [];
  const headers = fields.slice(0, 12).map(({ header }) => header);
  // Beside a sheet that holds the table, lines of text are a cover or notes.
  const isProse =
    !isOnly && sheet.rows.every((row) => new Set(row.flatMap((cell) => cell?.text.trim() ?? [])).size <= 2);
  const finding = tableFinding({
    code: isProse ? tableCodes.noted : tableCodes.noHeader,
    place: { file, sheet: sheet.name, row: first.row },
    said: isTransposed(sheet)
      ? tell("transposed", { text: quoted(first.cell.text) })
      : tell("no-header-row", { headers }),
  });
  const others = cells.map(({ cell, row, column }) =>
    tableFinding({
      code: tableCodes.noted,
      place: { file, sheet: sheet.name, row, column },
      said: tell("cell-not-imported", { text: quoted(cell.text) }),
    }),
  );
  return [finding, ...others];
}

function isEmpty({ rows, untaken: list = [] }: Sheet): boolean {
  return list.length === 0 && rows.every((row) => row.length === 0);
}

function emptyTable({ file, sheets }: ImportRequest): Finding {
  return tableFinding({
    code: tableCodes.noHeader,
    place: { file, sheet: sheets[0]?.name ?? "", row: 0 },
    said: tell("empty-table"),
  });
}
