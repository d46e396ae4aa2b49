import { distance } from "fastest-levenshtein";

const figures = (name: string): string => name.replaceAll(/\D/g, "");

/** Whether two names have as many figures, and others: a figure too many is a slip, another year is another thing. */
function areOfOtherFigures(one: string, other: string): boolean {
  const [left, right] = [figures(one), figures(other)];
  return left.length === right.length && left !== right;
}

const denials = (name: string): number => (name.match(/[不非无未]|\bnot?\b|non-/gi) ?? []).length;

/** Whether one of two names denies what the other says: 不共享 and 共享 are a sign apart, and opposite. */
function areOpposite(one: string, other: string): boolean {
  return denials(one) !== denials(other);
}

/** Edits that still make a slip: two letters exchanged are two; of Chinese, a sign is as much as a word. */
function editsAllowed({ length }: string, isChinese: boolean): number {
  if (isChinese) return Math.max(1, Math.min(5, Math.floor(length / 4)));
  return length < 4 ? 1 : Math.max(2, Math.min(5, Math.floor(length / 3)));
}

/**
 * @public The name most like the one written, if one is like enough to have been meant. Another year, article or code is another
 * thing, however near its figures are: of `2099` nobody can say which of the editions there are was meant. Neither is a name meant that denies what was written.
 */
export function closest(written: string, names: Iterable<string>): string | undefined {
  const allowed = editsAllowed(written, /\p{Script=Han}/u.test(written));
  let best: string | undefined;
  let least = allowed + 1;
  for (const name of names) {
    if (areOfOtherFigures(name, written) || areOpposite(name, written)) continue;
    if (Math.abs(name.length - written.length) > least) continue;
    const edits = distance(written.toLowerCase(), name.toLowerCase());
    if (edits < least || (edits === least && best !== undefined && name < best)) {
      best = name;
      least = edits;
    }
  }
  return best;
}
