import { describe, expect, it } from "vitest";

import { outlineOf } from "./outline.js";
import { eventsOf } from "./parse.js";
import { findPlace, placesOf } from "./positions.js";

const written = (text: string, path: (string | number)[]): string | undefined => {
  const { place, whole } = findPlace(placesOf(text, outlineOf(eventsOf(text))), path);
  return whole ? text.slice(place.start, place.end) : undefined;
};

describe("where a value stands", () => {
  const text = `a: {b: [1, [2, {c: "x y"}], # a comment ]
  3 ], d: {}}
"e f":
  - g:
      h: i
  - {j: k} # after it
l:
m: |
  n
  o
`;

  it.each([
    [["a", "b", 0], "1"],
    [["a", "b", 1], `[2, {c: "x y"}]`],
    [["a", "b", 1, 1], `{c: "x y"}`],
    [["a", "b", 1, 1, "c"], `"x y"`],
    [["a", "b"], `[1, [2, {c: "x y"}], # a comment ]\n  3 ]`],
    [["a", "d"], "{}"],
    [["a"], text.slice(3, text.indexOf('\n"e'))],
    [["e f", 0, "g"], "h: i"],
    [["e f", 1], "{j: k}"],
    [["e f"], "- g:\n      h: i\n  - {j: k}"],
    [["l"], "l"],
    [["m"], "  n\n  o\n"],
    [[], text],
    [["a", "b", 3], undefined],
    [["l", "p"], undefined],
  ])("%j", (path, expected) => {
    expect(written(text, path)?.trimEnd()).toBe(expected?.trimEnd());
  });

  it("is found in a list of very many values as fast as in a short one", () => {
    const many = "- a\n".repeat(200_000);
    const root = placesOf(many, outlineOf(eventsOf(many)));
    const places = Array.from({ length: 200_000 }, (_, index) => findPlace(root, [index]).place);
    expect(places.every(({ start }, index) => start === index * 4 + 2)).toBe(true);
  });
});
