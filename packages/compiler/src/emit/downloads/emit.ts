import type { CatalogSet } from "@mulu/engine";
import { byteOrderMark, csvText, neutralCsv } from "@mulu/spreadsheet";
import { tableKinds } from "@mulu/schema";

import type { SourceFiles } from "../../compilation.js";
import { editionTable } from "../../tables/export-table.js";
import type { EditionTable } from "../../tables/export-table.js";

import { tableColumns, tableOf } from "../../tables/table-of.js";
import { jsonFile, jsonLines } from "../artefact.js";
import type { Artefact, EmitInput } from "../artefact.js";
import { authoredIn } from "./authored.js";
import type { Authored } from "./authored.js";
import { columnsOf } from "./columns.js";
import { tablesOf } from "./tables.js";
import type { RegisterTable, Table } from "./tables.js";
import { workbookWriter } from "./workbooks.js";
import type { WorkbookWriter } from "./workbooks.js";

/** What tables are made from: the catalogs, and the files that these were compiled from, where they are at hand. */
interface DownloadsInput extends Pick<EmitInput, "set"> {
  files?: SourceFiles | undefined;
}

/** A table of what stands in no edition, which no import takes back. */
function registerText({ kind, documents }: RegisterTable, set: CatalogSet): string {
  const columns = columnsOf(kind);
  const header = columns.map(({ zh, key }) => `${zh} ${key}`);
  return csvText([header, ...documents.map((document) => columns.map(({ cell }) => cell(document, set)))]);
}

interface Made {
  set: CatalogSet;
  authored: Authored;
}

/** The table as an export writes it; that of many editions has whole ids. */
function exported(table: Exclude<Table, RegisterTable>, { set, authored }: Made): EditionTable {
  if (table.holds === "measures") {
    const rows = table.documents.map((published) => ({ id: published.id, written: authored(published), published }));
    return { name: table.name, ...tableOf(table.kind, rows, { set }) };
  }
  const { edition, documents } = table;
  const bySlug = documents.map((each) => [each.id.slice(edition.id.length + 1), authored(each)] as const);
  return editionTable({ set, edition, documents: new Map(bySlug) });
}

/** A table, and the text of an export of it, less its mark; of what no import takes back the text alone. */
function textAndSheet(table: Table, made: Made): { text: string; sheet?: EditionTable } {
  if (table.holds === "register") return { text: registerText(table, made.set) };
  const sheet = exported(table, made);
  return { text: neutralCsv(sheet.header, sheet.rows), sheet };
}

interface Written {
  table: Table;
  texts: Artefact[];
  /** The workbook, while it is being written. */
  workbook?: Promise<Artefact>;
}

function emitTable(table: Table, made: Made, writer: WorkbookWriter): Written {
  const path = `downloads/${table.name}`;
  const { text, sheet } = textAndSheet(table, made);
  const texts = [
    { path: `${path}.json`, content: `${jsonLines(table.documents)}\n` },
    { path: `${path}.csv`, content: text },
    { path: `${path}.bom.csv`, content: byteOrderMark + text },
  ];
  if (!sheet) return { table, texts };
  const workbook = writer.write(sheet).then((content): Artefact => ({ path: `${path}.xlsx`, content }));
  return { table, texts, workbook };
}

function describe({ name, title, kind, documents }: Table, files: readonly Artefact[]): unknown {
  const sizes = files.map(({ path, content }) => ({
    file: path.replace("downloads/", ""),
    bytes: Buffer.byteLength(content),
  }));
  return { name, title, kind, count: documents.length, files: sizes };
}

/**
 * What each column of the tables of editions holds, by kind: for programs, which find a column by its field. The form is
 * counted up when names or ways of writing change; the first had the keys in its headers.
 */
const columnsFile = (): Artefact => {
  const columns = Object.fromEntries(tableKinds.map((kind) => [kind, tableColumns(kind)]));
  return jsonFile("downloads/columns.json", { form: 2, columns });
};

/** Tables for people and programs, and a list of them. */
export async function emitDownloads({ set, files }: DownloadsInput): Promise<Artefact[]> {
  const made = { set, authored: authoredIn(set, files) };
  const tables = tablesOf(set);
  const writer = workbookWriter(tables.length);
  try {
    const begun = tables.map((table) => emitTable(table, made, writer));
    const whole = begun.map(async ({ table, texts, workbook }) => {
      const written = workbook ? [...texts, await workbook] : texts;
      return { written, described: describe(table, written) };
    });
    const all = await Promise.all(whole);
    const index = all.map(({ described }) => described);
    return [...all.flatMap(({ written }) => written), columnsFile(), jsonFile("downloads/index.json", index)];
  } finally {
    await writer.close();
  }
}
