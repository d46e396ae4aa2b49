import { describe, expect, it } from "vitest";

import type { PublishedEntry } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { edition, entry } from "@mulu/fixtures";
import { diff } from "./diff.js";
import { linesOf } from "./lines.js";
import type { DiffLine } from "./lines.js";
import { editionSide } from "./sides.js";

const words = { zh: "按国家有关规定", en: "Under the rules of the state" };

/** The one line that a change of the publication of an entry comes to. */
function lineOf(was: Partial<PublishedEntry>, is: Partial<PublishedEntry>, throughout: string[] = []): DiffLine {
  const before = edition("national/information/2025", { unknownThroughout: throughout });
  const after = edition("national/information/2026");
  const set = new CatalogSet([before, after, entry(before.id, "ex-a", was), entry(after.id, "ex-a", is)]);
  const sides = [editionSide(set, before.id), editionSide(set, after.id)] as const;
  const thing = diff(...sides).things.find(({ kind }) => kind === "entry");
  const lines = thing ? linesOf(thing, sides).filter(({ change }) => change.path[0] === "retention") : [];
  const [line] = lines;
  if (!line || lines.length > 1) throw new Error(`${String(lines.length)} lines`);
  return line;
}

const kept = { retention: { term: { min: "P5Y", max: "P5Y" } } } as Partial<PublishedEntry>;

describe("a side without a value", () => {
  it("is not known where the document says that nobody knows it, and not none", () => {
    const line = lineOf({ unknown: ["retention"] }, kept);
    expect(line.before).toEqual({ zh: "（不详）", en: "(not known)" });
    expect(line.absent).toEqual(["before"]);
    expect(line.after?.zh).toContain("5年");
  });

  it("is not known where its edition says it of all that it holds", () => {
    expect(lineOf({}, kept, ["retention"]).before?.zh).toBe("（不详）");
  });

  it("is not stated where the text was read, whichever side it is", () => {
    const line = lineOf(kept, { noneStated: ["retention"] });
    expect([line.after?.zh, line.absent]).toEqual(["（原文没有写明）", ["after"]]);
  });

  it("is in the words by which the text points elsewhere", () => {
    expect(lineOf(kept, { byReference: [{ field: "retention", words }] }).after?.zh).toBe("“按国家有关规定”");
  });

  it("is none where nobody owns to a gap", () => {
    const line = lineOf({}, kept);
    expect([line.before, line.absent]).toEqual([undefined, []]);
  });
});
