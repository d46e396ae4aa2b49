import { parse } from "yaml";

import type { Finding, Text } from "@mulu/schema";

import type { Problem, TableContext } from "./codec.js";
import { completeChanged, completeNew } from "./complete.js";
import type { Completed } from "./complete.js";
import { editYaml } from "./edit-yaml.js";
import { newFile } from "./house-yaml.js";
import type { Identities } from "./identity.js";
import type { ImportContext } from "./request.js";
import { columnName } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import type { Asked } from "./questions.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { assign, readValues } from "./row-values.js";
import type { TableRow } from "./collect-rows.js";
import { differingColumns, oneThing } from "./same-thing.js";
import { fieldOrder } from "./table-kinds.js";
import { at, equal, isPlain } from "./values.js";
import type { Plain } from "./values.js";

/** A row whose id is known. */
export interface IdentifiedRow {
  row: TableRow;
  sheet: Sheet;
  slug: string;
  place: CellPlace;
}

/** What became of a row. */
export interface Outcome {
  id: string;
  /** Below catalogs/. */
  file: string;
  place: CellPlace;
  result: "created" | "changed" | "unchanged" | "refused";
  /** The file's new text, for created and changed. */
  text?: string;
  /** A new document for which nobody has given the day it was verified. */
  undated?: true;
  findings: Finding[];
  asked: Asked[];
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
    const [zh, en] = ["title.zh", "title.en"].map((path) => row.cells.get(path)?.[0]?.text.trim());
    const id = row.id?.text.trim();
    if (id === undefined && zh === undefined) {
      findings.push(refusedRow(row, place, [{ message: { zh: "没有名称", en: "it has no Chinese title" } }]));
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
      findings.push(tableFinding({ code: tableCodes.noted, place, message: reading.derived, subject }));
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
  return { rows: single, findings };
}

function badId(problem: Text, place: CellPlace, row: TableRow): Finding {
  return tableFinding({
    code: tableCodes.badId,
    place,
    message: {
      zh: `${problem.zh}，整行未导入（${cellsOf(row)}）`,
      en: `${problem.en}; the row was not imported (${cellsOf(row)})`,
    },
    hint: {
      zh: "标识用小写英文、数字和连字符，例如 administrative-penalty；也可以写本版本的完整标识。",
      en: "Ids are lower-case letters, digits and hyphens, such as administrative-penalty.",
    },
  });
}

function placesOf(rows: readonly IdentifiedRow[]): string {
  const named = rows.slice(0, 10).map(({ sheet, place }) => `“${sheet.name}”第 ${place.row + 1} 行`);
  return `${named.join("、")}${rows.length > 10 ? `等 ${rows.length} 处` : ""}`;
}

/** Rows that differ in nothing but who keeps the thing are one thing. */
function joined(rows: readonly IdentifiedRow[], { edition }: ImportContext): Finding {
  const [first] = rows;
  return tableFinding({
    code: tableCodes.noted,
    place: first?.place ?? { file: "", sheet: "", row: 0 },
    subject: `${edition.id}/${first?.slug ?? ""}`,
    message: {
      zh: `${placesOf(rows)}同名，除采集部门外写法相同，合为一项`,
      en: `${rows.length} rows of this name differ in nothing but who collects it, and are one`,
    },
  });
}

function duplicate(
  rows: readonly IdentifiedRow[],
  { context: { edition }, differing }: { context: ImportContext; differing: readonly string[] },
): Finding {
  const [first, second] = rows;
  const where = placesOf(rows);
  const slug = first?.slug ?? "";
  return tableFinding({
    code: tableCodes.duplicateId,
    place: second?.place ?? { file: "", sheet: "", row: 0 },
    subject: `${edition.id}/${slug}`,
    message: {
      zh: `标识 ${slug} 在 ${where}重复，${differing.join("、")}不同，这些行均未导入`,
      en: `${rows.length} rows have the id ${slug} and differ in ${differing.join(", ")}; none of them was imported`,
    },
    hint: {
      zh: "同一事项请合并为一行，或者合并名称单元格；不同事项请用“标识”列分开。",
      en: "Merge them if they are one thing; otherwise tell them apart in the column 标识.",
    },
  });
}

/** Cells of a row with their addresses, for a row that is not taken: all of a row, but of a long merge the first ones. */
function cellsOf({ cells }: TableRow): string {
  const all = [...cells.values()].flat();
  const most = 200;
  const named = all
    .slice(0, most)
    .map(({ place, text }) => `${columnName(place.column ?? 0)}${place.row + 1}：${quoted(text)}`);
  return `${named.join("；")}${all.length > most ? `……共 ${all.length} 个单元格` : ""}`;
}

function refusedRow(row: TableRow, place: CellPlace, problems: readonly Problem[]): Finding {
  const said = (language: "zh" | "en"): string => problems.map(({ message }) => message[language]).join("；");
  const hint = problems.find((each) => each.hint)?.hint;
  return tableFinding({
    code: tableCodes.refusedRow,
    place,
    message: {
      zh: `${said("zh")}，整行未导入（${cellsOf(row)}）`,
      en: `${said("en")}; the row was not imported (${cellsOf(row)})`,
    },
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Writes what a row says into a new file, or into the one that bears its id. */
export function writeRow(identified: IdentifiedRow, context: ImportContext): Outcome {
  const { slug } = identified;
  const id = `${context.edition.id}/${slug}`;
  const base = { id, file: `${id}.yaml`, place: identified.place };
  const before = context.documents.get(slug);
  if (before) return { ...base, ...changeDocument(identified, { ...context, before, id }) };
  if (context.files.has(base.file)) {
    const message = { zh: `${base.file} 现在读不出来，未改动`, en: `${base.file} cannot be read and was left alone` };
    return {
      ...base,
      result: "refused",
      findings: [tableFinding({ code: tableCodes.exists, place: base.place, message })],
      asked: [],
    };
  }
  return { ...base, ...createDocument(identified, { ...context, id }) };
}

/** An import, and the id of the row's document. */
export type RowContext = ImportContext & { id: string };
type Written = Pick<Outcome, "result" | "text" | "findings" | "undated" | "asked">;

/** What reading a cell of a sheet may ask, with what was answered before. */
export function tableContext(
  { compilation, edition, answered }: Pick<ImportContext, "compilation" | "edition" | "answered">,
  { from1904 = false }: Pick<Sheet, "from1904"> = {},
): TableContext {
  return {
    ...{ set: compilation.set, edition: edition.id, from1904 },
    answered: (header, word) => answered.word(header, word),
    registered: (kind) => answered.choices(kind),
  };
}

/** What a row comes to as a document of its own, nothing written yet. */
export function readNew(
  { row, sheet, place }: IdentifiedRow,
  context: RowContext,
): { completed: Completed; findings: Finding[]; asked: Asked[] } {
  const { fields, kind, edition, compilation, provenance, id } = context;
  const read = readValues({ ...row, place }, { fields, context: tableContext(context, sheet), subject: id });
  const { status = "unverified", source, verified } = provenance;
  const given = {
    status,
    confidence: "low",
    ...(source === undefined ? {} : { source }),
    ...(verified ? { verified } : {}),
  };
  const raw = assign({ provenance: given }, read.assignments);
  const partly = [...new Set(read.partly)].filter((name) => name !== "provenance");
  const { undecided } = read;
  const completed = completeNew(raw, { kind, edition, set: compilation.set, partly, undecided });
  return { completed, findings: read.findings, asked: read.asked };
}

function createDocument(identified: IdentifiedRow, context: RowContext): Written {
  const { row, place } = identified;
  const { kind, id } = context;
  const { completed, findings: read, asked } = readNew(identified, context);
  const notes = completed.notes.map((message) => tableFinding({ code: tableCodes.noted, place, subject: id, message }));
  const findings = [...read, ...notes];
  if (completed.problems.length > 0) {
    return { result: "refused", findings: [...findings, refusedRow(row, place, completed.problems)], asked };
  }
  const undated = at(completed.value, ["provenance", "verified"]) === undefined;
  const text = newFile(`${id}.yaml`, { kind, value: completed.value });
  return { result: "created", text, findings, asked, ...(undated ? { undated } : {}) };
}

function changeDocument({ row, sheet, place }: IdentifiedRow, context: RowContext & { before: Plain }): Written {
  const { fields, kind, before, id, update, files } = context;
  const read = readValues({ ...row, place }, { fields, context: tableContext(context, sheet), subject: id, before });
  const { asked } = read;
  if (read.assignments.length === 0) return { result: "unchanged", findings: read.findings, asked };
  const paths = read.assignments.map(({ path }) => path.join("."));
  if (!update) {
    const message = {
      zh: `${id} 已有文件，与表格不同的 ${paths.join("、")} 未改动`,
      en: `${id} exists; ${paths.join(", ")} differ and were left alone`,
    };
    const hint = { zh: "确要改写，请加 --update。", en: "Give --update to change it." };
    const finding = tableFinding({ code: tableCodes.exists, place, subject: id, message, hint });
    return { result: "refused", findings: [...read.findings, finding], asked };
  }
  const completed = completeChanged(before, assign(before, read.assignments), kind);
  const notes = completed.notes.map((message) => tableFinding({ code: tableCodes.noted, place, subject: id, message }));
  const findings = [...read.findings, ...notes];
  if (completed.problems.length > 0) {
    return { result: "refused", findings: [...findings, refusedRow(row, place, completed.problems)], asked };
  }
  const old = new TextDecoder().decode(files.get(`${id}.yaml`));
  const text = edited(old, { before, after: completed.value, order: fieldOrder(kind) });
  if (text !== undefined) return { result: "changed", text, findings, asked };
  const message = {
    zh: `${id} 的写法特殊，无法只改一处，未改动`,
    en: `${id} is written in a way that cannot be edited in place`,
  };
  const hint = {
    zh: "多半是换行符：每行请只以 LF 或者 CR LF 结尾，再导入；或者直接修改该文件。",
    en: "Most likely its line ends: end each line with LF or CR LF alone and import again, or edit the file itself.",
  };
  return {
    result: "refused",
    findings: [...findings, tableFinding({ code: tableCodes.broken, place, subject: id, message, hint })],
    asked,
  };
}

/**
 * The text with its changes, as far as it can be edited in place: catalogs are read by one reader of YAML and edited by
 * another, and what they take differently is left alone.
 */
function edited(text: string, change: Parameters<typeof editYaml>[1]): string | undefined {
  try {
    const changed = editYaml(text, change);
    const result: unknown = parse(changed);
    return isPlain(result) && equal(result, change.after) ? changed : undefined;
  } catch {
    return undefined;
  }
}
