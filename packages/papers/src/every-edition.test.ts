import { readFileSync } from "node:fs";

import {
  annexModels,
  annexOf,
  CatalogSet,
  comparisonPaper,
  diff,
  draftingNote,
  editionSide,
  memberKindIn,
  ownColumns,
} from "@mulu/engine";
import type { Paper } from "@mulu/engine";
import { fieldsOfKind } from "@mulu/schema";
import type { PublishedDocument, PublishedEdition } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { writePaperDocx } from "./docx.js";
import { missingSigns, textsOf } from "./fonts.js";
import { partsOf, textsIn } from "./testing/read-office.js";

const compiled = new URL("../../../catalogs/dist/catalogs.json", import.meta.url);
const { documents } = JSON.parse(readFileSync(compiled, "utf8")) as { documents: PublishedDocument[] };
const set = new CatalogSet(documents);
const editions = set.all("edition").filter(({ id }) => set.members(id).length > 0);
const papers: [PublishedEdition, Paper][] = editions.flatMap((edition) =>
  annexModels
    .filter(({ kind }) => kind === memberKindIn(set, edition))
    .map((model): [PublishedEdition, Paper] => [edition, annexOf(set, edition, model)]),
);

/** Latin words that Chinese texts of the catalogs are printed with themselves. */
const printed = /APP/g;
const isLatin = (text: string): boolean => /[A-Za-z]{2,}/.test(text.replace(printed, ""));

/** Fields that hold codes and names of programs: an office that asks for them gets them. */
const plainCodes = ["provenance", "aliases", "code", "records", "unknown", "noneStated", "byReference"];

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
      const bare = new Set(texts.map((text) => text.replace(/[＊△◇]$/, "")));
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
    const latin = papers.flatMap(([, paper]) => textsOf(paper).filter((text) => isLatin(text)));
    expect(latin).toEqual([]);
  });

  it("has none of it in the columns of an office either, whatever field they name", () => {
    for (const kind of ["entry", "measure"] as const) {
      const of = editions.filter((edition) => memberKindIn(set, edition) === kind);
      const labels = fieldsOfKind(kind).filter(({ name }) => !plainCodes.includes(name));
      const model = ownColumns(
        kind,
        labels.map(({ label }) => label.zh),
      );
      const latin = of.flatMap((edition) => textsOf(annexOf(set, edition, model)).filter((text) => isLatin(text)));
      expect([...new Set(latin)]).toEqual([]);
    }
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

describe("the comparison and the drafting note of every edition that follows another", () => {
  const pairs = editions.flatMap((after) => {
    const before = editions.filter((each) => each.concept === after.concept && each.id < after.id).at(-1);
    return before?.nature === after.nature ? [[before, after] as const] : [];
  });

  it.each(pairs.map(([before, after]) => [before.id, after.id, before, after] as const))(
    "%s, %s: no blank cell, no Latin word, nothing the font lacks",
    async (_, __, before, after) => {
      const sides = [editionSide(set, before.id), editionSide(set, after.id)] as const;
      const written = [comparisonPaper(diff(...sides), sides), draftingNote(set, after, { before })];
      for (const paper of written) {
        const texts = textsOf(paper);
        expect(texts.filter((text) => text.trim() === "" || isLatin(text))).toEqual([]);
        expect(await missingSigns(paper)).toEqual([]);
      }
    },
  );
});
