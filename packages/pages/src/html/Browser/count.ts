import type { Messages } from "../../messages/index.js";
import type { ListCounts } from "../../model/page.js";

/** The words this needs, so that a script need not carry them all. */
export type CountWords = Pick<Messages, "comma" | "browser" | "state">;

/** How many there are, how many of them are in force, how many match, and how many are not listed. */
export function countText(
  { browser, state, comma }: CountWords,
  { total, held }: ListCounts,
  { pool, shown }: { pool: number; shown: number },
): string {
  if (held === undefined) return browser.count(shown, total);
  const parts = [
    state.counted(total, state.inForce(held.inForce, held.unknown)),
    ...(shown === pool ? [] : [browser.matching(shown)]),
    ...(pool === total ? [] : [state.hidden(total - pool)]),
  ];
  return parts.join(comma === "、" ? "；" : "; ");
}
