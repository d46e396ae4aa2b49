import openapiTS, { astToString } from "openapi-typescript";

import type { OpenApiDocument } from "./openapi.js";

/**
 * A list of itself, as a member of a union, is a circle to TypeScript unless an interface stands between: each such list
 * gets one of its own.
 */
function withoutCircles(types: string): string {
  const lists = new Set<string>();
  let within = "";
  const lines = types.split("\n").map((line) => {
    within = /^ {8}(\w+)\??: /.exec(line)?.[1] ?? within;
    const list = `components["schemas"]["${within}"][]`;
    if (within === "" || !line.includes(list)) return line;
    lists.add(within);
    return line.replaceAll(list, `${within}List`);
  });
  const interfaces = [...lists].map(
    (name) => `export interface ${name}List extends Array<components["schemas"]["${name}"]> {}\n`,
  );
  return lines.join("\n") + interfaces.join("");
}

/**
 * Types of the API. openapi-typescript lints the document first.
 * @throws when the document is not valid OpenAPI 3.1
 */
export async function apiTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), { silent: true });
  return `/** 由 openapi.json 生成。Generated from openapi.json. */\n${withoutCircles(astToString(nodes))}`;
}
