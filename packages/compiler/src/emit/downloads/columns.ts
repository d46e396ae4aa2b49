import { codeTitle } from "@mulu/engine";
import type { CatalogSet, State } from "@mulu/engine";
import type {
  PublishedBasis,
  PublishedCommitment,
  PublishedDocument,
  PublishedEntry,
  PublishedIncentive,
  PublishedIndicator,
  PublishedInstrument,
  PublishedList,
  PublishedMeasure,
  PublishedProtection,
} from "@mulu/schema";

import { computedOf } from "../computed.js";
import type { Column } from "./column.js";
import { modelColumns } from "./model-columns.js";
import { fieldNames, nameOf, withNames } from "./names.js";
import { lasting, term } from "./terms.js";

/** Documents that stand in tables. */
export type TabledDocument =
  | PublishedEntry
  | PublishedMeasure
  | PublishedCommitment
  | PublishedIndicator
  | PublishedIncentive
  | PublishedProtection
  | PublishedList
  | PublishedInstrument;

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

function categoryTitle({ category, edition }: PublishedEntry, set: CatalogSet): string {
  const categories = edition === undefined ? [] : (set.edition(edition)?.categories ?? []);
  return categories.find(({ code }) => code === category)?.title.zh ?? category ?? "";
}

const entryColumns: readonly Column<PublishedEntry>[] = [
  { zh: "类别", key: "category", field: "category", cell: categoryTitle },
  {
    zh: "正负面",
    key: "polarity",
    field: "polarity",
    cell: ({ polarity }, set) => labels(set, "polarities", polarity === undefined ? [] : [polarity]),
  },
  {
    zh: "主体",
    key: "subjects",
    field: "subjects",
    cell: ({ subjects }, set) => labels(set, "subject-kinds", subjects),
  },
  { zh: "依据", key: "basis", field: "basis", cell: ({ basis }) => citations(basis) },
  {
    zh: "采集部门",
    key: "collected_by_title",
    cell: ({ collectedBy = [] }, set) =>
      join(
        collectedBy.map(({ organization, title }) =>
          organization === undefined ? (title?.zh ?? "") : nameOf(set, organization),
        ),
      ),
  },
  {
    zh: "采集部门标识",
    key: "collected_by",
    field: "collectedBy",
    cell: ({ collectedBy }) => join(collectedBy?.map(({ organization, title }) => organization ?? title?.zh ?? "")),
  },
  { zh: "是否共享", key: "shareable", field: "sharing.shareable", cell: ({ sharing }) => yesNo(sharing?.shareable) },
  {
    zh: "共享范围",
    key: "share_scope",
    field: "sharing.scope",
    cell: ({ sharing }, set) => labels(set, "share-scopes", sharing?.scope),
  },
  {
    zh: "是否公开",
    key: "publishable",
    field: "publication.publishable",
    cell: ({ publication }) => yesNo(publication?.publishable),
  },
  {
    zh: "公开期限",
    key: "publication_term",
    field: "publication.term",
    cell: ({ publication }) => term(publication?.term ?? {}),
  },
];

const discretions = {
  mandatory: "应当 mandatory",
  discretionary: "可以 discretionary",
  encouraged: "鼓励 encouraged",
} as const;

const measureColumns: readonly Column<PublishedMeasure>[] = [
  { zh: "措施类型", key: "type", field: "type", cell: ({ type }, set) => labels(set, "measure-types", [type]) },
  {
    zh: "对权利的影响",
    key: "effect",
    field: "effect",
    cell: ({ effect }, set) => labels(set, "measure-effects", [effect]),
  },
  { zh: "行为", key: "conduct_zh", field: "conduct.zh", cell: ({ conduct }) => conduct?.zh ?? "" },
  { zh: "对象", key: "targets", field: "targets", cell: ({ targets }, set) => labels(set, "measure-targets", targets) },
  {
    zh: "期限",
    key: "duration",
    field: "duration",
    cell: ({ duration }) => lasting(duration ?? {}),
  },
  {
    zh: "裁量",
    key: "discretion",
    field: "discretion",
    cell: ({ discretion }) => (discretion ? discretions[discretion] : ""),
  },
  { zh: "依据", key: "basis", field: "basis", cell: ({ basis }) => citations(basis) },
  {
    zh: "登记的状态",
    key: "status",
    field: "status",
    cell: ({ status }, set) => labels(set, "measure-statuses", [status]),
  },
];

const commitmentColumns: readonly Column<PublishedCommitment>[] = [
  { zh: "承诺类型", key: "type", field: "type", cell: ({ type }, set) => labels(set, "commitment-types", [type]) },
  ...withNames<PublishedCommitment>({ zh: "办理机关", key: "authority", field: "authority" }, ({ authority }) => [
    authority,
  ]),
  ...withNames<PublishedCommitment>({ zh: "规定文件", key: "set_by" }, ({ setBy }) => [setBy.instrument]),
  { zh: "证明", key: "certificate", field: "certificate.zh", cell: ({ certificate }) => certificate?.zh ?? "" },
  { zh: "设定依据", key: "basis", field: "basis", cell: ({ basis }) => citations(basis ?? []) },
  { zh: "证明用途", key: "use", field: "use.zh", cell: ({ use }) => use?.zh ?? "" },
];

const indicatorColumns: readonly Column<PublishedIndicator>[] = [
  { zh: "级别", key: "level", field: "level", cell: ({ level }) => String(level) },
  { zh: "序号", key: "number", field: "number", cell: ({ number }) => String(number ?? "") },
  ...withNames<PublishedIndicator>({ zh: "上级指标", key: "parent", field: "parent" }, ({ parent }) => [parent]),
  { zh: "分值", key: "score", field: "score", cell: ({ score }) => String(score ?? "") },
];

const incentiveColumns: readonly Column<PublishedIncentive>[] = [
  { zh: "激励内容", key: "benefit", field: "benefit.zh", cell: ({ benefit }) => benefit?.zh ?? "" },
  {
    zh: "实施主体",
    key: "implementer",
    field: "implementer.title.zh",
    cell: ({ implementer }) => implementer?.title.zh ?? "",
  },
  {
    zh: "裁量",
    key: "discretion",
    field: "discretion",
    cell: ({ discretion }) => (discretion ? discretions[discretion] : ""),
  },
  { zh: "依据", key: "basis", field: "basis", cell: ({ basis }) => citations(basis) },
];

const protectionColumns: readonly Column<PublishedProtection>[] = [
  { zh: "规定内容", key: "rule", field: "rule.zh", cell: ({ rule }) => rule.zh },
  {
    zh: "保护事项",
    key: "protects",
    field: "protects",
    cell: ({ protects }, set) => labels(set, "protection-topics", protects),
  },
  { zh: "依据", key: "basis", field: "basis", cell: ({ basis }) => citations(basis) },
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
  entry: entryColumns,
  measure: measureColumns,
  commitment: commitmentColumns,
  indicator: indicatorColumns,
  incentive: incentiveColumns,
  protection: protectionColumns,
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

export function isTabled(document: PublishedDocument): document is TabledDocument {
  return document.documentKind in own;
}
