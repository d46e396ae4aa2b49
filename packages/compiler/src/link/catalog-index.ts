import { referenceTargets, referredFolder, referredId } from "@mulu/schema";
import type { FileKind, PathIdentity, ReferenceTarget } from "@mulu/schema";

import type { Authored } from "./source-documents.js";
import { isOfKind } from "./source-documents.js";
import type { Reference } from "./references.js";

/** Full id a reference means: registers are cited by their short name. */
export function fullId({ kind, target }: Pick<Reference, "kind" | "target">): string {
  return referredId(kind, target);
}

/**
 * Knows every id there is a file for, whether or not the file could be read: a reference to a broken file is not a
 * second mistake.
 */
export class CatalogIndex {
  readonly #byId = new Map<string, Authored>();
  readonly #identities = new Map<string, PathIdentity>();
  readonly #concepts = new Map<string, string[]>();
  readonly #moved = new Map<string, readonly string[]>();
  /** Divisions without a file of their own, by full id: the file of the province that lists them. */
  readonly #divisions = new Map<string, string>();

  constructor(documents: readonly Authored[], identities: readonly PathIdentity[]) {
    for (const document of documents) {
      this.#byId.set(document.identity.id, document);
      if (document.kind === "redirect") this.#moved.set(document.value.from, document.value.to);
      if (document.kind === "region") this.#addDivisions(document);
    }
    for (const identity of identities) {
      this.#identities.set(identity.id, identity);
      const known = this.#concepts.get(identity.concept);
      if (known) known.push(identity.id);
      else this.#concepts.set(identity.concept, [identity.id]);
    }
  }

  has(id: string): boolean {
    return this.#identities.has(id);
  }

  kindOf(id: string): FileKind | undefined {
    return this.#identities.get(id)?.kind;
  }

  /** Where a tombstone sends an id; undefined when there is no tombstone for it. */
  movedTo(id: string): readonly string[] | undefined {
    return this.#moved.get(id);
  }

  /** A document that could be read, tombstones with one target followed. */
  document<K extends Authored["kind"]>(id: string, kind: K): Authored<K> | undefined {
    const [only, ...more] = this.#moved.get(id) ?? [];
    const found = this.#byId.get(id) ?? (only !== undefined && more.length === 0 ? this.#byId.get(only) : undefined);
    return isOfKind(found, kind) ? found : undefined;
  }

  /**
   * Ids of the files a reference leads to: one document, or every edition of a concept.
   * @returns an empty list when there is none
   */
  resolve(reference: Pick<Reference, "kind" | "target">): readonly string[] {
    const id = fullId(reference);
    const allowed = referenceTargets[reference.kind].kinds;
    const fits = (candidate: string): boolean => {
      const kind = this.#identities.get(candidate)?.kind;
      return kind !== undefined && (allowed === undefined ? kind !== "exceptions" : allowed.includes(kind));
    };
    if (fits(id)) return [id];
    const province = reference.kind === "region" ? this.#divisions.get(id) : undefined;
    if (province !== undefined) return [province];
    const editions = (this.#concepts.get(id) ?? []).filter(fits);
    if (editions.length > 0) return editions;
    const moved = this.#moved.get(id) ?? [];
    return moved.length === 1 ? moved.filter(fits) : [];
  }

  #addDivisions({ identity, value }: Authored<"region">): void {
    for (const { code } of value.divisions ?? []) this.#divisions.set(`regions/${code}`, identity.id);
  }

  /** Names that a reference of this kind could have used. */
  *candidates(kind: ReferenceTarget): Iterable<string> {
    const { kinds: allowed } = referenceTargets[kind];
    const prefix = referredFolder(kind);
    const concepts = new Set<string>();
    for (const identity of this.#identities.values()) {
      if (allowed !== undefined && !allowed.includes(identity.kind)) continue;
      yield identity.id.slice(prefix.length);
      if (identity.concept === identity.id || concepts.has(identity.concept)) continue;
      concepts.add(identity.concept);
      yield identity.concept;
    }
  }
}
