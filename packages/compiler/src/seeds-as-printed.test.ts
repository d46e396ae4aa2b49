import { beforeAll, describe, expect, it } from "vitest";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedInstrument } from "@mulu/schema";

import { compile } from "./compile.js";
import { realFiles } from "./tables/testing/world.js";

/** What the five founding documents print, and what the catalogs must print with them. */

let set: CatalogSet;

beforeAll(async () => {
  set = compile(await realFiles("national/indicators", "national/repair", "national/commitments")).set;
});

function indicators(year: string, level: number): [number | undefined, string, number | undefined][] {
  return set
    .all("indicator")
    .filter((each) => each.id.startsWith(`national/indicators/${year}/`) && each.level === level)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map(({ number, title, score }) => [number, title.zh, score]);
}

function instrument(id: string): PublishedInstrument {
  const found = set.instrument(id);
  if (!found) throw new Error(id);
  return found;
}

function codes(vocabulary: string): string[] {
  const found = set.get(`vocabularies/${vocabulary}`);
  return found?.documentKind === "vocabulary" ? found.values.map(({ code }) => code) : [];
}

describe("the indicators of city credit", () => {
  it("bear the names and scores of 2019 as printed", () => {
    expect(indicators("2019", 1).map(([, name, score]) => [name, score])).toEqual([
      ["守信激励和失信治理", 88],
      ["信用制度和基础建设", 16],
      ["诚信文化和诚信建设", 8],
      ["信用服务和信用创新", 14],
      ["营商环境", 14],
    ]);
  });

  it("bear the fifteen names of 2020 as printed", () => {
    expect(indicators("2020", 2).map(([, name]) => name)).toEqual([
      "信用制度落实情况",
      "信用信息公示情况",
      "信用信息归集共享情况",
      "统一社会信用代码情况",
      "信用惠民便企开展情况",
      "政务诚信情况",
      "企业守信情况",
      "诚信建设情况",
      "事前信用监管",
      "事中信用监管",
      "事后信用监管",
      "信用修复情况",
      "信用异议情况",
      "信息安全保障",
      "信用应用合法合规情况",
    ]);
  });
});

describe("what the documents date and number", () => {
  it.each([
    ["opinions-2007", "2007-03"],
    ["reform-plan-2013", "2013-03"],
    ["uscc-master-plan", "2015-06"],
    ["fgcj-2016-141", "2016-01"],
    ["gbf-2020-42", "2020-11"],
    ["integrity-campaign-2020", "2020-08"],
    ["shaoguan-red-black-board", "2015-04"],
  ])("dates %s to the month", (id, month) => {
    expect(instrument(id).expressions).toEqual([{ month }]);
  });

  it("leaves open on which day the opinion of 2020 was published, since the documents disagree", () => {
    const opinion = instrument("gbf-2020-49");
    expect(opinion.expressions?.[0]?.published).toBeUndefined();
    expect(opinion.unknown).toContain("expressions.published");
  });

  it("lets the parts of the MIIT plan and the tasks of the Beijing plan be cited", () => {
    expect(Object.keys(instrument("miit-2020-354").articles ?? {})).toEqual(["1", "2", "3", "4"]);
    expect(Object.keys(instrument("beijing-3y-plan").articles ?? {})).toHaveLength(18);
    expect(Object.keys(instrument("civil-code").articles ?? {})).toEqual(
      expect.arrayContaining(["1024", "1029", "1030"]),
    );
  });
});

describe("what the documents list", () => {
  it("has the outcomes of repair apart from the conditions of removal", () => {
    expect(codes("repair-outcomes")).toEqual(
      expect.arrayContaining(["remove-from-list", "stop-sharing", "stop-publication", "annotate", "mask", "delete"]),
    );
  });

  it("has the four circumstances of leniency and the four sanctions of associations", () => {
    expect(codes("leniency-circumstances")).toEqual([
      "minor-person",
      "force-majeure",
      "non-intentional",
      "minor-conduct",
    ]);
    expect(codes("association-sanctions")).toHaveLength(4);
  });

  it("enters a false commitment in the credit record, and weighs the credit state alone in checks", () => {
    const commitments = set.all("commitment").filter(({ id }) => id.startsWith("national/commitments/miit-2020/"));
    expect(commitments).toHaveLength(4);
    for (const { falseCommitment, verification } of commitments) {
      expect(falseCommitment).toContain("credit-record");
      expect(verification?.zh).not.toContain("风险");
    }
  });

  it("keeps what must be fulfilled before repair apart from what is handed in", () => {
    const rule = set.all("repair-rule").find(({ id }) => id === "national/repair/2026");
    expect(rule?.conditions).toHaveLength(4);
    expect(rule?.materials).toBeUndefined();
  });
});
