import fc from "fast-check";
import type { LegalLevel, PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { stateOn } from "../state/state-on.js";
import { basis, edition, instrument, measure } from "@mulu/fixtures";
import { impact } from "./impact.js";
import type { ImpactVerdict } from "./model.js";

const law = (id: string, facts: Parameters<typeof instrument>[1] = {}) =>
  instrument(id, { expressions: [{ effective: "2010-01-01", by: "adoption" }], ...facts });
const statutes = edition("national/measures/statutory", { nature: "compilation" });

const levels: readonly LegalLevel[] = ["law", "administrative-regulation", "central-policy", "department-rule"];
const names = ["ex-a", "ex-b", "ex-c"] as const;

/** Small worlds: three instruments of any level, some repealed, and measures that rest on some of them. */
const worlds = fc
  .record({
    levels: fc.tuple(fc.constantFrom(...levels), fc.constantFrom(...levels), fc.constantFrom(...levels)),
    ends: fc.tuple(...names.map(() => fc.option(fc.constantFrom("2024-06-01", "2026-06-01"), { nil: undefined }))),
    measures: fc.array(
      fc.record({
        effect: fc.constantFrom("reduces-rights" as const, "management" as const, "voluntary" as const),
        bases: fc.uniqueArray(
          fc.record({
            of: fc.constantFrom(...names),
            weight: fc.constantFrom("operative" as const, "supporting" as const),
          }),
          { selector: ({ of }) => of, minLength: 1 },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ levels: each, ends, measures }) => [
    statutes,
    ...names.map((id, index) => {
      const date = ends[index];
      return law(id, { level: each[index] ?? "law", ...(date === undefined ? {} : { repealed: { date } }) });
    }),
    ...measures.map(({ effect, bases }, index) =>
      measure(statutes.id, `ex-${index}`, { effect, basis: bases.map(({ of, weight }) => basis(of, { weight })) }),
    ),
  ]);

/** What a measure comes to, by the words of the opinions and nothing of the code that is tried. */
function plainly(documents: readonly PublishedDocument[], document: PublishedDocument, on: string): boolean {
  if (document.documentKind !== "measure") return true;
  const enough: Record<string, readonly LegalLevel[]> = {
    "reduces-rights":
      on < "2025-03-21" ? ["law", "administrative-regulation", "central-policy"] : ["law", "administrative-regulation"],
    management: on < "2025-03-21" ? levels : ["law", "administrative-regulation", "central-policy"],
  };
  return document.basis.some(({ instrument: id, weight }) => {
    const cited = documents.find((each) => each.id === `instruments/${id}`);
    if (weight !== "operative" || cited?.documentKind !== "instrument") return false;
    if (cited.repealed && cited.repealed.date <= on) return false;
    return (enough[document.effect] ?? levels).includes(cited.level);
  });
}

describe("an impact is what comes out when the catalogs are computed anew", () => {
  it.each(["2024-12-31", "2026-06-01", "2026-07-01"])("for every instrument and repeal on %s", (on) => {
    fc.assert(
      fc.property(worlds, (documents) => {
        const set = new CatalogSet(documents);
        for (const id of names) {
          const known = documents.find((document) => document.id === `instruments/${id}`);
          const recorded = known?.documentKind === "instrument" ? known.repealed?.date : undefined;
          const withThis = (date: string | undefined) =>
            documents.map((document) =>
              document.id === `instruments/${id}`
                ? { ...document, repealed: date === undefined ? undefined : { date } }
                : document,
            ) as PublishedDocument[];
          const first = recorded !== undefined && recorded < on ? recorded : on;
          const [before, after] = [withThis(recorded === on ? undefined : recorded), withThis(first)];
          const [whole, without] = [new CatalogSet(after), new CatalogSet(before)];
          const answer = impact(set, id, { change: { is: "repealed", on } });
          const told = new Map(answer.documents.map((document) => [document.id, document]));
          for (const document of documents.filter(({ documentKind }) => documentKind === "measure")) {
            const said = told.get(document.id);
            const states = [stateOn(without, document, on), stateOn(whole, document, on)];
            if (!said) {
              expect(states[0]).toEqual(states[1]);
              continue;
            }
            expect([said.state.without, said.state.with]).toEqual(states);
            const [was, is] = [plainly(before, document, on), plainly(after, document, on)];
            const possible: readonly ImpactVerdict[] = is
              ? ["weakened", "stands"]
              : was
                ? ["falls"]
                : ["falls", "fallen-before"];
            if (stateOn(without, document, on).is === "in-force") expect(possible).toContain(said.verdict);
          }
        }
      }),
    );
  });
});
