import path from "node:path";

import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

import { mayImport, roomOf, wallHit } from "./walls.js";

const root = path.dirname(import.meta.dirname);
const eslint = new ESLint({ cwd: root });

/** Lints a text with the project's own configuration as if it stood in a room's index, and names the broken rules. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const index = (room: string): string => path.join(root, room, "src", "index.ts");

describe("the walls between rooms", () => {
  it.each([
    ["packages/schema", "@mulu/engine"],
    ["packages/engine", "@mulu/validators"],
    ["packages/validators", "@mulu/compiler"],
    ["packages/spreadsheet", "@mulu/engine"],
    ["packages/compiler", "@mulu/cli"],
    ["packages/cli", "@mulu/sdk"],
    ["packages/sdk", "@mulu/compiler"],
    ["packages/sdk", "@mulu/papers"],
    ["packages/pages", "@mulu/papers"],
    ["packages/papers", "@mulu/compiler"],
    ["packages/changelog", "@mulu/compiler"],
    ["packages/pages", "@mulu/compiler"],
    ["docs", "@mulu/compiler"],
  ])("%s may not import %s", (room, specifier) => {
    expect(wallHit(index(room), specifier)?.messageId).toBe("notAllowed");
  });

  it.each([
    ["packages/engine", "@mulu/schema"],
    ["packages/validators", "@mulu/engine"],
    ["packages/spreadsheet", "@mulu/schema"],
    ["packages/compiler", "@mulu/validators"],
    ["packages/compiler", "@mulu/spreadsheet"],
    ["packages/cli", "@mulu/compiler"],
    ["packages/cli", "@mulu/papers"],
    ["packages/sdk", "@mulu/catalogs/records/administrative-penalty/2018.js"],
    ["docs", "@mulu/sdk"],
    ["packages/compiler", "@mulu/schema/schemas/authoring/entry.schema.json"],
    ["packages/compiler", "node:fs"],
    ["packages/schema", "./kinds.js"],
  ])("%s may import %s", (room, specifier) => {
    expect(wallHit(index(room), specifier)).toBeNull();
  });

  it.each([
    ["@mulu/schema/src/kinds.js", "deep"],
    ["@mulu/schema/dist/kinds.js", "deep"],
    ["../../schema/src/kinds.js", "relative"],
    ["../../../catalogs/ids.js", "relative"],
    ["../../../catalogs/instruments/civil-code.yaml", "yaml"],
    ["node:fs", "node"],
    ["fs", "node"],
  ])("packages/engine may not import %s (%s)", (specifier, messageId) => {
    expect(wallHit(index("packages/engine"), specifier)?.messageId).toBe(messageId);
  });

  it("lets a test or a build tool of a browser-safe room use Node", () => {
    expect(wallHit(path.join(root, "packages/engine/src/cite.test.ts"), "node:fs")).toBeNull();
    expect(wallHit(path.join(root, "packages/schema/src/generate/main.ts"), "node:fs")).toBeNull();
  });

  it("lets tests alone have the example world, and those of the model not even then", () => {
    const hit = (file: string) => wallHit(path.join(root, file), "@mulu/fixtures")?.messageId;
    expect(hit("packages/engine/src/cite.test.ts")).toBeUndefined();
    expect(hit("packages/pages/src/models/testing/world.ts")).toBeUndefined();
    expect(hit("packages/engine/src/cite.ts")).toBe("example");
    expect(hit("packages/schema/src/kinds.test.ts")).toBe("notAllowed");
    expect(wallHit(index("packages/fixtures"), "@mulu/engine")?.messageId).toBe("notAllowed");
  });

  it("sees through the site's alias", () => {
    expect(wallHit(path.join(root, "docs/src/x.tsx"), "@site/../packages/engine/src/cite.js")?.messageId).toBe(
      "relative",
    );
    expect(wallHit(path.join(root, "docs/src/x.tsx"), "@site/src/y.js")).toBeNull();
  });

  it("only ever points left: no two rooms may import each other", () => {
    for (const [room, allowed] of Object.entries(mayImport)) {
      for (const name of allowed)
        expect(mayImport[`packages/${name}`] ?? []).not.toContain(room.replace("packages/", ""));
    }
  });

  it("knows the room of a file", () => {
    expect(roomOf(index("packages/cli"))).toBe("packages/cli");
    expect(roomOf(path.join(root, "docs/plugins/catalog/index.ts"))).toBe("docs");
    expect(roomOf(path.join(root, "scripts/test.mjs"))).toBe(".");
  });
});

describe("the project's ESLint configuration", () => {
  const engine = "packages/engine/src/index.ts";

  it.each([
    ["a static import", `import { x } from "@mulu/compiler";\nexport const y: unknown = x;\n`],
    ["a dynamic import", `export const y = async (): Promise<unknown> => import("@mulu/compiler");\n`],
    ["a re-export", `export * from "@mulu/compiler";\n`],
    ["a named re-export", `export { x } from "@mulu/compiler";\n`],
    ["an import type expression", `export type Y = import("@mulu/compiler").X;\n`],
  ])("stops %s through a wall", async (_, code) => {
    expect(await broken(engine, code)).toContain("mulu/walls");
  });

  it.each([
    ["the clock", "export const now = new Date(2026, 1, 1).getTime();\n"],
    ["Date.now", "export const now = Date.now();\n"],
    ["performance.now", "export const now = performance.now();\n"],
    ["chance", "export const pick = Math.random();\n"],
    ["random identifiers", "export const pick = crypto.randomUUID();\n"],
    ["the machine's language in numbers", "export const text = (1234).toLocaleString();\n"],
    ["the machine's language in sorting", `export const order = "a".localeCompare("b");\n`],
    ["Intl with the default locale", "export const format = new Intl.NumberFormat();\n"],
    ["a default export", "export default 1;\n"],
  ])("stops %s", async (_, code) => {
    expect(await broken(engine, code)).toContain("no-restricted-syntax");
  });

  // What follows is code that must not stand: the first line shows that `any` is stopped.
  it.each([
    ["any", "export const f = (x: any): string => String(x);\n", "@typescript-eslint/no-explicit-any"],
    [
      "a value import used as a type",
      `import { Finding } from "@mulu/schema";\nexport type F = Finding;\n`,
      "@typescript-eslint/consistent-type-imports",
    ],
    [
      "a fourth positional parameter",
      "export const f = (a: string, b: string, c: string, d: string): string => a + b + c + d;\n",
      "@typescript-eslint/max-params",
    ],
    ["a file of 301 lines", `${"// line\n".repeat(300)}export const x = 1;\n`, "max-lines"],
    [
      "a function longer than a screen",
      `export function f(): void {\n${"  f();\n".repeat(60)}}\n`,
      "max-lines-per-function",
    ],
  ])("stops %s", async (_, code, rule) => {
    expect(await broken(engine, code)).toContain(rule);
  });

  it("lets a written locale and a given date pass", async () => {
    const code = `export const names = (on: string): [Intl.Collator, string] => [new Intl.Collator("zh-CN"), on];\n`;
    expect(await broken(engine, code)).toEqual([]);
  });

  it("lets a test read the clock, to prove bounded time", async () => {
    const code = "export const now = performance.now();\n";
    expect(await broken("packages/engine/src/cite.test.ts", code)).toEqual([]);
  });

  it("passes lawful code", async () => {
    const code = `import type { Finding } from "@mulu/schema";
/** @public */
export const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule).sort();
`;
    expect(await broken(engine, code)).toEqual([]);
  });

  it("reads every package of ours, and no catalog or generated file", async () => {
    for (const room of Object.keys(mayImport).filter((name) => name !== "docs")) {
      expect(await eslint.isPathIgnored(index(room)), room).toBe(false);
    }
    expect(await eslint.isPathIgnored(path.join(root, "packages/engine/dist/index.js"))).toBe(true);
    expect(await eslint.isPathIgnored(path.join(root, "catalogs/dist/index.js"))).toBe(true);
  });
});
