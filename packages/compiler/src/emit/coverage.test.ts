import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { catalogs, changed } from "../testing/catalogs.js";
import type { Changes } from "../testing/catalogs.js";
import { coverageOf } from "./coverage.js";

const law = "instruments/tax-law.yaml";
const penalty = "national/information/2026/penalty.yaml";

function report(changes: Changes = {}) {
  return coverageOf(compile(catalogs(changes)).set);
}

function edition(changes: Changes = {}) {
  const catalog = report(changes).catalogs.find(({ concept }) => concept === "national/information");
  return catalog?.editions[0];
}

const row = (state: string): string => `title: { zh: 示例, en: Example }
representation: [X]
${state}
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`;

describe("coverage of an edition", () => {
  it("counts entries, clause-level citations, provenance and confidence", () => {
    expect(edition()).toMatchObject({
      count: 1,
      withArticle: 1,
      incomplete: 0,
      unknown: {},
      provenance: { inferred: 1 },
      confidence: { high: 1 },
    });
  });

  it("counts an entry without an article as one without", () => {
    expect(edition(changed(penalty, `article: "2", `, ""))?.withArticle).toBe(0);
  });

  it("counts gaps by field, and the entries that have any", () => {
    const gaps = changed(penalty, "records:", "unknown: [sharing, publication]\nrecords:");
    expect(edition(gaps)).toMatchObject({ incomplete: 1, unknown: { publication: 1, sharing: 1 } });
  });

  it("sets the publisher's count beside ours", () => {
    const counted = changed("national/information/2026/edition.yaml", "nature:", "official: { entries: 12 }\nnature:");
    expect(edition(counted)).toMatchObject({ ours: { entries: 1 }, officialCounts: { entries: 12 } });
  });

  it("does not hide what is unverified", () => {
    const doubtful = changed(law, "status: inferred, confidence: high", "status: unverified, confidence: low");
    expect(report(doubtful).kinds["instrument"]).toMatchObject({
      provenance: { unverified: 1 },
      confidence: { low: 1 },
    });
  });
});

describe("coverage of the register", () => {
  const rows = {
    "register/a10-01.yaml": row("state: out-of-scope\nreason: { zh: 理由, en: Reason }"),
    "register/a2-01.yaml": row("state: rule\nrules: [LB-02]"),
    "register/a2-02.yaml": row("state: open\nreason: { zh: 理由, en: Reason }"),
  };

  it("counts every state, those that do not occur too", () => {
    expect(report(rows).register).toMatchObject({
      total: 4,
      byState: { data: 1, rule: 1, page: 0, "out-of-scope": 1, open: 1 },
    });
  });

  it("lists sections as the register numbers them, A2 before A10, and rows with what shows them", () => {
    const { sections } = report(rows).register;
    expect(sections.map(({ code }) => code)).toEqual(["A1", "A2", "A10"]);
    expect(sections[0]?.rows).toEqual([
      expect.objectContaining({ id: "register/a1-01", row: "A1-01", state: "data", refs: ["instruments/tax-law"] }),
    ]);
    expect(sections[2]?.rows[0]?.reason).toEqual({ zh: "理由", en: "Reason" });
  });
});

describe("coverage of laws", () => {
  it("counts what rests on each, and what its clauses leave open", () => {
    const { laws, regions } = report(
      changed(penalty, "records:", "unknown: [sharing]\nnoneStated: [publication]\nrecords:"),
    );
    const tax = laws.find(({ id }) => id === "instruments/tax-law");
    expect(tax).toMatchObject({ level: "law", entry: 1, unknown: 1, noneStated: 1, byReference: 0 });
    expect(regions.find(({ region }) => region === "100000")).toMatchObject({
      laws: laws.length,
      entry: 1,
      unknown: 1,
    });
  });
});
