import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { useSandbox } from "../testing/sandbox.js";

/** An edition of statutes: what the example world has by itself are exercises, which hold on no day. */
const statutes = `title: { zh: 示例汇编, en: Example compilation }
nature: compilation
dates: { compiled: 2026-01-01 }
provenance: { status: inferred, confidence: high, verified: 2026-06-30 }
`;
const { put, mulu } = useSandbox({ ...exampleWorld, "national/measures/ex-statutes-2026/edition.yaml": statutes });

const ban = (instrument: string): string => `title: { zh: 示例禁入措施, en: Example ban }
type: restrict-market-access
effect: reduces-rights
targets: [legal-person]
duration: { min: P1Y, max: P3Y }
basis:
  - { instrument: ${instrument}, article: "12", role: measure, weight: operative }
provenance: { status: public-copy, confidence: high, source: ex-source, verified: 2026-01-01 }
`;
const id = "national/measures/ex-statutes-2026/ex-ban";
const putBan = (instrument: string): void => put(`${id}.yaml`, ban(instrument));

describe("mulu resolve", () => {
  it("prints every value under the clauses that carry it, or why none does", async () => {
    putBan("ex-law");
    const { out, code } = await mulu("resolve", "--on", "2026-06-01", "--kind", "measure");
    expect(out).toContain(`${id}  示例禁入措施\n  ← 《示例法》第十二条\n`);
    expect(out).toContain("    期限：最短期限：1年，最长期限：3年\n");
    expect(code).toBe(0);
  });

  it("gives machines the values with document, path and the places of their clauses", async () => {
    putBan("ex-law");
    const { out } = await mulu("resolve", "--on", "2026-06-01", "--kind", "measure", "--json");
    const answer = JSON.parse(out) as {
      items: { concept: string; values: Record<string, { from: { document: string; clauses: number[] } }> }[];
      clauses: { cite: { zh: string }; level: { is: string } }[];
    };
    const item = answer.items.find(({ concept }) => concept === "national/measures/ex-ban");
    expect(item?.values.duration?.from.document).toBe(id);
    const [place = -1] = item?.values.duration?.from.clauses ?? [];
    expect(answer.clauses[place]).toMatchObject({ cite: { zh: "《示例法》第十二条" }, level: { is: "sufficient" } });
  });

  it("prints one line for each where that is asked for", async () => {
    putBan("ex-law");
    const { out } = await mulu("resolve", "--on", "2026-06-01", "--brief");
    expect(out).toContain(`${id}  示例禁入措施\n`);
    expect(out).not.toContain("←");
  });

  it.each([
    ["2026-02-30", "2026-02-30"],
    ["20260101", "20260101"],
  ])("refuses %s, which is no day", async (day, named) => {
    const { code, err } = await mulu("resolve", "--on", day);
    expect([code, err.includes(named)]).toEqual([2, true]);
  });
});

describe("mulu explain", () => {
  it("leads from the value to the clause and says whether its level carries it on the day", async () => {
    putBan("ex-central-policy");
    const lawful = await mulu("explain", id, "duration.max", "--on", "2025-03-20");
    expect(lawful.out).toContain("《示例中央政策文件》第十二条");
    expect(lawful.out).toMatch(/自2020-12-07起须以.*MS-03.*：级别足够/);
    const after = await mulu("explain", id, "duration.max", "--on", "2025-03-21");
    expect(after.out).toMatch(/自2025-03-21起须以.*MS-04.*：级别不够/);
    expect(after.code).toBe(0);
  });

  it("tells of the thing as a whole its values and the levels of its clauses, in English too", async () => {
    putBan("ex-law");
    const { out } = await mulu(
      "explain",
      "national/measures/ex-ban@ex-statutes-2026",
      "--on",
      "2026-06-01",
      "--lang",
      "en",
    );
    expect(out).toContain("On 2026-06-01, nationwide: in force");
    expect(out).toContain("Levels of the clauses:");
    expect(out).toMatch(/needs one of .*law.*: sufficient/);
  });

  it("answers about the day of the data where none is given, and gives machines the steps", async () => {
    putBan("ex-law");
    const { out } = await mulu("explain", id, "type", "--json");
    const answer = JSON.parse(out) as { on: string; asOf: string; whole: boolean; steps: { is: string }[] };
    expect(answer.on).toBe(answer.asOf);
    expect(answer.whole).toBe(true);
    expect(answer.steps.map(({ is }) => is)).toEqual(["version", "stated", "rests-on"]);
  });

  it.each([
    [["explain", "national/measures/2019/ex-ban"], id],
    [["explain", "national/measures/none"], "不等于"],
    [["explain", "张三"], "不是标识"],
    [["explain", id, "durations"], "duration"],
    [["explain", id, "--region", "999999"], "999999"],
    [["explain", id, "--on", "2026-02-30"], "2026-02-30"],
    [["why-not", "national/measures/none"], "不等于"],
  ])("ends with 2 and a sentence for %j", async (args, named) => {
    putBan("ex-law");
    const { code, err } = await mulu(...args);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("mulu why-not", () => {
  it.each(["why-not", "whyNot"])("says why, as `%s`", async (verb) => {
    putBan("ex-repealed");
    const { out, code } = await mulu(verb, id, "--on", "2026-06-01");
    expect(out).toMatch(/已失效（自2020-01-01起，所依据的《示例旧法》已由《示例法》废止/);
    expect(code).toBe(0);
  });

  it("says that it is in force, where it is", async () => {
    putBan("ex-law");
    const { out } = await mulu("why-not", id, "--on", "2026-06-01");
    expect(out).toContain("2026-06-01，全国：有效");
  });
});
