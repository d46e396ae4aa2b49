import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { dealingRules } from "../dealings/rules/index.js";
import type { DealingRule } from "../dealings/rule.js";
import type { Rule } from "../rule.js";
import type { Messages } from "../say/messages.js";
import { locales, wordsOf } from "../words/index.js";
import { rules } from "./index.js";

/*
 * What belongs to a rule lies in several folders. A part that is forgotten, or left over, is named here.
 */

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const isRule = /^[a-z]+-\d\d-[a-z0-9-]+\.ts$/;

/** Names of the files of rules in a folder, without their ending. */
function filesIn(path: string): string[] {
  const names = readdirSync(folder(path)).filter((name) => isRule.test(name) && !name.endsWith(".test.ts"));
  return names.map((name) => name.replace(/\.ts$/, "")).sort();
}

const fileOf = ({ code, slug }: { code: string; slug: string }): string => `${code.toLowerCase()}-${slug}`;

/** What a rule of ours says; none brings its words with it. */
function declared(rule: Rule | DealingRule): { messages: Messages; parts: Messages } {
  if (!("messages" in rule)) throw new Error(`${rule.code} brings its own words`);
  return rule;
}

const books = [
  ["rules", ".", rules],
  ["rules about dealings", "../dealings/rules", dealingRules],
] as const;

describe.each(books)("%s", (_, path, book) => {
  it("are registered, each file once, under the code and slug of its name", () => {
    expect(book.map(fileOf).sort()).toEqual(filesIn(path));
  });

  it("have kept judgements, and there are none of a rule that is gone", () => {
    const kept = readdirSync(folder(`${path}/golden`)).map((name) => name.replace(/\.txt$/, ""));
    expect(kept.sort()).toEqual(book.map(({ code, slug }) => `${code}-${slug}`).sort());
  });

  it("stand in groups by their prefix, each by its number", () => {
    const prefixes = [...new Set(book.map(({ code }) => code.split("-")[0]))];
    const place = (code: string): number => prefixes.indexOf(code.split("-")[0]) * 100 + Number(code.split("-")[1]);
    const places = book.map(({ code }) => place(code));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe.each(locales)("the words of %s", (locale) => {
  it("have a file for each rule, and none for a rule that is gone", () => {
    expect(filesIn(`../words/${locale}`)).toEqual([...rules, ...dealingRules].map(fileOf).sort());
  });

  it.each([...rules, ...dealingRules].map((rule) => [fileOf(rule), rule] as const))("say all of %s", (_name, rule) => {
    const { messages, parts } = declared(rule);
    const { own } = wordsOf(locale, rule.slug);
    expect(Object.keys(own?.says ?? {}).sort()).toEqual(Object.keys(messages).sort());
    expect(Object.keys(own?.parts ?? {}).sort()).toEqual(Object.keys(parts).sort());
  });
});

describe("the rule book", () => {
  it("names a slug once over all rules: messages are named by it", () => {
    const slugs = [...rules, ...dealingRules].map(({ slug }) => slug);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  });
});
