import type { PublishedRecordFormat, RecordElement } from "@mulu/schema";
import {
  holdsSeparator,
  isReadInFull,
  otherPattern,
  plainPattern,
  saidPattern,
  severalPattern,
} from "@mulu/validators";
import type { CodeList } from "@mulu/validators";

import { byCodeUnit } from "../artefact.js";
import { checksOf } from "./checks.js";
import { recordNames } from "./naming.js";
import { calendarDayEither, citizenIdShape, usccShape } from "./patterns.js";

/** JSON Schema draft-07 of one property or record. */
export type RecordSchema = Record<string, unknown>;

/** A required text must say something: blanks are as good as missing. */
const said = { minLength: 1, pattern: saidPattern };

function textSchema({ maxLength, required }: RecordElement): RecordSchema {
  const written = required ? said : { pattern: plainPattern };
  return { type: "string", ...(maxLength === undefined ? {} : { maxLength }), ...written };
}

/** The values of a coded element; undefined where it has no list. */
export function codeListOf({ codes, openCodes, severalCodes }: RecordElement): CodeList | undefined {
  if (!codes) return undefined;
  const values = codes.map(({ value }) => value);
  if (severalCodes && values.some(holdsSeparator)) {
    throw new Error(
      `a list of which several values may be given holds a value that reads as several: ${values.join()}`,
    );
  }
  return { codes: values, ...(openCodes ? { open: true } : {}), ...(severalCodes ? { several: true } : {}) };
}

function codeSchema(element: RecordElement): RecordSchema {
  const list = codeListOf(element);
  if (!list) return textSchema(element);
  const { maxLength } = element;
  const length = maxLength === undefined ? {} : { maxLength };
  if (!list.open && !list.several) return { type: "string", ...length, enum: list.codes };
  const ways = [
    { enum: list.codes },
    ...(list.open ? [{ pattern: otherPattern }] : []),
    ...(list.several ? [{ pattern: severalPattern(list) }] : []),
  ];
  return { type: "string", ...length, anyOf: ways };
}

/** Digits before and after the point that a decimal may have; undefined where it has no limits. */
export function digitsOf({ precision, scale = 0 }: RecordElement): { before: number; after: number } | undefined {
  return precision === undefined ? undefined : { before: precision - scale, after: scale };
}

/**
 * Decimals travel as binary fractions, of which nobody can ask whether they are multiples of 0.000001: `multipleOf` would
 * refuse 0.1 in most validators. So the schema bounds the size, and says the number of decimals in words.
 */
function numberSchema(element: RecordElement): RecordSchema {
  const type = element.type === "integer" ? "integer" : "number";
  const digits = digitsOf(element);
  const { minimum } = element;
  const limit = digits && Number(`1e${String(digits.before)}`);
  return {
    type,
    ...(minimum !== undefined ? { minimum } : limit === undefined ? {} : { exclusiveMinimum: -limit }),
    ...(limit === undefined ? {} : { exclusiveMaximum: limit }),
  };
}

const shapes = { uscc: usccShape, "citizen-id": citizenIdShape, date: calendarDayEither } as const;

function valueSchema(element: RecordElement): RecordSchema {
  switch (element.type) {
    case "text":
      return textSchema(element);
    case "code":
      return codeSchema(element);
    case "decimal":
    case "integer":
      return numberSchema(element);
    default:
      return { type: "string", ...shapes[element.type] };
  }
}

/** Whether an element is free text, so that its type alone does not say that something must be written. */
export function isFreeText({ type, codes }: RecordElement): boolean {
  return type === "text" || (type === "code" && codes === undefined);
}

/** What the element is, in words of both languages: title and note, and what the keywords of a schema cannot say. */
function description(element: RecordElement): string {
  const beyond = checksOf(element).map(({ description: words }) => words);
  return [element.title, ...(element.note ? [element.note] : []), ...beyond]
    .flatMap(({ zh, en }, index) => (index === 0 ? [en] : [zh, en]))
    .join("\n");
}

function elementSchema(element: RecordElement): RecordSchema {
  return { title: element.title.zh, description: description(element), ...valueSchema(element) };
}

/** `requiredWhen` speaks of elements by name; records carry codes. */
function condition(format: PublishedRecordFormat, requiredWhen: Record<string, string[]>): RecordSchema {
  const properties = Object.entries(requiredWhen).map(([name, values]) => {
    const element = format.elements.find((candidate) => candidate.name === name);
    if (!element) throw new Error(`${format.id}: requiredWhen names ${name}, which is no element of the format`);
    return [element.code, { enum: values }] as const;
  });
  return { properties: Object.fromEntries(properties), required: properties.map(([code]) => code) };
}

function demand(elements: readonly RecordElement[]): RecordSchema {
  const texts = elements.filter(isFreeText).map(({ code }) => [code, { type: "string", ...said }]);
  return {
    required: elements.map(({ code }) => code),
    ...(texts.length > 0 ? { properties: Object.fromEntries(texts) as RecordSchema } : {}),
  };
}

/** Elements with the same condition become one if/then. */
function conditionals(format: PublishedRecordFormat): RecordSchema[] {
  const groups = new Map<string, { when: RecordSchema; elements: RecordElement[] }>();
  for (const element of format.elements) {
    if (!element.requiredWhen) continue;
    const when = condition(format, element.requiredWhen);
    const key = JSON.stringify(when);
    const group = groups.get(key) ?? { when, elements: [] };
    group.elements.push(element);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { when, elements }]) => ({ if: when, then: demand(elements) }));
}

/**
 * The JSON Schema of a record: published codes as keys, in published order. Nothing else is allowed, unless the format was
 * not read in full: what nobody has read is not forbidden. Only keywords of the standard are used, so that every validator
 * compiles it as it is; what they cannot say stands in the list of checks beside it (checks.ts).
 */
export function recordSchema(format: PublishedRecordFormat): RecordSchema {
  const allOf = conditionals(format);
  const { title, note } = format;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: recordNames(format).schemaId,
    title: title.zh,
    description: [title.en, ...(note ? [note.zh, note.en] : [])].join("\n"),
    type: "object",
    properties: Object.fromEntries(format.elements.map((element) => [element.code, elementSchema(element)])),
    required: format.elements.filter(({ required }) => required).map(({ code }) => code),
    ...(isReadInFull(format) ? { additionalProperties: false } : {}),
    ...(allOf.length > 0 ? { allOf } : {}),
  };
}
