import type { ColumnGuide } from "@mulu/spreadsheet";

import { compareText } from "../fault.js";
import type { TableContext } from "./codec.js";
import { idHeaders, showCell } from "./field.js";
import type { Field } from "./field.js";
import { documentsOf } from "./import-table.js";
import { notCarried } from "./not-carried.js";
import type { NotCarried } from "./not-carried.js";
import type { ExportRequest } from "./request.js";
import { readRemark } from "./remark.js";
import { keptHeader, standingByName } from "./row-marks.js";
import { neutralize } from "./sheet.js";
import { fieldsOf, kindOf } from "./table-kinds.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

/** @public A table of an edition: a header and one row for each of its documents, all cells text. */
export interface ExportedTable {
  name: string;
  header: string[];
  rows: string[][];
  /** How the cells of each column are filled in. */
  columns: ColumnGuide[];
  /** Values that an import of this table would not give back; a table with any is not whole. */
  lost: NotCarried[];
}

/**
 * @public An edition as a table, in the order of ids. The table is read back as an import would read it into an edition
 * without documents, and every value that would not come back is named.
 */
export function exportTable(request: ExportRequest): ExportedTable {
  const { files, compilation, edition } = request;
  const fields = fieldsOf(kindOf(edition.id)).filter(({ spread }) => !spread);
  const context: TableContext = { set: compilation.set, edition: edition.id, from1904: false };
  const documents = new Map([...documentsOf(files, edition.id)].sort(([a], [b]) => compareText(a, b)));
  const rows = [...documents]
    .map(([slug, value]) => [slug, ...fields.map((field) => showCell(field, at(value, field.path), context))])
    .map((row) => row.map(neutralize));
  const name = edition.id.replaceAll("/", "-").slice(0, 31);
  const header = [idHeaders[0] ?? "", ...fields.map((each) => each.header)];
  const columns = [guideOfId, ...fields.map((each) => guideOf(each, context))];
  settle({ header, rows }, [...documents.values()]);
  return { columns, name, header, rows, lost: notCarried({ name, header, rows }, { ...request, documents }) };
}

const guideOfId: ColumnGuide = {
  locked: "标识公布后不再改动；新增的行请留空，导入时自动确定。",
  note: "标识：每一项固定的编号，不要改；新增的行留空。",
};

/** What is offered in a column, and said at its header. */
function guideOf({ header, codec }: Field, context: TableContext): ColumnGuide {
  const choices = codec.choices?.(context) ?? [];
  const many = codec.many ? "可以写几个，用分号隔开。" : "";
  const some = choices.length === 0 || choices.length > 30 ? "" : `可以写：${choices.join("、")}。`;
  return {
    note: `${header}。${some}${many}不知道的留空。`,
    ...(choices.length === 0 ? {} : { choices }),
    ...(codec.many ? { isOpen: true } : {}),
  };
}

/**
 * Where a remark or a name of the edition would leave an import in doubt whether its row is current, the table settles
 * it in a column of its own, as an office would.
 */
function settle({ header, rows }: Pick<ExportedTable, "header" | "rows">, documents: readonly Plain[]): void {
  const doubtful = documents.map((document) => {
    const [title, note] = [
      ["title", "zh"],
      ["note", "zh"],
    ].map((path) => at(document, path));
    const standings = [
      typeof title === "string" ? standingByName(title, []) : undefined,
      typeof note === "string" ? readRemark(note, []) : undefined,
    ];
    return standings.some((each) => each?.is === "unclear");
  });
  if (!doubtful.includes(true)) return;
  header.push(keptHeader);
  rows.forEach((row, index) => row.push(doubtful[index] ? "是" : ""));
}
