import { measure } from "@mulu/fixtures";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { citationsOf } from "./citations-of.js";

const clause = (article: string) => ({ instrument: "ex-law", article });

/** A document with what no list of fields names: a walk finds it by its shape. */
const document = {
  ...measure("national/measures/ex", "ex-measure", { basis: [] }),
  parts: [{ title: { zh: "示例", en: "Example" }, within: { ...clause("2"), conflicts: [clause("3")] } }, clause("4")],
} as unknown as PublishedDocument;

describe("the citations of a document", () => {
  it("are found wherever they stand, with their place, an outer one before those within it", () => {
    expect(citationsOf(document).map(({ citation, path }) => [citation.article, path])).toEqual([
      ["2", ["parts", 0, "within"]],
      ["3", ["parts", 0, "within", "conflicts", 0]],
      ["4", ["parts", 1]],
    ]);
  });

  it("are found once and handed out again", () => {
    expect(citationsOf(document)).toBe(citationsOf(document));
  });
});
