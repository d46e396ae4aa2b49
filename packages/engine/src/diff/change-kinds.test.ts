import { describe, expect, it } from "vitest";

import { changeKinds, highestLevel, levels } from "./change-kinds.js";
import type { ChangeKind } from "./change-kinds.js";

const all = Object.entries(changeKinds) as [ChangeKind, (typeof changeKinds)[ChangeKind]][];
const specOf = (kind: string) => changeKinds[kind as ChangeKind];

describe("the table of kinds of change is closed", () => {
  it.each(all)("%s has a level, a class, and words in both languages", (_, { level, title, class: of }) => {
    expect(levels).toContain(level);
    expect(["invisible", "editorial", "normative"]).toContain(of);
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(title.en).toMatch(/^[a-z]/i);
  });

  it.each(all)("%s has its mirror, and is the mirror of it", (kind, { mirrors }) => {
    expect(mirrors).not.toEqual([]);
    for (const mirror of mirrors) {
      expect(Object.keys(changeKinds)).toContain(mirror);
      expect(specOf(mirror).mirrors).toContain(kind);
    }
  });

  it.each(all)("%s needs the level of its mirrors, or says why not; and says it only then", (_, spec) => {
    const isEven = spec.mirrors.every((mirror) => specOf(mirror).level === spec.level);
    expect("uneven" in spec).toBe(!isEven);
  });

  it.each(all)("%s, when it is normative, is so the other way round", (kind, { class: of, mirrors }) => {
    // What is of a version alone one way may be of the thing the other way; that is excused in the table.
    const things = mirrors
      .filter((mirror) => mirror !== "version" || kind === "version")
      .filter((mirror) => kind !== "version" || mirror === "version");
    for (const mirror of things) expect(specOf(mirror).class).toBe(of);
  });
});

it("the highest level of several is that of the gravest; of none there is none", () => {
  expect(highestLevel(["wording", "removed", "meaning"])).toBe("major");
  expect(highestLevel(["invisible"])).toBe("patch");
  expect(highestLevel([])).toBeUndefined();
});
