import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { rmSync } from "node:fs";
import { worldDocuments } from "@mulu/fixtures";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readSchemaFiles } from "../schema-files.js";
import { textOf, writeArtefacts } from "../testing/files.js";
import { typecheck } from "../testing/typecheck.js";
import { worldInput } from "../testing/world.js";
import { apiTypes } from "./api-types.js";
import { emitApi } from "./emit.js";
import { parametersOf } from "./endpoint.js";
import { endpoints, openApiDocument } from "./openapi.js";
import { isForVendors, vendorKinds } from "../vendors.js";
import type { Artefact } from "../artefact.js";
import type { OpenApiDocument } from "./openapi.js";

const input = worldInput();
const document = openApiDocument(readSchemaFiles());
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, "openapi");

let artefacts: Artefact[];
let root: string;

beforeAll(async () => {
  artefacts = emitApi(input, { document, types: await apiTypes(document) });
  root = writeArtefacts(artefacts.filter(({ path }) => !path.startsWith("api/v1/")));
});

afterAll(() => rmSync(root, { recursive: true }));

/** What the specification's own rules say of an OpenAPI document. */
async function lint(source: OpenApiDocument): Promise<string[]> {
  const config = await createConfig({
    extends: ["spec"],
    rules: { "no-unresolved-refs": "error", "no-identical-paths": "error", "path-parameters-defined": "error" },
  });
  const problems = await lintFromString({ source: JSON.stringify(source), absoluteRef: "openapi.json", config });
  return problems.map(({ message, location }) => `${location[0]?.pointer ?? ""}: ${message}`);
}

describe("the files of the API", () => {
  it.each(endpoints.map((endpoint) => [endpoint.path, endpoint] as const))(
    "%s answers as described",
    (_path, endpoint) => {
      const validate = ajv.compile({ $ref: `openapi#/components/schemas/${endpoint.schema}` });
      for (const { path, value } of endpoint.files(input)) {
        const answer: unknown = JSON.parse(textOf(artefacts, `api/v1${path}`));
        expect(answer).toEqual(JSON.parse(JSON.stringify(value)));
        expect(validate(answer), `${path}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      }
    },
  );

  it("reach every document exactly once", () => {
    const paths = artefacts.map(({ path }) => path).filter((path) => path.startsWith("api/v1/documents/"));
    expect(paths.sort()).toEqual(
      worldDocuments
        .filter(isForVendors)
        .map(({ id }) => `api/v1/documents/${id}.json`)
        .sort(),
    );
  });

  it("stand at every address that a list of them gives, for every kind", () => {
    const served = new Set(artefacts.map(({ path }) => path));
    const lists = artefacts.filter(({ path }) => path.startsWith("api/v1/kinds/"));
    expect(lists.map(({ path }) => path.replace(/^.*\/(.*)\.json$/, "$1")).sort()).toEqual([...vendorKinds].sort());
    for (const { path } of lists) {
      const { items } = JSON.parse(textOf(artefacts, path)) as { items: { href: string }[] };
      expect(items.map(({ href }) => href).filter((href) => !served.has(`api/v1/${href}`))).toEqual([]);
      expect(items.length, path).toBeGreaterThan(0);
    }
  });

  it("never answer one address twice", () => {
    const paths = artefacts.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("tell what rests on a law, with the article in words", () => {
    const answer = JSON.parse(textOf(artefacts, "api/v1/instruments/ex-law/rests-on.json")) as {
      items: { document: { id: string }; cite: { zh: string } }[];
    };
    const cites = answer.items.map(({ document: { id }, cite }) => `${id} ${cite.zh}`);
    expect(cites).toContain("national/measures/ex-2026/ex-exit 《示例法》第五条");
    expect(cites).toContain("national/lists/ex-list/2025 《示例法》第十二条");
  });

  it("reject what no schema allows", () => {
    const validate = ajv.compile({ $ref: "openapi#/components/schemas/PublishedEntry" });
    const entry = worldDocuments.find(({ documentKind }) => documentKind === "entry");
    expect(validate(entry)).toBe(true);
    expect(validate({ ...entry, polarity: "sideways" })).toBe(false);
  });
});

describe("openapi.json", () => {
  it("is valid OpenAPI 3.1", async () => expect(await lint(document)).toEqual([]));

  it.each([
    ["a parameter without a name", { parameters: [{ in: "path" }] }],
    ["a reference to nothing", { responses: { "200": { $ref: "#/components/responses/Nothing" } } }],
    ["a keyword OpenAPI does not have", { answers: {} }],
  ])("would be refused with %s", async (_fault, get) => {
    const broken = structuredClone(document);
    broken.paths["/index.json"] = { get };
    expect(await lint(broken)).not.toEqual([]);
  });

  it("describes each path parameter", () => {
    for (const [path, item] of Object.entries(document.paths)) {
      const { get } = item as { get: { parameters?: { name: string }[] } };
      expect(
        (get.parameters ?? []).map(({ name }) => name),
        path,
      ).toEqual(parametersOf(path));
    }
  });

  it("gives every operation its own id", () => {
    const ids = endpoints.map(({ operation }) => operation);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("types every enum, so that generators do not guess", () => {
    const untyped: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if ("enum" in value && Array.isArray(value.enum) && !("type" in value)) untyped.push(path);
      for (const [key, item] of Object.entries(value)) visit(item, `${path}/${key}`);
    };
    visit(document.components, "");
    expect(untyped).toEqual([]);
  });

  it("maps every kind of document to its schema", () => {
    expect(document.components.schemas.PublishedDocument?.discriminator).toMatchObject({
      propertyName: "documentKind",
      mapping: {
        entry: "#/components/schemas/PublishedEntry",
        "record-format": "#/components/schemas/PublishedRecordFormat",
      },
    });
  });
});

describe("types.d.ts", () => {
  it("types answers by path, enums as literals", () => {
    const use = `
      import type { components, paths } from "./api/types.js";
      type Answer<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { "application/json": infer T } } } } } ? T : never;
      export const polarity = (entry: Answer<"/documents/national/information/{edition}/{entry}.json">): "basic" | "negative" | "positive" | "other" | undefined => entry.polarity;
      export function kind(document: components["schemas"]["PublishedDocument"]): string | undefined {
        return document.documentKind === "measure" ? document.type : undefined;
      }
      // @ts-expect-error no such path
      export type Nothing = paths["/nothing.json"];
      // @ts-expect-error a measure has no polarity
      export const wrong = (measure: Answer<"/documents/national/measures/{edition}/{measure}.json">) => measure.polarity;`;
    expect(typecheck(root, use)).toEqual([]);
  });
});
