import type { Absence } from "./absences.js";

/** Where the codes or ids that a field may hold are kept. A code is known when one of these has it. */
export interface Known {
  /** A vocabulary of the catalogs. One that is open takes any code. */
  vocabulary?: string;
  /** Codes of the shape itself, which no vocabulary has. */
  own?: readonly string[];
  /** Documents of the catalogs: by their short id, or, of what stands in editions, by id with or without edition. */
  things?: "instrument" | "organization" | "entry" | "measure" | "list";
}

type LeafKind =
  | "name"
  | "text"
  | "day"
  | "limit"
  | "money"
  | "count"
  | "days"
  | "flag"
  | "values"
  | "payments"
  | "code"
  | "codes";

/** A value without parts that are ours to read. */
export interface Leaf {
  readonly is: LeafKind;
  readonly known?: Known;
  /** Without it the part that holds it cannot be read at all. */
  readonly required?: true;
  readonly absent?: Absence;
}

/** Parts, or a list of parts. In which order their days stand is told in `days.ts`. */
export interface Group {
  readonly is: "group" | "groups";
  readonly fields: Fields;
  readonly absent?: Absence;
}

export type Form = Leaf | Group;
export type Fields = Readonly<Record<string, Form>>;

const leaf = (is: LeafKind): Leaf => ({ is });

export const required = (form: Leaf): Leaf => ({ ...form, required: true });

/** A name it must have. */
export const name = required(leaf("name"));
export const text = leaf("text");
/** A day written YYYY-MM-DD. */
export const day = leaf("day");
/** A duration, in calendar days where it is bare. */
export const limit = leaf("limit");
/** Yuan, not less than nothing. */
export const money = leaf("money");
/** A whole number, not less than nothing. */
export const count = leaf("count");
/** A limit of so many days, held against `limitBounds`. */
export const days = leaf("days");
export const flag = leaf("flag");
/** Fields of a record; what it does not hold is not recorded, shown or said. */
export const values = leaf("values");
/** Yuan by what they were paid for. */
export const payments = leaf("payments");

export const code = (known: Known): Leaf => ({ is: "code", known });
export const codes = (known: Known): Leaf => ({ is: "codes", known });
export const group = (fields: Fields): Group => ({ is: "group", fields });
export const groups = (fields: Fields): Group => ({ is: "groups", fields });

/** A field whose absence is a statement. Every other field that is absent is unknown. */
export const absentIs = <F extends Form>(absent: Absence, form: F): F => ({ ...form, absent });
