import type { Field } from "./field.js";
import { match } from "./header-names.js";
import type { Names } from "./header-names.js";
import type { SheetCell } from "./sheet.js";
import { compact } from "./tidy.js";

/*
 * 无条件共享 | 有条件共享 | 不予共享, with a tick in one of them: each column stands for a word of one field, and its cells
 * say only whether the word holds.
 */

/** Whether a word is one that the cells of a field may hold. */
export type ReadsWord = (field: Field, word: string) => boolean;

const ticks = /^(?:[√✓✔☑●]|是|y|yes)$/i;
const crosses = /^(?:[×✗✘✕xX☒☐□]|否|n|no|[-‐-―/\\]+|无)$/i;
const circle = /^[○〇◯o]$/i;

/** Whether all that stands in a column are ticks, crosses and circles, and some of them say yes. */
export function isMarked(cells: readonly (SheetCell | undefined)[]): boolean {
  const signs = cells.map((cell) => compact(cell?.text ?? "")).filter((sign) => sign !== "");
  const isSign = (sign: string): boolean => ticks.test(sign) || crosses.test(sign) || circle.test(sign);
  return signs.length > 0 && signs.every(isSign);
}

/** The word that the marks of a column stand for, and whether a circle is one: beside ticks it is none. */
export interface Marks {
  word: string;
  circles: boolean;
}

export const isTick = (text: string): boolean => /^[√✓✔☑●]$/.test(text.trim());

/** Whether a sign says yes; undefined where nobody can tell. */
export function isYes(text: string, { circles }: Marks): boolean | undefined {
  const sign = compact(text);
  if (circle.test(sign)) return circles ? true : undefined;
  return ticks.test(sign) ? true : crosses.test(sign) ? false : undefined;
}

/** Fields whose words tables spread over columns, whatever stands over these. */
const spread = ["subjects", "targets", "sharing.mode", "publication.attribute", "polarity"];

/** The field whose word a column of marks stands for: the one that stands over it, else the only one that has the word. */
export function markedField(
  labels: readonly string[],
  { names, reads }: { names: Names; reads: ReadsWord },
): Field | undefined {
  const word = labels.at(-1) ?? "";
  const above = labels.slice(0, -1).flatMap((label) => {
    const { found } = match(label, names);
    return typeof found === "object" ? [found] : [];
  });
  const over = above.at(-1);
  if (over) return reads(over, word) ? over : undefined;
  const fields = new Set([...names.values()].filter((each) => typeof each === "object"));
  const fitting = [...fields].filter((each) => spread.includes(each.path.join(".")) && reads(each, word));
  return fitting.length === 1 ? fitting[0] : undefined;
}
