import type { CoverageReport } from "@mulu/compiler";
import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { useSandbox } from "../testing/sandbox.js";

const provenance = "provenance: { status: unverified, confidence: low, verified: 2026-01-01 }\n";

const added = {
  "national/information/ex-2026/ex-entry.yaml": `title: { zh: 示例处罚, en: Example penalty }
category: administrative-management
polarity: negative
subjects: [legal-person]
basis:
  - { instrument: ex-law, article: "12", role: inclusion, weight: operative }
unknown: [sharing]
noneStated: [retention]
byReference:
  - { field: objection, words: { zh: 依法, en: By law } }
${provenance}`,
  "register/a1-01.yaml": `title: { zh: 示例法, en: Example law }
representation: [T]
state: data
refs: [instruments/ex-law]
${provenance}`,
  "register/a17-01.yaml": `title: { zh: 示例市场, en: Example market }
representation: [X]
state: out-of-scope
reason: { zh: 市场业务, en: Market business }
${provenance}`,
};

const { put, mulu } = useSandbox({ ...exampleWorld, ...added });

/** Cells of the line that begins with a text. */
function cells(out: string, beginning: string): string[] {
  const line = out.split("\n").find((each) => each.startsWith(beginning)) ?? "";
  return line.slice(beginning.length).trim().split(/\s+/);
}

describe("mulu coverage", () => {
  it("counts an edition: entries, official count, clauses, official, copies, unverified, gaps, confident, and the three words", async () => {
    const { code, out } = await mulu("coverage");
    expect(code).toBe(0);
    expect(cells(out, "national/information/ex-2026")).toEqual([
      "1",
      "未查到",
      "1",
      "0",
      "0",
      "1",
      "1",
      "0",
      "1",
      "1",
      "1",
    ]);
  });

  it("says first what is held in all, and what the information entries leave open", async () => {
    const instruments = Object.keys(exampleWorld).filter((path) => path.startsWith("instruments/")).length;
    const first = async (): Promise<string[]> => (await mulu("--lang", "en", "coverage")).out.split("\n").slice(0, 2);
    const [held, open] = await first();
    expect(held).toBe(
      `${String(instruments)} laws, regulations and documents registered; 0 regions with clauses of their own.`,
    );
    expect(open).toBe("Fields of information entries without a value: 1 unknown, 1 not stated, 1 by reference.");
    put("local/370000/information/ex-2026/ex-own.yaml", added["national/information/ex-2026/ex-entry.yaml"]);
    const [one, two] = await first();
    expect(one).toContain("; 1 regions with");
    expect(two).toContain(": 2 unknown, 2 not stated, 2 by reference.");
  });

  it("gives the publisher's count with its unit, so that categories are not taken for entries", async () => {
    const edition = exampleWorld["national/information/ex-2026/edition.yaml"] ?? "";
    put(
      "national/information/ex-2026/edition.yaml",
      edition.replace("nature:", "official: { categories: 13 }\nnature:"),
    );
    expect(cells((await mulu("coverage")).out, "national/information/ex-2026").slice(0, 3)).toEqual(["1", "13", "类"]);
  });

  it("counts the register by section and state", async () => {
    const { out } = await mulu("coverage");
    expect(cells(out, "登记表 2 行")).toEqual(["数据", "规则", "页面", "不在范围内", "尚未建成"]);
    expect(cells(out, "A1 ").slice(-5)).toEqual(["1", "0", "0", "0", "0"]);
    expect(cells(out, "A17 ").slice(-5)).toEqual(["0", "0", "0", "1", "0"]);
  });

  it("speaks English when asked", async () => {
    const { out } = await mulu("coverage", "--lang", "en");
    expect(out).toMatch(/^edition +entries +official/m);
    expect(out).toContain("register, 2 rows");
  });

  it("gives machines every row with its state and reason", async () => {
    const { code, out } = await mulu("coverage", "--json");
    const report = JSON.parse(out) as CoverageReport;
    expect(code).toBe(0);
    expect(report.register.byState).toMatchObject({ data: 1, "out-of-scope": 1, open: 0 });
    expect(report.register.sections.flatMap(({ rows }) => rows.map(({ row, reason }) => [row, reason?.en]))).toEqual([
      ["A1-01", undefined],
      ["A17-01", "Market business"],
    ]);
  });
});
