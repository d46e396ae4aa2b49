import { fieldsOnPath, modelTypes, referredId, referredVocabulary, valuesOf, vocabularyOf } from "@mulu/schema";
import type { FieldSpec, PublishedDocument, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation } from "../cite.js";
import { durationInWords } from "../durations.js";
import { codeTitle, titleOf } from "../titles.js";
import { say } from "../words/answers/say.js";
import { documentFor } from "../which-version.js";

type Holder = Readonly<Record<string, unknown>>;

const both = (word: string): Text => ({ zh: word, en: word });

function joined(parts: readonly Text[], zh: string, en: string): Text {
  return { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) };
}

/** Names of codes that belong to one document or its edition, beside those of the vocabularies. */
interface Names {
  set: CatalogSet;
  document: PublishedDocument;
}

/**
 * @public A value of a document in words: codes, ids and durations by their names, parts after theirs.
 * @param path where it stands, from the top of the document; of a place in a list the field of the list tells
 */
export function valueInWords(
  set: CatalogSet,
  { document, path, value }: { document: PublishedDocument; path: readonly (string | number)[]; value: unknown },
): Text {
  const names = path.filter((key) => typeof key === "string" && !/^\d+$/.test(key)).map(String);
  const spec = fieldsOnPath(document.documentKind, names)?.at(-1);
  return spec ? valuesInWords({ set, document }, spec, value) : plainWords(value);
}

/** What the model does not describe, such as what the compiler adds: as it is written. */
function plainWords(value: unknown): Text {
  if (typeof value !== "object" || value === null) return both(String(value));
  const { zh, en } = value as Holder;
  return typeof zh === "string" ? { zh, en: typeof en === "string" ? en : zh } : both(JSON.stringify(value));
}

function valuesInWords(names: Names, spec: FieldSpec, value: unknown): Text {
  if (Array.isArray(value)) {
    const each = value.map((one: unknown) => oneInWords(names, spec, one));
    return each.length === 0 ? say("value.none") : joined(each, "；", "; ");
  }
  if (spec.form !== "map" || typeof value !== "object" || value === null) return oneInWords(names, spec, value);
  const parts = Object.entries(value as Holder).map(([key, held]) => {
    const words = valuesInWords(names, { ...spec, form: "group" }, held);
    return say("value.labelled", { label: key, value: words });
  });
  return joined(parts, "；", "; ");
}

function oneInWords(names: Names, spec: FieldSpec, value: unknown): Text {
  if (typeof value === "boolean") return say(value ? "value.yes" : "value.no");
  if (typeof value !== "object" || value === null) return plain(names, spec, String(value));
  if (spec.type === undefined) return plainWords(value);
  return groupInWords(names, spec.type, value as Holder);
}

function groupInWords(names: Names, type: string, holder: Holder): Text {
  if (typeof holder.instrument === "string") {
    const citation = holder as unknown as Parameters<typeof formatCitation>[0];
    return formatCitation(citation, names.set.instrument(holder.instrument)?.title);
  }
  const parts = (modelTypes[type] ?? []).flatMap((spec): Text[] => {
    const held = holder[spec.name];
    if (held === undefined) return [];
    const words = valuesInWords(names, spec, held);
    return spec.name === "title" || spec.name === "zh" || spec.name === "en"
      ? [words]
      : [say("value.labelled", { label: spec.label, value: words })];
  });
  return parts.length === 0 ? plainWords(holder) : joined(parts, "，", ", ");
}

function plain({ set, document }: Names, spec: FieldSpec, word: string): Text {
  if (spec.refers === "category") return categoryTitle(set, document, word);
  if (spec.form === "duration") return durationInWords(word);
  const vocabulary = vocabularyOf(spec) ?? (spec.refers && referredVocabulary(spec.refers));
  if (vocabulary !== undefined) return codeTitle(set, vocabulary, word);
  if (spec.refers !== undefined) {
    const referred = documentFor(set, referredId(spec.refers, word));
    return referred ? titleOf(referred) : both(word);
  }
  return valuesOf(spec)?.find(({ code }) => code === word)?.title ?? both(word);
}

/** A category of the edition, by the name it has there. */
function categoryTitle(set: CatalogSet, { edition }: PublishedDocument, code: string): Text {
  const categories = edition === undefined ? undefined : set.edition(edition)?.categories;
  return categories?.find((each) => each.code === code)?.title ?? codeTitle(set, "information-categories", code);
}
