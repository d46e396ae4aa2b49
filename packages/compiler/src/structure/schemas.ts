import { Ajv } from "ajv";
import type { ErrorObject, ValidateFunction } from "ajv";
import addFormatsModule from "ajv-formats";

import { fileKinds } from "@mulu/schema";

import { acceptName } from "./accept-name.js";
import type { SchemaKind } from "./accept-name.js";

/** The parts of a JSON Schema this package reads. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  descriptionEn?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  examples?: unknown[];
  definitions?: Record<string, Schema>;
}

/** An authoring schema, and how it judges. */
export interface KindSchema {
  schema: Schema;
  /** Whether it takes a value. */
  accepts: (value: unknown) => boolean;
  /** Every mistake it finds in a value; compiled at first use. */
  mistakesIn: (value: unknown) => readonly ErrorObject[];
}

// The package is CommonJS: its default export is the module object under NodeNext.
const addFormats = addFormatsModule.default;
// `strict` is off because the schemas carry keywords for readers (descriptionEn) beside those of the standard.
const ajv = addFormats(new Ajv({ allErrors: true, verbose: true, strict: false }));
const known = new Map<SchemaKind, KindSchema>();

/** Where there is no disk, such as in a browser, the schemas are given: by file name below schemas/authoring. */
let given: Readonly<Record<string, Schema>> | undefined;

/** @public Gives the authoring schemas, instead of reading them from the package that holds them. */
export function provideSchemas(schemas: Readonly<Record<string, unknown>>): void {
  given = schemas as Readonly<Record<string, Schema>>;
}

/** Asks for a module when needed, so that this one also runs where Node's modules are not to be had. */
function require(name: string): unknown {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(import.meta.url)(name);
}

function load(name: string): Schema | undefined {
  return given ? given[name] : (require(`@mulu/schema/schemas/authoring/${name}`) as Schema);
}

type Acceptance = Readonly<Record<string, ((value: unknown) => boolean) | undefined>>;
let acceptance: Acceptance | undefined;

/** What building this package compiled; nothing where it is not to be had: in a browser, and from the sources. */
function compiled(): Acceptance {
  if (given) return {};
  try {
    acceptance ??= require("./accepts.cjs") as Acceptance;
  } catch {
    acceptance = {};
  }
  return acceptance;
}

/** The authoring schema of a kind. */
export function schemaOf(kind: SchemaKind): KindSchema {
  const found = known.get(kind) ?? open(kind);
  known.set(kind, found);
  return found;
}

function open(kind: SchemaKind): KindSchema {
  const name = fileKinds.find((row) => row.kind === kind)?.schema ?? `${kind}.schema.json`;
  const schema = load(name);
  if (schema === undefined) throw new Error(`There is no schema ${name}`);
  let validate: ValidateFunction | undefined;
  const mistakesIn = (value: unknown): readonly ErrorObject[] => {
    validate ??= ajv.compile(schema);
    return validate(value) ? [] : (validate.errors ?? []);
  };
  const accepts = compiled()[acceptName(kind)] ?? ((value: unknown) => mistakesIn(value).length === 0);
  return { schema, accepts, mistakesIn };
}

/** What the schema says of the value at a path: its own words first, then those of its type. */
export interface FieldNote {
  zh?: string;
  en?: string;
  example?: unknown;
  /** Names of the fields it may have, when it is an object with fixed fields. */
  fields: readonly string[];
}

/** Every schema that speaks of the value at a path. */
function schemasAt(root: Schema, path: readonly (string | number)[]): Schema[] {
  let candidates = expand(root, root);
  for (const segment of path) candidates = candidates.flatMap((schema) => step(root, schema, segment));
  return candidates;
}

/** Whether the value at a path is prose: text of no form and from no list. */
export function isProse(root: Schema, path: readonly (string | number)[]): boolean {
  const candidates = schemasAt(root, path);
  return (
    candidates.some(({ type }) => type === "string") &&
    candidates.every((schema) => (schema.enum ?? schema.const ?? schema.pattern ?? schema.format) === undefined)
  );
}

/** Notes for the value at a path. */
export function noteAt(root: Schema, path: readonly (string | number)[]): FieldNote {
  const candidates = schemasAt(root, path);
  const described = candidates.find(({ description }) => description !== undefined);
  const example = candidates.find(({ examples }) => examples !== undefined)?.examples?.[0];
  return {
    ...(described?.description === undefined ? {} : { zh: firstSentence(described.description, "。") }),
    ...(described?.descriptionEn === undefined ? {} : { en: firstSentence(described.descriptionEn, ". ") }),
    ...(example === undefined ? {} : { example }),
    fields: candidates.flatMap(({ properties }) => Object.keys(properties ?? {})),
  };
}

function firstSentence(text: string, stop: string): string {
  return (text.split(stop)[0] ?? text).replace(/[.。]\s*$/, "").trim();
}

/** A schema with everything it refers to, its own words first. */
export function expand(root: Schema, schema: Schema): Schema[] {
  const target = schema.$ref === undefined ? undefined : root.definitions?.[schema.$ref.replace("#/definitions/", "")];
  return [
    schema,
    ...(target ? expand(root, target) : []),
    ...[...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) =>
      expand(root, part),
    ),
  ];
}

function step(root: Schema, schema: Schema, segment: string | number): Schema[] {
  const named = schema.properties?.[String(segment)];
  if (named) return expand(root, named);
  if (schema.items && /^\d+$/.test(String(segment))) return expand(root, schema.items);
  return typeof schema.additionalProperties === "object" ? expand(root, schema.additionalProperties) : [];
}
