import { describe, expect, it } from "vitest";

import { exampleEntry } from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import { linkedSet } from "../testing/publish.js";
import { referred } from "./references.js";

describe("what a reference without edition names", () => {
  const dated = (id: string, nature: string, day: string) => ({
    [`national/information/${id}/edition.yaml`]: `
title: { zh: 示例版本, en: Example edition }
nature: ${nature}
dates: { published: ${day} }
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`,
    ...exampleEntry({}, `national/information/${id}/ex-thing.yaml`),
  });
  const enacted = { ...exampleWorld, ...dated("a-2022", "transcription", "2022-01-01") };
  const proposed = { ...enacted, ...dated("z-2027", "draft", "2020-01-01") };
  const named = (files: Readonly<Record<string, string>>): string | undefined =>
    referred(linkedSet(files), "national/information/ex-thing", { on: "2026-01-01" })?.id;

  it("is what is enacted, whatever is proposed beside it", () => {
    expect(named(enacted)).toBe("national/information/a-2022/ex-thing");
    expect(named(proposed)).toBe("national/information/a-2022/ex-thing");
  });

  it("is a proposal for proposals alone, where nothing of the name is enacted", () => {
    const set = linkedSet({ ...exampleWorld, ...dated("z-2027", "draft", "2020-01-01") });
    const by = set.get("national/information/z-2027/ex-thing");
    expect(referred(set, "national/information/ex-thing")).toBeUndefined();
    expect(referred(set, "national/information/ex-thing", by ? { by } : {})).toEqual(by);
  });
});
