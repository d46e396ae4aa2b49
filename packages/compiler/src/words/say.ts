import type { FindingParams, Text } from "@mulu/schema";

import { en } from "./en/index.js";
import type { FormWords, MessageWords, Messages, Parts, Value, Values } from "./types.js";
import { zh } from "./zh/index.js";

const languages = { zh, en } as const;

/** Names of values, each with its value; nothing where there is none to give. */
type ValuesOf<Name> = [Name] extends [never] ? [] : [values: Readonly<Record<Name & string, Value>>];

/** What a finding about form says: the id and values of its message, and its words in both languages. */
export interface Said {
  messageId: string;
  params?: FindingParams;
  message: Text;
  hint: Text;
}

/** Begins the id of every message about form, which no rule’s slug does. */
const family = "form.";

/** @public Whether a finding’s message is one about form, whose words are this package’s. */
export function isAboutForm(messageId: string | undefined): boolean {
  return messageId?.startsWith(family) ?? false;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function inWords(value: Value, language: keyof typeof languages): string {
  const words: FormWords = languages[language];
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (isList(value)) return value.map((each) => inWords(each, language)).join(words.comma);
  if (!("part" in value)) return value[language];
  // Parts are made by `part` alone, which knows their names and values.
  const sentence = words.parts[value.part as keyof Parts] as (said: Record<string, string>) => string;
  return sentence(allInWords(value.with ?? {}, language));
}

function allInWords(values: Values, language: keyof typeof languages): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value, language)]));
}

/** A part of a message, whose words each language has for itself. */
export function part<Id extends keyof Parts>(id: Id, ...[values]: ValuesOf<Parts[Id]>): Value {
  return values === undefined ? { part: id } : { part: id, with: values };
}

/** A value in both languages. */
export function inBoth(value: Value): Text {
  return { zh: inWords(value, "zh"), en: inWords(value, "en") };
}

/** What is said of a fault: spread into it, it is the message by id and values, and its words. */
export function say<Id extends keyof Messages>(id: Id, ...[given]: ValuesOf<Messages[Id]>): Said {
  const values: Values = given ?? {};
  const sentence = (language: keyof typeof languages, which: keyof MessageWords<never>): string => {
    const words = languages[language].messages[id] as MessageWords<string>;
    return words[which](allInWords(values, language));
  };
  return {
    messageId: `${family}${id}`,
    ...(Object.keys(values).length === 0 ? {} : { params: values }),
    message: { zh: sentence("zh", "message"), en: sentence("en", "message") },
    hint: { zh: sentence("zh", "hint"), en: sentence("en", "hint") },
  };
}
