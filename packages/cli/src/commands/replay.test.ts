import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { useSandbox } from "../testing/sandbox.js";

const statutes = `title: { zh: 示例汇编, en: Example compilation }
nature: compilation
dates: { compiled: 2026-01-01 }
provenance: { status: inferred, confidence: high, verified: 2026-06-30 }
`;
const id = "national/measures/ex-statutes-2026/ex-ban";
const ban = (longest: string): string => `title: { zh: 示例禁入措施, en: Example ban }
type: restrict-market-access
effect: reduces-rights
targets: [legal-person]
duration: { min: P1Y, max: ${longest} }
basis:
  - { instrument: ex-law, article: "12", role: measure, weight: operative }
provenance: { status: public-copy, confidence: high, source: ex-source, verified: 2026-01-01 }
`;
const sandbox = useSandbox({
  ...exampleWorld,
  "national/measures/ex-statutes-2026/edition.yaml": statutes,
  [`${id}.yaml`]: ban("P3Y"),
});
const { put, mulu } = sandbox;
const file = (): string => join(sandbox.cwd, "receipt.json");

describe("mulu replay", () => {
  it.each([
    ["explain", id, "duration.max", "--on", "2026-06-01"],
    ["why-not", id, "--on", "2026-06-01"],
    ["resolve", "--on", "2026-06-01", "--kind", "measure"],
  ])("gives the same answer for a receipt of `%s`", async (...args) => {
    expect((await mulu(...args, "--receipt", "receipt.json")).code).toBe(0);
    const { code, out } = await mulu("replay", "receipt.json");
    expect(out).toMatch(/^相同：回答逐字节一致；回执用了 \d+ 份文件、\d+ 条条文/);
    expect(code).toBe(0);
  });

  it("names the document that changed, and ends with 1", async () => {
    await mulu("explain", id, "duration.max", "--on", "2026-06-01", "--receipt", "receipt.json");
    put(`${id}.yaml`, ban("P5Y"));
    const { code, out } = await mulu("replay", "receipt.json");
    expect(out).toContain(`因为这些文件变了：${id}。`);
    expect(out).toContain(`  已改  ${id}`);
    expect(code).toBe(1);
    const { out: json } = await mulu("replay", "receipt.json", "--json");
    expect(JSON.parse(json)).toMatchObject({ is: "different", changed: [{ id, is: "changed" }], whole: true });
  });

  it("is the same after a change that does not bear on the answer, and says what changed", async () => {
    await mulu("explain", id, "type", "--on", "2026-06-01", "--receipt", "receipt.json");
    put(`${id}.yaml`, ban("P5Y"));
    const { code, out } = await mulu("replay", "receipt.json", "--lang", "en");
    expect(out).toContain("Same, byte for byte");
    expect(out).toContain(`  changed  ${id}`);
    expect(code).toBe(0);
  });

  it("refuses a receipt that was changed by a byte, is none, or is not there, and ends with 2", async () => {
    await mulu("why-not", id, "--on", "2026-06-01", "--receipt", "receipt.json");
    const bytes = readFileSync(file());
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(file(), bytes);
    expect(await mulu("replay", "receipt.json")).toMatchObject({ code: 2, out: "" });
    writeFileSync(file(), "{}\n");
    expect((await mulu("replay", "receipt.json")).err).toContain("这不是回执");
    expect((await mulu("replay", "nowhere.json")).err).toContain("nowhere.json");
  });

  it("writes no receipt over catalogs that could not be read whole", async () => {
    put("national/measures/ex-statutes-2026/ex-broken.yaml", "title: [");
    const { code, err } = await mulu("why-not", id, "--on", "2026-06-01", "--receipt", "receipt.json");
    expect(code).toBe(2);
    expect(err).toContain("ex-broken");
    expect(() => readFileSync(file())).toThrow();
  });
});
