import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { at, inGeneral, inWords, withPart } from "./places.js";

const whole = { basis: [{ instrument: "ex-law" }, { instrument: "ex-rule" }], title: { zh: "示例" } };

describe("a place in a whole", () => {
  it("is written as one would say it, for one item and for any", () => {
    expect(inWords(["basis", 1, "instrument"])).toBe("basis[1].instrument");
    expect(inGeneral(["basis", 1, "instrument"])).toBe("basis[].instrument");
  });

  it("holds what was put there, and nothing once it was left out; the whole stays as it was", () => {
    const places = fc.constantFrom(["title", "zh"], ["title", "en"], ["basis", 0, "instrument"], ["basis", 1], ["new"]);
    fc.assert(
      fc.property(places, fc.string(), (path, part) => {
        const before = JSON.stringify(whole);
        expect(at(withPart(whole, path, part), path)).toBe(part);
        expect(at(withPart(whole, path, undefined), path)).not.toBe(part);
        expect(JSON.stringify(whole)).toBe(before);
      }),
    );
  });

  it("keeps the other parts where they stood", () => {
    expect(Object.keys(withPart(whole, ["basis"], []) as object)).toEqual(["basis", "title"]);
    expect(withPart(whole, ["basis", 0], undefined)).toEqual({ ...whole, basis: [{ instrument: "ex-rule" }] });
  });
});
