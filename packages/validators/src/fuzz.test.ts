import { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exampleWorld } from "./example-world.js";
import { rules } from "./rules/index.js";
import { runRules } from "./run.js";
import { linkedSet } from "./testing/publish.js";

/*
 * Documents as the structure stage lets them through: any field that may be absent is absent, or is what another
 * document of the same kind has there. Whatever comes together, rules answer; they do not fall over.
 */

/** Fields that the structure stage or the publisher always gives. */
const given: ReadonlySet<string> = new Set([
  ...["documentKind", "id", "concept", "file", "nature", "official", "layer", "provenance", "title"],
  ...["basis", "polarity", "subjects", "type", "effect", "status", "kind", "field", "level", "issuers", "fieldBasis"],
  ...["values", "closed", "inForce", "setBy", "row", "section", "representation", "state", "from", "edition", "date"],
  ...["uses", "scope", "proposes", "lead", "type", "effect", "status", "polarity", "subjects", "basis", "setBy"],
]);

const documents: readonly PublishedDocument[] = [
  ...new Map(
    rules
      .flatMap(({ examples }) => [examples.pass, examples.fail])
      .flatMap((example) => linkedSet({ ...exampleWorld, ...example }).documents)
      .map((document) => [JSON.stringify(document), document]),
  ).values(),
];

const mayChange = (key: string) => !given.has(key);

function optionalKeys(document: PublishedDocument): string[] {
  return Object.keys(document).filter(mayChange);
}

/** One document with some optional fields dropped, and some taken from another of its kind. */
const changed = fc
  .record({
    document: fc.constantFrom(...documents),
    donorAt: fc.nat(),
    drop: fc.array(fc.nat(40), { maxLength: 4 }),
    take: fc.array(fc.nat(40), { maxLength: 4 }),
  })
  .map(({ document, donorAt, drop, take }) => {
    const kin = documents.filter(({ documentKind }) => documentKind === document.documentKind);
    const donor = kin[donorAt % kin.length] ?? document;
    const fields = new Map(Object.entries(document));
    const keys = optionalKeys(document);
    const offered = Object.entries(donor).filter(([key]) => mayChange(key));
    for (const at of drop) fields.delete(keys[at % keys.length] ?? "");
    for (const at of take) {
      const [key, value] = offered[at % offered.length] ?? [];
      if (key !== undefined) fields.set(key, value);
    }
    return Object.fromEntries(fields) as unknown as PublishedDocument;
  });

const world = linkedSet(exampleWorld).documents;

/** The example world with some documents laid over it. */
function over(some: readonly PublishedDocument[]): CatalogSet {
  return new CatalogSet([...new Map([...world, ...some].map((each) => [each.id, each])).values()]);
}

const codes = new Set(rules.map(({ code }) => code));
const day = fc.constantFrom("2016-06-01", "2020-12-07", "2022-01-01", "2025-03-20", "2025-03-21", "2026-06-01");

describe("rules over whatever the structure stage lets through", () => {
  it("answer with findings of the book, in words, pointing somewhere; and never fall over", () => {
    fc.assert(
      fc.property(fc.array(changed, { minLength: 1, maxLength: 5 }), day, (some, asOf) => {
        const set = over(some);
        for (const { rule, message, subject } of runRules(set, { rules, asOf })) {
          expect(codes.has(rule)).toBe(true);
          expect(`${message.zh}${message.en}`).not.toMatch(/undefined|\[object |NaN/);
          expect(set.get(subject)).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it("provoke most of the book by themselves: the fuzzer is no idle one", () => {
    const provoked = new Set<string>();
    fc.assert(
      fc.property(fc.array(changed, { minLength: 20, maxLength: 40 }), day, (some, asOf) => {
        for (const { rule } of runRules(over(some), { rules, asOf })) provoked.add(rule);
      }),
      { numRuns: 60, seed: 20261126 },
    );
    expect(provoked.size).toBeGreaterThan(rules.length / 2);
  });
});
