import type { Text } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { StructuralCode } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { slipInValue } from "../read/typing-slips.js";
import { boundNames, typeNames } from "../words/messages/structure.js";
import type { FormName } from "../words/messages/structure.js";
import { part, say } from "../words/say.js";
import type { Said } from "../words/say.js";
import type { Value } from "../words/types.js";
import type { Mistake } from "./mistakes.js";
import type { FieldNote } from "./schemas.js";

/** What a message may draw on beside the mistake itself. */
export interface WordingContext {
  note: FieldNote;
  /** Titles of the allowed values, by code, from the vocabularies. */
  titleOf: (codes: readonly string[]) => (code: string) => Text | undefined;
}

/** A mistake put into words. */
export interface Worded extends Said {
  code: StructuralCode;
}

/** A path as a person writes it: basis[0].instrument. */
export function pathInWords(path: ValuePath): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === "number") return `${text}[${segment}]`;
    return text === "" ? segment : `${text}.${segment}`;
  }, "");
}

function named(path: ValuePath, note: FieldNote): Value {
  const field = pathInWords(path);
  if (field === "") return part("whole-file");
  return note.zh === undefined || note.zh === "" ? field : part("field-and-name", { field, name: note.zh });
}

function shown(data: unknown): string {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function typeName(type: string): Value {
  const name = typeNames.find((each) => each === type);
  return name === undefined ? type : part(`type.${name}`);
}

function typeOf(data: unknown): Value {
  return typeName(data === null ? "null" : Array.isArray(data) ? "array" : typeof data);
}

/** Keywords that a sign of Chinese typing may break: those of values that are no prose. */
const broken: ReadonlySet<string> = new Set(["type", "anyOf", "oneOf", "enum", "const", "pattern", "format"]);

/** The words of a mistake, by the keyword that found it; of one that a sign makes, by that sign. */
export function word(mistake: Mistake, context: WordingContext): Worded {
  const { path, data, keyword } = mistake;
  const worded = byKeyword(mistake, context);
  const slip = typeof data === "string" && broken.has(keyword) ? slipInValue(data) : undefined;
  if (!slip) return worded;
  const [field, value] = [named(path, context.note), shown(data)];
  return { code: worded.code, ...say("sign-in-value", { field, value, ...slip }) };
}

function byKeyword(mistake: Mistake, context: WordingContext): Worded {
  switch (mistake.keyword) {
    case "required":
      return missing(mistake, context.note);
    case "additionalProperties":
      return unknownField(mistake, context.note);
    case "type":
    case "anyOf":
    case "oneOf":
      return wrongType(mistake, context.note);
    case "enum":
    case "const":
      return notInList(mistake, context);
    case "pattern":
    case "format":
    case "propertyNames":
      return badFormat(mistake, context.note);
    default:
      return outOfBounds(mistake, context.note);
  }
}

function example(note: FieldNote): Value {
  return note.example === undefined ? "" : part("such-as", { example: shown(note.example) });
}

function missing({ path, params }: Mistake, note: FieldNote): Worded {
  const field = named([...path, String(params.missingProperty)], note);
  return { code: structuralCodes.missingField, ...say("missing-field", { field, example: example(note) }) };
}

function unknownField({ path, params, meant }: Mistake, note: FieldNote): Worded {
  const field = pathInWords([...path, String(params.additionalProperty)]);
  const whatToDo = meant === undefined ? part("fields-here", { fields: note.fields }) : part("did-you-mean", { meant });
  return { code: structuralCodes.unknownField, ...say("unknown-field", { field, "what-to-do": whatToDo }) };
}

function wrongType({ path, params, data, keyword }: Mistake, note: FieldNote): Worded {
  const allowed = keyword === "type" ? [params.type].flat().map(String) : ["string", "array"];
  const [first = "", ...others] = allowed.map(typeName);
  const mayQuote = allowed.includes("string") && typeof data === "number";
  const said = say("wrong-type", {
    field: named(path, note),
    wanted: others.reduce((one, other) => part("or", { one, other }), first),
    is: typeOf(data),
    value: data === null ? "" : part("in-brackets", { value: shown(data) }),
    "what-to-do": mayQuote ? part("put-in-quotes", { value: shown(data) }) : typeHint(allowed, example(note), data),
  });
  return { code: structuralCodes.wrongType, ...said };
}

/** What is written for yes and no elsewhere. */
const yes = /^(?:是|有|可以?|对|yes|y|on|√|✓|✔)$/i;
const no = /^(?:否|无|不|不是|没有|no|n|off|×|✗|✘)$/i;

function typeHint(allowed: readonly string[], eg: Value, data: unknown): Value {
  if (allowed.includes("boolean") && typeof data === "string") {
    if (yes.test(data)) return part("yes-is-true");
    return part(no.test(data) ? "no-is-false" : "yes-true-no-false");
  }
  if (allowed.includes("object")) return part("write-a-group");
  if (allowed.includes("array") && !allowed.includes("string")) return part("write-a-list");
  return part("rewrite-it", { example: eg });
}

function notInList({ path, params, data }: Mistake, { note, titleOf }: WordingContext): Worded {
  const codes = [params.allowedValues ?? params.allowedValue].flat().map(String);
  const titled = titleOf(codes);
  const allowed = codes.map((code) => {
    const title = titled(code);
    return title === undefined ? code : part("code-and-title", { code, title });
  });
  const isCommitment = codes.includes("approval-substitution");
  return {
    code: isCommitment ? structuralCodes.commitmentType : structuralCodes.notInList,
    ...say("not-in-list", { field: named(path, note), value: shown(data), allowed }),
  };
}

function badFormat({ path, params, data, keyword }: Mistake, note: FieldNote): Worded {
  const field = named(path, note);
  const value = keyword === "propertyNames" ? String(params.propertyName) : shown(data);
  if (params.format === "date") return { code: structuralCodes.dateForm, ...say("no-date", { field, value }) };
  return { code: structuralCodes.badFormat, ...say("wrong-form", { field, value, ...formOf(params, note) }) };
}

/** How a value is written, and an example of it. */
function formOf({ format, pattern = "" }: Mistake["params"], note: FieldNote): { form: Value; example: Value } {
  if (format === "uri") return { form: part("form.full-address", { pattern }), example: "" };
  const name = pattern === "" ? "article" : (forms[pattern] ?? "pattern");
  return { form: part(`form.${name}`, { pattern }), example: example(note) };
}

/** The patterns of the model that have words; one without words is shown as it is. */
const forms: Readonly<Record<string, FormName>> = {
  "^[a-z0-9]+(-[a-z0-9]+)*$": "slug",
  "^[a-z0-9]+([-./][a-z0-9]+)*$": "path",
  "^[1-9]\\d{0,3}(-[1-9]\\d?)?$": "article",
  "^[1-9]\\d{5}$": "division",
  "^P(?!$)(\\d{1,3}Y)?(\\d{1,3}M)?(\\d{1,5}D)?$": "duration",
  "^https?://": "address",
};

function outOfBounds({ path, params, data, keyword }: Mistake, note: FieldNote): Worded {
  const name = boundNames.find((each) => each === keyword);
  const limit = String(params.limit ?? "");
  const bound = name === undefined ? part("bound.other", { limit: keyword }) : part(`bound.${name}`, { limit });
  const said = say("out-of-bounds", { field: named(path, note), bound, value: shown(data) });
  return { code: structuralCodes.outOfBounds, ...said };
}
