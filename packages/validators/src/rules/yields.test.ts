import { describe, expect, it } from "vitest";

import {
  exampleBasis,
  exampleEntry,
  exampleFile,
  exampleList,
  exampleMeasure,
  examplePaths,
} from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import type { Example, Rule } from "../rule.js";
import { runRules } from "../run.js";
import { linkedSet } from "../testing/publish.js";
import { rules } from "./index.js";

const policy = { basis: exampleBasis("ex-central-policy", "measure") };
const notice = { basis: exampleBasis("ex-normative", "measure") };
const opinion = { basis: exampleBasis("opinion-2025", "measure"), area: "awards" };
const earlier = { ...exampleMeasure(policy, examplePaths.measure2022) };
const local = (changes: Readonly<Record<string, string>>): Example =>
  exampleMeasure(changes, examplePaths.localMeasure);
const earlierLocal = {
  ...exampleMeasure(policy, examplePaths.localMeasure.replace("ex-2026", "ex-2022")),
  "local/370000/measures/ex-2022/edition.yaml": exampleFile("edition", { dates: "{ effective: 2022-01-01 }" }),
};

/** For each rule and each that it yields to: catalogs of which both would speak, and the day where it matters. */
const bothSpeak: Readonly<Record<string, Example>> = {
  "OB-03 SEC-01": exampleEntry({ query: null }),
  "PI-02 PI-01": exampleEntry({ subjects: "[natural-person]", publication: "{ publishable: false }" }),
  "MS-03 MS-10": local(notice),
  "MS-04 MS-10": local(policy),
  "MS-04 MS-13": { ...earlier, ...exampleMeasure(policy) },
  "MS-04 MS-14": exampleMeasure(opinion),
  "MS-05 MS-10": local({ ...notice, type: "key-supervision", effect: "management" }),
  "MS-13 MS-10": { ...earlierLocal, ...local(policy) },
  "MS-13 MS-14": { ...exampleMeasure(opinion, examplePaths.measure2022), ...exampleMeasure(opinion) },
  "MS-14 MS-10": local(opinion),
  "LS-16 LS-05": exampleList({ designation: null }, "2026"),
};

const yielding = rules.flatMap((rule) => (rule.yieldsTo ?? []).map((before) => [rule, before] as const));

function places(files: Example, judging: readonly Rule[], code: string): string[] {
  const asOf = code === "MS-03" ? "2024-01-01" : "2026-11-20";
  return runRules(linkedSet({ ...exampleWorld, ...files }), { rules: judging, asOf })
    .filter(({ rule }) => rule === code)
    .map(({ subject, path }) => [subject, ...path].join(" "));
}

const alone = (rule: Rule): Rule => ({ ...rule, yieldsTo: [] });

describe("precedence of rules", () => {
  it("names rules of the book, each once, and not itself", () => {
    const codes = new Set(rules.map(({ code }) => code));
    for (const { code, yieldsTo = [] } of rules) {
      expect(yieldsTo.filter((each) => !codes.has(each) || each === code)).toEqual([]);
      expect(new Set(yieldsTo).size).toBe(yieldsTo.length);
    }
  });

  it("has no circle", () => {
    const before = new Map(rules.map(({ code, yieldsTo = [] }) => [code, yieldsTo]));
    const reaches = (code: string, goal: string, seen: readonly string[] = []): boolean =>
      (before.get(code) ?? []).some(
        (next) => next === goal || (!seen.includes(next) && reaches(next, goal, [...seen, next])),
      );
    expect(rules.filter(({ code }) => reaches(code, code)).map(({ code }) => code)).toEqual([]);
  });

  it("is between rules that look at the same kinds of things", () => {
    for (const [rule, before] of yielding) {
      const first = rules.find(({ code }) => code === before);
      expect(rule.applies.filter((kind) => first?.applies.includes(kind))).not.toEqual([]);
    }
  });

  it("has a case for each rule that yields, and no other", () => {
    expect(Object.keys(bothSpeak).sort()).toEqual(yielding.map(([{ code }, before]) => `${code} ${before}`).sort());
  });

  it.each(yielding.map(([rule, before]) => [`${rule.code} ${before}`, rule, before] as const))(
    "%s: both would speak of the same place, and the first is silent",
    (name, rule, before) => {
      const files = bothSpeak[name] ?? {};
      const first = rules.filter(({ code }) => code === before);
      const own = places(files, [alone(rule)], rule.code);
      expect(own).not.toEqual([]);
      const others = places(files, first, before);
      expect(own.some((place) => others.some((other) => place.startsWith(other) || other.startsWith(place)))).toBe(
        true,
      );
      expect(places(files, [rule, ...first], rule.code).length).toBeLessThan(own.length);
      expect(places(files, [...first, rule], before)).toEqual(others);
    },
  );
});
