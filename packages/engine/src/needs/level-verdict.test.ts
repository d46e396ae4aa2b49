import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, entry, instrument, list, measure, region } from "@mulu/fixtures";
import { neededLevel } from "./needed-level.js";
import { levelVerdict } from "./level-verdict.js";

const levels = [
  "law",
  "administrative-regulation",
  "local-regulation",
  "central-policy",
  "state-council-decision",
  "department-rule",
  "normative-document",
  "needs-ruling",
] as const;

const set = new CatalogSet([
  ...levels.map((level) => instrument(level, { level, ...(level === "local-regulation" ? { region: "370000" } : {}) })),
  region("370000"),
  region("370200", "370000"),
  region("440000"),
]);

const local = (code: string) => ({ layer: "local", regionCode: code }) as const;
const law = "national/x/e";

/** Levels by verdict, for one document and one use. */
function verdicts(document: Parameters<typeof levelVerdict>[1]["document"], role: "inclusion" | "measure", on: string) {
  const judged = levels.map((level) => levelVerdict(set, { document, citation: basis(level, { role }) }, on).is);
  return Object.fromEntries(levels.map((level, index) => [level, judged[index]]));
}

describe("the level that is needed", () => {
  it("is the one of the day: policy carried restrictions until 2025-03-21, and nothing was asked before 2020-12-07 (RES-18)", () => {
    const restriction = measure(law, "a", { effect: "both" });
    expect(neededLevel(restriction, "measure", "2020-12-06")).toBeUndefined();
    expect(verdicts(restriction, "measure", "2025-03-20")).toMatchObject({
      "central-policy": "sufficient",
      "local-regulation": "beside",
      "department-rule": "insufficient",
    });
    expect(verdicts(restriction, "measure", "2025-03-21")).toEqual({
      law: "sufficient",
      "administrative-regulation": "sufficient",
      "local-regulation": "beside",
      "central-policy": "insufficient",
      "state-council-decision": "insufficient",
      "department-rule": "insufficient",
      "normative-document": "insufficient",
      "needs-ruling": "cannot-say",
    });
  });

  it("is a local regulation of the region for what is local (RES-19)", () => {
    const of = (code: string): unknown => verdicts(entry(law, "a", local(code)), "inclusion", "2026-01-01");
    expect(of("370200")).toMatchObject({ law: "insufficient", "local-regulation": "sufficient" });
    expect(of("440000")).toMatchObject({ "local-regulation": "other-region" });
  });

  it("is asked of uses the rules name, and of serious lists", () => {
    const serious = list("national/lists/a/2026");
    expect(neededLevel(serious, "set-by", "2026-01-01")?.rules).toEqual(["LS-05"]);
    expect(neededLevel(serious, "set-by", "2024-01-01")?.stopgap).toEqual(["department-rule"]);
    expect(neededLevel({ ...serious, kind: "key-attention" }, "set-by", "2026-01-01")).toBeUndefined();
    expect(neededLevel(entry(law, "a"), "sharing", "2026-01-01")).toBeUndefined();
    expect(neededLevel(measure(law, "a", { effect: "voluntary" }), "measure", "2026-01-01")).toBeUndefined();
  });

  it("is not asked of a clause that only supports", () => {
    const citation = basis("normative-document", { role: "inclusion", weight: "supporting" });
    const verdict = levelVerdict(set, { document: entry(law, "a"), citation }, "2026-01-01");
    expect(verdict.is).toBe("supporting");
    expect(verdict.words.zh).toContain("只作佐证");
  });
});
