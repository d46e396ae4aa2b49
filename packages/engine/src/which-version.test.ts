import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PublishedDocument } from "@mulu/schema";

import { CatalogSet } from "./catalog-set.js";
import { inForce } from "./in-force.js";
import { resolve } from "./resolve.js";
import { restsOn } from "./rests-on.js";
import { stateOn } from "./state/state-on.js";
import { basis, edition, entry, instrument, list, measure } from "@mulu/fixtures";
import { documentFor, versionFor } from "./which-version.js";

const law = instrument("ex-law", { expressions: [{ effective: "2010-01-01", by: "adoption" }] });
const first = edition("national/information/2022", { dates: { published: "2022-12-28", until: "2023-12-31" } });
const second = edition("national/information/2024", { dates: { published: "2024-02-18" }, supersedes: first.id });
const statutes = edition("national/measures/statutory", { nature: "compilation", dates: { compiled: "2026-11-20" } });
const bases = { basis: [basis("ex-law")] };
const old = entry(first.id, "ex-a", bases);
const now = entry(second.id, "ex-a", bases);
const ban = measure(statutes.id, "ex-ban", bases);
const early = list("national/lists/ex/2013", { inForce: { from: "2013-10-01" } });
const late = list("national/lists/ex/2017", { inForce: { from: "2017-05-01" } });
const enacted: PublishedDocument[] = [law, first, second, statutes, old, now, ban, early, late];
const set = new CatalogSet(enacted);

describe("an id without edition", () => {
  it.each([
    ["2022-06-01", old.id],
    ["2023-06-01", old.id],
    ["2024-01-15", old.id],
    ["2024-02-18", now.id],
    ["2026-11-20", now.id],
  ])("on %s stands for %s: what holds, else what held last, else what comes first", (on, id) => {
    expect(versionFor(set, "national/information/ex-a", on)?.id).toBe(id);
  });

  it("without a day stands for what holds on the day of the data", () => {
    const next = edition("national/information/2027", { dates: { effective: "2027-01-01" }, supersedes: second.id });
    const coming = entry(next.id, "ex-a", { ...bases, date: "2027-01-01" });
    const later = new CatalogSet([...enacted, next, coming]);
    expect(documentFor(later, "national/information/ex-a")?.id).toBe(now.id);
    expect(documentFor(later, coming.id)?.id).toBe(coming.id);
  });

  it("never stands for a candidate", () => {
    const candidate = measure("national/measures/candidates", "ex-b", { status: "candidate" });
    const other = new CatalogSet([...enacted, candidate]);
    expect(documentFor(other, candidate.concept)).toBeUndefined();
    expect(documentFor(other, candidate.id)).toEqual(candidate);
  });
});

/** Proposals beside what the set holds: they name it, claim to supersede it, and carry any dates. */
const day = fc.constantFrom("2012-01-01", "2023-06-01", "2024-01-15", "2025-01-01", "2026-11-20", "2027-06-01");
const nature = fc.constantFrom("draft", "exercise");
const proposal = fc
  .record({ nature, day, n: fc.nat(3), supersedes: fc.constantFrom(first.id, second.id, statutes.id) })
  .chain(({ nature: own, day: from, n, supersedes }) => {
    const room = `national/${supersedes === statutes.id ? "measures" : "information"}`;
    const proposed = edition(`${room}/proposal-${n}`, { nature: own, dates: { effective: from }, supersedes });
    const facts = { ...bases, nature: own, date: from };
    return fc.constantFrom<PublishedDocument[]>(
      [proposed],
      [proposed, entry(proposed.id, "ex-a", facts)],
      [proposed, measure(proposed.id, "ex-ban", facts)],
      [measure(statutes.id, `candidate-${n}`, { ...bases, status: "candidate", concept: ban.concept })],
      [list(`national/lists/ex/proposal-${n}`, { nature: own, inForce: { from } })],
      [instrument(`ex-draft-${n}`, { draft: true, replaces: ["ex-law"] })],
    );
  });
const proposals = fc
  .array(proposal, { maxLength: 6 })
  .map((some) => [...new Map(some.flat().map((document) => [document.id, document])).values()]);

describe("proposals", () => {
  it("change no answer about what is enacted, and never apply themselves", () => {
    fc.assert(
      fc.property(proposals, day, (some, on) => {
        const with_ = new CatalogSet([...enacted, ...some]);
        for (const document of enacted) {
          expect(stateOn(with_, document, on)).toEqual(stateOn(set, document, on));
          expect(versionFor(with_, document.concept, on)).toEqual(versionFor(set, document.concept, on));
          expect(documentFor(with_, document.concept)).toEqual(documentFor(set, document.concept));
        }
        for (const document of some) expect(inForce(with_, document, on)).toBe("no");
        expect(resolve(with_, { on })).toEqual(resolve(set, { on }));
      }),
    );
  });

  it("are still found where somebody asks what cites a law", () => {
    const draft = entry("national/information/draft", "ex-x", { ...bases, nature: "draft" });
    const found = restsOn(new CatalogSet([...enacted, draft]), "ex-law").map(({ document }) => document.id);
    expect(found).toContain(draft.id);
  });
});
