import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { importCycles } from "./import-cycles.js";

const root = join(import.meta.dirname, "..");

/** Every source file of the project, generated ones aside. */
function projectSources(): Map<string, string> {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
    cwd: root,
    encoding: "utf8",
  });
  const paths = listed.split("\n").filter((path) => path !== "" && existsSync(join(root, path)));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

describe("imports", () => {
  it("make no circle, not even of types", () => {
    const sources = projectSources();
    expect(sources.size).toBeGreaterThan(500);
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
