import { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exampleWorld } from "./examples/world.js";
import { rules } from "./rules/index.js";
import { runRules } from "./run.js";
import { isLegal } from "./testing/legal.js";
import { at, withPart } from "./testing/places.js";
import { linkedSet } from "./testing/publish.js";

/*
 * Documents as the structure stage lets them through: fields that may be absent are, or are what another document
 * of the same kind has there. Whatever comes together, rules answer; they do not fall over.
 */

const documents: readonly PublishedDocument[] = [
  ...new Map(
    rules
      .flatMap(({ examples }) => [examples.pass, examples.fail])
      .flatMap((example) => linkedSet({ ...exampleWorld, ...example }).documents)
      .map((document) => [JSON.stringify(document), document]),
  ).values(),
];

/** What a document is comes from where its file lies, not from what it says. */
const fixed: ReadonlySet<string> = new Set(["documentKind", "id", "concept", "file"]);

/** One document with some fields dropped, and some taken from another of its kind, as far as the schema allows it. */
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
    const keys = Object.keys(document).filter((key) => !fixed.has(key));
    const offered = Object.keys(donor).filter((key) => !fixed.has(key));
    const changes: [string | undefined, unknown][] = [
      ...drop.map((nth): [string | undefined, unknown] => [keys[nth % keys.length], undefined]),
      ...take
        .map((nth) => offered[nth % offered.length])
        .map((key): [string | undefined, unknown] => [key, at(donor, [key ?? ""])]),
    ];
    return changes.reduce((one, [key, value]) => {
      const next = key === undefined ? one : withPart(one, [key], value);
      return isLegal(next) ? next : one;
    }, document);
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
