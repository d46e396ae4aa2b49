import { codeTitle } from "@mulu/engine";
import type { CatalogSet, State } from "@mulu/engine";
import type { PublishedBasis, PublishedInstrument, PublishedList } from "@mulu/schema";

import { computedOf } from "../computed.js";
import type { Column } from "./column.js";
import { modelColumns } from "./model-columns.js";
import { fieldNames, nameOf, withNames } from "./names.js";

/** Documents of kinds that have a table across all editions, and none of their own. */
export type TabledDocument = PublishedList | PublishedInstrument;

const join = (values: readonly string[] | undefined): string => (values ?? []).join("; ");
const yesNo = (value: boolean | undefined): string => (value === undefined ? "" : value ? "是 yes" : "否 no");
const citations = (basis: readonly PublishedBasis[]): string => join(basis.map(({ cite }) => cite.zh));

/** Chinese title of a code, or the code where its vocabulary does not have it. */
function labels(set: CatalogSet, vocabulary: string, codes: readonly string[] | undefined): string {
  return join(codes?.map((code) => codeTitle(set, vocabulary, code).zh));
}

const identity: readonly Column<TabledDocument>[] = [
  { zh: "标识", key: "id", cell: ({ id }) => id },
  { zh: "名称", key: "title_zh", field: "title.zh", cell: ({ title }) => title.zh },
  { zh: "英文名称", key: "title_en", field: "title.en", cell: ({ title }) => title.en },
];

/** Computed, as of the day of the data: what was authored stands under its own name. */
const computed: readonly Column<TabledDocument>[] = [
  { zh: "现状", key: "state", cell: (document, set) => computedOf(set, document)?.label.zh ?? "" },
  { zh: "现状自何日", key: "state_since", cell: (document, set) => sinceOf(computedOf(set, document)?.state) },
  { zh: "现状说明", key: "state_text", cell: (document, set) => computedOf(set, document)?.text.zh ?? "" },
  {
    zh: "现由何取代",
    key: "successors_title",
    cell: (document, set) => join(successorsOf(computedOf(set, document)?.state).map((id) => nameOf(set, id))),
  },
  {
    zh: "现由何取代标识",
    key: "successors",
    cell: (document, set) => join(successorsOf(computedOf(set, document)?.state)),
  },
  { zh: "现状截至", key: "as_of", cell: (document, set) => computedOf(set, document)?.asOf ?? "" },
];

function sinceOf(state: State | undefined): string {
  if (state?.is === "not-yet") return state.from;
  return state?.is === "in-force" || state?.is === "ended" ? (state.since ?? "") : "";
}

function successorsOf(state: State | undefined): readonly string[] {
  return state?.is === "ended" ? state.successors : [];
}

const standing: readonly Column<TabledDocument>[] = [
  {
    zh: "未知项",
    key: "unknown_title",
    cell: ({ documentKind, unknown }) => join(fieldNames(documentKind, unknown ?? [])),
  },
  { zh: "未知项字段名", key: "unknown", field: "unknown", cell: ({ unknown }) => join(unknown) },
  { zh: "性质", key: "nature", cell: ({ nature }, set) => labels(set, "natures", [nature]) },
  { zh: "官方文本", key: "official", cell: ({ official }) => yesNo(official) },
  {
    zh: "来源",
    key: "provenance",
    field: "provenance.status",
    cell: ({ provenance }, set) => labels(set, "provenance-statuses", [provenance.status]),
  },
  { zh: "核对日期", key: "verified", field: "provenance.verified", cell: ({ provenance }) => provenance.verified },
];

const listColumns: readonly Column<PublishedList>[] = [
  { zh: "名单种类", key: "kind", field: "kind", cell: ({ kind }, set) => labels(set, "list-kinds", [kind]) },
  {
    zh: "领域",
    key: "field",
    field: "field",
    cell: ({ field }, set) => labels(set, "list-fields", field === undefined ? [] : [field]),
  },
  ...withNames<PublishedList>({ zh: "主管部门", key: "authority", field: "authority" }, ({ authority }) => [authority]),
  { zh: "设列依据", key: "field_basis", field: "fieldBasis", cell: ({ fieldBasis }) => citations(fieldBasis) },
  ...withNames<PublishedList>({ zh: "标准文件", key: "set_by" }, ({ setBy }) => [setBy?.instrument]),
  { zh: "施行", key: "from", field: "inForce.from", cell: ({ inForce }) => inForce?.from ?? "" },
  { zh: "失效", key: "to", field: "inForce.to", cell: ({ inForce }) => inForce?.to ?? "" },
  { zh: "公示期", key: "publicity", field: "publicity.period", cell: ({ publicity }) => publicity?.period ?? "" },
];

const instrumentColumns: readonly Column<PublishedInstrument>[] = [
  { zh: "效力级别", key: "level", field: "level", cell: ({ level }, set) => labels(set, "legal-levels", [level]) },
  { zh: "文号", key: "number", field: "number", cell: ({ number }) => number ?? "" },
  ...withNames<PublishedInstrument>({ zh: "发布机关", key: "issuers", field: "issuer" }, ({ issuers }) => issuers),
  ...withNames<PublishedInstrument>({ zh: "区域", key: "region", field: "region" }, ({ region }) => [region]),
  {
    zh: "施行",
    key: "effective",
    cell: ({ expressions }) => join(expressions?.flatMap(({ effective }) => effective ?? [])),
  },
  { zh: "废止", key: "repealed", field: "repealed.date", cell: ({ repealed }) => repealed?.date ?? "" },
];

const own: Readonly<Record<TabledDocument["documentKind"], readonly Column<never>[]>> = {
  list: listColumns,
  instrument: instrumentColumns,
};

/**
 * Columns of the table of one kind: those that have always been there, then one for every other field of the model, so that
 * none is left out. The cells of a kind are only ever asked for documents of that kind.
 */
export function columnsOf(kind: TabledDocument["documentKind"]): readonly Column<TabledDocument>[] {
  const fixed = [...identity, ...computed, ...(own[kind] as readonly Column<TabledDocument>[])];
  const shown = new Set([...fixed, ...standing].flatMap(({ field }) => field ?? []));
  const taken = new Set([...fixed, ...standing].map(({ key }) => key));
  const further = modelColumns(kind)
    .filter(({ field }) => !shown.has(field ?? ""))
    // A column of this name shows a part of the value already, and keeps its name.
    .map((column) => (taken.has(column.key) ? { ...column, key: `${column.key}_whole` } : column));
  return [...fixed, ...further, ...standing];
}
