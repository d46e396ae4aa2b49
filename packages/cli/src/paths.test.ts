import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { createProgram } from "./program.js";
import { useSandbox } from "./testing/sandbox.js";

const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;

const edition = "national/measures/ex-2026";
const faulty = `title: { zh: 示例措施 }\n`;

const sound = `title: { zh: 示例禁入措施, en: Example ban }
type: restrict-market-access
effect: reduces-rights
basis:
  - { instrument: ex-law, article: "12", role: measure, weight: operative }
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`;

/** The command called in a folder below the sandbox. */
async function muluIn(folder: string, ...args: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const write = (text: string): void => void (out += text);
  const cwd = join(sandbox.cwd, folder);
  const code = await createProgram({ out: write, err: write, colour: false, language: "zh", cwd }).run(args);
  return { code, out };
}

describe("a path given to check", () => {
  it.each([
    `catalogs/${edition}`,
    `catalogs/${edition}/`,
    `./catalogs/${edition}`,
    `catalogs//${edition}`,
    `catalogs/x/../${edition}`,
    `catalogs/${edition}/ex-ban.yaml`,
    `catalogs/${edition}/ex-ban`,
    `${edition}/ex-ban`,
    edition,
    "national/measures@ex-2026",
    "catalogs\\national\\measures",
    "catalogs",
    ".",
  ])("%s finds the fault below it", async (path) => {
    put(`${edition}/ex-ban.yaml`, faulty);
    const { code, out } = await mulu("check", path);
    expect(out).toContain("ex-ban.yaml");
    expect(code).toBe(1);
  });

  it("may be absolute", async () => {
    put(`${edition}/ex-ban.yaml`, faulty);
    expect((await mulu("check", join(sandbox.cwd, "catalogs", edition))).code).toBe(1);
    expect((await mulu("check", join(sandbox.cwd, "catalogs/instruments"))).code).toBe(0);
  });

  it.each([edition, `catalogs/${edition}`, `${edition}/ex-ban`, "."])(
    "%s means the same inside the folder of the catalogs",
    async (path) => {
      put(`${edition}/ex-ban.yaml`, faulty);
      expect((await muluIn("catalogs", "check", "--catalogs", ".", path)).code).toBe(1);
    },
  );

  it.each([
    ["catalogs/instruments/ex-lawx.yaml", "catalogs/instruments/ex-law.yaml"],
    ["catalogs/national/measurse", "catalogs/national/measures"],
    ["national/measures/ex-20266", "catalogs/national/measures/ex-2026"],
    ["catalogs/national/ex-agency.yaml", "catalogs/organizations/ex-agency.yaml"],
  ])("%s that names nothing is a wrong call, and the nearest is named", async (path, meant) => {
    for (const more of [[], ["--fix"], ["--json"], ["--format", "sarif"]]) {
      const { code, out, err } = await mulu("check", path, ...more);
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toContain(`没有这个路径：${path}，是不是 ${meant}？`);
      expect(err).toContain("no such path");
    }
  });

  it.each(["", " ", "/", "//", "..", "../", "../..", "catalogs/../..", "\\", "./.."])(
    "“%s” is empty, or above the catalogs: it does not mean everything",
    async (path) => {
      put(`${edition}/ex-ban.yaml`, faulty);
      for (const more of [[], ["--json"], ["--fix"]]) {
        const { code, out, err } = await mulu("check", path, ...more);
        expect(code).toBe(2);
        expect(out).toBe("");
        expect(err).toContain("路径");
        expect(err).toMatch(/path/);
      }
    },
  );

  it("above the catalogs is named as such, with what to write", async () => {
    expect((await mulu("check", "..")).err).toContain("不在目录数据文件夹之内");
    expect((await mulu("check", "")).err).toContain("路径是空的");
    expect((await muluIn("catalogs/national", "check", "--catalogs", "..", "..")).code).toBe(0);
    expect((await muluIn("catalogs/national", "check", "--catalogs", "..", "../..")).code).toBe(2);
  });

  it("is refused even beside one that is right", async () => {
    expect((await mulu("check", "catalogs/instruments", "catalogs/nosuch.yaml")).code).toBe(2);
  });

  it.each(["../elsewhere", "/nowhere", "catalogs/nosuch.yaml"])("%s has nothing like it", async (path) => {
    const { code, err } = await mulu("check", path);
    expect(code).toBe(2);
    expect(err).toContain("没有这个路径");
  });

  it("that holds no file of the catalogs is no clean bill", async () => {
    mkdirSync(join(sandbox.cwd, "catalogs/empty"));
    expect((await mulu("check", "catalogs/empty")).code).toBe(2);
  });

  it("counts what was checked, not everything", async () => {
    expect((await mulu("check", "catalogs/instruments/ex-law.yaml")).out).toContain("检查 1 份文件");
  });

  it("does not pass what could not be judged for a fault elsewhere", async () => {
    put(`${edition}/ex-ban.yaml`, sound);
    put("instruments/ex-law.yaml", "title: [\n");
    const { code, err } = await mulu("check", "catalogs/national");
    expect(code).toBe(1);
    expect(err).toContain("catalogs/instruments/ex-law.yaml");
  });

  it("is fixed where it names something, however it is written", async () => {
    const law = (exampleWorld["instruments/ex-law.yaml"] ?? "").replace(
      /effective: (\d{4})-(\d{2})-(\d{2})/,
      "effective: $1年$2月$3日",
    );
    put("instruments/ex-law.yaml", law);
    const { err } = await mulu("check", "--fix", "instruments/ex-law");
    expect(err).toContain("已改正 1 处");
    expect(readFileSync(join(sandbox.cwd, "catalogs/instruments/ex-law.yaml"), "utf8")).toBe(
      exampleWorld["instruments/ex-law.yaml"],
    );
  });
});

