import type { Outline } from "./outline.js";

/** What was read of a file, so that neither its bytes nor its text need be read again. */
export interface ReadText {
  text: string;
  outline: Outline;
  /** Whether the rule for text is known to find nothing in it. */
  isFlawless: boolean;
}

/** Texts of the files that could be read, by file. */
export type ReadTexts = Map<string, ReadText>;
