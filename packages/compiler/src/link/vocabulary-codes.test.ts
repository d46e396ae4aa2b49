import { readFileSync } from "node:fs";

import { modelTypes, modelUnions } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { findingsOf } from "../testing/catalogs.js";

const real = (name: string): string =>
  readFileSync(new URL(`../../../../catalogs/vocabularies/${name}.yaml`, import.meta.url), "utf8");

/** What is said of a vocabulary alone: its sources are not in the small catalogs of the tests. */
function said(name: string, text: string): string[] {
  return findingsOf({ [`vocabularies/${name}.yaml`]: text })
    .filter(({ rule }) => rule === "LINK-05")
    .map(({ message }) => message.zh);
}

/** Named unions, and those written in place that name a vocabulary. */
const pairs = [...Object.values(modelUnions), ...Object.values(modelTypes).flat()].flatMap(({ vocabulary, values }) =>
  vocabulary === undefined ? [] : [{ vocabulary, codes: (values ?? []).map(({ code }) => code) }],
);

describe("a vocabulary and the union of the model", () => {
  it.each(pairs)("list the same codes: $vocabulary", ({ vocabulary, codes }) => {
    const listed = [...real(vocabulary).matchAll(/^\s*(?:- \{ |- )code: ([\w.-]+)/gm)].map(([, code]) => code);
    expect([...listed].sort()).toEqual([...codes].sort());
    expect(said(vocabulary, real(vocabulary))).toEqual([]);
  });

  it("are paired for most unions", () => {
    expect(pairs.length).toBeGreaterThan(30);
  });

  it("are told apart where the vocabulary has a code of its own", () => {
    const text = real("severities").replace("code: minor", "code: trifling");
    expect(said("severities", text)).toEqual(["数据模型中没有代码 trifling，写了它的文件都通不过检查。"]);
  });
});
