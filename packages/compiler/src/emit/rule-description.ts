import type { Citation, DocumentKind, IsoDate, RuleSeverity, Text } from "@mulu/schema";
import type { DealingKind, Example, Rule } from "@mulu/validators";

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
  /** What it judges: the law of the catalogs, what is done with records, or the form of the files. */
  layer: "data" | "record" | "structure";
  title: Text;
  severity: RuleSeverity;
  ground: Rule["ground"];
  since?: IsoDate;
  until?: IsoDate;
  /** Kinds of documents, or of dealings. */
  applies: readonly (DocumentKind | DealingKind)[];
  cites: readonly WordedCitation[];
  /** Texts by name: files of catalogs, or dealings as JSON. */
  examples: { pass: Example; fail: Example };
  words: RuleWords;
}
