import type { CatalogSet } from "@mulu/engine";
import { editionRooms, idTemplates, kinds, pascal } from "@mulu/schema";
import type { DocumentKind, EditionRoom, PublishedDocument, Text } from "@mulu/schema";

import { jsonOf } from "../artefact.js";
import { computedOf } from "../computed.js";
import { vendorKinds } from "../vendors.js";
import { hrefOf, listDocuments } from "./summaries.js";
import type { ApiFile, Endpoint } from "./endpoint.js";

interface DocumentPath {
  kind: DocumentKind;
  /** Id of the document, parameters in braces. A segment each: OpenAPI has no parameter that spans slashes. */
  id: string;
  operation: string;
  schema: string;
  summary: Text;
}

/** What stands at the head of an id, in names and words. */
function layerOf(id: string): { name: string } & Text {
  if (id.startsWith("local/")) return { name: "Local", zh: "地方", en: " (local)" };
  return id.startsWith("national/")
    ? { name: "National", zh: "全国", en: " (national)" }
    : { name: "", zh: "", en: "" };
}

/** The kind whose catalog an edition is, by the room in its id. */
function roomOf(id: string): EditionRoom | undefined {
  return editionRooms.find(({ name }) => id.split("/").includes(name));
}

/** One path of a kind. The catalog of entries is the catalog; the others are named after what they hold. */
function documentPath(kind: DocumentKind, id: string): DocumentPath {
  const { name, plural, path } = kinds[kind];
  const isLayered = path.includes("{layer}");
  const layer = isLayered ? layerOf(id) : { name: "", zh: "", en: "" };
  const schema = `Published${pascal(kind)}`;
  const room = kind === "edition" ? roomOf(id) : undefined;
  if (room === undefined) {
    const summary = { zh: `${layer.zh}${name.zh}`, en: `${name.en}${layer.en}` };
    return { kind, id, operation: `get${layer.name}${pascal(kind)}`, schema, summary };
  }
  const held = room.kind === "entry" ? "" : pascal(room.kind);
  const summary = {
    zh: `${layer.zh}${room.title.zh}的${plural.zh}`,
    en: `${name.en}${layer.en}: ${room.title.en}`,
  };
  return { kind, id, operation: `get${layer.name}${held}Catalog`, schema, summary };
}

/** The segments of every id of every kind: one path for each shape, so that no document is without one. */
const paths: readonly DocumentPath[] = vendorKinds.flatMap((kind) =>
  idTemplates(kind).map((id) => documentPath(kind, id)),
);

function matcher(id: string): RegExp {
  return new RegExp(`^${id.replace(/\{\w+\}/g, "[^/]+")}$`);
}

/** The document as published, and what it comes to on the day of the data. */
function documentFile(set: CatalogSet, document: PublishedDocument): ApiFile {
  const path = `/${hrefOf(document.id)}`;
  const computed = computedOf(set, document);
  const json = jsonOf(document);
  return computed === undefined
    ? { path, value: document, json }
    : { path, value: { ...document, computed }, json: `${json.slice(0, -1)},"computed":${JSON.stringify(computed)}}` };
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
        .map((document) => documentFile(set, document)),
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
