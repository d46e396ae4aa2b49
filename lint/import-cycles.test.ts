import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { importCycles } from "./import-cycles.js";

const root = join(import.meta.dirname, "..");

const listed = (...args: string[]): string[] =>
  execFileSync("git", ["ls-files", ...args], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 }).split("\n");

/** Every source file of the project: of packages, site, benches and scripts, and what the build writes between them. */
function projectSources(): Map<string, string> {
  const forms = ["ts", "tsx", "mts", "js", "mjs", "cjs"].map((form) => `*.${form}`);
  const own = listed("--cached", "--others", "--exclude-standard", ...forms);
  const made = listed("--others", "--ignored", "--exclude-standard", "packages/*/src/generated/*.ts");
  const paths = [...new Set([...own, ...made])].filter((path) => path !== "" && existsSync(join(root, path)));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

describe("imports", () => {
  it("make no circle, not even of types", () => {
    const sources = projectSources();
    const rooms = [
      "bench",
      "docs",
      "lint",
      "scripts",
      ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`),
    ];
    const unseen = rooms.filter((room) => ![...sources.keys()].some((path) => path.startsWith(`${room}/`)));
    expect([sources.size > 1500, unseen]).toEqual([true, []]);
    expect([...sources.keys()].some((path) => path.includes("/generated/"))).toBe(true);
    expect(importCycles(sources).map((circle) => circle.join(" ↔ "))).toEqual([]);
  });

  it.each([
    ["of values", 'import { b } from "./b.js";', 'import { a } from "./a.js";'],
    ["of types alone", 'import type { B } from "./b.js";', 'import { a } from "./a.js";'],
    ["of what is exported again", 'export * from "./b.js";', 'export type { A } from "./a.js";'],
    ["of a type named in place", 'type B = import("./b.js").B;', 'import { a } from "./a.js";'],
  ])("that do are found: %s", (_, a, b) => {
    expect(
      importCycles(
        new Map([
          ["x/a.ts", a],
          ["x/b.ts", b],
        ]),
      ),
    ).toEqual([["x/a.ts", "x/b.ts"]]);
  });

  it("that only meet are none", () => {
    const sources = new Map([
      ["a.ts", 'import "./b.js"; import "./c.js";'],
      ["b.ts", 'import "./c.js";'],
      ["c.ts", 'import "vitest";'],
    ]);
    expect(importCycles(sources)).toEqual([]);
  });
});
