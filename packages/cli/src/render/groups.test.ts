import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { useSandbox } from "../testing/sandbox.js";

const { put, mulu } = useSandbox(exampleWorld);

const organization = (title: string, more: string): string => `title: { zh: ${title}, en: Example ${title.length} }
${more}
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;

/** Organizations with a kind that nobody knows, which is one and the same mistake in each. */
function putMany(count: number, kind = "burea"): void {
  for (let index = 0; index < count; index += 1) {
    put(`organizations/ex-many-${String(index)}.yaml`, organization(`示例机构${"甲".repeat(index)}`, `kind: ${kind}`));
  }
}

const about = (out: string, rule: string): string[] => out.split("\n").filter((line) => line.includes(` ${rule}`));

interface Report {
  findings: { rule: string; file: string }[];
  groups: { rule: string; field: string; value?: unknown; count: number; places: { file: string; line: number }[] }[];
  tally: { errors: number };
}

async function json(...more: string[]): Promise<Report> {
  return JSON.parse((await mulu("check", "--json", ...more)).out) as Report;
}

describe("mulu check of many findings that are alike", () => {
  it("says more than three in one line: rule, field, count, what is wrong, three places, and what would be right", async () => {
    putMany(200);
    const { code, out } = await mulu("check");
    expect(code).toBe(1);
    const [line = "", ...others] = about(out, "SCHEMA-04");
    expect(others).toEqual([]);
    expect(line).toMatch(/^错误 SCHEMA-04 kind {2}200 处：.*“burea”/);
    expect(line.match(/catalogs\/organizations\/ex-many-\d+\.yaml:2/g)).toHaveLength(3);
    expect(
      out
        .split("\n")
        .slice(out.split("\n").indexOf(line))
        .find((each) => each.startsWith("  建议：")),
    ).toBeDefined();
    expect(out).toContain("--all 逐处列出");
  });

  it("says the same in English", async () => {
    putMany(4);
    const { out } = await mulu("--lang", "en", "check");
    expect(about(out, "SCHEMA-04")).toEqual([
      expect.stringMatching(/^error SCHEMA-04 kind {2}4 places: .*burea.*, …$/),
    ]);
    expect(out).toContain("--all lists each");
    expect(out).not.toMatch(/[处组]/);
  });

  it("says three by themselves, with their lines", async () => {
    putMany(3);
    const { out } = await mulu("check");
    expect(about(out, "SCHEMA-04")).toHaveLength(3);
    expect(out.match(/> 2 \| kind: burea/g)).toHaveLength(3);
    expect(out).not.toContain("--all");
  });

  it("keeps apart what has another value, another field or another rule", async () => {
    putMany(4);
    for (const index of [4, 5, 6, 7])
      put(`organizations/ex-many-${String(index)}.yaml`, organization("示例", "kind: offise"));
    for (const index of [8, 9, 10, 11])
      put(`organizations/ex-many-${String(index)}.yaml`, organization("示例", "knd: bureau"));
    const { groups } = await json();
    const said = groups.map(({ rule, field, count }) => `${rule} ${field} ${String(count)}`);
    expect(said).toEqual(expect.arrayContaining(["SCHEMA-04 kind 4", "SCHEMA-04 kind 4", "SCHEMA-02 knd 4"]));
  });

  it("names no thing where it speaks of many", async () => {
    const [path = ""] = Object.keys(exampleWorld).filter((each) => /^organizations\/.*yaml$/.test(each));
    const text = exampleWorld[path] ?? "";
    for (let index = 0; index < 5; index += 1) {
      put(
        `organizations/ex-same-${String(index)}.yaml`,
        text.replace(/title: .*/, `title: { zh: 示例机构${String(index)}, en: 示例机构 }`),
      );
    }
    const lines = about((await mulu("check")).out, "ID-05");
    expect(lines).toEqual([expect.stringMatching(/ID-05 title\.en {2}5 处：.*“…”/)]);
    expect(lines[0]).not.toMatch(/示例机构\d/);
  });

  it("says once what is wrong in texts of different words, with --summary and without", async () => {
    for (const name of ["甲", "乙", "丙", "丁", "戊"]) {
      put(
        `organizations/ex-same-${String(name.codePointAt(0))}.yaml`,
        organization("示例", "kind: state-council-department").replace(
          /title: .*/,
          `title: { zh: ${name}机构, en: ${name}机构的译名 }`,
        ),
      );
    }
    const groups = (await json()).groups.filter(({ rule }) => rule === "ID-05");
    expect(groups).toMatchObject([{ field: "title.en", count: 5 }]);
    expect(groups[0]).not.toHaveProperty("value");
    expect(about((await mulu("check", "--summary")).out, "ID-05")).toHaveLength(1);
  });

  it("takes values of one instrument together, whatever the clause, and names what they have in common", async () => {
    const ban = (title: string, article: number): string => `title: { zh: ${title}, en: Example ban ${String(article)} }
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
  - { instrument: ex-central-policy, article: "${String(article)}", role: measure, weight: operative }
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`;
    for (const article of [1, 2, 3, 4, 5]) {
      put(`national/measures/ex-2026/ex-ban-${String(article)}.yaml`, ban(`示例禁入${"甲".repeat(article)}`, article));
    }
    const lines = about((await mulu("check")).out, "MS-04");
    expect(lines).toEqual([
      expect.stringMatching(/^错误 MS-04 basis\.instrument {2}5 处：措施“…”.*所引《示例中央政策文件》属于/),
    ]);
    const inEnglish = about((await mulu("--lang", "en", "check")).out, "MS-04");
    expect(inEnglish).toEqual([expect.stringMatching(/5 places: Measure “…” .*Example central-policy \(/)]);
  });

  it("prints each with --all, and only groups with --summary, those of one place too", async () => {
    putMany(5);
    put("organizations/ex-other.yaml", organization("示例机构", "knd: bureau"));
    const all = (await mulu("check", "--all")).out;
    expect(about(all, "SCHEMA-04")).toHaveLength(5);
    const { code, out } = await mulu("check", "--summary");
    expect(code).toBe(1);
    expect(about(out, "SCHEMA-04")).toHaveLength(1);
    expect(out).toMatch(/SCHEMA-02 knd {2}1 处：/);
    expect(out).not.toContain(" | ");
  });

  it("counts single findings, whatever is shown", async () => {
    putMany(50);
    const last = async (...more: string[]): Promise<string | undefined> =>
      /检查 .*/.exec((await mulu("check", ...more)).out)?.[0];
    const tally = await last();
    expect(tally).toMatch(/：50 处错误/);
    expect([await last("--summary"), await last("--all")]).toEqual([tally, tally]);
  });

  it("gives machines every finding, and the groups beside them", async () => {
    putMany(50);
    const { findings, groups, tally } = await json("--summary");
    expect(findings).toHaveLength(50);
    expect(tally.errors).toBe(50);
    expect(groups).toEqual([
      expect.objectContaining({ rule: "SCHEMA-04", field: "kind", count: 50, message: expect.anything() as unknown }),
    ]);
    expect(groups[0]?.places).toHaveLength(3);
    const sarif = JSON.parse((await mulu("check", "--format", "sarif")).out) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]?.results).toHaveLength(50);
  });
});
