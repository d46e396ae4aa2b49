import type { CatalogSet } from "@mulu/engine";
import { csvText } from "@mulu/spreadsheet";

import { jsonFile, jsonLines } from "../artefact.js";
import type { Artefact, EmitInput } from "../artefact.js";
import { columnsOf } from "./columns.js";
import { tablesOf } from "./tables.js";
import type { Table } from "./tables.js";

const byteOrderMark = "\ufeff";

function csv({ kind, documents }: Table, set: CatalogSet): string {
  const columns = columnsOf(kind);
  const header = columns.map(({ zh, key }) => `${zh} ${key}`);
  const rows = documents.map((document) => columns.map(({ cell }) => cell(document, set)));
  return csvText([header, ...rows]);
}

function emitTable(table: Table, set: CatalogSet): Artefact[] {
  const path = `downloads/${table.name}`;
  const text = csv(table, set);
  return [
    { path: `${path}.json`, content: `${jsonLines(table.documents)}\n` },
    { path: `${path}.csv`, content: text },
    // Spreadsheets take a file without the mark for GBK and show rubbish.
    { path: `${path}.bom.csv`, content: byteOrderMark + text },
  ];
}

function describe({ name, title, kind, documents }: Table, files: readonly Artefact[]): unknown {
  const sizes = files.map(({ path, content }) => ({
    file: path.replace("downloads/", ""),
    bytes: Buffer.byteLength(content),
  }));
  return { name, title, kind, count: documents.length, files: sizes };
}

/** Tables for people and programs, and a list of them. */
export function emitDownloads({ set }: EmitInput): Artefact[] {
  const tables = tablesOf(set).map((table) => ({ table, files: emitTable(table, set) }));
  const index = tables.map(({ table, files }) => describe(table, files));
  return [...tables.flatMap(({ files }) => files), jsonFile("downloads/index.json", index)];
}
