import { distance } from "fastest-levenshtein";

/** @public The name most like the one written, if one is like enough to have been meant. */
export function closest(written: string, names: Iterable<string>): string | undefined {
  // Two edits are one slip of the hand: letters exchanged.
  const allowed = written.length < 4 ? 1 : Math.max(2, Math.min(5, Math.floor(written.length / 3)));
  let best: string | undefined;
  let least = allowed + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > least) continue;
    const edits = distance(written.toLowerCase(), name.toLowerCase());
    if (edits < least || (edits === least && best !== undefined && name < best)) {
      best = name;
      least = edits;
    }
  }
  return best;
}
