import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PublishedDocument } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { apply } from "./apply.js";
import { changeKinds } from "./change-kinds.js";
import { diff } from "./diff.js";
import type { Change, Diff } from "./diff.js";
import { catalogsSide } from "./sides.js";
import { makers, planted } from "./testing/planted.js";
import type { Facts } from "./testing/planted.js";

/*
 * What holds of any two states of the catalogs. States are made by random edits: facts of the planted table on documents
 * of every kind, documents that come and go, rows that move.
 */

const slugs = ["ex-a", "ex-b", "ex-c", "ex-d"] as const;
const rooms = { entry: "national/information", measure: "national/measures", list: "national/lists" } as const;
type Kind = keyof typeof makers;

const placed = (kind: Kind, slug: string, facts: Facts): PublishedDocument => {
  const id = kind === "list" ? `${rooms.list}/${slug}/2020` : `${rooms[kind]}/ex-2020/${slug}`;
  const document = { ...makers[kind](facts), id, concept: `${rooms[kind]}/${slug}`, file: `${id}.yaml` };
  return JSON.parse(JSON.stringify(document)) as PublishedDocument;
};

/** A document of one kind, with a few facts of the table in place of its own. */
const facts = fc.uniqueArray(fc.nat({ max: planted.length - 1 }), { maxLength: 3 });
const documents = fc
  .uniqueArray(
    fc.record({ kind: fc.constantFrom<Kind>("entry", "measure", "list"), slug: fc.constantFrom(...slugs), facts }),
    {
      maxLength: 6,
      selector: ({ kind, slug }) => `${kind} ${slug}`,
    },
  )
  .map((all) =>
    all.map(({ kind, slug, facts: chosen }) => {
      const own = chosen.flatMap((at) => (planted[at]?.[0] === kind ? [planted[at][1]] : []));
      return placed(kind, slug, Object.assign({}, ...own) as Facts);
    }),
  );

const side = (all: readonly PublishedDocument[]) => catalogsSide(new CatalogSet(all));
const byId = (all: readonly PublishedDocument[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
const changesOf = ({ things }: Diff): Change[] => things.flatMap(({ changes }) => [...changes]);

/** Every list of a value the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, turned(each)]));
}

describe("of any two states of the catalogs", () => {
  it("the difference made to the one gives the other, in more than 10,000 random edits", () => {
    let edits = 0;
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const found = diff(side(before), side(after));
        edits += changesOf(found).length;
        expect(apply(found, before)).toEqual(byId(after));
      }),
      { numRuns: 2500 },
    );
    expect(edits).toBeGreaterThan(10_000);
  });

  it("the difference is none of a state and itself", () => {
    fc.assert(
      fc.property(documents, (all) => {
        expect(diff(side(all), side(structuredClone(all)))).toMatchObject({
          things: [],
          carried: [],
          same: all.length,
        });
      }),
    );
  });

  it("there and back mirror each other: every change, its kind, and what it does to people", () => {
    const reversed: Readonly<Record<string, string>> = { expands: "narrows", narrows: "expands" };
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const [forth, back] = [diff(side(before), side(after)), diff(side(after), side(before))];
        const key = (one: unknown, other: unknown, is: string): string => JSON.stringify([one, other, is]);
        const there = changesOf(forth).map((each) => key(each.before, each.after, each.person.is));
        const again = changesOf(back).map((each) =>
          key(each.after, each.before, reversed[each.person.is] ?? each.person.is),
        );
        expect(again.sort()).toEqual(there.sort());
        const kinds = changesOf(back).map(({ kind }) => kind);
        for (const { kind } of changesOf(forth)) {
          expect(changeKinds[kind].mirrors.some((mirror) => kinds.some((each) => each === mirror))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("fingerprints stay the same when rows move, and tell the changes of one state apart", () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const moved = after.map((each) => turned(each) as PublishedDocument).reverse();
        const own = (found: Diff): string[] =>
          changesOf(found).flatMap(({ path, order, fingerprint }) => (order || path.length === 0 ? [] : [fingerprint]));
        const prints = own(diff(side(before), side(after)));
        expect(own(diff(side(before), side(moved))).sort()).toEqual(prints.sort());
        expect(new Set(prints).size).toBe(prints.length);
      }),
      { numRuns: 400 },
    );
  });
});
