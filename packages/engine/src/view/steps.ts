import type { Text } from "@mulu/schema";

import type { PlacedCitation } from "../citations-of.js";
import type { CitedOn } from "../cited-on/cited-on.js";
import type { GapCode } from "../gaps.js";
import type { State } from "../state/state.js";
import type { ValuePath } from "./origin.js";

/** @public What a step of an explanation tells, as a code. */
export type StepCode =
  /** The version that holds, or one that does not: `state` says since when, or why. */
  | "version"
  /** The place at which a value is written; `value` is what it says there. */
  | "stated"
  /** The edition says the value once for all that it holds; `document` and `path` are its. */
  | "edition-default"
  /** A clause that carries the value. */
  | "rests-on"
  /** A clause that this project holds to carry the value, though no source says so. */
  | "inferred-basis"
  /** The document names no clause that carries the value. */
  | "no-citation"
  /** This project inferred the value: the source does not state it. */
  | "inferred"
  /** The value is this project's own: identity, English, provenance. */
  | "editorial"
  /** Nobody here knows the value, and the document or its edition says so. */
  | "unknown"
  /** The cited text was read and does not state the value. */
  | "none-stated"
  /** The cited text leaves the value to another place: see the words. */
  | "by-reference"
  /** The document does not have the value, and nobody wrote down why. */
  | "absent"
  /** A supplement narrows the value; `value` is what it comes to. */
  | "narrowed"
  /** A supplement touches the value, and nothing can be concluded: see the words. */
  | "narrowing-open"
  /** More than one supplement narrows the value. */
  | "collision"
  /** No document of the catalogs has this id. */
  | "not-held"
  /** The catalog it belongs to is that of another region. */
  | "other-region"
  /** Something that would decide is not held; `gap` says what. */
  | "gap";

/** @public One step of an explanation: what, where, and in words. */
export interface Step {
  readonly is: StepCode;
  /** Full id of the document the step is about. */
  readonly document?: string;
  readonly path?: ValuePath;
  readonly value?: unknown;
  readonly citation?: PlacedCitation["citation"];
  /** Which clause the citation meant on the day; `citation` has the number of the text in which it was read. */
  readonly cited?: CitedOn;
  /** Full id of the document that cites the clause. */
  readonly by?: string;
  readonly state?: State;
  readonly gap?: GapCode;
  readonly words: Text;
}
