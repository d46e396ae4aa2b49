import type { FindingParam, FindingParams, Language } from "@mulu/schema";

/** What has a title in every language. */
export interface Titled {
  title: Readonly<Record<Language, string>>;
}

/**
 * @public The messages of a rule, or the parts its messages are made of: by id, the names of the values each of them
 * names. The words stand in `words/`, one folder a language; a language that lacks one does not compile.
 */
export type Messages = Readonly<Record<string, readonly string[]>>;

/** Values that every message may name without declaring them. */
export type GivenName = "id" | "title" | "thing" | "field";

/** Values of a message in one language. */
export type Said<Name extends string> = Readonly<Record<Name | GivenName, string>>;

/** A sentence of one language as a function of what it names. */
export type Sentence<Name extends string> = (said: Said<Name>) => string;

/** One message in one language: what is wrong, and what would be right. */
export interface MessageWords<Name extends string> {
  message: Sentence<Name>;
  hint: Sentence<Name>;
  /** What would be right, said in columns to those who see the fault at a cell; without it, the hint is said there too. */
  inTable?: Sentence<Name>;
}

/** The words of one rule in one language, typed by the messages and parts that it declares. */
export interface RuleWords<M extends Messages, P extends Messages> {
  title: string;
  says: { readonly [Id in keyof M]: MessageWords<M[Id][number]> };
  parts: { readonly [Id in keyof P]: Sentence<P[Id][number]> };
}

/** The same where it is not known of which rule. */
export interface AnyWords {
  title: string;
  says: Readonly<Record<string, MessageWords<string>>>;
  parts: Readonly<Record<string, Sentence<string>>>;
}

/** A part of a message that the rule has words for. */
export function part(id: string, values?: FindingParams): FindingParam {
  return values === undefined ? { part: id } : { part: id, with: values };
}

/** The title of a code of a vocabulary. */
export function code(of: string, value: string): FindingParam {
  return { code: value, of };
}

/** The titles of several codes of a vocabulary, one after the other. */
export function codes(of: string, values: readonly string[]): FindingParam {
  return values.map((value) => code(of, value));
}
