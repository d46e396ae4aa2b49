/** Something in a dealing that is not read: not what JSON can carry, or what will not be read at all. */
export interface Unread {
  path: readonly (string | number)[];
  /** What it is, such as `Map`; nothing where reading it fails. */
  what?: string;
}

/** A dealing as plain data, read once, and what of it is none. */
export interface Taken {
  value: unknown;
  unread: readonly Unread[];
}

/** No form of a dealing goes as deep; what lies below is left out, and is found to be too deep where it stands. */
const deepest = 64;

/** An object as JSON makes it: of this realm or another, or without prototype. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // The prototype of plain objects of another realm, such as that of a frame or of a test runner.
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf");
}

function nameOf(value: object): string {
  const { constructor } = value;
  const name: unknown = typeof constructor === "function" ? constructor.name : undefined;
  return typeof name === "string" && /^\w{1,40}$/.test(name) ? name : "object";
}

/** Reads a dealing; each value once, so that one that answers differently the next time is judged by what it said. */
class Reading {
  readonly unread: Unread[] = [];
  readonly #known = new Map<object, unknown>();

  read(get: () => unknown, path: Unread["path"]): unknown {
    try {
      const value = get();
      if (typeof value === "object" && value !== null) return this.#parts(value, path);
      if (typeof value !== "function" && typeof value !== "symbol") return value;
      this.#leave(path, typeof value);
    } catch {
      this.#leave(path);
    }
    return undefined;
  }

  #leave(path: Unread["path"], what?: string): void {
    this.unread.push(what === undefined ? { path } : { path, what });
  }

  #parts(value: object, path: Unread["path"]): unknown {
    if (this.#known.has(value)) return this.#known.get(value);
    if (path.length > deepest) return undefined;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      this.#known.set(value, list);
      for (let at = 0; at < value.length; at += 1) list.push(this.read(() => (value as unknown[])[at], [...path, at]));
      return list;
    }
    if (!isPlain(value)) {
      this.#leave(path, nameOf(value));
      return undefined;
    }
    const copy = {};
    this.#known.set(value, copy);
    for (const name of Object.keys(value)) {
      const held = this.read(() => Reflect.get(value, name), [...path, name]);
      // Not by assignment: a field may be called __proto__.
      Object.defineProperty(copy, name, { value: held, enumerable: true, writable: true, configurable: true });
    }
    return copy;
  }
}

/**
 * A dealing as the data it would be in JSON. Maps, sets, dates, bytes and instances of classes hold what no rule would
 * see, and a value that throws when it is read says nothing: each is named, and left out.
 */
export function asPlain(dealing: unknown): Taken {
  const reading = new Reading();
  const value = reading.read(() => dealing, []);
  return { value, unread: reading.unread };
}
