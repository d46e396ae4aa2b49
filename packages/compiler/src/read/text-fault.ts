import type { Text } from "@mulu/schema";

import type { StructuralCode } from "../codes.js";

/** What is wrong, between two offsets of the text. */
export interface TextFault {
  code: StructuralCode;
  start: number;
  end: number;
  message: Text;
  hint: Text;
}
