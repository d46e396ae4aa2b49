import { distance } from "fastest-levenshtein";

const plain = (written: string): string => written.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
const letters = (written: string): string => [...written].sort().join("");

/** How far a slip of the hand leads: one letter, two in a long word, or two letters exchanged. */
function isSlip(written: string, name: string): boolean {
  if (Math.abs(written.length - name.length) > 2 || written.length < 4) return false;
  const edits = distance(written, name);
  if (edits <= (written.length < 9 ? 1 : 2)) return true;
  return edits === 2 && written.length >= 6 && letters(written) === letters(name);
}

/** Longest name that is compared; what is longer is no slip of the hand. */
const longest = 40;

/**
 * The one name that must have been meant, written another way (`repaired_on`) or with a slip (`repairdOn`). Where two
 * could have been meant, or none is near, nothing: a wrong suggestion is worse than none.
 */
export function likely(written: string, names: Iterable<string>): string | undefined {
  if (written.length > longest || plain(written) === "") return undefined;
  const all = [...names];
  const same = all.filter((name) => plain(name) === plain(written));
  const near = same.length > 0 ? same : all.filter((name) => isSlip(plain(written), plain(name)));
  return near.length === 1 ? near[0] : undefined;
}
