import type { PublishedDocument, PublishedEntry } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { editionPage } from "./pages/edition.js";
import { entryPage } from "./pages/entry.js";
import { inTableOrder } from "./listed.js";
import { textOf } from "./testing/text.js";
import { exampleDocuments, exampleWorld } from "./testing/world.js";

const held = exampleDocuments.find((document): document is PublishedEntry => document.documentKind === "entry");
if (!held) throw new Error("There is no entry.");
const example: PublishedEntry = held;
const edition = exampleDocuments.find((document) => document.documentKind === "edition");

function entry(slug: string, facts: Partial<PublishedEntry> = {}): PublishedEntry {
  const id = example.id.replace("ex-entry", slug);
  return { ...example, id, concept: id, title: { zh: `条目${slug}`, en: slug }, ...facts };
}

const entries = [
  entry("a", { order: 3, code: "A-003" }),
  entry("b", { order: 1 }),
  entry("c"),
  entry("d", { order: 2 }),
  entry("e"),
];
const world = exampleWorld({}, [...exampleDocuments.filter(({ id }) => id !== example.id), ...entries]);

describe("the order and the codes of an office's table", () => {
  it("are kept on the page of the edition; what is not numbered follows by id", () => {
    if (edition?.documentKind !== "edition") throw new Error("There is no edition.");
    const rows = editionPage(world, edition).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "browser" ? block.rows : [])),
    );
    expect(rows.map(({ title }) => title)).toEqual(["条目b", "条目d", "条目a", "条目c", "条目e"]);
    expect(rows.map(({ meta }) => meta[0])).toEqual([
      "负面信息",
      "负面信息",
      "单位编码：A-003",
      "负面信息",
      "负面信息",
    ]);
  });

  it("stand on the page of the entry", () => {
    const text = textOf(entryPage(world, entries[0] ?? example));
    expect(text).toMatch(/排列顺序\n3/);
    expect(text).toMatch(/单位编码\nA-003/);
  });

  it("leave alone what has a code of another sort, such as a region", () => {
    const region = { ...example, documentKind: "region", id: "regions/370000", code: "370000" };
    expect(inTableOrder([region as unknown as PublishedDocument, ...entries]).map(({ id }) => id.at(-1))).toEqual([
      "b",
      "d",
      "a",
      "c",
      "e",
      "0",
    ]);
  });
});
