import fc from "fast-check";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { resolve } from "../resolve.js";
import { stateOn } from "../state/state-on.js";
import { answerOf } from "../in-force.js";
import { basis, edition, entry, instrument, measure, region } from "@mulu/fixtures";
import { namedBy } from "./narrowings.js";

/*
 * Regions that have nothing of their own share one answer. Whoever asks, in whatever order, gets what is worked out for
 * that region and day alone.
 */

const provinces = ["370000", "310000"] as const;
const codes = ["100000", ...provinces, "370200", "370300"] as const;
const places = codes.map((code) =>
  code === "100000" ? region(code) : region(code, code.endsWith("0000") ? "100000" : `${code.slice(0, 2)}0000`),
);
const law = instrument("ex-law", { expressions: [{ effective: "2010-01-01", by: "adoption" }] });
const national = edition("national/information/ex-2020", { dates: { published: "2020-01-01" } });
const measures = edition("national/measures/ex-2020", { dates: { published: "2021-01-01" } });
const bases = ["ex-a", "ex-b"].map((slug) => entry(national.id, slug, { basis: [basis("ex-law")] }));

const supplement = (code: string, narrows: string | undefined, from: string): PublishedDocument[] => {
  const local = { layer: "local", regionCode: code } as const;
  const home = edition(`local/${code}/information/ex-2021`, { ...local, dates: { published: from } });
  const own = entry(home.id, "ex-own", {
    ...local,
    basis: [basis("ex-law")],
    ...(narrows === undefined ? {} : { narrows: { entry: narrows, basis: [], publication: { scope: "on-request" } } }),
  });
  return [home, own];
};

const worlds = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom("370000", "370200", "310000"),
      narrows: fc.option(fc.constantFrom("national/information/ex-a", bases[1]?.id ?? ""), { nil: undefined }),
      from: fc.constantFrom("2020-06-01", "2022-06-01"),
    }),
    { selector: ({ code }) => code },
  )
  .map((own) => [
    ...places,
    law,
    national,
    measures,
    ...bases,
    measure(measures.id, "ex-ban", { basis: [basis("ex-law")] }),
    ...own.flatMap(({ code, narrows, from }) => supplement(code, narrows, from)),
  ]);

const kinds = ["entry", "measure", "list"] as const;

/** What holds, document by document. */
function plainly(documents: readonly PublishedDocument[], code: string, on: string): unknown {
  const set = new CatalogSet(documents);
  const line = [code, `${code.slice(0, 2)}0000`, "100000"];
  const lives = set.documents.filter(
    (document) =>
      (document.regionCode === undefined || line.includes(document.regionCode)) &&
      answerOf(stateOn(set, document, on)) !== "no",
  );
  const narrowers = lives.flatMap((each) => (each.documentKind === "entry" && each.narrows ? [each] : []));
  return kinds.flatMap((kind) =>
    lives
      .filter(({ documentKind }) => documentKind === kind)
      .map((document) => ({
        id: document.id,
        narrowedBy: narrowers
          .filter(({ narrows }) => narrows && [document.id, document.concept].includes(namedBy(set, narrows)))
          .map(({ id }) => id),
      })),
  );
}

describe("an answer that regions share", () => {
  it("is that of each region and day alone, in whatever order they are asked", () => {
    const asked = fc.array(
      fc.record({
        code: fc.constantFrom(...codes),
        on: fc.constantFrom("2019-01-01", "2020-07-01", "2021-07-01", "2023-01-01"),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(worlds, asked, (documents, all) => {
        const set = new CatalogSet(documents);
        for (const { code, on } of all) {
          const { items } = resolve(set, { region: code, on });
          const told = items.map(({ document, narrowedBy }) => ({
            id: document.id,
            narrowedBy: narrowedBy.map(({ by }) => by),
          }));
          expect(told).toEqual(plainly(documents, code, on));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("cannot be written into", () => {
    const set = new CatalogSet([...places, law, national, ...bases]);
    const { items } = resolve(set, { region: "370200", on: "2021-01-01" });
    expect(() => (items as unknown[]).push("another")).toThrow(TypeError);
    expect(() => Object.assign(items[0] ?? {}, { answer: "no" })).toThrow(TypeError);
  });
});
