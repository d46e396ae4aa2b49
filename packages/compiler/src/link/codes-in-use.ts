import type { CatalogIndex } from "./catalog-index.js";
import type { Use } from "./dangling.js";
import type { TargetKind } from "./references.js";

const vocabularies: Readonly<Partial<Record<TargetKind, string>>> = {
  source: "vocabularies/sources",
  "list-field": "vocabularies/list-fields",
};

/** References that lead not to a file but to a code inside one: sources, fields, categories, rules. */
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
    return vocabularies[reference.kind];
  }

  /** The codes a reference may use; undefined when it is not a reference to a code, or their file is broken. */
  names(use: Use): ReadonlySet<string> | undefined {
    if (use.reference.kind === "rule") return this.#rules;
    const holder = this.holder(use);
    if (holder === undefined) return undefined;
    if (!this.#known.has(holder)) this.#known.set(holder, this.#read(holder));
    return this.#known.get(holder);
  }

  /** Whether the code exists, or its file exists and cannot be read: then there is a finding already. */
  resolves(use: Use): boolean {
    const holder = this.holder(use);
    const names = this.names(use);
    if (names) return names.has(use.reference.target);
    return holder !== undefined && this.#index.has(holder);
  }

  #read(holder: string): ReadonlySet<string> | undefined {
    const vocabulary = this.#index.document(holder, "vocabulary");
    if (vocabulary) return new Set(vocabulary.value.values.map(({ code }) => code));
    const edition = this.#index.document(holder, "edition");
    return edition ? new Set((edition.value.categories ?? []).map(({ code }) => code)) : undefined;
  }
}

/** Whether a reference of this kind leads to a code rather than to a file. */
export function isCode(kind: TargetKind): boolean {
  return kind === "category" || kind === "rule" || kind in vocabularies;
}
