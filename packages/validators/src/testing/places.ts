/** The steps from a whole to one of its parts. */
export type Path = readonly (string | number)[];

/** The part at a place; undefined where there is none. */
export function at(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === "object" && part !== null ? Reflect.get(part, step) : undefined),
    whole,
  );
}

/** The whole with another part at a place, or without it where the part is undefined. */
export function withPart(whole: unknown, [step, ...rest]: Path, part: unknown): unknown {
  if (step === undefined) return part;
  const changed = withPart(at(whole, [step]), rest, part);
  if (Array.isArray(whole)) {
    return whole.flatMap((each: unknown, index) => (index !== step ? [each] : changed === undefined ? [] : [changed]));
  }
  const parts = new Map(Object.entries(whole ?? {}));
  if (changed === undefined) parts.delete(String(step));
  else parts.set(String(step), changed);
  return Object.fromEntries(parts);
}

/** A place in words: `basis[0].instrument`. */
export function inWords(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

/** What is held at a place in any item of a list: `basis[].instrument`. */
export function inGeneral(path: Path): string {
  return inWords(path).replaceAll(/\[\d+\]/g, "[]");
}
