import type { CatalogSet } from "@mulu/engine";
import type { DocumentKind, PublishedDocument, TableKind, Text } from "@mulu/schema";
import { fieldsOnPath } from "@mulu/schema";
import type { ColumnGuide } from "@mulu/spreadsheet";

import type { TableContext } from "./codec.js";
import { idHeaders, showCell } from "./field.js";
import type { Field } from "./field.js";
import { referenceColumns } from "./reference-columns.js";
import { neutralize } from "./sheet.js";
import { fieldsOf } from "./table-kinds.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

/** A column of the table of a kind. */
export interface TableColumn {
  header: string;
  /** Place of the field in the document; a column that shows no field has none. */
  field?: string;
  /** ASCII name, for programs. */
  key: string;
  label: Text;
  /** Whether an import leaves it alone. */
  isReference?: true;
}

/** One row of a table: the document as its file holds it, and as it is published. */
export interface TableDocument {
  /** What stands in the column of ids. */
  id: string;
  written: Plain;
  published: PublishedDocument | undefined;
}

/** Cells of a table, and how they are filled in. */
export interface MadeTable {
  header: string[];
  rows: string[][];
  columns: ColumnGuide[];
}

const exported = (kind: TableKind): readonly Field[] => fieldsOf(kind).filter(({ spread }) => !spread);

/** `sharing.followsInclusion` is `sharing_follows_inclusion`. */
const keyOf = (path: readonly string[]): string =>
  path.join("_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function labelOf(kind: DocumentKind, { path, header }: Field): Text {
  const specs = fieldsOnPath(kind, path) ?? fieldsOnPath(kind, path.slice(0, -1));
  return { zh: header, en: specs?.at(-1)?.label.en ?? path.join(".") };
}

const known = new Map<TableKind, readonly TableColumn[]>();

/** Columns of the table of a kind, in their order: whoever writes a table, or says what one holds, has them from here. */
export function tableColumns(kind: TableKind): readonly TableColumn[] {
  const columns = known.get(kind) ?? columnsOf(kind);
  known.set(kind, columns);
  return columns;
}

function columnsOf(kind: TableKind): readonly TableColumn[] {
  return [
    { header: idHeaders[0] ?? "", key: "id", label: { zh: "标识", en: "id" } },
    ...exported(kind).map((each) => ({
      header: each.header,
      field: each.path.join("."),
      key: keyOf(each.path),
      label: labelOf(kind, each),
    })),
    ...referenceColumns.map(({ header, key, label }) => ({ header, key, label, isReference: true as const })),
  ];
}

/** The one table of documents of a kind: that which is exported, which the site offers, and which an import takes back. */
export function tableOf(
  kind: TableKind,
  documents: readonly TableDocument[],
  { set, edition = "" }: { set: CatalogSet; edition?: string },
): MadeTable {
  const fields = exported(kind);
  const within = (own: string | undefined): TableContext => ({ set, edition: own ?? edition, from1904: false });
  const rows = documents.map(({ id, written, published }) => [
    id,
    ...fields.map((field) => neutralize(showCell(field, at(written, field.path), within(published?.edition)))),
    ...referenceColumns.map(({ cell }) => (published ? neutralize(cell(published, set)) : "")),
  ]);
  return {
    header: tableColumns(kind).map(({ header }) => header),
    rows,
    columns: [
      guideOfId,
      ...fields.map((each) => guideOf(each, within(edition))),
      ...referenceColumns.map(() => guideOfReference),
    ],
  };
}

const guideOfId: ColumnGuide = {
  locked: "标识公布后不再改动；新增的行请留空，导入时自动确定。",
  note: "标识：每一项固定的编号，不要改；新增的行留空。",
};

const guideOfReference: ColumnGuide = {
  locked: "这一列由其他各列和目录数据得出，只供参考，导入时不读。",
  note: "供参考：由其他各列和目录数据得出，不用填写，导入时不读。",
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
