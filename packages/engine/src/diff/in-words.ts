import { modelTypes, referredId, valuesOf, vocabularyOf } from "@mulu/schema";
import type { Citation, DocumentKind, FieldSpec, PublishedDocument, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation } from "../cite.js";
import { durationInWords } from "../durations.js";
import { codeTitle, titleOf } from "../titles.js";
import { say } from "../words/diff/say.js";
import { canonical } from "./item-keys.js";
import { isFields } from "./same.js";
import { isItem } from "./steps.js";
import type { Steps } from "./steps.js";
import { specsOf } from "./written.js";

const both = (text: string): Text => ({ zh: text, en: text });

const isText = (value: unknown): value is Text =>
  isFields(value) && typeof value["zh"] === "string" && typeof value["en"] === "string";

/** A value of a document as people read it: codes by their titles, references by what they name, terms in words. */
export function valueInWords(
  { set, kind, path }: { set: CatalogSet; kind: DocumentKind; path: Steps },
  value: unknown,
): Text | undefined {
  if (value === undefined) return undefined;
  if (path.length === 0 && isFields(value)) return titleOf(value as unknown as PublishedDocument);
  const spec = specsOf(kind, path).at(-1);
  if (!spec) return plain(value);
  const isWhole = isItem(path.at(-1)) || !Array.isArray(value);
  return isWhole ? one(set, spec, value) : several(set, spec, value);
}

function plain(value: unknown): Text {
  if (isText(value)) return { zh: value.zh, en: value.en };
  return both(typeof value === "string" ? value : canonical(value));
}

function several(set: CatalogSet, spec: FieldSpec, values: readonly unknown[]): Text {
  const words = values.map((value) => one(set, spec, value));
  if (words.length === 0) return say("value.empty");
  const mark = spec.form === "text" || spec.form === "group" ? "；" : "、";
  return { zh: words.map(({ zh }) => zh).join(mark), en: words.map(({ en }) => en).join("; ") };
}

function one(set: CatalogSet, spec: FieldSpec, value: unknown): Text {
  if (value === "cannot-say") return say("value.cannot-say");
  if (typeof value === "boolean") return say(value ? "value.yes" : "value.no");
  if (typeof value === "number") return both(String(value));
  if (typeof value === "string") return named(set, spec, value);
  if (isText(value)) return { zh: value.zh, en: value.en };
  return isFields(value) ? group(set, spec, value) : plain(value);
}

function named(set: CatalogSet, spec: FieldSpec, value: string): Text {
  if (spec.form === "duration") return durationInWords(value);
  if (spec.form === "code") {
    const vocabulary = vocabularyOf(spec);
    if (vocabulary !== undefined) return codeTitle(set, vocabulary, value);
    return valuesOf(spec)?.find(({ code }) => code === value)?.title ?? both(value);
  }
  if (spec.form !== "id" || spec.refers === undefined) return both(value);
  const found = set.get(referredId(spec.refers, value)) ?? set.versions(value).at(-1);
  return found ? titleOf(found) : both(value);
}

/** Parts that say how a group is known and not what it says. */
const aside: ReadonlySet<string> = new Set(["provenance", "basis", "cites", "weight"]);

function group(set: CatalogSet, spec: FieldSpec, value: Readonly<Record<string, unknown>>): Text {
  if (typeof value["instrument"] === "string") {
    const citation = value as unknown as Citation;
    return formatCitation(citation, set.instrument(citation.instrument)?.title);
  }
  const parts = (modelTypes[spec.type ?? ""] ?? []).flatMap((part) => {
    const held = value[part.name];
    if (held === undefined || aside.has(part.name)) return [];
    const words = Array.isArray(held) ? several(set, part, held) : one(set, part, held);
    return [{ label: part.label, words }];
  });
  const [only, ...more] = parts;
  if (!only) return plain(value);
  if (more.length === 0) return only.words;
  return {
    zh: parts.map(({ label, words }) => `${label.zh}：${words.zh}`).join("；"),
    en: parts.map(({ label, words }) => `${label.en}: ${words.en}`).join("; "),
  };
}
