import type { CatalogSet, DocumentOf } from "@mulu/engine";
import type { Citation, DocumentKind, FindingParams, IsoDate, RuleSeverity, Text, Verdict } from "@mulu/schema";

import type { Messages, Titled } from "./say/messages.js";

/** @public What a check may look at beside the document: the linked catalogs, and the day by whose law it judges. */
export interface RuleContext {
  set: CatalogSet;
  /** Undefined for documents that belong to no day, such as instruments and organizations. */
  date: IsoDate | undefined;
}

/** @public Values a message of the older form names, in the language of the message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** @public What a check found: where, and the values its message names. */
export interface Violation {
  /** The file it stands in, relative to catalogs/, where that is not the document’s own: comments have files of theirs. */
  file?: string;
  /** Path to the value at fault, as in the published document; of a comment its number and the name of a field. */
  path: readonly (string | number)[];
  /** Which message of the rule; `fault` unless given. */
  message?: string;
  /** Values that the message names, as data: ids, codes, days and numbers. */
  params?: FindingParams;
  /**
   * The field whose absence is the fault. Where the document admits that it does not know the field, the verdict is
   * `cannot-say`; where it could admit it and does not, the hint says how.
   */
  missing?: string;
  /** `cannot-say` when something the rule needs is unknown elsewhere. Default `fail`. */
  verdict?: Verdict;
  /** Where the rule book asks for less than the rule's own severity. */
  severity?: RuleSeverity;
}

/** @public A message as a function of its params, in both languages. */
export interface MessageTemplate {
  zh: (params: MessageParams) => string;
  en: (params: MessageParams) => string;
}

/**
 * @public An example that is test and page at once: YAML files by path below catalogs/, laid over the example world.
 */
export type Example = Readonly<Record<string, string>>;

/** What every rule has, wherever its words stand. */
interface RuleBase<K extends DocumentKind, Slug extends string> {
  /** Code of the rule book, such as `MS-04`. */
  code: string;
  slug: Slug;
  /** First day on which the rule holds; without it, always. */
  since?: IsoDate;
  /** First day on which it no longer holds. */
  until?: IsoDate;
  severity: RuleSeverity;
  /** Explicit in the text, derived to make a text checkable, or an engineering reason that claims no article. */
  ground: "explicit" | "derived" | "engineering";
  cites: readonly Citation[];
  applies: readonly K[];
  /**
   * Codes of rules that speak before this one: where one of them has spoken of a place, within it or around it, this
   * one is silent about it. One mistake gives one finding.
   */
  yieldsTo?: readonly string[];
  /** Method syntax on purpose: a list of rules for different kinds is a list of rules. */
  check(document: DocumentOf<K>, context: RuleContext): Iterable<Violation>;
  examples: { pass: Example; fail: Example };
}

/** @public A rule that brings its words with it: for rules of others, which have no place in the folders of words. */
export interface InlineRule<K extends DocumentKind = DocumentKind> extends RuleBase<K, string> {
  title: Text;
  message: MessageTemplate;
  /** What would be right, with a good example. */
  hint: MessageTemplate;
  /** Message when the verdict is `cannot-say`; the default names the unknown field. */
  cannotSay?: MessageTemplate;
}

/** @public A rule that declares its messages; its title and what they say stand in the folders of words, by its slug. */
export interface DeclaredRule<
  K extends DocumentKind = DocumentKind,
  Slug extends string = string,
  M extends Messages = Messages,
  P extends Messages = Messages,
> extends RuleBase<K, Slug> {
  /** `fault` is what a violation says unless it names another; `open` is said instead where the verdict is cannot-say. */
  messages: M;
  /** Pieces of which its messages are made. */
  parts: P;
}

/** @public A declared rule with its title, as it stands in the rule book. */
export type SpokenRule = DeclaredRule & Titled;

/** @public One law rule, or one rule of engineering, as a value. */
export type Rule = InlineRule | SpokenRule;

/** @public A rule as it is run: one needs no title to judge. */
export type RunnableRule = InlineRule | DeclaredRule;

/**
 * @public Declares a rule: infers the document type of `check` from `applies`, and hands it on as a rule for any document.
 * The runner calls `check` only with the kinds in `applies`, which is what makes the widening sound.
 */
export function defineRule<
  const K extends DocumentKind,
  const Slug extends string,
  const M extends Messages,
  const P extends Messages = Readonly<Record<string, never>>,
>(
  rule: Omit<DeclaredRule<K, Slug, M, P>, "parts" | "check"> & {
    parts?: P;
    check(document: DocumentOf<K>, context: RuleContext): Iterable<Violation>;
  },
): DeclaredRule<DocumentKind, Slug, M, P>;
export function defineRule<const K extends DocumentKind>(rule: InlineRule<K>): InlineRule;
export function defineRule(rule: object): unknown {
  return "messages" in rule ? { parts: {}, ...rule } : rule;
}
