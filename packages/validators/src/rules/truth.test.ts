import { fileKinds } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { exampleEntry, exampleFile, exampleList } from "../examples/files.js";
import { factKinds } from "../lookups/provenances.js";
import { codes, findings, judge } from "../testing/judge.js";

const entry = "national/information/ex-2026/ex-entry";

function withProvenance(provenance: string): string[] {
  return judge(exampleEntry({ provenance: `{ ${provenance}, verified: 2026-01-01 }` }));
}

describe("which documents must be true", () => {
  it("every kind but the tombstone and the exceptions, which state no facts of their own", () => {
    const exempt = fileKinds.map(({ kind }) => kind).filter((kind) => !factKinds.some((known) => known === kind));
    expect(exempt.sort()).toEqual(["exceptions", "redirect"]);
  });
});

describe("TX-01: what was read names its source", () => {
  it.each(["seed", "public-copy"])("%s without a source fails", (status) => {
    expect(withProvenance(`status: ${status}, confidence: low`)).toEqual([`TX-01 ${entry} provenance`]);
  });

  it("official without a source fails too, beside the missing publication", () => {
    expect(withProvenance("status: official, confidence: high").map((line) => line.split(" ")[0])).toEqual([
      "PS-16",
      "TX-01",
    ]);
  });

  it.each(["inferred", "unverified"])("%s needs none: no text was read", (status) => {
    expect(withProvenance(`status: ${status}, confidence: low`)).toEqual([]);
  });

  it("a field that was read elsewhere than its document names where", () => {
    const read = "status: inferred, confidence: low, fields: { category: { status: public-copy, confidence: high } }";
    expect(withProvenance(read)).toEqual([`TX-01 ${entry} provenance.fields.category`]);
  });

  it("a field read where its document was read need not repeat the source", () => {
    const field = "fields: { category: { status: seed, confidence: medium } }";
    expect(withProvenance(`status: seed, confidence: high, source: ex-source, ${field}`)).toEqual([]);
    expect(withProvenance(`status: public-copy, confidence: high, source: ex-source, ${field}`)).toEqual([
      `TX-01 ${entry} provenance.fields.category`,
    ]);
  });

  it("an empty list of sources is no source", () => {
    expect(withProvenance("status: seed, confidence: high, source: []")).toEqual([`TX-01 ${entry} provenance`]);
  });

  it("holds for parts with a provenance of their own", () => {
    const categories = `
  - code: administrative-management
    title: { zh: 示例类别, en: Example category }
    provenance: { status: public-copy, confidence: high, verified: 2026-01-01 }`;
    const path = "national/information/ex-2026/edition.yaml";
    expect(judge({ [path]: exampleFile("edition", { categories }) })).toEqual([
      "TX-01 national/information/ex-2026 categories.0.provenance",
    ]);
  });
});

describe("TX-02: confidence is earned", () => {
  it("raising what nobody verified to high fails, on the document and on a field", () => {
    expect(withProvenance("status: unverified, confidence: high")).toEqual([`TX-02 ${entry} provenance.confidence`]);
    const field = "fields: { category: { status: unverified, confidence: high } }";
    expect(withProvenance(`status: inferred, confidence: high, ${field}`)).toEqual([
      `TX-02 ${entry} provenance.fields.category.confidence`,
    ]);
  });

  it.each(["medium", "low"])("unverified with %s confidence stands", (confidence) => {
    expect(withProvenance(`status: unverified, confidence: ${confidence}`)).toEqual([]);
  });

  it("holds whatever the day: the law of no year makes a guess certain", () => {
    const provenance = "{ status: unverified, confidence: high, verified: 2026-01-01 }";
    expect(codes(exampleList({ provenance }), "2015-01-01")).toContain("TX-02");
  });
});

describe("TX-03: a register row shows what it claims", () => {
  const row = (lines: string): Record<string, string> => ({
    "register/a17-01.yaml": `title: { zh: 示例, en: Example }
representation: [X]
${lines}
provenance: { status: seed, confidence: high, source: ex-source, verified: 2026-01-01 }
`,
  });
  const reason = "reason: { zh: 示例理由, en: Example reason }";

  it.each([
    ["data", "refs: [instruments/ex-law]"],
    ["rule", "rules: [LB-02]"],
    ["page", "pages: [/catalogs/]"],
    ["out-of-scope", reason],
    ["open", reason],
  ])("%s is red without its evidence, and stands with it", (state, evidence) => {
    expect(judge(row(`state: ${state}`))).toEqual(["TX-03 register/a17-01 state"]);
    expect(judge(row(`state: ${state}\n${evidence}`))).toEqual([]);
  });

  it("an empty list is no evidence, and the message names the row", () => {
    const [finding] = findings(row("state: data\nrefs: []"));
    expect(finding?.message.zh).toContain("A17-01");
  });
});
