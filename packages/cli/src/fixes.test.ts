import { readFileSync } from "node:fs";
import { join } from "node:path";

import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { applyFixes } from "./fixes.js";
import { useSandbox } from "./testing/sandbox.js";

const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;
const file = "instruments/ex-other.yaml";

const law = (effective: string, number: string) => `title: { zh: 示例另一法, en: Other example law } # 保留
level: law
issuer: ex-congress
number: ${number}
expressions:
  - { adopted: 2014-10-01, effective: ${effective}, by: adoption }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;

const read = () => readFileSync(join(sandbox.cwd, "catalogs", file), "utf8");

describe("mulu check --fix", () => {
  it("writes a date in the standard form and puts text in quotes, and touches nothing else", async () => {
    put(file, law("2015年1月1日", "7"));
    const { code, err } = await mulu("check", "--fix");
    expect([code, err]).toEqual([0, "已改正 2 处。\n"]);
    expect(read()).toBe(law("2015-01-01", `"7"`));
  });

  it("leaves what can be read in two ways", async () => {
    put(file, law("03/04/2015", `"7"`));
    const { code, err } = await mulu("check", "--fix");
    expect([code, err]).toEqual([1, "已改正 0 处。\n"]);
    expect(read()).toBe(law("03/04/2015", `"7"`));
  });

  it("changes nothing without being asked, nor outside the paths given", async () => {
    put(file, law("2015年1月1日", `"7"`));
    expect((await mulu("check")).code).toBe(1);
    await mulu("check", "--fix", "catalogs/national");
    expect(read()).toBe(law("2015年1月1日", `"7"`));
  });

  it("takes one of two fixes that touch the same place", () => {
    const at = (from: number, to: number) => ({ start: { line: 1, column: from }, end: { line: 1, column: to } });
    const fix = (from: number, to: number, replacement: string) => ({
      description: { zh: "改", en: "fix" },
      range: at(from, to),
      replacement,
    });
    expect(applyFixes("abcdef", [fix(1, 4, "X"), fix(3, 6, "Y")])).toEqual({ text: "abYf", applied: 1 });
  });
});
