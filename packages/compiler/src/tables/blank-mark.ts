import { compact } from "./tidy.js";

/**
 * What offices write into a cell that has nothing to say: a stroke, a dash, 无. 不适用 and 不涉及 are none of these: they
 * state something. Full-width signs are folded before.
 */
const mark = /^(?:暂?无|空|[-‐‑‒–—―−_/\\]+)$/;

/** Whether a text is a mark for nothing, as a blank cell is. */
export function isBlankMark(text: string): boolean {
  return text.length <= 40 && mark.test(compact(text));
}
