import { describe, expect, it } from "vitest";

import type { PublishedDocument } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { edition, entry } from "@mulu/fixtures";
import { apply } from "./apply.js";
import { diff } from "./diff.js";
import type { Diff } from "./diff.js";
import { catalogsSide, editionSide } from "./sides.js";
import { from, item, text, to } from "./testing/planted.js";

describe("a whole thing", () => {
  const editions = [
    edition(from, { dates: { published: "2020-01-01" } }),
    edition(to, { dates: { published: "2021-03-01" } }),
  ];
  const base = entry(from, "ex-item", item);
  const between = (more: PublishedDocument[]): Diff => {
    const set = new CatalogSet([...editions, ...more]);
    const [one, other] = [editionSide(set, from), editionSide(set, to)];
    const found = diff(one, other);
    const byId = [...other.documents].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(apply(found, one.documents)).toEqual(byId);
    return found;
  };
  const own = ({ things }: Diff) => things.filter(({ kind }) => kind !== "edition");

  it("added, with whom it reaches and from when", () => {
    const found = own(between([base, entry(to, "ex-item", item), entry(to, "ex-new", item)]));
    expect(found).toMatchObject([
      { is: "added", thing: "national/information/ex-new", whom: ["legal-person"], from: "2021-03-01" },
    ]);
    expect(found[0]!.changes).toMatchObject([{ kind: "added", level: "minor", person: { is: "expands" } }]);
  });

  it("removed", () => {
    const found = own(between([base, entry(to, "ex-new", item), entry(from, "ex-new", item)]));
    expect(found).toMatchObject([{ is: "removed", before: `${from}/ex-item`, from: "2021-03-01" }]);
    expect(found[0]!.changes).toMatchObject([{ kind: "removed", level: "major", person: { is: "narrows" } }]);
  });

  it("is neither added to nor withdrawn from a compilation: it holds what its makers chose", () => {
    const [one, other] = [from, to].map((id) => edition(id, { nature: "compilation" }));
    const set = new CatalogSet([one!, other!, entry(from, "ex-item", item), entry(to, "ex-new", item)]);
    const found = diff(editionSide(set, from), editionSide(set, to)).things.filter(({ kind }) => kind === "entry");
    expect(found.map(({ is, changes }) => [is, changes[0]!.person.is])).toEqual([
      ["removed", "cannot-say"],
      ["added", "cannot-say"],
    ]);
  });

  it("since when, where other editions lie between: the first that has it so; and looking back, none", () => {
    const third = "national/information/ex-2022";
    const put = {
      ...item,
      note: text("改过的说明"),
      publication: { ...item.publication, scope: "public" },
    } as typeof item;
    const set = new CatalogSet([
      ...[from, to, third].map((id, index) =>
        edition(id, {
          concept: "national/information",
          dates: { published: ["2020-01-01", "2021-03-01", "2022-05-01"][index] ?? "" },
        }),
      ),
      ...["ex-early", "ex-late", "ex-gone"].map((slug) => entry(from, slug, item)),
      ...[entry(to, "ex-early", put), entry(to, "ex-late", item), entry(to, "ex-came", item)],
      ...[entry(third, "ex-early", put), entry(third, "ex-late", put), entry(third, "ex-came", item)],
    ]);
    const days = (one: string, other: string): Record<string, string> =>
      Object.fromEntries(
        own(diff(editionSide(set, one), editionSide(set, other))).map((each) => [
          each.thing.split("/").at(-1) ?? "",
          each.from,
        ]),
      );
    const [second, last] = ["2021-03-01", "2022-05-01"];
    expect(days(from, third)).toEqual({ "ex-early": second, "ex-late": last, "ex-gone": second, "ex-came": second });
    expect(Object.values(days(third, from))).toEqual(Array(4).fill("cannot-say"));
  });

  it("that the same edition holds under the same words is the same", () => {
    const found = between([base, entry(to, "ex-item", item)]);
    expect(own(found)).toEqual([]);
    expect(found.same).toBe(1);
  });

  it("of an edition that holds nothing: nobody knows what it had", () => {
    const found = own(between([entry(to, "ex-new", item)]));
    expect(found[0]!.changes[0]!.person).toMatchObject({ is: "cannot-say", why: { code: "not-held" } });
  });

  const tombstone = (
    redirectKind: "moved" | "split" | "merged" | "withdrawn",
    gone: string,
    into: string[],
  ): PublishedDocument => ({
    documentKind: "redirect",
    redirectKind,
    id: `redirects/ex-${redirectKind}`,
    concept: `redirects/ex-${redirectKind}`,
    file: `redirects/ex-${redirectKind}.yaml`,
    nature: "transcription",
    official: false,
    layer: "national",
    from: gone,
    to: into,
    until: "2021-02-28",
    reason: text("示例理由"),
  });

  it("renamed is followed, and what else changed is told", () => {
    const moved = tombstone("moved", `${from}/ex-item`, [`${to}/ex-named`]);
    const found = own(between([base, moved, entry(to, "ex-named", { ...item, title: base.title, subjects: [] })]));
    expect(found).toMatchObject([
      { is: "moved", before: `${from}/ex-item`, after: `${to}/ex-named`, reason: text("示例理由") },
    ]);
    expect(found[0]!.changes.map(({ kind }) => kind).sort()).toEqual(["moved", "narrowed"]);
  });

  it("merged into one that was there", () => {
    const merged = tombstone("merged", `${from}/ex-item`, [`${to}/ex-other`]);
    const found = own(between([base, merged, entry(from, "ex-other", item), entry(to, "ex-other", item)]));
    expect(found).toMatchObject([{ is: "merged", before: `${from}/ex-item`, into: [`${to}/ex-other`] }]);
    expect(found[0]!.changes).toMatchObject([{ level: "major", person: { is: "cannot-say", why: { code: "moved" } } }]);
  });

  it("split into two that are new", () => {
    const split = tombstone("split", `${from}/ex-item`, [`${to}/ex-one`, `${to}/ex-two`]);
    const found = own(between([base, split, entry(to, "ex-one", item), entry(to, "ex-two", item)]));
    expect(found.map(({ is, into, outOf }) => ({ is, ...(into && { into }), ...(outOf && { outOf }) }))).toEqual([
      { is: "split", into: [`${to}/ex-one`, `${to}/ex-two`] },
      { is: "added", outOf: [`${from}/ex-item`] },
      { is: "added", outOf: [`${from}/ex-item`] },
    ]);
  });

  it("withdrawn, with the reason", () => {
    const found = own(
      between([
        base,
        tombstone("withdrawn", `${from}/ex-item`, []),
        entry(to, "ex-new", item),
        entry(from, "ex-new", item),
      ]),
    );
    expect(found).toMatchObject([{ is: "withdrawn", reason: text("示例理由") }]);
    expect(found[0]!.changes).toMatchObject([{ kind: "withdrawn", level: "major", person: { is: "narrows" } }]);
  });

  it("whose tombstones lead in a circle is refused", () => {
    const one = tombstone("moved", `${from}/ex-item`, [`${from}/ex-gone`]);
    const other = { ...tombstone("moved", `${from}/ex-gone`, [`${from}/ex-item`]), id: "redirects/ex-back" };
    const sides = [new CatalogSet([base]), new CatalogSet([one, other])].map((set) => catalogsSide(set));
    expect(() => diff(sides[0]!, sides[1]!)).toThrow(/首尾相接.*circle/s);
  });
});
