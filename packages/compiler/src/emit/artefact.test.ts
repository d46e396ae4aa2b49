import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canonical } from "./artefact.js";

const key = fc.constantFrom("id", "title", "zh", "en", "a", "b", "c", "1", "10");
const value = fc.letrec((of) => ({
  any: fc.oneof({ depthSize: "small" }, fc.constantFrom("甲", 1, null, undefined, true), of("list"), of("thing")),
  list: fc.array(of("any"), { maxLength: 3 }),
  thing: fc.dictionary(key, of("any"), { maxKeys: 5 }),
})).any;

/** The same value with the keys of every object in the opposite order. */
function turned(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(turned);
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(
    Object.entries(given)
      .reverse()
      .map(([name, part]: [string, unknown]) => [name, turned(part)]),
  );
}

describe("the canonical form", () => {
  it("is the same in whatever order keys came, and says the same", () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(JSON.stringify(canonical(turned(given)))).toBe(JSON.stringify(canonical(given)));
        // A value that is undefined is none; in a list it stays in its place.
        expect(canonical(given)).toEqual(given);
      }),
    );
  });

  it("has what a reader looks for first in front, and the rest by alphabet", () => {
    const given = { b: 1, en: "", zh: "", a: [{ z: 1, id: "甲" }], gone: undefined, id: "乙" };
    expect(JSON.stringify(canonical(given))).toBe('{"id":"乙","zh":"","en":"","a":[{"id":"甲","z":1}],"b":1}');
    expect(Object.keys(canonical(given))).not.toContain("gone");
  });

  it("of what is in it already is the thing itself, and changes nothing that it was given", () => {
    const given = { id: "甲", title: { zh: "", en: "" }, list: [{ a: 1, b: [2] }] };
    const [before, other] = [{ ...given }, { ...given, list: [{ b: [2], a: 1 }] }];
    expect(canonical(before)).toBe(before);
    expect(canonical(other).title).toBe(given.title);
    expect(JSON.stringify(other.list)).toBe('[{"b":[2],"a":1}]');
    expect(JSON.stringify(canonical(other).list)).toBe('[{"a":1,"b":[2]}]');
  });

  it("is found for as many keys as there are", () => {
    const names = Array.from({ length: 100 }, (_, index) => `k${String((index * 37) % 100).padStart(2, "0")}`);
    const given = Object.fromEntries(names.map((name) => [name, name]));
    expect(Object.keys(canonical(given))).toEqual([...names].sort());
  });
});
