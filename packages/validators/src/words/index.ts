import { inEvery } from "@mulu/schema";
import type { Language } from "@mulu/schema";

import { languages } from "../generated/languages.js";
import type { AnyWords, Titled } from "../say/messages.js";

/** @public A language in which findings are said: a folder of words. */
export type Locale = Language;

/** Every language in which findings are said. */
export const locales = Object.keys(languages) as readonly Locale[];

/** Words of one language, whose sentences are given what their messages declare. */
interface LooseWords {
  rules: Readonly<Record<string, AnyWords>>;
  shared: { says: Readonly<Record<string, Partial<AnyWords["says"][string]>>>; parts: AnyWords["parts"] };
}

/** The words of a rule and those of all rules. */
export function wordsOf(locale: Locale, slug: string): { own: AnyWords | undefined; shared: LooseWords["shared"] } {
  const { rules, shared } = languages[locale] as unknown as LooseWords;
  return { own: Object.hasOwn(rules, slug) ? rules[slug] : undefined, shared };
}

/** A rule with the title that its words give it. */
export function titled<R extends { slug: string }>(rule: R): R & Titled {
  return { ...rule, title: inEvery((locale) => wordsOf(locale, rule.slug).own?.title ?? rule.slug) };
}
