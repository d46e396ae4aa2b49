import { gzipSync } from "node:zlib";

import type { RecordedComment } from "@mulu/engine";
import type { PublishedDocket } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { mainOf } from "../html/render.js";
import { messagesOf } from "../messages/index.js";
import type { PageModel } from "../model/page.js";
import { docketPage } from "../models/road/docket.js";
import { pagesAround } from "../models/road/docket-pages.js";
import { commentPlace, linePath } from "../models/road/paths.js";
import { exampleComment, fullDocket } from "@mulu/fixtures";
import { exampleDocuments, exampleWorld } from "../models/testing/world.js";
import { paged } from "./paging.js";

const site = { locale: "zh-CN", origin: "https://www.example.org", root: "/", worker: "" } as const;

/** What frame, style sheet, scripts and icon of a page weigh at most, compressed; the whole may weigh 40 kB. */
const frame = 16_000;
const budget = 40_000;

/** Words that no compressor makes small: signs drawn evenly from the common ideographs, by a fixed rule. */
function words(seed: number, length: number): string {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return Array.from({ length }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return String.fromCodePoint(0x4e00 + Math.floor((state / 4_294_967_296) * 20_000));
  }).join("");
}

const count = 100_000;

/** A hundred thousand comments, every fifth repeating another one; one of the longest that may be among them. */
const comments = Array.from({ length: count }, (_, index): RecordedComment => {
  const number = index + 1;
  if (number % 5 === 0) return exampleComment(number, { duplicateOf: number - 4, disposition: "duplicate" });
  const length = number % 1000 === 1 ? 2000 : 20 + (number % 60);
  return exampleComment(number, {
    summary: { zh: words(number, length) },
    answer: { zh: words(number + count, length), en: "" },
    disposition: (["adopted", "not-adopted", "out-of-scope"] as const)[number % 3] ?? "adopted",
  });
});

/** A docket as the writer of the site sees it: every page with those on which its lists go on. */
function pagesOf(docket: PublishedDocket, held: readonly RecordedComment[]): PageModel[] {
  const world = exampleWorld({}, [...exampleDocuments, docket], new Map([[docket.id, held]]));
  return [docketPage(world, docket), ...pagesAround(world, docket)].flatMap((model) => {
    const { page, more } = paged(messagesOf("zh-CN"), model);
    return [page, ...more];
  });
}

/** Pages that weigh too much, of those that are weighed: those with the most to read and every so many of the others. */
function tooHeavy(pages: readonly PageModel[]): string[] {
  const sized = pages.map((page) => ({ page, size: JSON.stringify(page.sections).length }));
  sized.sort((a, b) => b.size - a.size);
  return sized.flatMap(({ page }, index) => {
    if (index >= 25 && index % 200 !== 0) return [];
    const weight = gzipSync(mainOf.document(site, page)).length + frame;
    return weight > budget ? [`${page.path}: ${String(weight)}`] : [];
  });
}

/** Every address of the pages: of each page itself, and of each row that has an anchor on it. */
function addressesOf(pages: readonly PageModel[]): Set<string> {
  const rows = ({ sections }: PageModel): string[] =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "table" ? block.rows.flatMap(({ id }) => id ?? []) : [])),
    );
  return new Set(pages.flatMap((page) => [page.path, ...rows(page).map((id) => `${page.path}#${id}`)]));
}

describe("a hundred thousand comments", () => {
  it("all stand at an address of their own, on pages none of which weighs more than 40 kB compressed", () => {
    const docket = fullDocket();
    const pages = pagesOf(docket, comments);
    expect(tooHeavy(pages)).toEqual([]);
    const addresses = addressesOf(pages);
    expect(comments.filter(({ number }) => !addresses.has(commentPlace(docket.id, number)))).toEqual([]);
  });
});

describe("a proposal of ten thousand lines with ten thousand comments", () => {
  const many = 10_000;
  const lines = Array.from({ length: many }, (_, index) => ({
    id: `line-${String(index)}`,
    change: "add" as const,
    what: { zh: words(index, 20 + (index % 200)), en: `Line ${String(index)}` },
    why: { zh: words(index + many, 40), en: "Why" },
    basis: [
      { instrument: "ex-law", article: String(index + 1), role: "measure" as const, weight: "operative" as const },
    ],
    by: "ex-organ",
  }));
  // Half of the comments are on one line, as where one line is what everybody talks about.
  const held = Array.from({ length: many }, (_, index) =>
    exampleComment(index + 1, {
      line: `line-${String(index % 2 === 0 ? 7 : index)}`,
      summary: { zh: words(index, 60) },
    }),
  );
  const docket = fullDocket({ lines });

  it("stays light: every page weighs at most 40 kB compressed, and every line and comment has an address", () => {
    const pages = pagesOf(docket, held);
    expect(tooHeavy(pages)).toEqual([]);
    const addresses = addressesOf(pages);
    expect(lines.filter(({ id }) => !addresses.has(linePath(docket.id, id)))).toEqual([]);
    expect(held.filter(({ number }) => !addresses.has(commentPlace(docket.id, number)))).toEqual([]);
  });

  it("keeps those addresses when comments are answered otherwise, more come and lines are put in between", () => {
    const few = { lines: lines.slice(0, 300), held: held.slice(0, 300) };
    const before = fullDocket({ lines: few.lines });
    const [added, ...rest] = lines.slice(300, 302);
    if (!added) throw new Error("There are too few lines.");
    const after = fullDocket({ lines: [added, ...few.lines, ...rest] });
    const answered = few.held.map((each) => exampleComment(each.number, { ...each, disposition: "out-of-scope" }));
    const later = addressesOf(pagesOf(after, [...answered, ...held.slice(300, 400)]));
    const places = [
      ...few.lines.map(({ id }) => linePath(before.id, id)),
      ...few.held.map(({ number }) => commentPlace(before.id, number)),
    ];
    expect(places.filter((place) => !later.has(place))).toEqual([]);
  });
});
