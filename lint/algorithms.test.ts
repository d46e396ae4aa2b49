import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

/* An algorithm told in numbered sentences, and the tests that hold it to them. */

const root = path.dirname(import.meta.dirname);

function listed(pattern: string): string[] {
  const found = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z", pattern], { cwd: root });
  return found.toString().split("\0").filter(Boolean);
}

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const sentence = /^- \*\*(RES-\d\d)\*\* (.+)$/gmu;
const sentencesOf = (file: string): Map<string, string> =>
  new Map([...read(file).matchAll(sentence)].map(([, number = "", text = ""]) => [number, text]));

/** Numbers by the tests that name them in their titles: `it("… (RES-01, RES-24)", …)`. */
const named = new Map<string, string[]>();
for (const file of listed("packages/*.test.ts")) {
  for (const [, numbers = ""] of read(file).matchAll(/\((RES-\d\d(?:, RES-\d\d)*)\)["`]/gu)) {
    for (const number of numbers.split(", ")) named.set(number, [...(named.get(number) ?? []), file]);
  }
}

describe.each([
  ["docs/algorithms/resolve.md", /_(?:must|should|may)(?: not)?_/u],
  ["docs/algorithms/resolve.zh-CN.md", /\*\*(?:必须|不得|应当|可以)\*\*/u],
])("%s", (file, modal) => {
  const sentences = sentencesOf(file);

  it("numbers its sentences from one on, and each says must, should or may", () => {
    const numbers = [...sentences.keys()];
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbers.map((_, index) => `RES-${String(index + 1).padStart(2, "0")}`));
    for (const [number, text] of sentences) expect(text, number).toMatch(modal);
  });

  it("has a test for every sentence, and a sentence for every test", () => {
    expect([...named.keys()].sort()).toEqual([...sentences.keys()]);
  });
});

it("says the same in both languages: as many musts, shoulds and mays in each sentence", () => {
  const [en, zh] = [sentencesOf("docs/algorithms/resolve.md"), sentencesOf("docs/algorithms/resolve.zh-CN.md")];
  const count = (text: string, ...words: string[]): number =>
    words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
  for (const [number, text] of en) {
    const other = zh.get(number) ?? "";
    expect([number, count(text, "_should_")]).toEqual([number, count(other, "**应当**")]);
    expect([number, count(text, "_may_") > 0]).toEqual([number, count(other, "**可以**") > 0]);
    expect([number, count(text, "_must_", "_must not_") > 0]).toEqual([
      number,
      count(other, "**必须**", "**不得**") > 0,
    ]);
  }
});
