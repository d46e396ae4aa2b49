import type { Path } from "./places.js";

/**
 * Notes which parts of some wholes are read. A change of a part that was not read cannot change what was said, so only
 * the parts that were read need to be changed to see all that a rule can say of one small change.
 */
export class Trace {
  readonly #read = new Map<string, Map<string, Path>>();
  readonly #watched = new Map<object, unknown>();
  #isOn = false;

  /** Notes what is read while `run` runs, and only then. */
  during<T>(run: () => T): T {
    this.#isOn = true;
    try {
      return run();
    } finally {
      this.#isOn = false;
    }
  }

  /** The places read so far, by the name of the whole. */
  read(): ReadonlyMap<string, readonly Path[]> {
    return new Map([...this.#read].map(([name, paths]) => [name, [...paths.values()]]));
  }

  /** The whole, watched. Each part is one object however often it is read. */
  watch<T>(whole: T, name: string, path: Path = []): T {
    if (typeof whole !== "object" || whole === null) return whole;
    const known = this.#watched.get(whole);
    if (known !== undefined) return known as T;
    const watched = new Proxy(whole, {
      get: (target, key, receiver) => {
        const part: unknown = Reflect.get(target, key, receiver);
        if (typeof key === "symbol" || typeof part === "function") return part;
        const step = Array.isArray(target) ? Number(key) : key;
        if (Number.isNaN(step)) return part;
        const place = [...path, step];
        this.#note(name, place);
        return this.watch(part, name, place);
      },
      has: (target, key) => {
        if (typeof key === "string" && !Array.isArray(target)) this.#note(name, [...path, key]);
        return Reflect.has(target, key);
      },
      ownKeys: (target) => {
        if (!Array.isArray(target)) this.#note(name, path);
        return Reflect.ownKeys(target);
      },
    });
    this.#watched.set(whole, watched);
    return watched;
  }

  #note(name: string, path: Path): void {
    if (!this.#isOn) return;
    const paths = this.#read.get(name) ?? new Map<string, Path>();
    this.#read.set(name, paths.set(JSON.stringify(path), path));
  }
}
