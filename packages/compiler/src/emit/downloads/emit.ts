import type { CatalogSet } from "@mulu/engine";
import { csvText, writeCsv, writeXlsx } from "@mulu/spreadsheet";
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

const byteOrderMark = "\ufeff";

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

async function emitTable(table: Table, made: Made): Promise<Artefact[]> {
  const path = `downloads/${table.name}`;
  const sheet = table.holds === "register" ? undefined : exported(table, made);
  // The very bytes of an export, less their mark, which decoding takes off.
  const text =
    table.holds === "register"
      ? registerText(table, made.set)
      : new TextDecoder().decode(sheet && writeCsv(sheet.header, sheet.rows));
  return [
    { path: `${path}.json`, content: `${jsonLines(table.documents)}\n` },
    { path: `${path}.csv`, content: text },
    // Spreadsheets take a file without the mark for GBK and show rubbish.
    { path: `${path}.bom.csv`, content: byteOrderMark + text },
    ...(sheet ? [{ path: `${path}.xlsx`, content: await writeXlsx(sheet) }] : []),
  ];
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
  const authored = authoredIn(set, files);
  const artefacts: Artefact[] = [];
  const index: unknown[] = [];
  for (const table of tablesOf(set)) {
    const written = await emitTable(table, { set, authored });
    for (const each of written) artefacts.push(each);
    index.push(describe(table, written));
  }
  return [...artefacts, columnsFile(), jsonFile("downloads/index.json", index)];
}
