import { formatCitation } from "@mulu/engine";
import { dealingRules, openQuestions, rules as lawRules } from "@mulu/validators";
import { inEachOf, inEvery, languages } from "@mulu/schema";
import type { CatalogSet, RuleDescription, RuleWords } from "@mulu/engine";
import type { DealingExample, DealingRule, Example, Rule } from "@mulu/validators";

import { structuralCodes } from "../codes.js";
import type { StructuralCode } from "../codes.js";
import { byCodeUnit, jsonFile } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";
import type { WordsBySlug } from "./rule-words.js";

/** What rules of both layers have in common. */
function describe(set: CatalogSet, rule: Rule | DealingRule): Omit<RuleDescription, "layer" | "examples" | "words"> {
  const { code, slug, title, severity, ground, since, until, applies, cites } = rule;
  return {
    code,
    slug,
    // A rule of others brings its title in the languages of a text.
    title: inEachOf(title),
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

function describeRule(set: CatalogSet, rule: Rule, words: RuleWords): RuleDescription {
  return { ...describe(set, rule), layer: "data", examples: rule.examples, words };
}

/** A dealing as the text one would paste. */
function shown({ kind, dealing, catalogs = {} }: DealingExample): Example {
  return { ...catalogs, [`${kind}.json`]: `${JSON.stringify(dealing, null, 2)}\n` };
}

function describeDealingRule(set: CatalogSet, rule: DealingRule, words: RuleWords): RuleDescription {
  const { pass, fail } = rule.examples;
  return { ...describe(set, rule), layer: "record", examples: { pass: shown(pass), fail: shown(fail) }, words };
}

/** A code of the stages before the law: reading, structure, references, exceptions. Its findings word themselves. */
function describeStructure({ code, severity, title }: StructuralCode): RuleDescription {
  const slug = code.toLowerCase();
  const message = inEvery((language) => `${title[language]}${languages[language].punctuation.stop}`);
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

/** @throws when the words were made for other rules than these */
function said(words: WordsBySlug, { code, slug }: Rule | DealingRule): RuleWords {
  const own = words[slug];
  if (own === undefined) throw new Error(`${code} (${slug}) has no words: build @mulu/compiler again`);
  return own;
}

/**
 * Every rule by code, those on catalogs and those on dealings with records; rules of one code (an old and a new law, or
 * one of each layer) follow in the order of their days.
 */
export function describeRules(set: CatalogSet, words: WordsBySlug): RuleDescription[] {
  const all = [
    ...lawRules.map((rule) => describeRule(set, rule, said(words, rule))),
    ...dealingRules.map((rule) => describeDealingRule(set, rule, said(words, rule))),
    ...Object.values(structuralCodes).map(describeStructure),
  ];
  const order = ({ code, since = "", layer, slug }: RuleDescription): string => `${code} ${layer} ${since} ${slug}`;
  return all.sort((a, b) => byCodeUnit(order(a), order(b)));
}

/** The rule book as data, for the pages that explain each rule. */
export function emitRules({ rules }: EmitInput): Artefact[] {
  return [jsonFile("rules.json", rules), jsonFile("questions.json", openQuestions)];
}
