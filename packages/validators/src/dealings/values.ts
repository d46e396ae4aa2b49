/** How deep the values of a dealing may be nested; deeper ones are not read. */
export const deepestNesting = 32;

/** A value that holds no others, and the steps that lead to it. */
export interface Leaf {
  path: readonly (string | number)[];
  value: unknown;
  /** Whether it is the name of the field itself, and not what stands in it. */
  isName?: true;
}

/** Every text, number and flag within a value, at any depth, and every name of a field. */
export function* leavesOf(value: unknown, path: readonly (string | number)[]): Iterable<Leaf> {
  if (typeof value !== "object" || value === null) yield { path, value };
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* leavesOf(each, [...path, index]);
  } else {
    for (const [name, each] of Object.entries(value)) {
      yield { path: [...path, name], value: name, isName: true };
      yield* leavesOf(each, [...path, name]);
    }
  }
}

/** Whether a value is nested no deeper than rules read. One that holds itself is nested without end. */
export function isWithinNesting(value: unknown, left = deepestNesting): boolean {
  if (typeof value !== "object" || value === null) return true;
  return left > 0 && Object.values(value).every((each) => isWithinNesting(each, left - 1));
}
