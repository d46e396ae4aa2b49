import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { edition, measure } from "@mulu/fixtures";
import { catalogFeeds } from "./catalog-feeds.js";
import { feedLines, feedStart, foldFeed } from "./feed.js";
import type { FeedLine, FeedRelease, FeedState } from "./feed.js";

const releases = fc
  .array(fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) =>
    all.map((each, index): FeedRelease => ({ release: `r${index}`, things: new Map(Object.entries(each)) })),
  );

const folded = (lines: readonly FeedLine[], from?: FeedState): FeedState => {
  const answer = foldFeed(JSON.parse(JSON.stringify(lines)) as unknown[], from);
  if ("fault" in answer) throw new Error(answer.fault.words.en);
  return answer.state;
};
const plain = (things: ReadonlyMap<string, unknown>): unknown => JSON.parse(JSON.stringify([...things].sort()));

describe("a feed", () => {
  it("folds to the last release, whole, and through every release on the way", () => {
    fc.assert(
      fc.property(releases, (all) => {
        const lines = feedLines(all);
        expect(plain(folded(lines).things)).toEqual(plain(all.at(-1)?.things ?? new Map()));
        expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
      }),
    );
  });

  it("goes on where it ended: what is published later needs nothing but the state", () => {
    fc.assert(
      fc.property(releases, releases, (first, second) => {
        const whole = feedLines([...first, ...second]);
        const begun = feedLines(first);
        const last = first.at(-1);
        const state = { ...folded(begun), things: last?.things ?? new Map() };
        expect([...begun, ...feedLines(second, state)]).toEqual(whole);
      }),
    );
  });

  it("names a line that is dropped, moved or altered; the last line cannot be missed but by the number announced", () => {
    fc.assert(
      fc.property(releases, fc.nat(), fc.constantFrom("drop", "swap", "alter"), (all, at, way) => {
        const lines = feedLines(all);
        fc.pre(lines.length >= 2);
        const index = at % (lines.length - 1);
        const [line, next] = [lines[index], lines[index + 1]];
        if (!line || !next) throw new Error("no line");
        const spoilt = [...lines];
        if (way === "drop") spoilt.splice(index, 1);
        if (way === "swap") spoilt.splice(index, 2, next, line);
        if (way === "alter") spoilt.splice(index, 1, { ...line, thing: `${line.thing}x` });
        const answer = foldFeed(spoilt);
        const is = way === "alter" ? "altered" : "missing";
        expect(answer).toMatchObject({ fault: { is, expected: index + 1 } });
      }),
    );
  });

  it("says of a line that comes twice, and of what is no line, which must come", () => {
    const lines = feedLines([{ release: "r", things: new Map([["a", 1]]) }]);
    expect(foldFeed([...lines, ...lines])).toMatchObject({ fault: { is: "out-of-order", expected: 2, found: 1 } });
    for (const none of [null, 1, {}, { seq: 1 }]) expect(foldFeed([none])).toMatchObject({ fault: { is: "no-line" } });
  });

  it("has no line where nothing changed, and none before the first release", () => {
    const one = { release: "r1", things: new Map([["a", { x: 1, y: 2 }]]) };
    const same = { release: "r2", things: new Map([["a", { y: 2, x: 1 }]]) };
    expect(feedLines([one, same])).toHaveLength(1);
    expect(foldFeed([])).toEqual({ state: feedStart });
  });
});

describe("the feeds of catalogs", () => {
  const of = (year: string) =>
    edition(`national/measures/${year}`, { concept: "national/measures", dates: { published: `${year}-01-01` } });
  const title = (zh: string) => ({ title: { zh, en: zh } });
  const [old, next] = [of("2022"), of("2024")];

  it("are of those issued more than once: one line for each thing that changed from one edition to the next", () => {
    const set = new CatalogSet([
      old,
      next,
      edition("national/measures/statutory", { concept: "national/measures", nature: "compilation" }),
      measure(old.id, "ex-kept"),
      measure(next.id, "ex-kept"),
      measure(old.id, "ex-worded", title("旧")),
      measure(next.id, "ex-worded", title("新")),
      measure(old.id, "ex-gone"),
      measure(next.id, "ex-new"),
    ]);
    const [feed, ...others] = catalogFeeds(set);
    expect(others).toEqual([]);
    expect(feed?.releases).toEqual([old.id, next.id]);
    const later = feed?.lines.filter(({ release }) => release === next.id).map(({ thing, is }) => [thing, is]);
    expect(later).toEqual([
      ["national/measures/ex-gone", "removed"],
      ["national/measures/ex-new", "put"],
      ["national/measures/ex-worded", "put"],
    ]);
  });
});
