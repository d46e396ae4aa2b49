import { describe, expect, it } from "vitest";

import { exampleFile } from "../examples/files.js";
import { linkedSet } from "../testing/publish.js";
import { acts } from "./acts.js";
import { decide } from "./decide.js";
import { dealingWorld, exampleDealing } from "./examples.js";
import type { DealingKind } from "./rule.js";
import { dealingRules } from "./rules/index.js";

/* Acts are judged by the law of their own day and place, not only by that of the day that is asked about. */

const kinds = Object.keys(acts) as DealingKind[];
const days = kinds.flatMap((kind) => acts[kind].map(({ on }) => [kind, on] as const));
const under = kinds.flatMap((kind) =>
  acts[kind].flatMap(({ on, under: thing }) => (thing ? [[kind, on] as const] : [])),
);
const late = linkedSet({
  ...dealingWorld,
  "national/information/ex-2026/edition.yaml": exampleFile("edition", {
    nature: "transcription",
    dates: "{ effective: 2026-05-15 }",
  }),
  "national/measures/ex-2026/edition.yaml": exampleFile("edition", {
    nature: "transcription",
    categories: null,
    dates: "{ effective: 2026-05-15 }",
  }),
});

function judged(kind: DealingKind, changes: object, where: { set?: typeof late; region?: string } = {}) {
  const { set = linkedSet(dealingWorld), region = "370000" } = where;
  const { dealing } = exampleDealing(kind, changes);
  return decide(kind, dealing, { set, region, date: "2026-06-01", rules: dealingRules });
}

describe("an act before what it is done under", () => {
  it.each(under)("of a %s, by %s, is not allowed by what holds only today", (kind, on) => {
    const { answer, findings, missing } = judged(kind, { [on]: "2026-05-14" }, { set: late });
    expect(answer).toBe("cannot-say");
    expect(findings.map(({ rule, path }) => [rule, ...path])).toContainEqual(["ID-07", on]);
    expect(missing.given).toContain(on);
  });

  it.each(under)("of a %s, by %s, is allowed from its first day", (kind, on) => {
    const { findings } = judged(kind, { [on]: "2026-05-15" }, { set: late });
    expect(findings.filter(({ rule }) => rule === "ID-07")).toEqual([]);
  });
});

describe("an act before the rules begin", () => {
  it.each(days)("of a %s, by %s, is never allowed", (kind, on) => {
    const { answer, findings } = judged(kind, { [on]: "2020-12-06" });
    expect(answer).not.toBe("allowed");
    expect(findings.map(({ rule, path }) => [rule, ...path])).toContainEqual(["ID-07", on]);
  });
});

describe("where the law of the mainland does not hold", () => {
  it.each(["710000", "810000", "820000"])("nothing is allowed or forbidden: %s", (region) => {
    for (const kind of kinds) {
      for (const changes of [{}, { feeYuan: 500 }]) {
        const { answer, findings } = judged(kind, kind === "repair" ? changes : {}, { region });
        expect([kind, answer, findings.length]).toEqual([kind, "cannot-say", 1]);
        expect(findings[0]?.message.zh).toContain("不在这一地区适用");
        expect(findings[0]?.message.zh).not.toMatch(/region/i);
      }
    }
  });
});
