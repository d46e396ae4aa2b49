import type { Clause } from "@mulu/schema";

import type { DocumentNumber } from "./document-number.js";

/** @public What a person wrote when citing: title and number as far as given, and the clauses. */
export interface ParsedCitation {
  title?: string;
  documentNumber?: DocumentNumber;
  /** Every clause, lists and ranges written out. */
  clauses: Clause[];
  /**
   * The clauses as written, where they were not understood, or the words that deny the basis: then `clauses` is empty,
   * never half of them.
   */
  refused?: string;
}

/** @public What a text cites, and exactly what of it was not read as a citation. */
export interface CitationReading {
  citations: ParsedCitation[];
  /** Words and clauses that were not placed: 本条例第五条, 及其实施细则. White space is gone, signs are folded. */
  unread: string[];
}

/** @public Why something that looks like a citation was given to nobody, as a code. */
export type NotGiven =
  /** 本法第五条: of the text it stands in, which is not known here. */
  | "this-instrument"
  /** 该法, 同法, 其实施细则: of a text named elsewhere. */
  | "that-instrument"
  /** 前款第（一）项, 本条第二款: counted from the place where it stands. */
  | "relative"
  /** 参照《…》: named for comparison. */
  | "compared"
  /** Words stand before it that are no name of a law. */
  | "other-words"
  /** The list it belongs to was not understood, so nothing of it was given. */
  | "not-understood"
  /** The text denies that it is a basis, or takes a clause out again. */
  | "denied";

/** @public A place of the tidied text that names an instrument or a clause, and to which citation it went. */
export interface CitationSpan {
  /** Position of its first sign in the tidied text, and of the first after it. */
  start: number;
  end: number;
  text: string;
  is: "title" | "number" | "clauses";
  /** Place among the citations; not there where it was given to none. */
  citation?: number;
  /** Why its clauses are not given. */
  why?: NotGiven;
}

/** @public A reading with its places: they cover every 《…》, every document number and every 第…条, 款, 项, 目 of the text. */
export interface PlacedReading extends CitationReading {
  /** The text as read: white space gone, widths and signs folded. Positions count in it. */
  text: string;
  spans: CitationSpan[];
}
