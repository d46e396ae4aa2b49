import type { FindingParams, Text } from "@mulu/schema";

import { en } from "./en/index.js";
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

/** What is said of a table: of some messages there is nothing to add. */
export type Told = Omit<Said, "hint"> & { hint?: Text };

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

function inWords(value: Value, language: keyof typeof languages): string {
  const words: FormWords = languages[language];
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (isList(value)) return value.map((each) => inWords(each, language)).join(words.comma);
  if (!("part" in value)) return value[language];
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

function allInWords(values: Values, language: keyof typeof languages): Record<string, string> {
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

/** The title of a kind of finding about a table. */
export function tableCodeTitle(name: TableCodeName): Text {
  return { zh: zh.tables.codes[name], en: en.tables.codes[name] };
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
  const of = (language: keyof typeof languages): { message: string; hint?: string } => {
    const { message, hint } = tableSentence(messageId.slice(tableFamily.length), languages[language].tables);
    const said = allInWords(params, language);
    return { message: message(said), ...(hint === undefined ? {} : { hint: hint(said) }) };
  };
  const [inZh, inEn] = [of("zh"), of("en")];
  return {
    messageId,
    ...(Object.keys(params).length === 0 ? {} : { params }),
    message: { zh: inZh.message, en: inEn.message },
    ...(inZh.hint === undefined || inEn.hint === undefined ? {} : { hint: { zh: inZh.hint, en: inEn.hint } }),
  };
}
