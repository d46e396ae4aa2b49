import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Narrowing, PublishedDocument, PublishedEntry } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { inForce } from "../in-force.js";
import { resolve } from "../resolve.js";
import { kindsWithState, stateOn } from "../state/state-on.js";
import { basis, edition, entry, instrument } from "@mulu/fixtures";
import { ban, base, draft, first, national, second, supplement } from "@mulu/fixtures/narrowed-world";
import { CatalogView } from "./catalog-view.js";
import type { Effective } from "./effective.js";

const term: Partial<Narrowing> = { publication: { term: { max: "P1Y" } } };
const on = "2025-06-01";

function viewOf(documents: readonly PublishedDocument[], region?: string, day = on): CatalogView {
  return new CatalogView(new CatalogSet(documents), { on: day, ...(region === undefined ? {} : { region }) });
}

function entryOf(view: CatalogView): Effective<PublishedEntry> {
  const found = view.current(base.concept, "entry");
  if (found === undefined || found === "cannot-say") throw new Error(`no current entry: ${found ?? "none"}`);
  return found;
}

const codes = (steps: readonly { is: string }[]): string[] => steps.map(({ is }) => is);

describe("what is current", () => {
  it.each([
    ["2023-06-01", `${first.id}/ex-base`],
    ["2025-06-01", base.id],
  ])("on %s is %s", (day, id) => {
    expect(entryOf(viewOf(national, undefined, day)).id.value).toBe(id);
  });

  it("is nothing between two editions, for what the later one left out, and for proposals", () => {
    expect(viewOf(national, undefined, "2024-01-15").current(base.concept)).toBeUndefined();
    expect(viewOf(national).current("national/information/ex-gone")).toBeUndefined();
    expect(viewOf(national).current(`${draft.id}/ex-base`)).toBeUndefined();
    expect(viewOf(national).current("national/measures/ex-candidate")).toBeUndefined();
  });

  it("cannot be said before the first edition that is held: an earlier one may have had it", () => {
    expect(viewOf(national, undefined, "2021-06-01").current(base.concept)).toBe("cannot-say");
  });

  it("cannot be said of a thing whose edition of the day is on record, and its contents are not", () => {
    const third = edition("national/information/2025", {
      concept: "national/information",
      dates: { effective: "2025-01-01" },
      supersedes: second.id,
    });
    expect(viewOf([...national, third]).current(base.concept)).toBe("cannot-say");
  });

  it.each(["810000", "999999"])("cannot be said in %s: outside the mainland, or no such region", (region) => {
    expect(viewOf(national, region).current(base.concept)).toBe("cannot-say");
    expect(codes(viewOf(national, region).whyNot(base.concept))).toContain("gap");
  });

  it("cannot be said where the law it rests on has no first day on record", () => {
    const undated = instrument("ex-undated");
    const resting = entry(second.id, "ex-open", { basis: [basis("ex-undated")] });
    expect(viewOf([...national, undated, resting]).current(resting.concept)).toBe("cannot-say");
  });

  it("is of any kind that begins and ends, and of the kind asked for only", () => {
    const view = viewOf(national);
    expect(view.all("measure").map(({ id }) => id.value)).toEqual([ban.id]);
    expect(view.all("edition").map(({ id }) => id.value)).toEqual([second.id, "national/measures/statutory"]);
    expect(view.current(ban.concept, "entry")).toBeUndefined();
  });

  it("holds a local regulation in its own region only", () => {
    const ids = (region: string): unknown[] =>
      viewOf(national, region)
        .all("instrument")
        .map(({ id }) => id.value);
    expect(ids("370200")).toEqual(["instruments/ex-law", "instruments/ex-local-reg"]);
    expect(ids("310000")).toEqual(["instruments/ex-law"]);
    expect(codes(viewOf(national, "310000").whyNot("instruments/ex-local-reg"))).toEqual(["other-region"]);
  });
});

