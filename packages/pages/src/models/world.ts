import type { ChangelogEntry } from "@mulu/changelog";
import { CatalogSet, codeTitle, dataDay, documentFor, titleOf } from "@mulu/engine";
import type { OpenQuestion, RuleDescription, Summary } from "@mulu/engine";
import { inLanguage, languages, wordsIn } from "@mulu/schema";
import type { Finding, Language, PublishedDocument, Words } from "@mulu/schema";

import type { Inline, Span } from "../model/page.js";
import { messagesOf } from "../messages/index.js";
import type { Messages } from "../messages/index.js";
import type { Download } from "./download.js";
import type { DeskFiles } from "./desk-files.js";
import type { CompiledCatalogs } from "./read.js";

/** Everything the page builders ask of the compiled catalogs, in one language. */
export interface World {
  set: CatalogSet;
  rules: readonly RuleDescription[];
  questions: readonly OpenQuestion[];
  summary: Summary;
  findings: readonly Finding[];
  findingsOf: ReadonlyMap<string, readonly Finding[]>;
  m: Messages;
  /** The day of the data, as of which every state is computed. No clock is read. */
  day: string;
  repository: string | undefined;
  /** Paths of the files served as they are, such as `api/v1/index.json`. */
  files: ReadonlySet<string>;
  downloads: readonly Download[];
  /** What the page of tables fetches; absent where it was not built. */
  desk?: DeskFiles | undefined;
  changelog: readonly ChangelogEntry[];
}

export interface WorldOptions {
  locale: string;
  repository?: string | undefined;
  files?: readonly string[];
  downloads?: readonly Download[];
  desk?: DeskFiles | undefined;
  changelog?: readonly ChangelogEntry[];
}

export function createWorld(compiled: CompiledCatalogs, options: WorldOptions): World {
  const findingsOf = new Map<string, Finding[]>();
  for (const finding of compiled.findings) {
    findingsOf.set(finding.subject, [...(findingsOf.get(finding.subject) ?? []), finding]);
  }
  const set = new CatalogSet(compiled.documents, compiled.comments);
  return {
    set,
    rules: compiled.rules,
    questions: compiled.questions,
    summary: compiled.summary,
    findings: compiled.findings,
    findingsOf,
    m: messagesOf(options.locale),
    day: dataDay(set) ?? "",
    repository: options.repository,
    files: new Set(options.files ?? []),
    downloads: options.downloads ?? [],
    desk: options.desk,
    changelog: options.changelog ?? [],
  };
}

/** The text in the language of the page. */
export function say(world: World, words: Words): string {
  return wordsIn(words, world.m.locale);
}

/** A text that is in some language, marked where that is not the page's. */
export function marked({ m }: World, text: string, language: Language): Inline {
  return language === m.locale ? text : { text, lang: languages[language].tag };
}

/** The text in the language of the page where it is known in it; marked where it is not. */
export function told(world: World, words: Words): Inline {
  const { text, language } = inLanguage(words, world.m.locale);
  return marked(world, text, language);
}

/** The title readers see for a code. A code without a title is a fault of the data, so it shows as it is. */
export function term(world: World, vocabulary: string, code: string): string {
  return say(world, codeTitle(world.set, vocabulary, code));
}

export function terms(world: World, vocabulary: string, codes: readonly string[]): string {
  return codes.map((code) => term(world, vocabulary, code)).join(world.m.comma);
}

/** Site path of a document. */
export function pathOf(id: string): string {
  return `/catalogs/${id}/`;
}

/** A document by its title, with its address and nothing else. */
export function linked(world: World, document: PublishedDocument): Span {
  return { text: say(world, titleOf(document)), href: pathOf(document.id) };
}

/** The value of a field, or of a field within a field. */
export function valueAt(document: object, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), document);
}

/** The document an id stands for, with or without edition: references between catalogs often name a thing through time. */
export function resolveId(world: World, id: string): PublishedDocument | undefined {
  return documentFor(world.set, id, world.day);
}
