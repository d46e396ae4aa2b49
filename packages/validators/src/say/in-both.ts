import type { CatalogSet } from "@mulu/engine";
import { inEvery, wordsIn } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import type { MessageTemplate } from "../rule.js";
import { wordsOf } from "../words/index.js";
import type { Locale } from "../words/index.js";
import type { MessageWords } from "./messages.js";
import { say, speak } from "./say.js";
import type { Sayable, Saying } from "./say.js";

/** A rule, as far as it may bring its own words. */
interface Voice {
  slug: string;
  message?: MessageTemplate;
  hint?: MessageTemplate;
  cannotSay?: MessageTemplate;
}

/** The words that a rule brings with it, where it does. */
function inlineWords(
  { message, hint, cannotSay }: Voice,
  id: string,
  locale: Locale,
): MessageWords<string> | undefined {
  if (message === undefined || hint === undefined) return undefined;
  const shared = wordsOf(locale, "").shared.says[id];
  if (shared?.hint !== undefined) return undefined;
  const sentence = id === "open" ? cannotSay && wordsIn(cannotSay, locale) : shared?.message;
  return { message: sentence ?? wordsIn(message, locale), hint: wordsIn(hint, locale) };
}

function sayIn(voice: Voice, finding: Sayable, { locale, set }: { locale: Locale; set: CatalogSet }): Saying {
  const id = (finding.messageId ?? "").split(".")[1] ?? "";
  const words = inlineWords(voice, id, locale);
  const saying = words ? speak(words, finding, { locale, set, parts: {} }) : say(finding, locale, set);
  if (saying === undefined) throw new Error(`no words for ${String(finding.messageId)} in ${locale}`);
  return saying;
}

type Words = Required<Pick<Finding, "message" | "hint">>;

/** What a finding says, in every language. */
export function inBoth(voice: Voice, finding: Sayable, set: CatalogSet): Words {
  const said = inEvery((locale) => sayIn(voice, finding, { locale, set }));
  return { message: inEvery((locale) => said[locale].message), hint: inEvery((locale) => said[locale].hint) };
}

/**
 * What a finding says, in every language. The words are made when they are read for the first time: who counts findings,
 * orders them, or shows those of one file needs no others.
 */
export function wordsInBoth(voice: Voice, finding: Sayable, set: CatalogSet): () => Words {
  let words: Words | undefined;
  return () => (words ??= inBoth(voice, finding, set));
}
