interface Shape<T> {
  readonly next: Map<string, Shape<T>>;
  made?: { value: T };
}

/** Objects with more keys than this are maps, each with keys of its own. */
const mostKeys = 40;

/**
 * What is worked out from the keys of an object, as they came: once, as things of one kind have the same keys. They are
 * followed one after the other, because joining them takes longer than sorting.
 */
export function oncePerKeys<T>(make: (keys: readonly string[]) => T): (keys: readonly string[]) => T {
  const shapes: Shape<T> = { next: new Map() };
  return (keys) => {
    if (keys.length > mostKeys) return make(keys);
    let shape = shapes;
    for (const key of keys) {
      const next = shape.next.get(key) ?? { next: new Map<string, Shape<T>>() };
      shape.next.set(key, next);
      shape = next;
    }
    return (shape.made ??= { value: make(keys) }).value;
  };
}
