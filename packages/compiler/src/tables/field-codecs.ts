import { oncePerSet } from "@mulu/engine";
import { referredVocabulary, valuesOf, vocabularyOf } from "@mulu/schema";
import type { FieldSpec, ReferenceTarget } from "@mulu/schema";

import { references } from "./absence-codecs.js";
import { citations } from "./citations.js";
import { categories, codes, fixed, organizations, vocabulary } from "./code-lists.js";
import { synonymsOf } from "./code-synonyms.js";
import { collectors } from "./collector-codec.js";
import { amount, date, isStrings, names, placed, prose, several, term, yesNo } from "./codec.js";
import type { Codec } from "./codec.js";
import { dataFields } from "./data-fields.js";
import { lasting } from "./lasting-codec.js";
import { citation, duration, fieldOrigins, onlyYes, quantity, route, texts, timeLimit } from "./part-codecs.js";
import { compact } from "./tidy.js";

const slugs = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pathIds = /^[a-z0-9]+([-./][a-z0-9]+)*$/;
const fieldNames = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;
const sourceKeys = /^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/;

/** Sources may be one key or several; one key is written without a list. */
const sources: Codec = {
  ...names({ pattern: sourceKeys }),
  read: (input, context) => {
    const reading = names({ pattern: sourceKeys }).read(input, context);
    const list = reading.value;
    return Array.isArray(list) && list.length === 1 ? { ...reading, value: list[0] as unknown } : reading;
  },
};

/** Gaps by name; 无 where there are none, so that a blank cell and a complete document are told apart. */
const gaps: Codec = {
  many: true,
  takesNone: true,
  show: (value) => (isStrings(value) ? value.join("；") : "无"),
  read: (input, context) =>
    compact(input.text) === "无" ? placed([]) : names({ pattern: fieldNames }).read(input, context),
};

/** The groups that are named, and what is none of them: one list for every cell, by which its words are worked out once. */
const professionsOf = oncePerSet((set) => [
  ...(set.vocabulary("key-professions")?.values ?? []),
  { code: "other", title: { zh: "其他职业人群", en: "Other group" } },
]);
const professions: typeof categories = ({ set }) => professionsOf(set);

/** Groups of which one stands in one cell, by their type. Every other group has a column for each of its parts. */
const wholes: Readonly<Record<string, Codec>> = {
  Citation: citation,
  Term: term({ permanent: false }),
  MeasureDuration: lasting,
  TimeLimit: timeLimit,
};

/** Groups of which all that a field lists stand in one cell, by their type. */
const lists: Readonly<Record<string, (spec: FieldSpec) => Codec>> = {
  LegalBasis: ({ role }) => citations(role ?? "inclusion"),
  EntryField: () => dataFields,
  SharingHop: () => route,
  Collector: () => collectors,
  ByReference: () => references,
};

function groupCodec(type: string, spec: FieldSpec): Codec | undefined {
  if (spec.form === "map") return type === "FieldProvenance" ? fieldOrigins : undefined;
  if (spec.many !== undefined && lists[type]) return lists[type](spec);
  return eachOf(spec, wholes[type]);
}

/** The same for one value and for several; `X | X[]` is in no cell, for nobody would know which of them one value is. */
function eachOf({ many }: FieldSpec, one: Codec | undefined): Codec | undefined {
  if (many === undefined) return one;
  return many === true && one !== undefined ? several(one) : undefined;
}

/**
 * How the values of a field stand in a cell.
 * @returns undefined for a field whose parts have columns of their own, or that no cell can hold
 */
export function codecOf(spec: FieldSpec): Codec | undefined {
  if (spec.type !== undefined) return groupCodec(spec.type, spec);
  if (spec.form === "text") return spec.many === undefined ? undefined : texts;
  return plainCodec(spec);
}

function plainCodec(spec: FieldSpec): Codec | undefined {
  switch (spec.form) {
    case "day":
      return eachOf(spec, date);
    case "duration":
      return eachOf(spec, duration);
    case "yes-no":
      return eachOf(spec, yesNo);
    case "flag":
      return spec.many === undefined ? onlyYes : undefined;
    case "number":
      return eachOf(spec, spec.name.endsWith("Yuan") ? amount : quantity({ whole: spec.integer === true }));
    case "code":
      return codedBy(spec);
    case "id":
    case "string":
      return spec.refers === undefined ? unreferred(spec) : referred(spec);
    default:
      return undefined;
  }
}

function codedBy(spec: FieldSpec): Codec {
  const named = vocabularyOf(spec);
  const titles = (valuesOf(spec) ?? []).map(({ code, title }): [string, string] => [code, title?.zh ?? code]);
  return codes({
    choices: named === undefined ? fixed(Object.fromEntries(titles)) : vocabulary(named),
    synonyms: synonymsOf[spec.alias ?? spec.name] ?? {},
    many: spec.many !== undefined,
  });
}

/** Fields by name; none, and nothing said of any, are one. */
const fieldNameList: Codec = names({ pattern: fieldNames });

/** Plain words, such as other names of a thing. */
const wordList: Codec = several(prose(200));

function unreferred({ name, alias, form, many }: FieldSpec): Codec | undefined {
  if (alias === "FieldName") return name === "unknown" ? gaps : fieldNameList;
  if (form === "string" && many !== undefined) return wordList;
  return form === "string" ? prose(2000) : undefined;
}

/** The words for what a reference names, where tables name it in words. */
function choicesOf(target: ReferenceTarget): typeof categories | undefined {
  if (target === "organization") return organizations;
  if (target === "category") return categories;
  if (target === "profession") return professions;
  const listed = referredVocabulary(target);
  return listed === undefined ? undefined : vocabulary(listed);
}

function referred({ refers, alias, many }: FieldSpec): Codec | undefined {
  const isMany = many !== undefined;
  if (refers === "source") return many === "either" ? sources : names({ pattern: sourceKeys, single: !isMany });
  const choices = refers === undefined ? undefined : choicesOf(refers);
  if (choices !== undefined) return codes({ choices, many: isMany });
  return names({ pattern: alias === "PathId" ? pathIds : slugs, single: !isMany });
}
