import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

import { exampleWorld } from "@mulu/validators";
import { beforeEach, describe, expect, it } from "vitest";

import { useSandbox } from "./testing/sandbox.js";

const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;
const broken = "catalogs/instruments/ex-normative.yaml:3";

beforeEach(() => {
  put("instruments/ex-normative.yaml", "title: { zh: 示例, en: Example }\nbroken: [\n");
});

describe("a document that is cited and missing", () => {
  it("is a finding of each file that cites it, also when one of them is asked about alone", async () => {
    put("instruments/ex-second.yaml", exampleWorld["instruments/ex-repealed.yaml"] ?? "");
    rmSync(join(sandbox.cwd, "catalogs/instruments/ex-normative.yaml"));
    rmSync(join(sandbox.cwd, "catalogs/instruments/ex-law.yaml"));
    const all = JSON.parse((await mulu("check", "--json")).out) as { findings: { rule: string; file: string }[] };
    const citing = all.findings.filter(({ rule }) => rule === "LINK-01").map(({ file }) => file);
    expect(new Set(citing).size).toBeGreaterThan(1);
    for (const file of new Set(citing)) {
      const one = await mulu("check", file, "--json");
      expect(one.code).toBe(1);
      const { findings } = JSON.parse(one.out) as typeof all;
      expect(findings.filter(({ rule }) => rule === "LINK-01").map((each) => each.file)).toContain(file);
    }
  });
});

describe("an answer from catalogs that cannot be read whole", () => {
  it.each([[["resolve", "--on", "2026-11-20"]], [["coverage"]], [["impact", "--instrument", "ex-law"]]])(
    "of %j is given, says so, names the place and ends with 1",
    async (args) => {
      const { code, out, err } = await mulu(...args);
      expect(code).toBe(1);
      expect(out).not.toBe("");
      expect(err).toContain("不完整");
      expect(err).toContain(broken);
      const json = await mulu(...args, "--json");
      expect(json.code).toBe(1);
      expect(JSON.parse(json.out)).toMatchObject({
        whole: false,
        unread: [{ file: "catalogs/instruments/ex-normative.yaml", rule: "YAML-07" }],
      });
    },
  );

  it("is not given as a table: half of an edition passes for the whole", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", "title: [\n");
    const { code, err } = await mulu("export", "national/measures@ex-2026", "t.csv");
    expect(code).toBe(2);
    expect(err).toContain("catalogs/national/measures/ex-2026/ex-ban.yaml:2");
    expect(existsSync(join(sandbox.cwd, "t.csv"))).toBe(false);
  });

  it("does not call a file that cannot be read no file", async () => {
    const { code, err } = await mulu("impact", "--instrument", "ex-normative");
    expect(code).toBe(2);
    expect(err).toContain(broken);
    expect(err).not.toContain("没有文件");
  });

  it("is said to be whole where it is", async () => {
    put("instruments/ex-normative.yaml", exampleWorld["instruments/ex-normative.yaml"] ?? "");
    const { code, out, err } = await mulu("resolve", "--on", "2026-11-20", "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ whole: true, unread: [] });
  });
});
