import type { Finding } from "@mulu/schema";

import { part, tell, within } from "../words/say.js";
import type { Told } from "../words/say.js";
import type { Value } from "../words/types.js";
import type { TableRow } from "./collect-rows.js";
import type { Identities } from "./identity.js";
import { cellsOf, refusedRow } from "./refused-row.js";
import { tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import type { ImportContext } from "./request.js";
import { orderOf } from "./row-order.js";
import { differingColumns, oneThing } from "./same-thing.js";
import type { Sheet } from "./sheet.js";
import { nameIn } from "./tidy.js";

/** A row whose id is known. */
export interface IdentifiedRow {
  row: TableRow;
  sheet: Sheet;
  slug: string;
  place: CellPlace;
  /** Its place in the table, where that is to be kept. */
  order?: number;
}

interface Identification {
  identities: Identities;
  context: ImportContext;
}

/** Gives every row its id. Rows that claim one id are all left out: which of them is right is not for us to say. */
export function identifyRows(
  rows: readonly { row: TableRow; sheet: Sheet }[],
  { identities, context }: Identification,
): { rows: IdentifiedRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const bySlug = new Map<string, IdentifiedRow[]>();
  for (const { row, sheet } of rows) {
    const place: CellPlace = { file: context.file, sheet: sheet.name, row: row.row };
    const [written, en] = ["title.zh", "title.en"].map((path) => row.cells.get(path)?.[0]?.text.trim());
    const zh = written === undefined ? undefined : nameIn(written);
    const id = row.id?.text.trim();
    if (id === undefined && zh === undefined) {
      findings.push(refusedRow(row, place, [tell("no-title")]));
      continue;
    }
    const names = {
      ...(id === undefined ? {} : { id }),
      ...(zh === undefined ? {} : { zh }),
      ...(en === undefined ? {} : { en }),
    };
    const reading = identities.slugOf(names);
    if ("problem" in reading) {
      findings.push(badId(reading.problem, row.id?.place ?? place, row));
      continue;
    }
    if (reading.derived && !context.documents.has(reading.slug)) {
      const subject = `${context.edition.id}/${reading.slug}`;
      findings.push(tableFinding({ code: tableCodes.noted, place, said: reading.derived, subject }));
    }
    const same = bySlug.get(reading.slug) ?? [];
    same.push({ row, sheet, slug: reading.slug, place });
    bySlug.set(reading.slug, same);
  }
  const single = [...bySlug.values()].flatMap((same) => {
    const [first, ...more] = same;
    if (!first || more.length === 0) return same;
    const differing = differingColumns(
      same.map(({ row }) => row),
      context.fields,
    );
    findings.push(differing.length === 0 ? joined(same, context) : duplicate(same, { context, differing }));
    return differing.length === 0 ? [{ ...first, row: oneThing([first.row, ...more.map(({ row }) => row)]) }] : [];
  });
  const orders = orderOf(single.map(({ row }) => row));
  return { rows: single.map((each, index) => ({ ...each, ...kept(orders[index], each, context) })), findings };
}

/** Whether the place of a row is kept: where the table numbers its rows, or is the first of its edition. */
function kept(
  order: number | undefined,
  { row, slug }: IdentifiedRow,
  { documents }: ImportContext,
): { order?: number } {
  const before = documents.get(slug);
  const isNumbered = row.number !== undefined;
  const isKept = before ? isNumbered && before["order"] !== undefined : isNumbered || documents.size === 0;
  return order !== undefined && isKept ? { order } : {};
}

function badId(problem: Told, place: CellPlace, row: TableRow): Finding {
  const said = tell("bad-id", { problem: within(problem), cells: cellsOf(row) });
  return tableFinding({ code: tableCodes.badId, place, said });
}

function placesOf(rows: readonly IdentifiedRow[]): Value {
  const named = rows.slice(0, 10).map(({ sheet, place }) => part("row-of", { sheet: sheet.name, row: place.row + 1 }));
  return rows.length > 10 ? part("several-places", { places: named, count: rows.length }) : named;
}

/** Rows that differ in nothing but who keeps the thing are one thing. */
function joined(rows: readonly IdentifiedRow[], { edition }: ImportContext): Finding {
  const [first] = rows;
  return tableFinding({
    code: tableCodes.noted,
    place: first?.place ?? { file: "", sheet: "", row: 0 },
    subject: `${edition.id}/${first?.slug ?? ""}`,
    said: tell("rows-joined", { places: placesOf(rows), count: rows.length }),
  });
}

function duplicate(
  rows: readonly IdentifiedRow[],
  { context: { edition }, differing }: { context: ImportContext; differing: readonly string[] },
): Finding {
  const [first, second] = rows;
  const slug = first?.slug ?? "";
  return tableFinding({
    code: tableCodes.duplicateId,
    place: second?.place ?? { file: "", sheet: "", row: 0 },
    subject: `${edition.id}/${slug}`,
    said: tell("duplicate-id", { slug, places: placesOf(rows), count: rows.length, columns: differing }),
  });
}
