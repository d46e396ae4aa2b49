import { columnNames } from "@mulu/compiler";
import type { ExportedTable, ImportResult } from "@mulu/compiler";
import { titleOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { Proposer } from "@mulu/schema";
import { pasteText } from "@mulu/spreadsheet";

import { forms } from "../propose/questions.js";
import type { Taking } from "./take-table.js";

interface Parts {
  taking: Taking;
  result: ImportResult;
  /** Everything the import writes, by path below catalogs/. */
  texts: ReadonlyMap<string, string>;
  /** The catalogs with the table in them. */
  set: CatalogSet;
  /** The edition with the table in it, as a table. */
  table: ExportedTable;
  proposer: Proposer;
}

/** What stands where nothing was filled in: `mulu propose` names it by its heading. */
const blank = "（空）";

/** What is not known of a document, by the columns that would say it. */
function missingOf(set: CatalogSet, id: string): string[] {
  const document = set.get(id);
  if (!document || !("unknown" in document)) return [];
  const names = new Map(columnNames(document.documentKind).map(({ column, path }) => [path, column]));
  const columnFor = (path: string): string =>
    names.get(path) ?? [...names].find(([name]) => name.startsWith(`${path}.`))?.[1] ?? path;
  return [...new Set((document.unknown ?? []).map(columnFor))];
}

/** One line for each thing that is new or changed: where it stands in the table, and what is missing. */
function linesOf({ result, set }: Parts): string[] {
  const places = new Map(result.things.map(({ id, sheet, row }) => [id, `${sheet} 第 ${row} 行`]));
  const lineOf = (id: string, what: string): string => {
    const document = set.get(id);
    const title = document ? titleOf(document).zh : id;
    const missing = missingOf(set, id);
    const lacks = missing.length === 0 ? "" : `；还缺 ${missing.join("、")}`;
    return `${what} ${title}（${places.get(id) ?? id}）${lacks}`;
  };
  const all = [...result.created.map((id) => lineOf(id, "新增")), ...result.changed.map((id) => lineOf(id, "修改"))];
  return all.map((line, index) => `${index + 1}. ${line}`);
}

/** The rows of the table that are new or changed, with the columns that say something, cells apart by tabs. */
function rowsOf({ result, table: { header, rows } }: Parts): string {
  const slugs = new Set([...result.created, ...result.changed].map((id) => id.slice(id.lastIndexOf("/") + 1)));
  const own = rows.filter(([slug = ""]) => slugs.has(slug));
  const used = header.map((_, index) => index).filter((index) => own.some((row) => (row[index] ?? "") !== ""));
  const pick = (row: readonly string[]): string[] => used.map((index) => row[index] ?? "");
  return pasteText([pick(header), ...own.map(pick)]);
}

/** What a table cannot say, and the patch can. */
function besides({ taking: { edition }, texts, table: { lost } }: Parts): string[] {
  const others = [...texts.keys()].filter((path) => !path.startsWith(`${edition.id}/`));
  const fields = [...new Set(lost.flatMap((each) => each.fields))];
  return [
    ...(others.length === 0 ? [] : [`随附补丁中另有不在表里的文件 ${others.length} 个：${others.join("、")}`]),
    ...(fields.length === 0 ? [] : [`表格装不下的内容见补丁：${fields.join("、")}`]),
    ...(edition.nature === "draft"
      ? []
      : [`${edition.id} 不是草案；收下以前先起草下一版本，再用 mulu propose --into 指明`]),
  ];
}

/** A proposal as a text that people can read and `mulu propose` takes. What nobody said is left open, and named there. */
export function proposalText(parts: Parts): string {
  const { taking, result, proposer } = parts;
  const { edition } = taking;
  const label = (id: string): string => forms.entry.find((question) => question.id === id)?.label.zh ?? id;
  const said = (id: string, text: string | undefined): string =>
    `${label(id)}：${text === undefined || text.trim() === "" ? blank : text.trim().replaceAll(/\s+/g, " ")}`;
  const { created, changed } = result;
  return [
    `《${edition.title.zh}》的提案，新增 ${created.length} 项，修改 ${changed.length} 项`,
    "写着“（空）”的还没有填；填好以后作为邮件或者议题发出，收到的人用 mulu propose 收下。",
    "",
    ...linesOf(parts),
    ...besides(parts),
    "",
    said("proposer", proposer.proposer),
    said("lead", proposer.lead),
    said("edition", edition.id),
    said("change", changed.length > 0 ? "修改" : "新增"),
    said("why", proposer.why),
    said("provenance", proposer.provenance),
    `${label("table")}：`,
    rowsOf(parts),
  ].join("\n");
}
