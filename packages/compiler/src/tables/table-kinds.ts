import { fieldLabel, fieldsOfKind, identifyPath, isTableKind, modelTypes, typeOfKind } from "@mulu/schema";
import type { FieldSpec, FileKind, ModelTypes, TableKind } from "@mulu/schema";

import { tell } from "../words/say.js";
import { prose } from "./codec.js";
import type { Codec } from "./codec.js";
import { decidingColumns } from "./deciding-columns.js";
import { codecOf } from "./field-codecs.js";
import { field } from "./field.js";
import type { Field } from "./field.js";
import { titleHeaders } from "./title-headers.js";
import { nameIn, tidyText } from "./tidy.js";
import { wordedCodec } from "./worded-codecs.js";

type Headers = readonly [string, ...string[]];

/** Chinese and English text of one field, as two columns. */
function bilingual(path: string, [header, ...synonyms]: Headers): Field[] {
  const english = (name: string): string => `${name}（英文）`;
  return [
    field(`${path}.zh`, [header, ...synonyms], prose(2000)),
    field(`${path}.en`, [english(header), ...synonyms.map(english)], prose(4000)),
  ];
}

/** A name is read without what only sets it out in the table. */
function named(part: string, longest: number): Codec {
  const codec = prose(longest);
  if (part !== "title.zh") return codec;
  return {
    ...codec,
    read: (input, context) => {
      const name = nameIn(input.text);
      const reading = codec.read({ ...input, text: name }, context);
      if (name === tidyText(input.text)) return codec.read(input, context);
      const note = tell("name-read", { text: name });
      return reading.value === undefined ? reading : { ...reading, note };
    },
  };
}

/** Headers that the fields above give to parts of theirs, by path below them. */
type Given = readonly { below: string; columns: Readonly<Record<string, readonly string[]>> }[];

interface Place {
  kind: FileKind;
  types: ModelTypes;
  otherwise: ((spec: FieldSpec) => Codec) | undefined;
  path: string;
  given: Given;
}

interface ColumnOptions {
  types?: ModelTypes;
  /** How a field is shown that no cell can be read back from. */
  otherwise?: (spec: FieldSpec) => Codec;
}

/**
 * Columns of the tables of a kind, in the order of the model. Each field of the model has its column, or its parts have
 * theirs, or the model says why not: a field that is added cannot be lost on the way through a spreadsheet.
 * @throws when a field is of a form no cell can hold, and the model does not say why it has no column
 */
export function columnsOf(kind: FileKind, { types = modelTypes, otherwise }: ColumnOptions = {}): readonly Field[] {
  return columnsOfType(typeOfKind(kind), { kind, types, otherwise, path: "", given: [] });
}

function columnsOfType(type: string, place: Place): Field[] {
  return (place.types[type] ?? []).flatMap((spec) => {
    const path = place.path === "" ? spec.name : `${place.path}.${spec.name}`;
    const deciding = place.kind === "entry" ? (decidingColumns[path] ?? []) : [];
    return [...columnsOfField(spec, { ...place, path }), ...deciding];
  });
}

function columnsOfField(spec: FieldSpec, place: Place): Field[] {
  const { kind, path, given } = place;
  if (spec.noColumn !== undefined) return [];
  if (path === "title")
    return titleHeaders.map(([part, headers, longest]) => field(part, headers, named(part, longest)));
  const codec = codecOf(spec);
  if (codec) return [field(path, headersOf(spec, place), wordedCodec(kind, path, codec))];
  if (spec.form === "text") return bilingual(path, headersOf(spec, place)).map((each) => withWords(kind, each));
  if (spec.form === "group" && spec.many === undefined && spec.type !== undefined) {
    const columns = spec.columns === undefined ? [] : [{ below: `${path}.`, columns: spec.columns }];
    return columnsOfType(spec.type, { ...place, given: [...given, ...columns] });
  }
  if (place.otherwise) return [field(path, headersOf(spec, place), place.otherwise(spec))];
  throw new TypeError(`${kind} ${path} fits no cell: give its form a codec, or say in the model why it has no column`);
}

function withWords(kind: FileKind, each: Field): Field {
  return { ...each, codec: wordedCodec(kind, each.path.join("."), each.codec) };
}

function headersOf(spec: FieldSpec, { kind, path, given }: Place): Headers {
  const above = given.flatMap(({ below, columns }) =>
    path.startsWith(below) ? (columns[path.slice(below.length)] ?? []) : [],
  );
  const [header, ...synonyms] = above.length > 0 ? above : (spec.column ?? []);
  return [header ?? (fieldLabel(kind, path) ?? spec.label).zh, ...synonyms];
}

const columns = new Map<TableKind, readonly Field[]>();

/** Fields of the tables of a kind. */
export function fieldsOf(kind: TableKind): readonly Field[] {
  const known = columns.get(kind) ?? columnsOf(kind);
  columns.set(kind, known);
  return known;
}

/** Names of the fields of a kind in the order in which files write them: that of the model. */
export function fieldOrder(kind: TableKind): readonly string[] {
  return fieldsOfKind(kind).map(({ name }) => name);
}

/** Kind of the documents of an edition, by its room. A room without columns has no table, and never another kind's. */
export function kindOf(edition: string): TableKind {
  const kind = identifyPath(`${edition}/x.yaml`)?.kind;
  if (kind !== undefined && isTableKind(kind)) return kind;
  throw new TypeError(`No table holds the documents of ${edition}.`);
}
