import { readFileSync } from "node:fs";

import { annexOf, CatalogSet } from "@mulu/engine";
import type { Paper } from "@mulu/engine";
import type { PublishedDocument, PublishedEdition } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { writePaperDocx } from "./docx.js";
import { missingSigns, textsOf } from "./fonts.js";
import { partsOf, textsIn } from "./testing/read-office.js";

const compiled = new URL("../../../catalogs/dist/catalogs.json", import.meta.url);
const { documents } = JSON.parse(readFileSync(compiled, "utf8")) as { documents: PublishedDocument[] };
const set = new CatalogSet(documents);
const editions = set.all("edition").filter(({ id }) => set.members(id).length > 0);
const papers: [PublishedEdition, Paper][] = editions.map((edition) => [edition, annexOf(set, edition)]);

const rowsOf = ({ parts }: Paper) => parts.flatMap((part) => (part.is === "table" ? part.rows : []));

describe("the annex of every edition", () => {
  it("is made of many editions, and of none of which nothing is held", () => {
    expect(papers.length).toBeGreaterThan(100);
    const empty = set.all("edition").find(({ id }) => set.members(id).length === 0);
    expect(() => annexOf(set, empty!)).toThrow(/没有收录/);
  });

  it("has a row for each thing of the edition, with its name, and no cell that is blank", () => {
    for (const [edition, paper] of papers) {
      const rows = rowsOf(paper);
      const members = set.members(edition.id);
      expect(rows).toHaveLength(members.length);
      const texts = rows.flat().flatMap((each) => (each ? [each.text] : []));
      expect(texts.filter((text) => text.trim() === "")).toEqual([]);
      const bare = new Set(texts.map((text) => text.replace(/[＊△]$/, "")));
      const titles = members.flatMap((each) => ("title" in each ? [each.title.zh] : []));
      expect(titles.filter((title) => !bare.has(title))).toEqual([]);
    }
  });

  it("covers every cell that a merged one does not fill", () => {
    for (const [, paper] of papers) {
      const left: number[] = [];
      for (const row of rowsOf(paper)) {
        row.forEach((held, at) => {
          expect((left[at] ?? 0) > 0).toBe(held === undefined);
          left[at] = held ? (held.rows ?? 1) - 1 : (left[at] ?? 0) - 1;
        });
      }
      expect(left.filter((rows) => rows !== 0)).toEqual([]);
    }
  });

  it("has no Latin word, and so no id, code or duration of ours, in it", () => {
    // Words that Chinese texts of the catalogs are printed with themselves would be named here; there are none.
    const latin = papers.flatMap(([, paper]) => textsOf(paper).filter((text) => /[A-Za-z]{2,}/.test(text)));
    expect(latin).toEqual([]);
  });

  it("can be written with the font that comes along", async () => {
    const missing = await Promise.all(papers.map(([, paper]) => missingSigns(paper)));
    expect(missing.flat()).toEqual([]);
  });

  it("stands in the document of Word, text by text", () => {
    for (const [, paper] of papers.slice(0, 20)) {
      const document = partsOf(writePaperDocx(paper))["word/document.xml"] ?? "";
      const held = textsIn(document, "w:p", "w:t").filter((text) => text !== "");
      expect(held.sort()).toEqual(textsOf(paper).sort());
    }
  });
});
