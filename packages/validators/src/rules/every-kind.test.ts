import { describe, expect, it } from "vitest";

import { exampleWorld } from "../examples/world.js";
import { runRules } from "../run.js";
import { linkedSet } from "../testing/publish.js";
import { intervalOrder } from "./id-07-interval-order.js";
import { digestMatchesArticle } from "./lb-04-digest-matches-article.js";

const provenance = "provenance: { status: public-copy, confidence: high, verified: 2026-01-01 }";

/** An incentive, in an edition of its own, with one more line. */
function findings(line: string, rule: Parameters<typeof runRules>[1]["rules"][number]): string[] {
  const files = {
    ...exampleWorld,
    "national/incentives/ex-2026/edition.yaml": `
title: { zh: 示例激励清单, en: Example incentives }
nature: transcription
dates: { effective: 2026-01-01 }
${provenance}
`,
    "national/incentives/ex-2026/ex-first.yaml": `
title: { zh: 示例优先办理, en: Example of priority }
${line}
${provenance}
`,
  };
  return runRules(linkedSet(files), { rules: [rule] }).map(({ path }) => path.join("."));
}

describe("a rule about what every kind may have", () => {
  it("finds days the wrong way round in whatever kind: an incentive that ends before it begins", () => {
    expect(findings("validity: { from: 2026-06-01, to: 2026-01-01 }", intervalOrder)).toEqual(["validity.to"]);
    expect(findings("validity: { from: 2026-01-01, to: 2026-06-01 }", intervalOrder)).toEqual([]);
  });

  it("finds a digest of another text in whatever kind: an incentive on an article that was read otherwise", () => {
    const basis = (letter: string): string =>
      `basis:\n  - { instrument: ex-law, article: "12", digest: "sha256:${letter.repeat(64)}", role: incentive, weight: operative }`;
    expect(findings(basis("b"), digestMatchesArticle)).toEqual(["basis.0.digest"]);
    expect(findings(basis("a"), digestMatchesArticle)).toEqual([]);
  });
});
