import type { Citation, IsoDate, Nature, OfficialCounts, RegionCode, RuleSeverity, Said, Text } from "@mulu/schema";

import type { State } from "./state/state.js";

/*
 * What a build writes beside the documents, as those read it who may not know the compiler: the pages, and whoever else
 * reads `dist/`. The compiler makes them, the API describes them, and a field that one of them forgets does not compile.
 */

/** @public How many of each thing, by name. */
export type Counts = Record<string, number>;

/** @public How far the members of an edition, or the documents of a kind, are documented. */
export interface Coverage {
  count: number;
  /** Members with an operative basis that names an article. */
  withArticle: number;
  /** Unknown fields: how many members list each. */
  unknown: Counts;
  /** Fields that the cited text was read for and does not state, counted in the same way. */
  noneStated: Counts;
  /** Fields that the cited text leaves to another place. */
  byReference: Counts;
  /** Members that admit at least one gap: a field that nobody here knows. */
  incomplete: number;
  /** Computed states on the day of the data, counted: in-force, ended, not-yet, not-law, cannot-say. */
  states: Counts;
  /** How each was learnt: official, seed, public copy, inferred, unverified. */
  provenance: Counts;
  confidence: Counts;
}

/** @public One edition, our counts beside the publisher's. */
export interface EditionSummary extends Coverage {
  id: string;
  title: Text;
  nature: Nature;
  official: boolean;
  date?: IsoDate;
  /** Computed state on the day of the data. */
  state?: State;
  ours: OfficialCounts;
  officialCounts?: OfficialCounts;
}

/** @public All editions of one catalog. */
export interface CatalogSummary {
  concept: string;
  layer: "national" | "local";
  regionCode?: RegionCode;
  editions: EditionSummary[];
}

/** @public Findings counted. `accepted` ones are acknowledged by an exception and still counted. */
export interface FindingSummary {
  total: number;
  accepted: number;
  /** Cannot say, and no exception acknowledges it. */
  undecided: number;
  bySeverity: Counts;
  byVerdict: Counts;
  byRule: Counts;
}

/** @public What stands in the catalogs, counted. */
export interface Summary {
  documents: number;
  byKind: Counts;
  /** Documents that may be called official. */
  official: number;
  catalogs: readonly CatalogSummary[];
  kinds: Readonly<Record<string, Coverage>>;
  rules: { total: number; errors: number; warnings: number };
  findings: FindingSummary;
}

/** @public A citation and its words. */
export interface WordedCitation {
  citation: Citation;
  text: Text;
}

/** @public What the one who wrote the failing example is told. */
export interface RuleWords {
  message: Said;
  hint?: Said;
}

/** @public A law rule as data: everything of it but the check. */
export interface RuleDescription {
  code: string;
  slug: string;
  /** What it judges: the law of the catalogs, what is done with records, or the form of the files. */
  layer: "data" | "record" | "structure";
  title: Said;
  severity: RuleSeverity;
  /** Whether a text says it, it follows from one, or it is a habit of this project. */
  ground: "explicit" | "derived" | "engineering";
  since?: IsoDate;
  until?: IsoDate;
  /** Kinds of documents, or of what is done with records. */
  applies: readonly string[];
  cites: readonly WordedCitation[];
  /** Texts by name: files of catalogs, or dealings as JSON. */
  examples: { pass: Readonly<Record<string, string>>; fail: Readonly<Record<string, string>> };
  words: RuleWords;
}

/** @public A question the texts leave open, and the answer that holds for now. */
export interface OpenQuestion {
  /** `Q-01` and so on. */
  code: string;
  question: Said;
  /** The decision belongs to the owner of the catalogs; until then this holds. */
  answer: Said;
  /** Codes of the rules that depend on it. */
  rules: readonly string[];
}
