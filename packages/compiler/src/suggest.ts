import { distance } from "fastest-levenshtein";

const figures = (name: string): string => name.replaceAll(/\D/g, "");

/** Whether two names have as many figures, and others: a figure too many is a slip, another year is another thing. */
function areOfOtherFigures(one: string, other: string): boolean {
  const [left, right] = [figures(one), figures(other)];
  return left.length === right.length && left !== right;
}

/**
 * @public The name most like the one written, if one is like enough to have been meant. Another year, article or code is another
 * thing, however near its figures are: of `2099` nobody can say which of the editions there are was meant.
 */
export function closest(written: string, names: Iterable<string>): string | undefined {
  // Two edits are one slip of the hand: letters exchanged.
  const allowed = written.length < 4 ? 1 : Math.max(2, Math.min(5, Math.floor(written.length / 3)));
  let best: string | undefined;
  let least = allowed + 1;
  for (const name of names) {
    if (areOfOtherFigures(name, written)) continue;
    if (Math.abs(name.length - written.length) > least) continue;
    const edits = distance(written.toLowerCase(), name.toLowerCase());
    if (edits < least || (edits === least && best !== undefined && name < best)) {
      best = name;
      least = edits;
    }
  }
  return best;
}
