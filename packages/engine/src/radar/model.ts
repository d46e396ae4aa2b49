import type { ArticleNo, DocumentKind, IsoDate, RegionCode, Text } from "@mulu/schema";

import type { CitedOn } from "../cited-on/cited-on.js";
import type { PlacedCitation } from "../citations-of.js";
import type { Gap } from "../gaps.js";

/**
 * @public What the office that keeps a supplement has to do about a clause it rests on.
 * `basis-lost`: the law was repealed, or the clause is no longer found in it. `review`: it has other words than when the
 * supplement was made. `renumber`: the same words, proved by digest, under another number. `cannot-say`: what would decide
 * was not read. `not-law`: it is a draft, or has not begun. `keep`: nothing has changed.
 */
export type RadarVerdict = "basis-lost" | "review" | "renumber" | "cannot-say" | "not-law" | "keep";

/** @public Verdicts, those that ask for work first. */
export const radarVerdicts: readonly RadarVerdict[] = [
  "basis-lost",
  "review",
  "renumber",
  "cannot-say",
  "not-law",
  "keep",
];

/** @public A document that is named: in place of a law, or of an edition. */
export interface RadarSuccessor {
  id: string;
  title: Text;
}

/** @public Where a clause is cited in a supplement. */
export interface RadarPlace {
  /** Full id of the document. */
  document: string;
  kind: DocumentKind;
  title: Text;
  region: RegionCode;
  path: readonly (string | number)[];
  /** Whether it is cited as what carries the document, and not beside it. */
  operative: boolean;
}

/** @public A clause that supplements rest on, and what has become of it since they were made. */
export interface RadarClause {
  citation: Pick<
    PlacedCitation["citation"],
    "instrument" | "article" | "paragraph" | "item" | "subitem" | "expression"
  >;
  cite: Text;
  verdict: RadarVerdict;
  /** The day on which the supplement was made; none where it is a reading of the text that was read. */
  made?: IsoDate;
  /** The clause on the day that is asked about. */
  now: CitedOn;
  /** The clause on the day on which the supplement was made. */
  then?: CitedOn;
  /** Its number now, where it is proved. */
  becomes?: ArticleNo;
  /** What a comparison of words takes for its counterpart. Proves nothing. */
  candidate?: ArticleNo;
  /** What the register names in place of a law that was repealed. Which clause of it, the register does not say. */
  successors: readonly RadarSuccessor[];
  /** In id order. */
  places: readonly RadarPlace[];
  words: Text;
}

/** @public A supplement whose national edition is no longer the one it was made under. */
export interface RadarEdition {
  /** Full id of the supplement. */
  id: string;
  title: Text;
  verdict: "review" | "cannot-say" | "keep";
  made?: IsoDate;
  /** Full id of the edition it was made under. */
  under?: string;
  /** Full id of the one in force on the day that is asked about. */
  now?: string;
  words: Text;
}

/** @public What changed above the supplements of a region. */
export interface Radar {
  region: RegionCode;
  /** Regions whose supplements were looked at: its own and those above it, or those within it. */
  regions: readonly RegionCode[];
  on: IsoDate;
  /** The day as of which the data speak; null for data in which nothing was verified. */
  asOf: IsoDate | null;
  /** By clause: those that ask for work first, then by instrument and number. */
  clauses: readonly RadarClause[];
  editions: readonly RadarEdition[];
  /** Clauses by verdict. */
  counts: Readonly<Record<RadarVerdict, number>>;
  /** Documents that were looked at, and those left out because their edition or their own term has ended. */
  documents: { asked: number; ended: number };
  /** What is not held of these regions and this day. */
  gaps: readonly Gap[];
}

/** @public The region and the day. */
export interface RadarQuery {
  region: RegionCode;
  on: IsoDate;
  /** Look at the supplements of the divisions within the region too. */
  within?: boolean;
}
