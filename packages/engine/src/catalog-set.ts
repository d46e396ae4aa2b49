import type {
  DocumentKind,
  PublishedDocument,
  PublishedEdition,
  PublishedInstrument,
  PublishedOrganization,
  PublishedRegion,
  PublishedVocabulary,
} from "@mulu/schema";

import type { CommentsByDocket, RecordedComment } from "./docket/recorded-comment.js";

/** Folders of one kind each, whose documents others name without the folder. */
type Folder = "instruments" | "organizations" | "regions" | "vocabularies";

/** @public The published document of one kind. */
export type DocumentOf<K extends DocumentKind> = Extract<PublishedDocument, { documentKind: K }>;

/**
 * @public All documents of the catalogs, linked by id. Immutable; every question is asked of one of these.
 */
export class CatalogSet {
  readonly #documents: readonly PublishedDocument[];
  readonly #byId = new Map<string, PublishedDocument>();
  readonly #byConcept = new Map<string, PublishedDocument[]>();
  readonly #byKind = new Map<DocumentKind, PublishedDocument[]>();
  readonly #byEdition = new Map<string, PublishedDocument[]>();
  readonly #tombstones = new Map<string, DocumentOf<"redirect">>();
  readonly #comments: CommentsByDocket;
  /** What was found by its short name, by folder: rules ask for the same few laws and offices tens of thousands of times. */
  readonly #found: Readonly<Record<Folder, Map<string, PublishedDocument>>> = {
    instruments: new Map(),
    organizations: new Map(),
    regions: new Map(),
    vocabularies: new Map(),
  };

  /**
   * @param documents ids must be unique: the compiler refuses duplicates before it comes to this
   * @param comments of the dockets among them, where they are at hand
   */
  constructor(documents: readonly PublishedDocument[], comments: CommentsByDocket = new Map()) {
    this.#comments = comments;
    this.#documents = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const document of this.#documents) {
      this.#byId.set(document.id, document);
      push(this.#byConcept, document.concept, document);
      push(this.#byKind, document.documentKind, document);
      if (document.edition !== undefined) push(this.#byEdition, document.edition, document);
      if (document.documentKind === "redirect") this.#bury(document);
    }
  }

  /** All of them, in id order. */
  get documents(): readonly PublishedDocument[] {
    return this.#documents;
  }

  /** The document with this id, tombstones followed: `moved` and `merged` lead to their target. */
  get(id: string): PublishedDocument | undefined {
    const found = this.#byId.get(id);
    if (found) return found;
    const target = this.tombstone(id)?.to;
    return target?.length === 1 && target[0] !== undefined ? this.#byId.get(target[0]) : undefined;
  }

  /** The tombstone of an id that moved or ended. */
  tombstone(id: string): DocumentOf<"redirect"> | undefined {
    return this.#tombstones.get(id);
  }

  /** The first tombstone of an id counts; one that is only proposed moves nothing. */
  #bury(redirect: DocumentOf<"redirect">): void {
    const isProposed = redirect.nature === "draft" || redirect.nature === "exercise";
    if (!isProposed && !this.#tombstones.has(redirect.from)) this.#tombstones.set(redirect.from, redirect);
  }

  all<K extends DocumentKind>(kind: K): readonly DocumentOf<K>[] {
    return (this.#byKind.get(kind) ?? []) as readonly PublishedDocument[] as readonly DocumentOf<K>[];
  }

  /** Every edition or version of one thing, by id. */
  versions(concept: string): readonly PublishedDocument[] {
    return this.#byConcept.get(concept) ?? [];
  }

  /** What stands in an edition: entries, measures, commitments, indicators, incentives, protections. */
  members(editionId: string): readonly PublishedDocument[] {
    return this.#byEdition.get(editionId) ?? [];
  }

  /**
   * The comments recorded of a docket, by window and number.
   * @returns undefined where none are recorded, or this set was made without comments
   */
  comments(docketId: string): readonly RecordedComment[] | undefined {
    return this.#comments.get(docketId);
  }

  /** All comments, by docket: for who makes another set of the same catalogs. */
  get commentsByDocket(): CommentsByDocket {
    return this.#comments;
  }

  instrument(id: string): PublishedInstrument | undefined {
    return this.#named("instruments", id, "instrument");
  }

  organization(id: string): PublishedOrganization | undefined {
    return this.#named("organizations", id, "organization");
  }

  region(code: string): PublishedRegion | undefined {
    return this.#named("regions", code, "region");
  }

  vocabulary(name: string): PublishedVocabulary | undefined {
    return this.#named("vocabularies", name, "vocabulary");
  }

  edition(id: string): PublishedEdition | undefined {
    return this.#kind(id, "edition");
  }

  #named<K extends DocumentKind>(folder: Folder, name: string, kind: K): DocumentOf<K> | undefined {
    const known = this.#found[folder];
    const found = known.get(name);
    if (found) return found as DocumentOf<K>;
    const document = this.#kind(`${folder}/${name}`, kind);
    if (document) known.set(name, document);
    return document;
  }

  #kind<K extends DocumentKind>(id: string, kind: K): DocumentOf<K> | undefined {
    const document = this.get(id);
    return document?.documentKind === kind ? (document as DocumentOf<K>) : undefined;
  }
}

/** @public What is worked out from a set once, and kept as long as the set is. */
export const oncePerSet: <T>(make: (set: CatalogSet) => T) => (set: CatalogSet) => T = oncePer;

/** @public What is worked out from a thing once, and kept as long as the thing is. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** How many keys of a set are kept: enough for who compares a few days, and no more memory than a few answers take. */
const kept = 8;

/** What is worked out from a set once for a key, such as a day, and kept while it is among the keys asked for last. */
export function oncePerKey<K extends PropertyKey, T>(
  make: (set: CatalogSet, key: K) => T,
): (set: CatalogSet, key: K) => T {
  const made = oncePerSet(() => new Map<K, { value: T }>());
  return (set, key) => {
    const known = made(set);
    const found = known.get(key) ?? { value: make(set, key) };
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > kept && oldest !== undefined) known.delete(oldest);
    return found.value;
  };
}

function push<K>(map: Map<K, PublishedDocument[]>, key: K, document: PublishedDocument): void {
  const known = map.get(key);
  if (known) known.push(document);
  else map.set(key, [document]);
}
