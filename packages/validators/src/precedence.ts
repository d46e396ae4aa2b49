/** A rule as far as its precedence goes. */
interface Ranked {
  code: string;
  /** Codes of rules that speak before it. */
  yieldsTo?: readonly string[];
}

type Path = readonly (string | number)[];

/** Whether one place lies within the other, or both are the same. */
function meet(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((step, index) => step === other[index]);
}

/**
 * Drops, of all that was found in one thing, what stands at a place of which a rule has spoken that its own rule yields
 * to: one mistake gives one finding. What yields still counts as spoken for those that yield to it.
 */
export function unyielding<F extends { rule: Ranked; violation: { path: Path } }>(found: readonly F[]): readonly F[] {
  if (found.length < 2 || !found.some(({ rule }) => rule.yieldsTo)) return found;
  const spoken = new Map<string, Path[]>();
  for (const { rule, violation } of found) {
    const paths = spoken.get(rule.code);
    if (paths) paths.push(violation.path);
    else spoken.set(rule.code, [violation.path]);
  }
  return found.filter(
    ({ rule: { yieldsTo = [] }, violation: { path } }) =>
      !yieldsTo.some((code) => spoken.get(code)?.some((other) => meet(path, other))),
  );
}
