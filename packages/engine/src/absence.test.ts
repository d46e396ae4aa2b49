import { describe, expect, it } from "vitest";

import type { PublishedEntry } from "@mulu/schema";

import { absenceOf, absencesOf } from "./absence.js";
import { CatalogSet } from "./catalog-set.js";
import { edition, entry } from "@mulu/fixtures";

const words = { zh: "依照国家有关规定", en: "Under the rules of the state" };
const held = edition("national/information/2024", { unknownThroughout: ["query"] });
const item: PublishedEntry = entry(held.id, "ex-a", {
  unknown: ["recognition"],
  noneStated: ["publication"],
  byReference: [{ field: "retention.term", words }],
});
const set = new CatalogSet([held, item]);

describe("a field without a value", () => {
  it.each([
    ["recognition", "unknown"],
    ["recognition.documents", "unknown"],
    ["publication.term", "none-stated"],
    ["retention.term", "by-reference"],
    ["query.roles", "unknown"],
  ])("%s is %s", (field, word) => {
    expect(absenceOf(set, item, field)?.word).toBe(word);
  });

  it.each(["retention", "sharing", "publications", "queryable"])("%s: nobody owns to it", (field) => {
    expect(absenceOf(set, item, field)).toBeUndefined();
  });

  it("tells where the text points, and which edition says it of all that it holds", () => {
    expect(absenceOf(set, item, "retention.term")?.reference?.words).toEqual(words);
    expect(absenceOf(set, item, "query")?.edition?.id).toBe(held.id);
    expect(absenceOf(set, item, "recognition")?.edition).toBeUndefined();
  });

  it("is listed once for each that the document names itself", () => {
    expect(absencesOf(item).map(({ word, field }) => `${field} ${word}`)).toEqual([
      "recognition unknown",
      "publication none-stated",
      "retention.term by-reference",
    ]);
  });
});
