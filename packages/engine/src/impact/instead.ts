import type { DocumentKind, PublishedDocument, PublishedInstrument } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import type { DocumentOf } from "../catalog-set.js";

/**
 * Catalogs with one instrument in the place of the one of its id, or beside the others: what would be, if it were so.
 * They lie over the others and copy none of them, so that every law can be asked about.
 */
class Instead extends CatalogSet {
  readonly #others: CatalogSet;
  readonly #instrument: PublishedInstrument;
  #instruments: readonly PublishedDocument[] | undefined;

  constructor(others: CatalogSet, instrument: PublishedInstrument) {
    super([]);
    this.#others = others;
    this.#instrument = instrument;
  }

  #put(documents: readonly PublishedDocument[]): PublishedDocument[] {
    const others = documents.filter(({ id }) => id !== this.#instrument.id);
    return [...others, this.#instrument].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  override get documents(): readonly PublishedDocument[] {
    return this.#put(this.#others.documents);
  }

  override get(id: string): PublishedDocument | undefined {
    return id === this.#instrument.id ? this.#instrument : this.#others.get(id);
  }

  override tombstone(id: string): DocumentOf<"redirect"> | undefined {
    return id === this.#instrument.id ? undefined : this.#others.tombstone(id);
  }

  override all<K extends DocumentKind>(kind: K): readonly DocumentOf<K>[] {
    if (kind !== "instrument") return this.#others.all(kind);
    this.#instruments ??= this.#put(this.#others.all("instrument"));
    return this.#instruments as readonly DocumentOf<K>[];
  }

  override versions(concept: string): readonly PublishedDocument[] {
    return concept === this.#instrument.concept ? [this.#instrument] : this.#others.versions(concept);
  }

  override members(editionId: string): readonly PublishedDocument[] {
    return this.#others.members(editionId);
  }
}

/** The catalogs with an instrument in the place of the one of its id, or added. */
export function instead(set: CatalogSet, instrument: PublishedInstrument): CatalogSet {
  return new Instead(set, instrument);
}
