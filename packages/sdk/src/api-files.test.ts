import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

interface OpenApi {
  paths: Record<
    string,
    { get: { responses: { 200: { content: { "application/json": { schema: { $ref: string } } } } } } }
  >;
}

const root = join(dirname(createRequire(import.meta.url).resolve("@mulu/catalogs/package.json")), "dist/api");
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const openapi = json("openapi.json") as OpenApi;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(openapi, "openapi");

const endpoints = Object.entries(openapi.paths).map(([path, { get }]) => ({
  path,
  shape: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`),
  validate: ajv.compile({ $ref: `openapi${get.responses[200].content["application/json"].schema.$ref}` }),
}));

const files = readdirSync(join(root, "v1"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => `/${file.replaceAll("\\", "/")}`);

/** What is wrong with a file of the API by its description. */
function faults(file: string): string[] {
  const matches = endpoints.filter(({ shape }) => shape.test(file));
  const [endpoint] = matches;
  if (!endpoint || matches.length > 1) return [`${file}: described ${matches.length} times`];
  return endpoint.validate(json(`v1${file}`)) ? [] : [`${file}: ${ajv.errorsText(endpoint.validate.errors)}`];
}

describe("the static API of the real catalogs", () => {
  it("keeps in every file what openapi.json promises", () => {
    expect(files.length).toBeGreaterThan(1000);
    expect(files.flatMap(faults)).toEqual([]);
  });
});
