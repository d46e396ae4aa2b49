import type { RuleWords } from "@mulu/engine";
import { oncePer } from "@mulu/engine";
import {
  dealingRules,
  dealingWorld,
  decide,
  exampleDay,
  exampleRegion,
  exampleWorld,
  rules as lawRules,
} from "@mulu/validators";
import type { Finding } from "@mulu/schema";
import type { DealingRule, Example, Rule } from "@mulu/validators";

import { check } from "../check/check.js";
import type { Compilation } from "../compilation.js";
import { compile } from "../compile.js";

/**
 * What the one is told who wrote the failing example of a rule, by the slug of the rule. The words rest on the rules alone
 * and on no catalog, so that building this package works them out once for all (`prepare.ts`).
 */
export type WordsBySlug = Readonly<Record<string, RuleWords>>;

/**
 * The words are those of the real finding on the rule's failing example, through the whole pipeline.
 * @throws when the rule does not find its own failing example
 */
function wordsOf({ code, examples }: Rule): RuleWords {
  return wordsFor(code, check(compileExample(exampleWorld, examples.fail)));
}

/** Bytes of the files of a world, which many examples share: what the same bytes hold is found out once. */
const bytesOf = oncePer((world: Example) => encode(world));
const encoder = new TextEncoder();

function encode(files: Example): Map<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
}

/** A world with the files of an example in it. */
function compileExample(world: Example, example: Example = {}): Compilation {
  return compile(new Map([...bytesOf(world), ...encode(example)]));
}

/** The world of dealings as most of their examples take it. */
const compiledWorld = oncePer((world: Example) => compileExample(world));

function wordsFor(code: string, findings: readonly Finding[]): RuleWords {
  const finding = findings.find(({ rule }) => rule === code);
  if (!finding) throw new Error(`${code} finds nothing wrong with its failing example`);
  const { message, hint } = finding;
  return { message, ...(hint === undefined ? {} : { hint }) };
}

/** The words are those of the decision on the failing example, in the region and on the day examples have. */
function dealingWordsOf({ code, examples }: DealingRule): RuleWords {
  const { kind, dealing, catalogs, region = exampleRegion, date = exampleDay } = examples.fail;
  const { set } = catalogs ? compileExample(dealingWorld, catalogs) : compiledWorld(dealingWorld);
  return wordsFor(code, decide(kind, dealing, { set, region, date, rules: dealingRules }).findings);
}

/** The words of every rule, those on catalogs and those on dealings. */
export function ruleWords(): WordsBySlug {
  return Object.fromEntries([
    ...lawRules.map((rule) => [rule.slug, wordsOf(rule)]),
    ...dealingRules.map((rule) => [rule.slug, dealingWordsOf(rule)]),
  ]) as WordsBySlug;
}
