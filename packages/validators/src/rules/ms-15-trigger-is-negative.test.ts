import { describe, expect, it } from "vitest";

import { exampleEntry, exampleMeasure, examplePaths } from "../examples/files.js";
import { judge } from "../testing/judge.js";

const triggers = `[${examplePaths.entry.replace(".yaml", "")}]`;

function found(polarity: string, effect: string): string[] {
  const entry = exampleEntry({ polarity, ...(polarity === "negative" ? {} : { recognition: null }) });
  const said = judge({ ...entry, ...exampleMeasure({ triggers, effect }) });
  return said.filter((line) => line.startsWith("MS-15"));
}

describe("MS-15: what may trigger a measure", () => {
  it.each(["reduces-rights", "adds-obligations", "both", "management", "voluntary"])(
    "untrustworthiness may, for a measure that is %s",
    (effect) => {
      expect(found("negative", effect)).toEqual([]);
    },
  );

  it.each(["positive", "basic"])("%s information triggers none", (polarity) => {
    for (const effect of ["reduces-rights", "management"]) {
      expect(found(polarity, effect)).toEqual([expect.stringMatching(/^MS-15 \S+ triggers\.0$/)]);
    }
  });

  it("information of both sorts may grade supervision; whether it may take rights, nobody can say", () => {
    expect(found("other", "management")).toEqual([]);
    expect(found("other", "voluntary")).toEqual([]);
    for (const effect of ["reduces-rights", "adds-obligations", "both"]) {
      expect(found("other", effect)).toEqual([expect.stringMatching(/^MS-15 cannot-say \S+ triggers\.0$/)]);
    }
  });
});