describe("a value and its origin", () => {
  it("is written in a document, at a path, and carried by what the document cites for it", () => {
    const { publication, sharing, title } = entryOf(viewOf(national));
    expect(publication?.from).toMatchObject({ document: base.id, path: ["publication"], citation: { article: "3" } });
    expect(sharing?.from.citation).toMatchObject({ article: "2", role: "sharing" });
    expect(title.from.citation).toMatchObject({ article: "1", role: "inclusion" });
    expect(publication?.narrowed).toEqual([]);
  });

  it("cannot be said where the source does not give it; parts that it does not give are named", () => {
    const { collectedBy, publication } = entryOf(viewOf(national));
    expect(collectedBy?.value).toBe("cannot-say");
    expect(publication?.unknown).toEqual(["publication.channels"]);
  });

  it("is not said to be empty where the source is silent", () => {
    const silent = entry(second.id, "ex-silent", { basis: [basis("ex-law")], subjects: [], unknown: ["subjects"] });
    const found = viewOf([...national, silent]).current(silent.concept, "entry");
    expect(found).toMatchObject({ subjects: { value: "cannot-say" } });
  });
});

describe("a value that a supplement narrows", () => {
  const documents = [...national, ...supplement("370000", term)];

  it.each([["370000"], ["370200"]])("is the narrower one in %s, beside the base and what narrowed it", (region) => {
    const { publication, sharing } = entryOf(viewOf(documents, region));
    expect(publication?.value).toMatchObject({ publishable: true, term: { min: "P3M", max: "P1Y" } });
    expect(publication?.from.document).toBe(base.id);
    expect(publication?.narrowed).toMatchObject([
      {
        by: { document: "local/370000/information/c/ex-narrowing", citation: { article: "9" } },
        from: base.publication,
      },
    ]);
    expect(sharing?.narrowed).toEqual([]);
  });

  it("is that of the base elsewhere, nationwide, and before the supplement began", () => {
    for (const view of [viewOf(documents, "310000"), viewOf(documents)]) {
      expect(entryOf(view).publication?.value).toEqual(base.publication);
    }
    const later = [...national, ...supplement("370000", term, { validity: { from: "2026-01-01" } })];
    expect(entryOf(viewOf(later, "370000")).publication?.value).toEqual(base.publication);
  });

  it.each([
    ["two supplements touch it", [...supplement("370200", term)], "collision"],
    ["whether the supplement holds is open", [], "narrowing-open"],
  ])("cannot be said where %s", (_what, more, step) => {
    const undated = { basis: [basis("ex-undated")] };
    const own = more.length > 0 ? {} : undated;
    const all = [...national, instrument("ex-undated"), ...supplement("370000", term, own), ...more];
    const view = viewOf(all, "370200");
    expect(entryOf(view).publication?.value).toBe("cannot-say");
    expect(codes(view.explain(base.concept, "publication.term.max"))).toContain(step);
  });

  it.each<[string, Partial<Narrowing>, "sharing" | "publication"]>([
    ["a longer term", { publication: { term: { max: "P5Y" } } }, "publication"],
    ["a wider scope", { sharing: { scope: ["all-public-credit-systems"] } }, "sharing"],
  ])("cannot be said where it is widened: %s", (_what, narrows, part) => {
    const view = viewOf([...national, ...supplement("370000", narrows)], "370000");
    expect(entryOf(view)[part]?.value).toBe("cannot-say");
    expect(codes(view.explain(base.concept, part))).toContain("narrowing-open");
  });

  it("is not opened any more where the scope is none", () => {
    const closed = { sharing: { scope: ["none"] }, publication: { scope: "none" } } satisfies Partial<Narrowing>;
    const { sharing, publication } = entryOf(viewOf([...national, ...supplement("370000", closed)], "370000"));
    expect(sharing?.value).toMatchObject({ shareable: false });
    expect(publication?.value).toMatchObject({ publishable: false });
  });

  it("is found whether the supplement names the thing or its edition", () => {
    const named = [...national, ...supplement("370000", { ...term, entry: base.id })];
    expect(entryOf(viewOf(named, "370000")).publication?.narrowed).toHaveLength(1);
    const both = [...named, ...supplement("370200", term)];
    expect(entryOf(viewOf(both, "370200")).publication?.value).toBe("cannot-say");
  });
});

