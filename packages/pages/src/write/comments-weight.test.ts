import { gzipSync } from "node:zlib";

import type { RecordedComment } from "@mulu/engine";
import { describe, expect, it } from "vitest";

import { mainOf } from "../html/render.js";
import { commentListPages, commentPlaces } from "../models/road/comments.js";
import { docketPage } from "../models/road/docket.js";
import { exampleComment, fullDocket } from "../models/testing/road.js";
import { exampleDocuments, exampleWorld } from "../models/testing/world.js";

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

describe("a hundred thousand comments", () => {
  const docket = fullDocket();
  const world = exampleWorld({}, [...exampleDocuments, docket], new Map([[docket.id, comments]]));

  it("all stand somewhere, on pages none of which weighs more than 40 kB compressed", () => {
    const pages = [...commentListPages(world, docket)];
    const heavy = pages.flatMap((page, index) => {
      // Every twentieth is weighed, and those of one comment, which are the longest ones.
      const rows = page.sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((each) => (each.type === "table" ? each.rows : []));
      if (index % 20 !== 0 && rows.length > 2) return [];
      const weight = gzipSync(mainOf.document(site, page)).length + frame;
      return weight > budget ? [`${page.path}: ${String(weight)}`] : [];
    });
    expect(heavy).toEqual([]);
    expect(pages.length).toBeGreaterThan(count / 60);
    expect(commentPlaces(world, docket).size).toBe(count);
    expect(gzipSync(mainOf.document(site, docketPage(world, docket))).length + frame).toBeLessThan(budget);
  }, 120_000);
});
