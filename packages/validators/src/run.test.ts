import { CatalogSet } from "@mulu/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exampleEntry } from "./examples/files.js";
import { exampleWorld } from "./examples/world.js";
import { rules } from "./rules/index.js";
import { holdsOn, ruleCitations, runRules } from "./run.js";
import { linkedSet } from "./testing/publish.js";

/** Every bad example at once: many findings, of many rules. */
const bad = linkedSet(
  Object.assign({}, exampleWorld, ...rules.map(({ examples }) => examples.fail)) as Record<string, string>,
);

describe("running rules", () => {
  it("finds the same whatever the order of documents", () => {
    const expected = runRules(bad, { rules });
    expect(expected.length).toBeGreaterThan(10);
    const shuffled = fc.shuffledSubarray([...bad.documents], { minLength: bad.documents.length });
    fc.assert(
      fc.property(shuffled, (documents) => {
        expect(runRules(new CatalogSet(documents, bad.commentsByDocket), { rules })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("finds nothing when no rule is asked", () => expect(runRules(bad, { rules: [] })).toEqual([]));

  it("says the same twice: nothing is remembered between runs", () => {
    expect(runRules(bad, { rules })).toEqual(runRules(bad, { rules }));
  });

  it("judges a document without a day by the rules that hold today", () => {
    const [ms03, ms04] = ["MS-03", "MS-04"].map((code) => rules.find((rule) => rule.code === code));
    if (!ms03 || !ms04) throw new Error("both rules are in the book");
    expect([holdsOn(ms03, undefined), holdsOn(ms04, undefined)]).toEqual([false, true]);
  });

  it("points to the file and the value, so that a position can be found", () => {
    const set = linkedSet({ ...exampleWorld, ...exampleEntry({ sharing: null }) });
    expect(runRules(set, { rules })[0]).toMatchObject({
      file: "catalogs/national/information/ex-2026/ex-entry.yaml",
      subject: "national/information/ex-2026/ex-entry",
      path: ["sharing"],
      severity: "error",
    });
  });

  it("names the articles a rule rests on", () => {
    const rule = rules.find(({ code }) => code === "MS-04");
    if (!rule) throw new Error("MS-04 is in the book");
    expect(ruleCitations(linkedSet(exampleWorld), rule).map(({ zh }) => zh)).toEqual([
      "《中共中央办公厅 国务院办公厅关于健全社会信用体系的意见》第十二条",
    ]);
  });
});
