import type { DocumentKind, FieldName, PublishedDocument, PublishedEntry } from "@mulu/schema";

import type { CatalogSet, DocumentOf } from "../catalog-set.js";
import type { AppliedNarrowing, Resolved } from "./items.js";
import { compareNarrowing, narrowedEntry } from "./narrowing.js";
import type { Origin } from "./origin.js";
import { originOf } from "./origin.js";

/** @public A supplement that narrowed a value, and the value before. */
export interface NarrowedBy<V> {
  by: Origin;
  from: V;
}

/**
 * @public What a field comes to in a region on a day, and where that is written.
 * `value` is `"cannot-say"` where the source does not give it, where two supplements narrow it, and where a supplement
 * narrows it of which it cannot be said whether it is in force or whether it stays within the base.
 */
export interface EffectiveValue<V> {
  readonly value: V | "cannot-say";
  /** The document that states it: of a narrowed value the base. */
  readonly from: Origin;
  /** Supplements that touch it, in id order; none, where the base holds as it is. */
  readonly narrowed: readonly NarrowedBy<V | undefined>[];
  /** Itself, or fields within it, such as `publication.term`, where the source does not give them. */
  readonly unknown: readonly FieldName[];
}

/** @public The values of a document as they hold in a region on a day, field by field. */
export type Effective<T> = { readonly [F in keyof T]: EffectiveValue<NonNullable<T[F]>> };

type Values = Record<string, EffectiveValue<unknown>>;

/** The values of an item as they hold: as its document states them, but for what supplements narrow. */
export function effectiveValues<K extends DocumentKind>(set: CatalogSet, item: Resolved<K>): Effective<DocumentOf<K>> {
  const document: PublishedDocument = item.document;
  const unknown = declaredUnknown(set, document);
  const stated = Object.entries(document) as [string, unknown][];
  const values: Values = Object.fromEntries(
    [
      ...stated,
      ...unknown.filter((name) => !name.includes(".") && !(name in document)).map((name) => [name] as const),
    ].map(([field, value]) => [field, statedValue(document, unknown, [field, value])]),
  );
  if (document.documentKind === "entry") {
    for (const part of narrowable) {
      const narrowed = narrowedValue(set, { base: document, narrowedBy: item.narrowedBy }, part);
      if (narrowed) values[part] = { ...narrowed, unknown: values[part]?.unknown ?? [] };
    }
  }
  return values as Effective<DocumentOf<K>>;
}

/** Fields that the source of a document does not give, as it or its edition says. */
export function declaredUnknown(set: CatalogSet, document: PublishedDocument): readonly FieldName[] {
  const own = "unknown" in document ? (document.unknown ?? []) : [];
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  return [...new Set([...own, ...(edition?.unknownThroughout ?? [])])];
}

function statedValue(
  document: PublishedDocument,
  unknown: readonly FieldName[],
  [field, value]: readonly [string, unknown?],
): EffectiveValue<unknown> {
  const isSilent = value === undefined || (Array.isArray(value) && value.length === 0);
  return {
    value: isSilent && unknown.includes(field) ? "cannot-say" : value,
    from: originOf(document, [field]),
    narrowed: [],
    unknown: unknown.filter((name) => name === field || name.startsWith(`${field}.`)),
  };
}

const narrowable = ["sharing", "publication"] as const;

/** What supplements make of one part of a base entry; nothing where none touches it. */
function narrowedValue(
  set: CatalogSet,
  { base, narrowedBy }: { base: PublishedEntry; narrowedBy: readonly AppliedNarrowing[] },
  part: (typeof narrowable)[number],
): Omit<EffectiveValue<unknown>, "unknown"> | undefined {
  const touching = narrowedBy.filter(({ narrows }) => narrows[part] !== undefined);
  const [only, ...others] = touching;
  if (!only) return undefined;
  const isWithin = compareNarrowing(only.narrows, base).every(
    ({ part: touched, is }) => !touched.startsWith(part) || is === "narrower",
  );
  const isSure = others.length === 0 && only.answer === "yes" && isWithin;
  const narrowed = touching.flatMap(({ by }) => {
    const supplement = set.get(by);
    return supplement ? [{ by: originOf(supplement, ["narrows", part]), from: base[part] }] : [];
  });
  return {
    value: isSure ? narrowedEntry(base, only.narrows)[part] : "cannot-say",
    from: originOf(base, [part]),
    narrowed,
  };
}