describe("an explanation", () => {
  const view = viewOf([...national, ...supplement("370000", term)], "370000");

  it("leads from the version through place and clause to what narrows", () => {
    const steps = view.explain(base.concept, "publication.term.max");
    expect(codes(steps)).toEqual(["version", "stated", "rests-on", "narrowed", "rests-on"]);
    expect(steps[1]).toMatchObject({ value: "P3Y", path: ["publication", "term", "max"] });
    expect(steps[3]).toMatchObject({ value: "P1Y", document: "local/370000/information/c/ex-narrowing" });
    expect(steps.every(({ words }) => words.zh !== "" && words.en !== "")).toBe(true);
  });

  it("says where the source is silent, where nobody says why, and where no basis is given", () => {
    expect(codes(view.explain(base.concept, "collectedBy"))).toEqual(["version", "unknown"]);
    expect(codes(view.explain(base.concept, "repair.methods"))).toEqual(["version", "absent"]);
    const silent = entry(second.id, "ex-no-role", { basis: [basis("ex-law")], sharing: { shareable: false } });
    const steps = viewOf([...national, silent]).explain(silent.concept, "sharing.shareable");
    expect(codes(steps)).toEqual(["version", "stated", "no-citation"]);
  });

  it("tells why something is not in force, newest version first, and nothing where it is", () => {
    expect(view.whyNot(base.concept)).toEqual([]);
    expect(view.whyNot("national/information/ex-gone")).toMatchObject([{ is: "version", state: { is: "ended" } }]);
    expect(view.whyNot(`${draft.id}/ex-base`)).toMatchObject([{ state: { is: "not-law", why: "draft" } }]);
    expect(codes(view.whyNot("national/information/none"))).toEqual(["not-held"]);
    expect(codes(viewOf(national, undefined, "2021-06-01").whyNot(base.concept))[0]).toBe("gap");
  });
});

const days = fc.constantFrom(
  "2009-12-31",
  "2021-06-01",
  "2023-12-31",
  "2024-01-15",
  "2024-02-18",
  "2026-01-01",
  "2030-01-01",
);
const regions = fc.constantFrom(undefined, "100000", "370000", "370200", "310000", "810000");
const world = [...national, ...supplement("370000", term), ...supplement("370200", { sharing: { scope: ["none"] } })];
const set = new CatalogSet(world);

describe("a view", () => {
  it("agrees with resolve, and both with the state of each document", () => {
    fc.assert(
      fc.property(days, regions, (day, region) => {
        const query = { on: day, ...(region === undefined ? {} : { region }) };
        const view = new CatalogView(set, query);
        const answer = resolve(set, { ...query, kinds: kindsWithState });
        expect(answer.items).toEqual(kindsWithState.flatMap((kind) => view.items(kind)));
        for (const { document, answer: own } of answer.items) expect(inForce(set, document, day)).toBe(own);
        if (!view.isHeld) return;
        const left = world.filter(({ id }) => !answer.items.some(({ document }) => document.id === id));
        for (const document of left.filter(({ regionCode }) => regionCode === undefined)) {
          const isElsewhere = document.documentKind === "instrument" && document.region !== undefined;
          const hasState = kindsWithState.includes(document.documentKind);
          if (hasState && !isElsewhere) expect(inForce(set, document, day)).toBe("no");
        }
      }),
    );
  });

  it("is the same on a set that was asked about other days before", () => {
    const day = fc.date({ min: new Date("2008-01-01"), max: new Date("2031-01-01"), noInvalidDate: true });
    const dates = fc.array(
      day.map((date) => date.toISOString().slice(0, 10)),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(dates, (asked) => {
        const used = new CatalogSet(world);
        for (const each of asked) {
          for (const { document, state } of new CatalogView(used, { on: each, region: "370200" }).items("entry")) {
            expect(state).toEqual(stateOn(set, document, each));
          }
          expect(resolve(used, { on: each, region: "370200" })).toEqual(
            resolve(new CatalogSet(world), { on: each, region: "370200" }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not change with the order of documents, or with proposals that are added", () => {
    const proposed: PublishedDocument[] = [
      { ...draft, id: "national/information/2028-draft" },
      entry("national/information/2028-draft", "ex-base", { nature: "draft", basis: [basis("ex-law")] }),
      ...supplement("310000", term, { nature: "draft" }),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(world, { minLength: world.length }),
        fc.subarray(proposed),
        days,
        (all, some, day) => {
          const query = { on: day, region: "370200" };
          const [one, other] = [new CatalogView(set, query), new CatalogView(new CatalogSet([...all, ...some]), query)];
          for (const { concept } of world) expect(other.current(concept)).toEqual(one.current(concept));
          expect(other.explain(base.concept, "publication")).toEqual(one.explain(base.concept, "publication"));
          for (const { concept } of national.filter(({ nature }) => nature !== "draft")) {
            expect(other.whyNot(concept)).toEqual(one.whyNot(concept));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
