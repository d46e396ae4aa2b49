import { kindsWithState } from "@mulu/engine";

import { byCodeUnit } from "../artefact.js";
import type { JsonSchema } from "../json-schema.js";
import { collectionEndpoints } from "./collection-endpoints.js";
import { documentEndpoints, memberEndpoints } from "./document-endpoints.js";
import { parametersOf } from "./endpoint.js";
import type { Endpoint } from "./endpoint.js";
import { feedEndpoints } from "./feed-endpoints.js";
import { liftSchemas } from "./lift.js";
import { apiShapes } from "./shapes.js";

/** Every path of the API. */
export const endpoints: readonly Endpoint[] = [
  ...collectionEndpoints,
  ...feedEndpoints,
  ...memberEndpoints,
  ...documentEndpoints,
];

/** An OpenAPI 3.1 document, as far as this module looks into it. */
export interface OpenApiDocument {
  openapi: "3.1.0";
  info: Record<string, unknown>;
  servers: { url: string; description: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, unknown>;
  components: { schemas: Record<string, JsonSchema> };
}

const parameterSchemas: Readonly<Record<string, JsonSchema>> = {
  instrument: { $ref: "#/components/schemas/InstrumentId" },
  organization: { $ref: "#/components/schemas/OrganizationId" },
  region: { $ref: "#/components/schemas/RegionCode" },
  kind: { $ref: "#/components/schemas/DocumentKind" },
};

const segment: JsonSchema = { type: "string", pattern: "^[a-z0-9]+([-.][a-z0-9]+)*$" };

function parameter(name: string): unknown {
  return { name, in: "path", required: true, schema: parameterSchemas[name] ?? segment };
}

/** How `mulu serve` answers; a host of static files answers with its own page. */
const missing = {
  description: "没有此标识。No such id.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
};

function operation({ path, operation: operationId, tag, summary, schema }: Endpoint): unknown {
  const parameters = parametersOf(path).map(parameter);
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  return {
    operationId,
    tags: [tag],
    summary: `${summary.zh} ${summary.en}`,
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      "200": { description: summary.en, content },
      ...(parameters.length > 0 ? { "404": missing } : {}),
    },
  };
}

function documentKind(published: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { mapping } = published.PublishedDocument?.discriminator as { mapping: Record<string, string> };
  return { description: "Kind of a document.", type: "string", enum: Object.keys(mapping) };
}

/** Here documents of kinds that begin and end carry their computed state; in the catalogs as published they do not. */
function allowComputed(schema: JsonSchema): void {
  const properties = schema.properties as Record<string, JsonSchema> | undefined;
  const kind = properties?.documentKind?.const;
  if (properties && kindsWithState.some((each) => each === kind)) {
    properties.computed = { $ref: "#/components/schemas/Computed" };
  }
}

/** The OpenAPI 3.1 document of the static API, its schemas lifted from the published ones of @mulu/schema. */
export function openApiDocument(schemaFiles: ReadonlyMap<string, string>): OpenApiDocument {
  const files = ["published/document.schema.json", "published/finding.schema.json"].map((path) => {
    const text = schemaFiles.get(path);
    if (text === undefined) throw new Error(`@mulu/schema does not carry ${path}`);
    return JSON.parse(text) as JsonSchema;
  });
  const published = liftSchemas(files);
  for (const schema of Object.values(published)) allowComputed(schema);
  const schemas = { ...published, DocumentKind: documentKind(published), ...apiShapes };
  const sorted = Object.entries(schemas).sort(([a], [b]) => byCodeUnit(a, b));
  return {
    openapi: "3.1.0",
    info: {
      title: "Mulu API",
      version: "1.0.0",
      summary: "公共信用信息目录静态接口。Static API of public credit catalogs.",
      description: "每个地址都是一个静态 JSON 文件。非官方数据。Every address is a static JSON file. Unofficial data.",
      license: { name: "CC-BY-4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: "/api/v1", description: "Next to the site." }],
    tags: [
      { name: "documents", description: "单个文档。One document at its id." },
      { name: "collections", description: "列表。Lists." },
      { name: "checks", description: "规则与检查结果。Rules and findings." },
    ],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint) }])),
    components: { schemas: Object.fromEntries(sorted) },
  };
}
