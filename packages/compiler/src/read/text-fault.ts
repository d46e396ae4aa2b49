import type { StructuralCode } from "../codes.js";
import type { Said } from "../words/say.js";

/** What is wrong, between two offsets of the text. */
export interface TextFault extends Said {
  code: StructuralCode;
  start: number;
  end: number;
}
