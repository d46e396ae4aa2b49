import type { PublishedRecordFormat, RecordElement } from "@mulu/schema";

import { byCodeUnit } from "../artefact.js";
import { recordNames } from "./naming.js";

/** JSON Schema draft-07 of one property or record. */
export type RecordSchema = Record<string, unknown>;

/** Text in an open code list that is not one of its codes: 其他-, then what it is. */
const otherPattern = "^其他[-－—]\\S";

/** Types that check keywords decide; the pattern tells the shape to readers who do not know the keyword. */
const checked = {
  uscc: { pattern: "^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$", usccCheck: true },
  "citizen-id": { pattern: "^[1-9]\\d{5}(18|19|20)\\d{9}[0-9X]$", citizenIdCheck: true },
  date: { pattern: "^\\d{4}[-/]\\d{2}[-/]\\d{2}$", calendarDate: true },
} as const;

function textSchema({ maxLength }: RecordElement): RecordSchema {
  return { type: "string", ...(maxLength === undefined ? {} : { maxLength }) };
}

function codeSchema(element: RecordElement): RecordSchema {
  if (!element.codes) return textSchema(element);
  const codes = { enum: element.codes.map(({ value }) => value) };
  if (!element.openCodes) return { type: "string", ...codes };
  return { ...textSchema(element), anyOf: [codes, { pattern: otherPattern }] };
}

function decimalSchema({ precision, scale = 0 }: RecordElement): RecordSchema {
  if (precision === undefined) return { type: "number" };
  const limit = Number(`1e${precision - scale}`);
  return { type: "number", multipleOf: Number(`1e-${scale}`), exclusiveMinimum: -limit, exclusiveMaximum: limit };
}

function valueSchema(element: RecordElement): RecordSchema {
  switch (element.type) {
    case "text":
      return textSchema(element);
    case "code":
      return codeSchema(element);
    case "decimal":
      return decimalSchema(element);
    case "integer":
      return { type: "integer" };
    default:
      return { type: "string", ...checked[element.type] };
  }
}

/** A required text must say something: an empty one is as good as missing. Other types refuse it anyway. */
const filled = { minLength: 1 };

function mayBeEmpty({ type, codes, openCodes = false }: RecordElement): boolean {
  return type === "text" || (type === "code" && (codes === undefined || openCodes));
}

function elementSchema(element: RecordElement): RecordSchema {
  const { title, note } = element;
  return {
    title: title.zh,
    titleEn: title.en,
    ...(note ? { description: note.zh, descriptionEn: note.en } : {}),
    ...valueSchema(element),
    ...(element.required && mayBeEmpty(element) ? filled : {}),
  };
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
  const texts = elements.filter(mayBeEmpty).map(({ code }) => [code, filled]);
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

/** The JSON Schema of a record: published codes as keys, in published order, nothing else allowed. */
export function recordSchema(format: PublishedRecordFormat): RecordSchema {
  const allOf = conditionals(format);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: recordNames(format).schemaId,
    title: format.title.zh,
    titleEn: format.title.en,
    ...(format.note ? { description: format.note.zh, descriptionEn: format.note.en } : {}),
    type: "object",
    properties: Object.fromEntries(format.elements.map((element) => [element.code, elementSchema(element)])),
    required: format.elements.filter(({ required }) => required).map(({ code }) => code),
    additionalProperties: false,
    ...(allOf.length > 0 ? { allOf } : {}),
  };
}
