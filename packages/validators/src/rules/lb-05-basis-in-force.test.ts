import { describe, expect, it } from "vitest";

import { exampleFile } from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import { runRules } from "../run.js";
import { linkedSet } from "../testing/publish.js";
import { basisInForce } from "./lb-05-basis-in-force.js";

interface Clause {
  room: "measures" | "information";
  kind: "measure" | "entry";
  role: "measure" | "inclusion";
}

const measure: Clause = { room: "measures", kind: "measure", role: "measure" };
const entry: Clause = { room: "information", kind: "entry", role: "inclusion" };

/** A law of two texts; article 54 was read in the later. */
const amended = `
title: { zh: 示例修正法, en: Example law amended }
level: law
issuer: npc
expressions:
  - { adopted: 2010-01-01, effective: 2010-06-01, by: adoption }
  - { adopted: 2026-03-01, effective: 2026-06-01, by: amendment }
articles:
  "54": { version: 2026-03-01 }
provenance: { status: public-copy, confidence: high, verified: 2026-01-01 }
`;

function verdicts({ room, kind, role }: Clause, nature: "compilation" | "draft", instrument: string): string[] {
  const files = {
    ...exampleWorld,
    "instruments/ex-amended.yaml": amended,
    [`national/${room}/ex-statutes/edition.yaml`]: `
title: { zh: 示例汇编, en: Example compilation }
nature: ${nature}
dates: { compiled: 2026-01-01 }
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`,
    [`national/${room}/ex-statutes/ex-clause.yaml`]: exampleFile(kind, {
      title: "{ zh: 示例旧法条款, en: Example clause of an old law }",
      basis: `\n  - { instrument: ${instrument}, article: "54", role: ${role}, weight: operative }`,
    }),
  };
  return runRules(linkedSet(files), { rules: [basisInForce] }).map(
    ({ rule, severity, verdict }) => `${rule} ${severity} ${verdict}`,
  );
}

describe.each([measure, entry])("a $kind whose law has been repealed", (clause) => {
  it("is a mistake in a draft", () => expect(verdicts(clause, "draft", "ex-repealed")).toEqual(["LB-05 error fail"]));

  it("has ended in a compilation of statutes, which is told and no error", () =>
    expect(verdicts(clause, "compilation", "ex-repealed")).toEqual(["LB-05 warning fail"]));

  it("rests on words of which it cannot be said that they were law by then", () => {
    expect(verdicts(clause, "draft", "ex-amended")).toEqual(["LB-05 error cannot-say"]);
    expect(verdicts(clause, "compilation", "ex-amended")).toEqual(["LB-05 warning cannot-say"]);
  });

  it("may rest on a draft law in neither", () => {
    expect(verdicts(clause, "draft", "ex-draft")).toEqual(["LB-05 error fail"]);
    expect(verdicts(clause, "compilation", "ex-draft")).toEqual(["LB-05 error fail"]);
  });
});
