import type { CatalogSet } from "@mulu/engine";
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

/** The languages in which findings are handed on, and in which a rule may bring its words. */
type Handed = keyof MessageTemplate & Locale;

/** The words that a rule brings with it, where it does. */
function inlineWords(
  { message, hint, cannotSay }: Voice,
  id: string,
  locale: Handed,
): MessageWords<string> | undefined {
  if (message === undefined || hint === undefined) return undefined;
  const shared = wordsOf(locale, "").shared.says[id];
  if (shared?.hint !== undefined) return undefined;
  const sentence = id === "open" ? cannotSay?.[locale] : shared?.message;
  return { message: sentence ?? message[locale], hint: hint[locale] };
}

function sayIn(voice: Voice, finding: Sayable, { locale, set }: { locale: Handed; set: CatalogSet }): Saying {
  const id = (finding.messageId ?? "").split(".")[1] ?? "";
  const words = inlineWords(voice, id, locale);
  const saying = words ? speak(words, finding, { locale, set, parts: {} }) : say(finding, locale, set);
  if (saying === undefined) throw new Error(`no words for ${String(finding.messageId)} in ${locale}`);
  return saying;
}

type Words = Required<Pick<Finding, "message" | "hint">>;

/** What a finding says, in the two languages in which findings are handed on. */
export function inBoth(voice: Voice, finding: Sayable, set: CatalogSet): Words {
  const zh = sayIn(voice, finding, { locale: "zh", set });
  const en = sayIn(voice, finding, { locale: "en", set });
  return { message: { zh: zh.message, en: en.message }, hint: { zh: zh.hint, en: en.hint } };
}

/**
 * What a finding says, in the two languages in which findings are handed on. The words are made when they are read for
 * the first time: who counts findings, orders them, or shows those of one file needs no others.
 */
export function wordsInBoth(voice: Voice, finding: Sayable, set: CatalogSet): () => Words {
  let words: Words | undefined;
  return () => (words ??= inBoth(voice, finding, set));
}
