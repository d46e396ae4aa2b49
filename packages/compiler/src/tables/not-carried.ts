import equal from "fast-deep-equal";

import { compareText } from "../fault.js";
import { ImportAnswers } from "./answers.js";
import { Identities } from "./identity.js";
import { readSheet } from "./import-table.js";
import type { ExportRequest, ImportContext } from "./request.js";
import type { Sheet } from "./sheet.js";
import { fieldsOf, kindOf } from "./table-kinds.js";
import { isPlain } from "./values.js";
import type { Plain } from "./values.js";
import { identifyRows } from "./identify-rows.js";
import { readNew } from "./write-row.js";

/** @public Fields of a document that a table does not carry. */
export interface NotCarried {
  /** Id of the document. */
  id: string;
  fields: string[];
}

interface Table {
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

function asSheet({ name, header, rows }: Table): Sheet {
  const cell = (text: string) => (text.trim() === "" ? undefined : ({ kind: "text", text } as const));
  return { name, rows: [header, ...rows].map((row) => row.map(cell)) };
}

/**
 * Reads a table back as an import would that knows none of the documents, and compares. A list of columns can forget a
 * field and a way of writing can lose a part; what comes back cannot.
 */
export function notCarried(
  table: Table,
  { files, compilation, edition, documents }: ExportRequest & { documents: ReadonlyMap<string, Plain> },
): NotCarried[] {
  const kind = kindOf(edition.id);
  const sheet = asSheet(table);
  const context: ImportContext = {
    ...{ files, compilation, edition, file: table.name, sheets: [sheet], update: false, provenance: {} },
    ...{ kind, fields: fieldsOf(kind), documents: new Map(), answered: new ImportAnswers() },
  };
  const rows = readSheet(sheet, context).rows.map((row) => ({ row, sheet }));
  const identities = new Identities(compilation.set, { edition: edition.id, kind });
  const back = new Map<string, Plain>();
  for (const row of identifyRows(rows, { identities, context }).rows) {
    const { completed } = readNew(row, { ...context, id: `${edition.id}/${row.slug}` });
    if (completed.problems.length === 0) back.set(row.slug, completed.value);
  }
  return [...documents].flatMap(([slug, value]) => {
    const fields = differing(value, back.get(slug) ?? {}).sort(compareText);
    return fields.length === 0 ? [] : [{ id: `${edition.id}/${slug}`, fields }];
  });
}

/** Names of the fields in which two documents differ, as deep as both have parts. */
function differing(a: Plain, b: Plain, before = ""): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    const [left, right] = [a[key], b[key]];
    if (equal(left, right)) return [];
    const name = `${before}${key}`;
    return isPlain(left) && isPlain(right) ? differing(left, right, `${name}.`) : [name];
  });
}
