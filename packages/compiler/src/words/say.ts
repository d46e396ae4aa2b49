import { authoritative, inEvery, languages as facts, wordsIn } from "@mulu/schema";
import type { FindingParams, Language, Said as InEvery } from "@mulu/schema";

import * as spoken from "./languages.js";
import type { TableCodeName } from "./messages/table-codes.js";
import type {
  FormWords,
  MessageWords,
  Messages,
  Parts,
  TableMessages,
  TableNotices,
  Value,
  Values,
  WordsOf,
} from "./types.js";

const languages: Readonly<Record<Language, FormWords>> = spoken;

/** Names of values, each with its value; nothing where there is none to give. */
type ValuesOf<Name> = [Name] extends [never] ? [] : [values: Readonly<Record<Name & string, Value>>];

/** What a finding about form says: the id and values of its message, and its words in every language. */
export interface Said {
  messageId: string;
  params?: FindingParams;
  message: InEvery;
  hint: InEvery;
}

/** What is said of a table: of some messages there is nothing to add. */
export type Told = Omit<Said, "hint"> & { hint?: InEvery };

/** Begins the id of every message about form, which no rule’s slug does. */
const family = "form.";
/** The same of messages about tables. */
const tableFamily = "table.";

/** @public Whether a finding’s message is one about form, whose words are this package’s. */
export function isAboutForm(messageId: string | undefined): boolean {
  return messageId?.startsWith(family) ?? false;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function inWords(value: Value, language: Language): string {
  const words = languages[language];
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (isList(value)) return value.map((each) => inWords(each, language)).join(facts[language].punctuation.comma);
  if (!("part" in value)) return wordsIn(value, language);
  return sentenceOf(value.part, words)(allInWords(value.with ?? {}, language));
}

type Sentence = (said: Record<string, string>) => string;

/** A part by its name, or a message that stands within another by its id. Both are made here alone, which knows their values. */
function sentenceOf(id: string, { messages, tables, parts }: FormWords): Sentence {
  if (Object.hasOwn(parts, id)) return parts[id as keyof Parts] as Sentence;
  const known = id.startsWith(tableFamily)
    ? tableSentence(id.slice(tableFamily.length), tables).message
    : messages[id.slice(family.length) as keyof Messages].message;
  return known as Sentence;
}

function tableSentence(id: string, { messages, notices }: FormWords["tables"]): { message: Sentence; hint?: Sentence } {
  const hinted = (messages as Partial<WordsOf<Record<string, string>>>)[id];
  return hinted ?? { message: notices[id as keyof TableNotices] as Sentence };
}

function allInWords(values: Values, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value, language)]));
}

/** A part of a message, whose words each language has for itself. */
export function part<Id extends keyof Parts>(id: Id, ...[values]: ValuesOf<Parts[Id]>): Value {
  return values === undefined ? { part: id } : { part: id, with: values };
}

/** What is said of a thing within what is said of another, by its id and values. */
export function within({ messageId, params }: Pick<Told, "messageId" | "params">): Value {
  // The values of a message of this package are such values.
  return { part: messageId, ...(params === undefined ? {} : { with: params as Values }) };
}

/** A value in every language. */
export function inEveryLanguage(value: Value): InEvery {
  return inEvery((language) => inWords(value, language));
}

/** What is said of a fault: spread into it, it is the message by id and values, and its words. */
export function say<Id extends keyof Messages>(id: Id, ...[given]: ValuesOf<Messages[Id]>): Said {
  const values: Values = given ?? {};
  const sentence = (which: keyof MessageWords<never>): InEvery =>
    inEvery((language) => {
      const words = languages[language].messages[id] as MessageWords<string>;
      return words[which](allInWords(values, language));
    });
  return {
    messageId: `${family}${id}`,
    ...(Object.keys(values).length === 0 ? {} : { params: values }),
    message: sentence("message"),
    hint: sentence("hint"),
  };
}

/** The title of a kind of finding about a table. */
export function tableCodeTitle(name: TableCodeName): InEvery {
  return inEvery((language) => languages[language].tables.codes[name]);
}

type TableMessage = keyof TableMessages | keyof TableNotices;
type NamesIn<Id extends TableMessage> = (TableMessages & TableNotices)[Id];

/** What is said of a table, in the same way. */
export function tell<Id extends TableMessage>(id: Id, ...[given]: ValuesOf<NamesIn<Id>>): Told {
  return told(`${tableFamily}${id}`, given ?? {});
}

/** The same of a message that is known by its id; undefined where it is none about tables. */
export function retell(messageId: string, params: FindingParams): Told | undefined {
  return messageId.startsWith(tableFamily) ? told(messageId, params as Values) : undefined;
}

function told(messageId: string, params: Values): Told {
  const id = messageId.slice(tableFamily.length);
  const sentence = (which: "message" | "hint"): InEvery =>
    inEvery((language) => tableSentence(id, languages[language].tables)[which]?.(allInWords(params, language)) ?? "");
  // A message has a hint in every language or in none: the type of its words says which.
  const isHinted = tableSentence(id, languages[authoritative].tables).hint !== undefined;
  return {
    messageId,
    ...(Object.keys(params).length === 0 ? {} : { params }),
    message: sentence("message"),
    ...(isHinted ? { hint: sentence("hint") } : {}),
  };
}
