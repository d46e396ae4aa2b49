import { formatCitation } from "@mulu/engine";
import { exampleWorld } from "@mulu/validators";
import type { CatalogSet } from "@mulu/engine";
import type { Citation, DocumentKind, IsoDate, RuleSeverity, Text } from "@mulu/schema";
import type { Example, Rule } from "@mulu/validators";

import { check } from "../check/check.js";
import { compile } from "../compile.js";
import { byCodeUnit, jsonFile } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";

/** A citation and its words. */
export interface WordedCitation {
  citation: Citation;
  text: Text;
}

/** What the one who wrote the failing example is told. */
export interface RuleWords {
  message: Text;
  hint?: Text;
}

/** A law rule as data: everything of it but the check. */
export interface RuleDescription {
  code: string;
  slug: string;
  title: Text;
  severity: RuleSeverity;
  ground: Rule["ground"];
  since?: IsoDate;
  until?: IsoDate;
  applies: readonly DocumentKind[];
  cites: readonly WordedCitation[];
  examples: { pass: Example; fail: Example };
  words: RuleWords;
}

/**
 * The words are those of the real finding on the rule's failing example, through the whole pipeline.
 * @throws when the rule does not find its own failing example
 */
function wordsOf({ code, examples }: Rule): RuleWords {
  const encoder = new TextEncoder();
  const files = Object.entries({ ...exampleWorld, ...examples.fail });
  const compilation = compile(new Map(files.map(([path, text]) => [path, encoder.encode(text)])));
  const finding = check(compilation).find(({ rule }) => rule === code);
  if (!finding) throw new Error(`${code} finds nothing wrong with its failing example`);
  const { message, hint } = finding;
  return { message, ...(hint === undefined ? {} : { hint }) };
}

function describeRule(set: CatalogSet, rule: Rule): RuleDescription {
  const { code, slug, title, severity, ground, since, until, applies, cites, examples } = rule;
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
    examples,
    words: wordsOf(rule),
  };
}

/** Every rule by code; two rules of one code (an old and a new law) follow in the order of their days. */
export function describeRules(set: CatalogSet, rules: readonly Rule[]): RuleDescription[] {
  const order = ({ code, since = "", slug }: Rule): string => `${code} ${since} ${slug}`;
  return [...rules].sort((a, b) => byCodeUnit(order(a), order(b))).map((rule) => describeRule(set, rule));
}

/** The rule book as data, for the pages that explain each rule. */
export function emitRules({ rules }: EmitInput): Artefact[] {
  return [jsonFile("rules.json", rules)];
}
