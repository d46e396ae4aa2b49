import type { CatalogSet } from "@mulu/engine";
import type { DocumentKind, PublishedDocument, Text } from "@mulu/schema";

import { computedOf } from "../computed.js";
import { hrefOf, listDocuments } from "./summaries.js";
import type { Endpoint } from "./endpoint.js";

interface DocumentPath {
  kind: DocumentKind;
  /** Id of the document, parameters in braces. A segment each: OpenAPI has no parameter that spans slashes. */
  id: string;
  operation: string;
  schema: string;
  summary: Text;
}

function path(kind: DocumentKind, id: string, [operation, zh, en]: readonly [string, string, string]): DocumentPath {
  const name = kind
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return { kind, id, operation, schema: `Published${name}`, summary: { zh, en } };
}

const layers = [
  { prefix: "national", name: "National", zh: "全国", en: "national" },
  { prefix: "local/{region}", name: "Local", zh: "地方", en: "local" },
] as const;

const layered: readonly DocumentPath[] = layers.flatMap(({ prefix, name, zh, en }) => [
  path("edition", `${prefix}/information/{edition}`, [
    `get${name}Catalog`,
    `${zh}目录的版本`,
    `Edition of a ${en} catalog`,
  ]),
  path("entry", `${prefix}/information/{edition}/{entry}`, [
    `get${name}Entry`,
    `${zh}目录条目`,
    `Entry of a ${en} catalog`,
  ]),
  path("edition", `${prefix}/measures/{edition}`, [
    `get${name}MeasureCatalog`,
    `${zh}措施清单的版本`,
    `Edition of a ${en} list of measures`,
  ]),
  path("measure", `${prefix}/measures/{edition}/{measure}`, [
    `get${name}Measure`,
    `${zh}清单中的措施`,
    `Measure of a ${en} list`,
  ]),
  path("edition", `${prefix}/commitments/{edition}`, [
    `get${name}CommitmentCatalog`,
    `${zh}告知承诺事项清单的版本`,
    `Edition of a ${en} list of commitment matters`,
  ]),
  path("commitment", `${prefix}/commitments/{edition}/{commitment}`, [
    `get${name}Commitment`,
    `${zh}告知承诺事项`,
    `Matter of a ${en} list of commitment matters`,
  ]),
  path("edition", `${prefix}/indicators/{edition}`, [
    `get${name}IndicatorCatalog`,
    `${zh}指标体系的版本`,
    `Edition of a ${en} system of indicators`,
  ]),
  path("indicator", `${prefix}/indicators/{edition}/{indicator}`, [
    `get${name}Indicator`,
    `${zh}指标`,
    `Indicator of a ${en} system of indicators`,
  ]),
  path("edition", `${prefix}/incentives/{edition}`, [
    `get${name}IncentiveCatalog`,
    `${zh}激励清单的版本`,
    `Edition of a ${en} list of incentives`,
  ]),
  path("incentive", `${prefix}/incentives/{edition}/{incentive}`, [
    `get${name}Incentive`,
    `${zh}激励措施`,
    `Incentive of a ${en} list of incentives`,
  ]),
  path("list", `${prefix}/lists/{list}/{version}`, [
    `get${name}List`,
    `${zh}名单的认定标准`,
    `Version of a ${en} list standard`,
  ]),
]);

const evaluations = layers.map(({ prefix, name, zh, en }) =>
  path("evaluation", `${prefix}/evaluations/{evaluation}`, [
    `get${name}Evaluation`,
    `${zh}信用评价办法`,
    `Evaluation scheme of the ${en} layer`,
  ]),
);

const paths: readonly DocumentPath[] = [
  path("vocabulary", "vocabularies/{vocabulary}", ["getVocabulary", "代码表", "Vocabulary"]),
  path("instrument", "instruments/{instrument}", ["getInstrument", "法律、法规、规章或者文件", "Instrument"]),
  path("organization", "organizations/{organization}", ["getOrganization", "机构", "Organization"]),
  path("region", "regions/{region}", ["getRegion", "行政区划", "Region"]),
  ...layered,
  ...evaluations,
  path("repair-rule", "national/repair/{version}", ["getRepairRule", "信用修复规则", "Generation of repair rules"]),
  path("platform", "platforms/{platform}", ["getPlatform", "平台、系统、网站", "Platform, system or site"]),
  path("record-format", "records/{format}/{version}", ["getRecordFormat", "数据格式", "Version of a record format"]),
  path("docket", "consultations/{docket}", ["getDocket", "征求意见卷宗", "Docket of a consultation"]),
  path("register-row", "register/{row}", ["getRegisterRow", "登记表的一行", "Row of the register"]),
  path("redirect", "redirects/{redirect}", ["getRedirect", "旧标识的去向", "Tombstone of an id"]),
];

function matcher(id: string): RegExp {
  return new RegExp(`^${id.replace(/\{\w+\}/g, "[^/]+")}$`);
}

/** The document as published, and what it comes to on the day of the data. */
function withComputed(set: CatalogSet, document: PublishedDocument): unknown {
  const computed = computedOf(set, document);
  return computed === undefined ? document : { ...document, computed };
}

function documentEndpoint({ kind, id, operation, schema, summary }: DocumentPath): Endpoint {
  const shape = matcher(id);
  return {
    path: `/documents/${id}.json`,
    operation,
    tag: "documents",
    summary,
    schema,
    files: ({ set }) =>
      set
        .all(kind)
        .filter((document) => shape.test(document.id))
        .map((document) => ({ path: `/${hrefOf(document.id)}`, value: withComputed(set, document) })),
  };
}

/** Every document at its id. */
export const documentEndpoints: readonly Endpoint[] = paths.map(documentEndpoint);

function memberEndpoint({ id, operation, summary }: DocumentPath): Endpoint {
  const shape = matcher(id);
  return {
    path: `/members/${id}.json`,
    operation: operation.replace("get", "list").concat("Members"),
    tag: "collections",
    summary: {
      zh: `${summary.zh}所含条目`,
      en: `Members: ${summary.en.charAt(0).toLowerCase()}${summary.en.slice(1)}`,
    },
    schema: "DocumentList",
    files: ({ set }) =>
      set
        .all("edition")
        .filter((edition) => shape.test(edition.id))
        .map((edition) => ({
          path: `/members/${edition.id}.json`,
          value: listDocuments(set, set.members(edition.id)),
        })),
  };
}

/** What stands in each edition. */
export const memberEndpoints: readonly Endpoint[] = paths.filter(({ kind }) => kind === "edition").map(memberEndpoint);
