import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { exampleWorld } from "@mulu/validators";
import { beforeEach, describe, expect, it } from "vitest";

import { useSandbox } from "./testing/sandbox.js";

const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;

const ban = (instrument: string): string => `title: { zh: 示例禁入措施, en: Example ban }
type: restrict-market-access
effect: reduces-rights
conduct: { zh: 示例行为, en: Example conduct }
targets: [legal-person]
minSeverity: serious
relevance: { zh: 示例关联, en: Example relation }
implementer: { title: { zh: 示例机关, en: Example authority }, kind: public-organ }
duration: { min: P1Y, max: P3Y }
discretion: mandatory
basis:
  - { instrument: ${instrument}, article: "12", role: measure, weight: operative }
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`;

describe("mulu check", () => {
  it("ends with 0 and a tally when nothing is wrong", async () => {
    const { code, out } = await mulu("check");
    expect(out).toMatch(/0 处错误/);
    expect(code).toBe(0);
  });

  it("shows a clerk's mistake with place, article, lines and what would be right", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-central-policy"));
    const { code, out } = await mulu("check");
    expect(code).toBe(1);
    expect(out).toContain("catalogs/national/measures/ex-2026/ex-ban.yaml:12:19  错误 MS-04");
    expect(out).toContain("第十二条");
    expect(out).toMatch(/> 12 \| {3}- \{ instrument: ex-central-policy/);
    expect(out).toMatch(/\^{17}/);
    expect(out).toContain("建议：");
  });

  it("judges the same measure by the law of the day asked for", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-central-policy"));
    expect((await mulu("check", "--as-of", "2022-06-01")).out).not.toContain("MS-04");
    expect((await mulu("check", "--as-of", "2026-06-01")).out).toContain("MS-04");
  });

  it("reports an exception that has expired by the day given, and only then", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-central-policy"));
    put(
      "exceptions.yaml",
      `exceptions:
  - rule: MS-04
    subject: national/measures/ex-2026/ex-ban
    reason: { zh: 示例理由, en: Example reason }
    cites: [{ instrument: ex-law, article: "1" }]
    acceptedBy: { zh: 示例编者, en: Example editors }
    until: 2026-06-30
`,
    );
    expect((await mulu("check", "--today", "2026-06-30")).code).toBe(0);
    const expired = await mulu("check", "--today", "2026-07-01");
    expect(expired.code).toBe(1);
    expect(expired.out).toContain("EX-02");
  });

  it("shows only what is below the paths given", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-central-policy"));
    expect((await mulu("check", "catalogs/local")).code).toBe(0);
    expect((await mulu("check", "catalogs/national")).code).toBe(1);
  });

  it("speaks English when asked", async () => {
    const { out } = await mulu("check", "--lang", "en");
    expect(out).toMatch(/documents checked: 0 errors/);
  });

  it("gives machines the findings and the tally", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-central-policy"));
    const { out } = await mulu("check", "--json");
    const report = JSON.parse(out) as { findings: { rule: string }[]; tally: { errors: number } };
    expect(report.tally.errors).toBe(1);
    expect(report.findings.map(({ rule }) => rule)).toContain("MS-04");
  });

  it("annotates pull requests", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-central-policy"));
    const { out } = await mulu("check", "--format", "github");
    expect(out).toContain("::error file=catalogs/national/measures/ex-2026/ex-ban.yaml,line=12,col=19,title=MS-04::");
  });

  it.each([
    [["check", "--as-of", "2026-02-30"], "2026-02-30"],
    [["check", "--catalogs", "nowhere"], "nowhere"],
    [["no-such-verb"], "no-such-verb"],
    [["check", "--format", "pdf"], "pdf"],
  ])("ends with 2 and a sentence for %j", async (args, named) => {
    const { code, err } = await mulu(...args);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

it("keeps the exit code of a check, and stays quiet, when the reader closes the pipe", async () => {
  put("national/measures/ex-2026/ex-ban.yaml", ban("ex-central-policy"));
  const command = fileURLToPath(new URL("../bin/mulu.js", import.meta.url));
  const child = spawn(process.execPath, [command, "check"], { cwd: sandbox.cwd, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  const [code] = (await once(child, "close")) as [number];
  expect(said).toBe("");
  expect(code).toBe(1);
});

describe("mulu build", () => {
  it("writes the artefacts, and proves that they are current", async () => {
    expect((await mulu("build", "--out", "out")).code).toBe(0);
    expect((await mulu("build", "--out", "out", "--check")).code).toBe(0);
    writeFileSync(join(sandbox.cwd, "out", "summary.json"), "{}");
    writeFileSync(join(sandbox.cwd, "out", "left-over.json"), "{}");
    const { code, out } = await mulu("build", "--out", "out", "--check");
    expect(code).toBe(1);
    expect(out.trim().split("\n")).toEqual([join("out", "left-over.json"), join("out", "summary.json")]);
  });

  it("writes nothing when the catalogs do not pass", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-central-policy"));
    const { code, err } = await mulu("build", "--out", "out");
    expect(code).toBe(1);
    expect(err).toContain("MS-04");
    expect(() => readFileSync(join(sandbox.cwd, "out", "summary.json"))).toThrow();
  });
});

describe("what mulu check says beside its findings", () => {
  it("counts what holds on the day of the data: no finding does not mean that all of it does", async () => {
    const { out } = await mulu("check");
    expect(out).toMatch(/截至 \d{4}-\d{2}-\d{2}，按计算：有效 \d+ 份，已失效 [1-9]\d* 份/);
    const { out: json } = await mulu("check", "--json");
    const { standing } = JSON.parse(json) as { standing: { states: Record<string, number> } };
    expect(standing.states.ended).toBeGreaterThan(0);
  });
});

describe("mulu resolve and impact", () => {
  it("refuses a region that is not registered", async () => {
    const { code, err } = await mulu("resolve", "--region", "999999", "--on", "2026-01-01");
    expect(code).toBe(2);
    expect(err).toContain("999999");
  });

  it("counts what is in force, and apart from it what cannot be said", async () => {
    const { code, out } = await mulu("resolve", "--on", "2026-11-20");
    expect(code).toBe(0);
    const json = JSON.parse((await mulu("resolve", "--on", "2026-11-20", "--json")).out) as {
      items: { answer: string }[];
    };
    const count = (is: string): number => json.items.filter(({ answer }) => answer === is).length;
    const open = count("cannot-say") === 0 ? "" : `，另有 ${count("cannot-say")} 项是否有效无法判断`;
    expect(out).toContain(`有效 ${count("yes")} 项${open}。`);
  });

  it("prints the number that a clause bore on the day, and in JSON what proves it", async () => {
    const digest = `sha256:${"a".repeat(64)}`;
    put(
      "instruments/ex-moved.yaml",
      `title: { zh: 示例移号法, en: Example law renumbered }
level: law
issuer: npc
expressions:
  - { adopted: 2010-01-01, effective: 2010-06-01, by: adoption }
  - { adopted: 2024-01-01, effective: 2024-06-01, by: revision }
articles:
  "12":
    digest: ${digest}
    version: 2024-01-01
    texts:
      - { version: 2010-01-01, article: "9", digest: "${digest}", relation: moved }
provenance: { status: public-copy, confidence: high, verified: 2026-01-01 }
`,
    );
    put(
      "national/measures/ex-statutes/edition.yaml",
      `title: { zh: 示例汇编, en: Example compilation }
nature: compilation
dates: { compiled: 2026-01-01 }
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`,
    );
    put("national/measures/ex-statutes/ex-ban.yaml", ban("ex-moved"));
    const on = (day: string, ...more: string[]) => mulu("resolve", "--on", day, "--kind", "measure", ...more);
    expect((await on("2020-01-01")).out).toContain("当日条号：《示例移号法》第九条");
    expect((await on("2025-01-01")).out).not.toContain("当日条号");
    const { items } = JSON.parse((await on("2020-01-01", "--json")).out) as {
      items: { document: { id: string }; cited: { is: string; clause: { article: string } }[] }[];
    };
    const found = items.find(({ document }) => document.id.endsWith("/ex-ban"));
    expect(found?.cited).toMatchObject([
      { path: ["basis", 0], is: "moved", clause: { article: "9" }, proof: "digest" },
    ]);
  });

  it("lists what rests on an instrument", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-law"));
    const { out } = await mulu("impact", "--instrument", "ex-law");
    expect(out).toContain("national/measures/ex-2026/ex-ban");
    expect(out).toContain("第十二条");
  });

  it("tells of what rests on it that it is dead, and of the law, since when", async () => {
    put("national/measures/ex-2026/ex-ban.yaml", ban("ex-repealed"));
    const { out } = await mulu("impact", "--instrument", "ex-repealed");
    expect(out).toMatch(/已失效（自\d{4}-\d{2}-\d{2}起/);
    expect(out).toMatch(/其中 \d+ 项现在并非有效/);
  });

  describe("what a change of law takes with it", () => {
    const file = "national/measures/ex-2026/edition.yaml";
    const exercise = exampleWorld[file] ?? "";

    beforeEach(() => {
      put("national/measures/ex-2026/ex-ban.yaml", ban("ex-law"));
      put(file, exercise.replace("nature: exercise", "nature: compilation"));
    });

    it("is nothing of what nobody has enacted", async () => {
      put(file, exercise);
      expect(exercise).toContain("nature: exercise");
      const { code, out } = await mulu("impact", "--instrument", "ex-law", "--repealed", "2026-12-01");
      expect(code).toBe(0);
      expect(out).not.toContain("ex-ban");
    });

    it("is told gravest first, with what is lost and what remains", async () => {
      const { code, out } = await mulu("impact", "--instrument", "ex-law", "--repealed", "2026-12-01");
      expect(code).toBe(0);
      expect(out).toMatch(/自2026-12-01起废止/);
      expect(out).toContain("失去依据，不再成立：1 项\n  national/measures/ex-2026/ex-ban ");
      expect(out).toContain("失去依据。失去第十二条");
    });

    it("is that on record where only a day is given", async () => {
      put("national/measures/ex-2026/ex-ban.yaml", ban("ex-repealed"));
      const { out } = await mulu("impact", "--instrument", "ex-repealed", "--on", "2026-11-20", "--json");
      const { impact, reliances } = JSON.parse(out) as { impact: Record<string, unknown>; reliances: unknown[] };
      expect(impact["change"]).toMatchObject({ is: "repealed" });
      expect(reliances.length).toBeGreaterThan(0);
    });

    it("leaves the answer without a day as it was", async () => {
      const { out } = await mulu("impact", "--instrument", "ex-law", "--json");
      expect(JSON.parse(out)).not.toHaveProperty("impact");
    });

    it.each([
      [["--article", "12"], "--on"],
      [["--moved-to", "13"], "--article"],
      [["--repealed", "2026-02-30"], "2026-02-30"],
      [["--repealed", "2026-01-02", "--on", "2026-01-01"], "早于变动之日"],
      [["--repealed", "2026-01-02", "--amended", "2026-01-02"], "只能写一个"],
      [["--article", "第十二条", "--on", "2026-01-01"], "条号"],
      [["--article", "12", "--amended", "2026-01-01"], "--amended"],
      [["--article", "12", "--moved-to", "12", "--on", "2026-12-01"], "没有变"],
      [["--repealed", "1900-01-01"], "1900-01-01"],
    ])("refuses %j", async (flags, said) => {
      const { code, err } = await mulu("impact", "--instrument", "ex-law", ...flags);
      expect(code).toBe(2);
      expect(err).toContain(said);
    });
  });

  it("says what an answer does not hold, in words and in JSON", async () => {
    const { out } = await mulu("resolve", "--on", "2099-01-01");
    expect(out).toMatch(/没有收录或者无法回答的：\n {2}数据截至\d{4}-\d{2}-\d{2}/);
    const { out: json } = await mulu("resolve", "--on", "2099-01-01", "--json");
    const { gaps, asOf } = JSON.parse(json) as { gaps: { why: { code: string } }[]; asOf: string };
    expect(gaps.map(({ why }) => why.code)).toContain("beyond-data");
    expect(asOf).toMatch(/^\d{4}-/);
  });
});
