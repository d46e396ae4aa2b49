import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { dealingRules } from "./dealings/rules/index.js";
import { openQuestions } from "./questions.js";
import { rules } from "./rules/index.js";

describe("the open questions", () => {
  it("are Q-01 to Q-18, each once, with an answer in both languages", () => {
    const expected = Array.from({ length: 18 }, (_, index) => `Q-${String(index + 1).padStart(2, "0")}`);
    expect(openQuestions.map(({ code }) => code)).toEqual(expected);
    for (const { question, answer } of openQuestions) {
      expect(question.zh + answer.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(question.en.length * answer.en.length).toBeGreaterThan(0);
    }
  });

  it("name rules that exist", () => {
    const codes = new Set([...rules, ...dealingRules].map(({ code }) => code));
    expect(openQuestions.flatMap((each) => each.rules).filter((code) => !codes.has(code))).toEqual([]);
  });

  it("are the only ones the settings refer to", () => {
    const settings = readFileSync(path.join(import.meta.dirname, "settings.ts"), "utf8");
    const known = new Set(openQuestions.map(({ code }) => code));
    const named = settings.match(/Q-\d{2}/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});
