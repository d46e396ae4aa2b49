import type { ByReference, DocumentKind, FieldName, PublishedDocument, PublishedEntry } from "@mulu/schema";

import { absencesOf } from "../absence.js";
import type { Absence, AbsenceWord } from "../absence.js";
import type { CatalogSet, DocumentOf } from "../catalog-set.js";
import { inheritedWithin, originIn } from "./inherited.js";
import type { InheritedField } from "./inherited.js";
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
 * `value` is `"cannot-say"` where the source does not give it, in any of the three words for that, where two supplements narrow it, and where a supplement
 * narrows it of which it cannot be said whether it is in force or whether it stays within the base.
 */
export interface EffectiveValue<V> {
  readonly value: V | "cannot-say";
  /** The document that states it: of a narrowed value the base, of one that is wholly inherited the edition. */
  readonly from: Origin;
  /** What of it the edition says once for all that it holds; not there where the document says all of it itself. */
  readonly inherited?: readonly InheritedField[];
  /** Supplements that touch it, in id order; none, where the base holds as it is. */
  readonly narrowed: readonly NarrowedBy<V | undefined>[];
  /** Itself, or fields within it, such as `publication.term`, where nobody here knows them. */
  readonly unknown: readonly FieldName[];
  /** The same, where the cited text was read and does not state them. */
  readonly noneStated: readonly FieldName[];
  /** The same, where the cited text leaves them to another place. */
  readonly byReference: readonly ByReference[];
}

/** @public The values of a document as they hold in a region on a day, field by field. */
export type Effective<T> = { readonly [F in keyof T]: EffectiveValue<NonNullable<T[F]>> };

type Values = Record<string, EffectiveValue<unknown>>;

/** The values of an item as they hold: as its document states them, but for what supplements narrow. */
export function effectiveValues<K extends DocumentKind>(set: CatalogSet, item: Resolved<K>): Effective<DocumentOf<K>> {
  const document: PublishedDocument = item.document;
  const absent = declaredAbsences(set, document);
  const stated = Object.entries(document) as [string, unknown][];
  const values: Values = Object.fromEntries(
    [
      ...stated,
      ...absent.flatMap(({ field }) => (field.includes(".") || field in document ? [] : [[field] as const])),
    ].map(([field, value]) => [field, statedValue(set, { document, absent }, [field, value])]),
  );
  if (document.documentKind === "entry") {
    for (const part of narrowable) {
      const narrowed = narrowedValue(set, { base: document, narrowedBy: item.narrowedBy }, part);
      if (narrowed)
        values[part] = { ...(values[part] ?? statedValue(set, { document, absent: [] }, [part])), ...narrowed };
    }
  }
  return values as Effective<DocumentOf<K>>;
}

/** Fields that the source of a document does not give, as it or its edition says, each once. */
export function declaredAbsences(set: CatalogSet, document: PublishedDocument): readonly Absence[] {
  const own = absencesOf(document);
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  const throughout = (edition?.unknownThroughout ?? []).map((field): Absence => ({ word: "unknown", field }));
  const named = new Set(own.map(({ field }) => field));
  return [...own, ...throughout.filter(({ field }) => !named.has(field))];
}

function statedValue(
  set: CatalogSet,
  { document, absent }: { document: PublishedDocument; absent: readonly Absence[] },
  [field, value]: readonly [string, unknown?],
): EffectiveValue<unknown> {
  const isSilent = value === undefined || (Array.isArray(value) && value.length === 0);
  const within = absent.filter(({ field: name }) => name === field || name.startsWith(`${field}.`));
  const named = (word: AbsenceWord): FieldName[] => within.flatMap((each) => (each.word === word ? each.field : []));
  const inherited = inheritedWithin(set, document, field);
  return {
    value: isSilent && within.some(({ field: name }) => name === field) ? "cannot-say" : value,
    from: originIn(set, document, [field]),
    ...(inherited.length === 0 ? {} : { inherited }),
    narrowed: [],
    unknown: named("unknown"),
    noneStated: named("none-stated"),
    byReference: within.flatMap(({ reference }) => reference ?? []),
  };
}

const narrowable = ["sharing", "publication"] as const;

/** What supplements make of one part of a base entry; nothing where none touches it. */
function narrowedValue(
  set: CatalogSet,
  { base, narrowedBy }: { base: PublishedEntry; narrowedBy: readonly AppliedNarrowing[] },
  part: (typeof narrowable)[number],
): Pick<EffectiveValue<unknown>, "value" | "from" | "narrowed"> | undefined {
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
