import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { textOf } from "../testing/text.js";
import { exampleWorld } from "../testing/world.js";
import { algorithmPage, algorithmPath } from "./algorithm.js";
import { allPages } from "./index.js";
import { rulesPage } from "./rules.js";

describe.each([
  ["zh-CN", "resolve.zh-CN.md"],
  ["en", "resolve.md"],
])("the page of how an answer is worked out, %s", (locale, file) => {
  const world = exampleWorld({ locale });
  const page = algorithmPage(world);
  const told = readFileSync(new URL(`../../../../../docs/algorithms/${file}`, import.meta.url), "utf8");
  const sentences = [...told.matchAll(/^- \*\*(RES-\d+)\*\* (.+)$/gmu)];

  it("shows every numbered sentence under an address of its own, in the words it is told in", () => {
    const rows = page.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === "table" ? block.rows : []));
    expect(rows.map(({ id }) => id)).toEqual(sentences.map(([, number]) => number));
    const shown = textOf(page).replaceAll(/\s/gu, "");
    for (const [, number = "", sentence = ""] of sentences) {
      const plain = sentence
        .replaceAll("**", "")
        .replaceAll("`", "")
        .replaceAll(/_(must(?: not)?|should|may)_/gu, "$1");
      expect(shown, number).toContain(plain.replaceAll(/\s/gu, ""));
    }
    expect(sentences.length).toBeGreaterThan(20);
  });

  it("is led to by the page of the rules, and written", () => {
    expect(JSON.stringify(rulesPage(world).lead)).toContain(algorithmPath);
    expect(allPages(world).map(({ path }) => path)).toContain(algorithmPath);
  });
});
