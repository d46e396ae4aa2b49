import { formatCitation } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { Citation, DocumentKind, IsoDate, RuleSeverity, Text } from "@mulu/schema";
import type { Example, Rule } from "@mulu/validators";

import { byCodeUnit, jsonFile } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";

/** A citation and its words. */
export interface WordedCitation {
  citation: Citation;
  text: Text;
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
}

function describeRule(set: CatalogSet, rule: Rule): RuleDescription {
  const { code, slug, title, severity, ground, since, until, applies, examples } = rule;
  return {
    code,
    slug,
    title,
    severity,
    ground,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    applies,
    cites: rule.cites.map((citation) => ({
      citation,
      text: formatCitation(citation, set.instrument(citation.instrument)?.title),
    })),
    examples,
  };
}

/** Every rule by code; two rules of one code (an old and a new law) follow in the order of their days. */
export function describeRules({ set, rules }: EmitInput): RuleDescription[] {
  const order = ({ code, since = "", slug }: Rule): string => `${code} ${since} ${slug}`;
  return [...rules].sort((a, b) => byCodeUnit(order(a), order(b))).map((rule) => describeRule(set, rule));
}

/** The rule book as data, for the pages that explain each rule. */
export function emitRules(input: EmitInput): Artefact[] {
  return [jsonFile("rules.json", describeRules(input))];
}
