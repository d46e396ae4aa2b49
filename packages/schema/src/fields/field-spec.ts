import type { BasisRole } from "../model/enums.js";
import type { Text } from "../model/text.js";
import type { ReferenceTarget } from "./reference-targets.js";

/** @public What a value is, as far as reading, writing and showing it go. */
export type FieldForm =
  | "text"
  | "string"
  | "day"
  | "duration"
  | "number"
  | "yes-no"
  /** True or left out. */
  | "flag"
  | "code"
  /** Names something else, or stands as an identifier of its own. */
  | "id"
  | "group"
  /** A group by free keys, such as articles by number. */
  | "map";

/** @public One value of a union, with its title where no vocabulary gives one. */
export interface FieldValue {
  code: string;
  title?: Text;
}

/** @public What a change of a field is: what it reaches, its wording, an address, a digest, a form of exchange. */
export const fieldChanges = ["reach", "wording", "link", "evidence", "format"] as const;

/** @public One of {@link fieldChanges}. */
export type FieldChange = (typeof fieldChanges)[number];

/**
 * @public What more of a field does to the reach of the state: it expands it, as a longer term does; it narrows it, as a
 * further protection does; or it makes more, or less, of the thing it belongs to, whatever that does.
 */
export type FieldGrowth = "expands" | "narrows" | "more of the thing" | "less of the thing";

/** @public A field of a type of the model, as its comment tells it. */
export interface FieldSpec {
  name: string;
  /** What it is called, everywhere: messages, tables, pages. */
  label: Text;
  form: FieldForm;
  /** Several values in a list. `either`: one value, or a list of them. */
  many?: true | "either";
  optional?: true;
  /** Name of the type in `modelTypes`: of a group, and of the values of a map of groups. */
  type?: string;
  /** Name of the alias of a plain value, such as `OrganizationId`. */
  alias?: string;
  /** What the value names. */
  refers?: ReferenceTarget;
  /** What the keys of a map name. */
  keys?: ReferenceTarget;
  /** Values of a union written in place, in the order of the model; those of a named one stand under its name. */
  values?: readonly FieldValue[];
  /** Vocabulary of a union written in place. */
  vocabulary?: string;
  /** A number without a fraction. */
  integer?: true;
  /** Headers of its column in a table, the first of them written. Without them, it is the label. */
  column?: readonly string[];
  /** Headers of parts of it that have columns of their own names here, by path below the field. */
  columns?: Readonly<Record<string, readonly string[]>>;
  /** Why no table has a column for it. */
  noColumn?: string;
  /** Role of the bases it holds. */
  role?: BasisRole;
  /** Why no page shows it by itself. */
  notShown?: string;
  /** What a change of it, and of its parts unless they say otherwise, is to those who rely on it; without it: meaning. */
  change?: FieldChange;
  /**
   * What it does to the reach of the state when it grows: more items, a longer term, a later day, a higher code, yes
   * instead of no. Without it nobody can say.
   */
  grows?: FieldGrowth;
  /** What it counts as where it is left out and nobody owns to a gap; without it that cannot be said. */
  without?: "least" | "most";
  /** Codes of a union written in place, or some of a named one, by rank; the others have none. */
  order?: readonly string[];
}

/** @public A named union of codes. */
export interface UnionSpec {
  /** In the order of the model. */
  values: readonly FieldValue[];
  /** Vocabulary that lists the same codes and gives their titles. */
  vocabulary?: string;
  /** Its codes by rank, from none to all or from the least to the most, where they have one. */
  order?: readonly string[];
}

/** @public Fields of every type of the model, by the name of the type. */
export type ModelTypes = Readonly<Record<string, readonly FieldSpec[]>>;

/** @public Named unions of the model, by the name of the type. */
export type ModelUnions = Readonly<Record<string, UnionSpec>>;
