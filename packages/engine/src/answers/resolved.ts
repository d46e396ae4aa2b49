import { fieldLabel, isFilingField } from "@mulu/schema";
import type { ByReference, Citation, DocumentKind, FieldName, IsoDate, LegalBasis, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { Gap } from "../gaps.js";
import { resolvableKinds } from "../resolvable.js";
import type { ResolveQuery } from "../resolve.js";
import type { State } from "../state/state.js";
import { titleOf } from "../titles.js";
import { CatalogView } from "../view/catalog-view.js";
import { effectiveValues } from "../view/effective.js";
import type { EffectiveValue } from "../view/effective.js";
import type { AppliedNarrowing, Collision, Resolved } from "../view/items.js";
import type { Origin, ValuePath } from "../view/origin.js";
import type { OwnWords } from "../view/own-words.js";
import { carryingClause } from "./clauses.js";
import type { CarryingClause } from "./clauses.js";

/** @public Where a value is written, and by which clauses it is carried: their places in `clauses` of the answer. */
export interface OriginOn {
  document: string;
  path: ValuePath;
  /** That the document is the edition, which says it once for all that it holds. */
  is?: "edition-default";
  /** Clauses that the document cites for it. */
  clauses: readonly number[];
  /** Clauses that only this project holds to carry it. */
  inferredClauses?: readonly number[];
  /** Why no clause carries it, where it is this project's own. */
  own?: OwnWords;
}

/** @public A value as it holds on the day, with its origin. */
export interface ValueOn {
  /** `"cannot-say"` where that is the answer; see {@link EffectiveValue}. */
  value: unknown;
  /** What the field is called. */
  label: Text;
  from: OriginOn;
  /** What of it the edition says once for all that it holds. */
  inherited?: readonly { field: FieldName; from: OriginOn }[];
  /** Supplements that narrowed it, with the value before. */
  narrowed?: readonly { by: OriginOn; from: unknown }[];
  unknown?: readonly FieldName[];
  noneStated?: readonly FieldName[];
  byReference?: readonly ByReference[];
}

/** @public One thing that holds, or of which that cannot be said, with its values. */
export interface ItemOn {
  id: string;
  concept: string;
  kind: DocumentKind;
  title: Text;
  answer: "yes" | "cannot-say";
  state: State;
  narrowedBy: readonly AppliedNarrowing[];
  /** By field. What the catalogs file it under (id, edition, provenance …) and the authored status are left out. */
  values: Readonly<Record<string, ValueOn>>;
}

/** @public What holds in a region on a day: every value with its origin, the clauses as they were, and the gaps. */
export interface ResolvedOn {
  region: string | null;
  /** The region and its ancestors. */
  line: readonly string[];
  on: IsoDate;
  /** The day as of which the data speak. */
  asOf: IsoDate | null;
  items: readonly ItemOn[];
  /** Each clause once for each document that cites it; values name them by their place. */
  clauses: readonly CarryingClause[];
  collisions: readonly Collision[];
  gaps: readonly Gap[];
}

/** @public What holds in a region on a day, value by value, each with document, field and clause as it was that day. */
export function resolveValues(set: CatalogSet, query: ResolveQuery<DocumentKind>): ResolvedOn {
  const view = new CatalogView(set, query);
  const kinds = query.kinds ?? resolvableKinds;
  const clauses = new Clauses(set, query.on);
  const items = kinds.flatMap((kind) => view.items(kind).map((item) => itemOn(set, item, clauses)));
  return {
    region: view.region,
    line: view.line,
    on: view.on,
    asOf: view.asOf,
    items,
    clauses: clauses.all,
    collisions: kinds.includes("entry") ? view.collisions : [],
    gaps: view.gapsOf(kinds),
  };
}

/** Clauses of an answer, each once. */
export class Clauses {
  readonly all: CarryingClause[] = [];
  readonly #places = new Map<string, number>();
  readonly #set: CatalogSet;
  readonly #on: IsoDate;

  constructor(set: CatalogSet, on: IsoDate) {
    this.#set = set;
    this.#on = on;
  }

  /** The place of a clause that a document cites; undefined where the document is not held. */
  place(by: string, citation: Citation & Partial<LegalBasis>): number | undefined {
    const document = this.#set.get(by);
    if (!document) return undefined;
    const { instrument, article, paragraph, item, subitem, expression, role, weight } = citation;
    const key = [by, instrument, article, paragraph, item, subitem, expression, role, weight].join(" ");
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(carryingClause(this.#set, { document, citation }, this.#on)) - 1;
  }
}

/** Where a value is written, its clauses by their places. */
export function originOn(
  { document, path, is, citations, inferredCitations, own }: Origin,
  clauses: Clauses,
): OriginOn {
  const places = (cited: readonly Citation[]): number[] =>
    cited.flatMap((citation) => clauses.place(document, citation) ?? []);
  return {
    document,
    path,
    ...(is === undefined ? {} : { is }),
    clauses: places(citations),
    ...(inferredCitations === undefined ? {} : { inferredClauses: places(inferredCitations) }),
    ...(own === undefined ? {} : { own }),
  };
}

/** Fields that an answer tells beside the values. */
const toldBeside: ReadonlySet<string> = new Set([
  "provenance",
  "title",
  // What was authored; what holds is the computed state, told beside the values.
  "status",
  "unknown",
  "noneStated",
  "byReference",
]);

/** An item with its values. */
export function itemOn(set: CatalogSet, item: Resolved<DocumentKind>, clauses: Clauses): ItemOn {
  const { document, answer, state, narrowedBy } = item;
  const effective = effectiveValues(set, item) as Readonly<Record<string, EffectiveValue<unknown>>>;
  const values = Object.entries(effective)
    .filter(([field]) => !isFilingField(field) && !toldBeside.has(field))
    .map(([field, value]) => [field, valueOn(document.documentKind, field, { value, clauses })] as const);
  return {
    id: document.id,
    concept: document.concept,
    kind: document.documentKind,
    title: titleOf(document),
    answer,
    state,
    narrowedBy,
    values: Object.fromEntries(values),
  };
}

function valueOn(
  kind: DocumentKind,
  field: string,
  { value, clauses }: { value: EffectiveValue<unknown>; clauses: Clauses },
): ValueOn {
  const inherited = (value.inherited ?? []).map(({ field: name, from }) => ({
    field: name,
    from: originOn(from, clauses),
  }));
  const narrowed = value.narrowed.map(({ by, from }) => ({ by: originOn(by, clauses), from }));
  return {
    value: value.value,
    label: fieldLabel(kind, field) ?? { zh: field, en: field },
    from: originOn(value.from, clauses),
    ...(inherited.length === 0 ? {} : { inherited }),
    ...(narrowed.length === 0 ? {} : { narrowed }),
    ...(value.unknown.length === 0 ? {} : { unknown: value.unknown }),
    ...(value.noneStated.length === 0 ? {} : { noneStated: value.noneStated }),
    ...(value.byReference.length === 0 ? {} : { byReference: value.byReference }),
  };
}
