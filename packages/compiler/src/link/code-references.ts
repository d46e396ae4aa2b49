import { expressionDays } from "@mulu/engine";
import { referenceTargets, referredVocabulary } from "@mulu/schema";
import type { ReferenceTarget } from "@mulu/schema";

import { isOfKind } from "./source-documents.js";
import type { Authored } from "./source-documents.js";
import type { CatalogIndex } from "./catalog-index.js";
import { groupLists } from "./references.js";
import type { Use } from "./references.js";

/** References that lead not to a file but to something inside one: a source, a category, an expression of a law. */
export class Codes {
  readonly #index: CatalogIndex;
  readonly #rules: ReadonlySet<string>;
  readonly #known = new Map<string, ReadonlySet<string> | undefined>();

  constructor(index: CatalogIndex, rules: ReadonlySet<string>) {
    this.#index = index;
    this.#rules = rules;
  }

  /** Id of the file that must hold the code; undefined when the reference leads to a file, or to a rule. */
  holder({ document, reference }: Use): string | undefined {
    if (reference.kind === "category") return document.identity.edition;
    if (reference.kind === "expression") return `instruments/${reference.target.split("@")[0] ?? ""}`;
    if (reference.kind === "group") return groupLists[document.identity.slug];
    if (referenceTargets[reference.kind].code === "own") return document.identity.id;
    const vocabulary = referredVocabulary(reference.kind);
    return vocabulary === undefined ? undefined : `vocabularies/${vocabulary}`;
  }

  /** The codes a reference may use; undefined when it is not a reference to a code, or their file is broken. */
  names(use: Use): ReadonlySet<string> | undefined {
    if (use.reference.kind === "rule") return this.#rules;
    const holder = this.holder(use);
    if (holder === undefined) return undefined;
    if (referenceTargets[use.reference.kind].code === "own") return this.#ownNames(use, holder);
    if (!this.#known.has(holder)) this.#known.set(holder, this.#read(holder));
    return this.#known.get(holder);
  }

  /** Whether the code exists, or its file exists and cannot be read: then there is a finding already. */
  resolves(use: Use): boolean {
    const holder = this.holder(use);
    const names = this.names(use);
    if (names) return names.has(use.reference.target);
    // A missing instrument is reported at its own reference.
    return holder !== undefined && (referenceTargets[use.reference.kind].code === "own" || this.#index.has(holder));
  }

  #ownNames({ document, reference }: Use, holder: string): ReadonlySet<string> | undefined {
    if (reference.kind === "expression") return expressionsOf(this.#index.document(holder, "instrument"));
    if (!isOfKind(document, "record-format")) return undefined;
    const { elements, supersedes } = document.value;
    if (reference.kind === "former-element") return this.#codesOf(supersedes);
    if (reference.kind === "element") return new Set(elements.map(({ name }) => name));
    const element = elements.find(({ name }) => name === reference.path[3]);
    if (element?.codes === undefined || element.openCodes === true) return undefined;
    return new Set(element.codes.map(({ value }) => value));
  }

  /** Codes of the superseded format; none where nothing is superseded, undefined where that format cannot be read. */
  #codesOf(format: string | undefined): ReadonlySet<string> | undefined {
    if (format === undefined) return new Set();
    const elements = this.#index.document(format, "record-format")?.value.elements;
    return elements && new Set(elements.map(({ code }) => code));
  }

  #read(holder: string): ReadonlySet<string> | undefined {
    const vocabulary = this.#index.document(holder, "vocabulary");
    if (vocabulary) return new Set(vocabulary.value.values.map(({ code }) => code));
    const edition = this.#index.document(holder, "edition");
    return edition ? new Set((edition.value.categories ?? []).map(({ code }) => code)) : undefined;
  }
}

/** Expressions by instrument and day; undefined when the register does not know the first days of all. */
function expressionsOf(instrument: Authored<"instrument"> | undefined): ReadonlySet<string> | undefined {
  const { expressions } = instrument?.value ?? {};
  // Of a text with only its day of effect the register does not know by what other day a source may call it.
  const isKnown = expressions?.every(
    ({ adopted, approved, published, dated }) => adopted ?? approved ?? published ?? dated,
  );
  if (!instrument || !expressions || isKnown !== true) return undefined;
  return new Set(expressions.flatMap(expressionDays).map((day) => `${instrument.identity.slug}@${day}`));
}

/** Whether a reference of this kind leads to a code rather than to a file. */
export function isCode(kind: ReferenceTarget): boolean {
  const { vocabulary, code } = referenceTargets[kind];
  return vocabulary !== undefined || code !== undefined;
}
