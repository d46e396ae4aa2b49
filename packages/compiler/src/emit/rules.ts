import { formatCitation, oncePer } from "@mulu/engine";
import {
  dealingRules,
  dealingWorld,
  decide,
  exampleDay,
  exampleRegion,
  exampleWorld,
  openQuestions,
} from "@mulu/validators";
import type { CatalogSet } from "@mulu/engine";
import type { Finding } from "@mulu/schema";
import type { DealingExample, DealingRule, Example, Rule } from "@mulu/validators";

import { check } from "../check/check.js";
import { structuralCodes } from "../codes.js";
import type { StructuralCode } from "../codes.js";
import type { Compilation } from "../compilation.js";
import { compile } from "../compile.js";
import { byCodeUnit, jsonFile } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";
import type { RuleDescription, RuleWords } from "./rule-description.js";

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

/** What rules of both layers have in common. */
function describe(set: CatalogSet, rule: Rule | DealingRule): Omit<RuleDescription, "layer" | "examples" | "words"> {
  const { code, slug, title, severity, ground, since, until, applies, cites } = rule;
  return {
    code,
    slug,
    title,
    severity,
    ground,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    applies,
    cites: cites.map((citation) => ({
      citation,
      text: formatCitation(citation, set.instrument(citation.instrument)?.title),
    })),
  };
}

function describeRule(set: CatalogSet, rule: Rule): RuleDescription {
  return { ...describe(set, rule), layer: "data", examples: rule.examples, words: wordsOf(rule) };
}

/** A dealing as the text one would paste. */
function shown({ kind, dealing, catalogs = {} }: DealingExample): Example {
  return { ...catalogs, [`${kind}.json`]: `${JSON.stringify(dealing, null, 2)}\n` };
}

/** The words are those of the decision on the failing example, in the region and on the day examples have. */
function describeDealingRule(set: CatalogSet, rule: DealingRule): RuleDescription {
  const { pass, fail } = rule.examples;
  const { set: world } = fail.catalogs ? compileExample(dealingWorld, fail.catalogs) : compiledWorld(dealingWorld);
  const { kind, dealing, region = exampleRegion, date = exampleDay } = fail;
  const { findings } = decide(kind, dealing, { set: world, region, date, rules: dealingRules });
  const examples = { pass: shown(pass), fail: shown(fail) };
  return { ...describe(set, rule), layer: "record", examples, words: wordsFor(rule.code, findings) };
}

/** A code of the stages before the law: reading, structure, references, exceptions. Its findings word themselves. */
function describeStructure({ code, severity, title }: StructuralCode): RuleDescription {
  const slug = code.toLowerCase();
  const message = { zh: `${title.zh}。`, en: `${title.en}.` };
  const examples = { pass: {}, fail: {} };
  return {
    code,
    slug,
    title,
    severity,
    ground: "engineering",
    applies: [],
    cites: [],
    layer: "structure",
    examples,
    words: { message },
  };
}

/**
 * Every rule by code, those on catalogs and those on dealings with records; rules of one code (an old and a new law, or
 * one of each layer) follow in the order of their days.
 */
export function describeRules(set: CatalogSet, rules: readonly Rule[]): RuleDescription[] {
  const all = [
    ...rules.map((rule) => describeRule(set, rule)),
    ...dealingRules.map((rule) => describeDealingRule(set, rule)),
    ...Object.values(structuralCodes).map(describeStructure),
  ];
  const order = ({ code, since = "", layer, slug }: RuleDescription): string => `${code} ${layer} ${since} ${slug}`;
  return all.sort((a, b) => byCodeUnit(order(a), order(b)));
}

/** The rule book as data, for the pages that explain each rule. */
export function emitRules({ rules }: EmitInput): Artefact[] {
  return [jsonFile("rules.json", rules), jsonFile("questions.json", openQuestions)];
}