describe("an edition that there is not", () => {
  it("is not taken for another: those that there are are named", async () => {
    const { code, err } = await mulu("check", "catalogs/national/measures/2099");
    expect(code).toBe(2);
    expect(err).toContain("没有 2099，已有：ex-2022、ex-2026 / there is no 2099; there are: ex-2022, ex-2026");
    expect(err).not.toMatch(/是不是 catalogs\/national\/measures\//);
  });
});

describe("a name that selects nothing is an error of every verb, and is named", () => {
  it.each([
    [["resolve", "--on", "2026-01-01", "--region", "31"], "31"],
    [["resolve", "--on", "2026-01-01", "--kind", "entri"], "entri"],
    [["resolve", "--on", "2026-13-01"], "2026-13-01"],
    [["impact", "--instrument", "ex-lwa"], "是不是 ex-law"],
    [["impact", "--instrument", "nothing-like-it"], "nothing-like-it"],
    [["export", "national/measures@1999", "t.csv"], "national/measures/1999"],
    [["export", "national/measures@ex-2026", "t.ods"], "t.ods"],
    [["import", "t.csv", "--into", "national/measures@1999"], "t.csv"],
    [["coverage", "national/measures"], "too many arguments"],
    [["build", "catalogs"], "too many arguments"],
    [["serve", "--port", ""], "端口"],
    [["check", "--today", "tomorrow"], "tomorrow"],
    [["check", "--catalogs", ""], "路径是空的"],
    [["build", "--out", ""], "路径是空的"],
    [["serve", "--site", " "], "路径是空的"],
    [["export", "", "t.csv"], "没有版本"],
    [["export", "..", "t.csv"], "没有版本"],
    [["export", "/", "t.csv"], "没有版本"],
    [["export", "national/measures@ex-2026", ""], "路径是空的"],
    [["import", "", "--into", "national/measures@ex-2026"], "路径是空的"],
    [["import", "t.csv", "--into", ""], "t.csv"],
    [["impact", "--instrument", ""], "没有"],
    [["impact", "--instrument", ".."], "没有"],
    [["impact", "--instrument", "/"], "没有"],
  ])("%j", async (args, named) => {
    const { code, out, err } = await mulu(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(named);
  });

  it("an instrument may be named by its file", async () => {
    expect((await mulu("impact", "--instrument", "catalogs/instruments/ex-law.yaml")).code).toBe(0);
  });
});
