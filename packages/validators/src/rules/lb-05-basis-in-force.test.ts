import { describe, expect, it } from "vitest";

import { exampleWorld } from "../example-world.js";
import { exampleFile } from "../examples.js";
import { runRules } from "../run.js";
import { linkedSet } from "../testing/publish.js";
import { basisInForce } from "./lb-05-basis-in-force.js";

function verdicts(nature: "compilation" | "draft", instrument: string): string[] {
  const files = {
    ...exampleWorld,
    "national/measures/ex-statutes/edition.yaml": `
title: { zh: 示例汇编, en: Example compilation }
nature: ${nature}
dates: { compiled: 2026-01-01 }
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`,
    "national/measures/ex-statutes/ex-clause.yaml": exampleFile("measure", {
      title: "{ zh: 示例旧法措施, en: Example measure of an old law }",
      basis: `\n  - { instrument: ${instrument}, article: "54", role: measure, weight: operative }`,
    }),
  };
  return runRules(linkedSet(files), { rules: [basisInForce] }).map(({ rule, verdict }) => `${rule} ${verdict}`);
}

describe("a measure whose law has been repealed", () => {
  it("is a mistake in a draft", () => expect(verdicts("draft", "ex-repealed")).toEqual(["LB-05 fail"]));

  it("simply ends in a compilation of statutes", () => expect(verdicts("compilation", "ex-repealed")).toEqual([]));

  it("may rest on a draft law in neither", () => {
    expect(verdicts("draft", "ex-draft")).toEqual(["LB-05 fail"]);
    expect(verdicts("compilation", "ex-draft")).toEqual(["LB-05 fail"]);
  });
});
