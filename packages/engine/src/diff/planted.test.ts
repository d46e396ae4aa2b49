import { describe, expect, it } from "vitest";

import type { PublishedDocument } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { edition } from "@mulu/fixtures";
import { apply } from "./apply.js";
import { changeKinds } from "./change-kinds.js";
import { diff } from "./diff.js";
import type { Diff } from "./diff.js";
import { catalogsSide, editionSide } from "./sides.js";
import { pathText } from "./steps.js";
import { from, makers, planted, to } from "./testing/planted.js";
import type { Facts } from "./testing/planted.js";

/*
 * Changes planted one by one, with the exact verdict: what it is, the level it needs, and what it does to people. Each is
 * also made the other way round, where everything must mirror.
 */

/** What differs, as `path kind level class person`, of what differs at all. */
function told(found: Diff): string[] {
  return found.things.flatMap(({ changes }) =>
    changes.map(({ path, kind, level, class: of, person }) =>
      [pathText(path), kind, level, of, person.is === "cannot-say" ? `cannot-say:${person.why.code}` : person.is].join(
        " ",
      ),
    ),
  );
}

/** One document in two states, made by hand: of one id, as two revisions have it. */
function compared(make: (facts: Facts) => PublishedDocument, [before, after]: readonly [Facts, Facts]): Diff {
  const [one, other] = [before, after].map((facts) => {
    const document = make(facts);
    const kept = Object.entries(document).filter(([, value]) => value !== undefined);
    return catalogsSide(new CatalogSet([Object.fromEntries(kept) as unknown as PublishedDocument]));
  });
  const found = diff(one!, other!);
  expect(apply(found, one!.documents)).toEqual(other!.documents);
  return found;
}

const reversed: Readonly<Record<string, string>> = { expands: "narrows", narrows: "expands", none: "none" };

describe("a change planted in one document", () => {
  it.each(planted)("of %s: %j", (kind, facts, verdict) => {
    expect(told(compared(makers[kind], [{}, facts]))).toEqual([verdict]);
  });

  it.each(planted)("the other way round, of %s: %j", (kind, facts) => {
    const [forth] = compared(makers[kind], [{}, facts]).things.flatMap(({ changes }) => changes);
    const back = compared(makers[kind], [facts, {}]).things.flatMap(({ changes }) => changes);
    expect(back).toHaveLength(1);
    expect(changeKinds[forth!.kind].mirrors).toContain(back[0]!.kind);
    expect(back[0]!.person.is).toBe(reversed[forth!.person.is] ?? "cannot-say");
    expect([back[0]!.before, back[0]!.after]).toEqual(
      forth!.order ? [forth!.after, forth!.before] : [forth!.after, forth!.before],
    );
  });

  // Where it stands in the next edition it is the same change: what is of a version alone says so by its own kind.
  it.each(planted.filter(([kind]) => kind === "entry"))(
    "of %s, from one edition to the next: %j",
    (_, facts, verdict) => {
      const made = makers.entry(facts) as unknown as Facts;
      const next = {
        ...made,
        id: `${to}/ex-item`,
        edition: to,
        file: `${to}/ex-item.yaml`,
      } as unknown as PublishedDocument;
      const set = new CatalogSet([edition(from), edition(to), makers.entry({}), next]);
      const found = diff(editionSide(set, from), editionSide(set, to));
      const isOfVersion = /^(?:unknown|noneStated|byReference|provenance|nature|official)\b/.test(verdict);
      const own = { things: found.things.filter(({ kind }) => kind === "entry") } as unknown as Diff;
      if (!isOfVersion) expect(told(own)).toEqual([verdict]);
    },
  );

  it("there are at least sixty", () => {
    expect(planted.length).toBeGreaterThanOrEqual(60);
  });
});
