import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { useSandbox } from "../testing/sandbox.js";

const { put, mulu } = useSandbox(exampleWorld);

const provenance = "provenance: { status: inferred, confidence: low, verified: 2026-01-01, note: 示例数据 }";

/** A regulation in two texts whose article 7 has other words in the second, and a supplement of 2021 that rests on it. */
function supplement(relation: string): void {
  const digest = (sign: string): string => `sha256:${sign.repeat(64)}`;
  const later = { moved: `article: "8", digest: "${digest("a")}"`, reworded: `article: "7", digest: "${digest("b")}"` };
  put(
    "instruments/ex-own-reg.yaml",
    `title: { zh: 示例地方条例, en: Example local regulation }
level: local-regulation
issuer: ex-local-congress
region: "370000"
expressions:
  - { adopted: 2019-01-01, effective: 2019-06-01, by: adoption }
  - { adopted: 2023-01-01, effective: 2023-06-01, by: revision }
articles:
  "7":
    gist: { zh: 示例, en: Example }
    version: 2019-01-01
    digest: "${digest("a")}"
    texts: [{ version: 2023-01-01, relation: ${relation}, ${later[relation as keyof typeof later]} }]
${provenance}
`,
  );
  const edition = "local/370000/information/ex-2021";
  put(
    `${edition}/edition.yaml`,
    `title: { zh: 示例补充目录, en: Example supplement }
nature: transcription
supplements: national/information
dates: { published: 2021-06-01 }
categories: [{ code: example, title: { zh: 示例, en: Example } }]
${provenance}
`,
  );
  put(
    `${edition}/ex-own.yaml`,
    `title: { zh: 示例条目, en: Example entry }
category: example
polarity: negative
subjects: [legal-person]
basis: [{ instrument: ex-own-reg, article: "7", role: inclusion, weight: operative }]
${provenance}
`,
  );
}

describe("mulu radar", () => {
  it("names the clause, what became of it, and who rests on it", async () => {
    supplement("reworded");
    const { code, out } = await mulu("radar", "--region", "370000", "--on", "2026-01-01");
    expect(code).toBe(0);
    expect(out).toMatch(/条文已改写，须复核：1 条\n {2}《示例地方条例》第七条\n/);
    expect(out).toContain("local/370000/information/ex-2021/ex-own");
  });

  it("gives the new number where the words are proved the same, and JSON the same", async () => {
    supplement("moved");
    const { out } = await mulu("radar", "--region", "370000", "--on", "2026-01-01");
    expect(out).toContain("改引第八条");
    const { out: json } = await mulu("radar", "--region", "370000", "--on", "2026-01-01", "--json");
    const { clauses, counts } = JSON.parse(json) as { clauses: object[]; counts: object };
    expect(clauses).toContainEqual(expect.objectContaining({ verdict: "renumber", becomes: "8" }));
    expect(counts).toMatchObject({ renumber: 1 });
  });

  it("asks nothing of a day on which nothing had changed yet", async () => {
    supplement("reworded");
    const { out } = await mulu("radar", "--region", "370000", "--on", "2022-01-01", "--lang", "en");
    expect(out).toMatch(/1 clauses: keep 1|clauses: keep \d+/);
    expect(out).not.toContain("review");
  });

  it.each([
    [["--region", "999999"], "999999"],
    [["--region", "810000"], "810000"],
    [["--region", "370000", "--on", "2026-02-30"], "2026-02-30"],
  ])("refuses %j", async (flags, said) => {
    const { code, err } = await mulu("radar", ...flags);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
