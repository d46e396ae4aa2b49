import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { furtherDealings } from "../testing/dealing-cases.js";
import { givenFields } from "../testing/dealing-places.js";
import { withPart } from "../testing/places.js";
import { linkedSet } from "../testing/publish.js";
import { decide } from "./decide.js";
import { dealingWorld, exampleDay, exampleRegion } from "./examples.js";
import type { Form } from "./form.js";
import { formOf } from "./forms.js";
import { malformed } from "./guard.js";
import { asPlain } from "./plain.js";
import type { DealingContext, DealingExample, DealingKind } from "./rule.js";
import { dealingRules } from "./rules/index.js";

/*
 * What is missing of what was given is named as a program would write it: by the whole path, and by no field that a
 * dealing cannot have. What only Mulu could add is not laid on the caller.
 */

const examples: readonly DealingExample[] = dealingRules.flatMap(({ code, examples }) => [
  ...[examples.pass, examples.fail],
  ...(furtherDealings[code] ?? []),
]);

function hasField(kind: DealingKind, path: string): boolean {
  let form: Form | undefined = formOf(kind);
  for (const step of path.split(".")) {
    form = form !== undefined && "fields" in form && Object.hasOwn(form.fields, step) ? form.fields[step] : undefined;
  }
  return form !== undefined;
}

const world = linkedSet(dealingWorld);
const setOf = ({ catalogs }: DealingExample) =>
  catalogs === undefined ? world : linkedSet({ ...dealingWorld, ...catalogs });

/** Names among what is missing that no field of the kind bears. */
function unheard({ kind, dealing }: DealingExample, context: DealingContext): string[] {
  if (malformed(kind, asPlain(dealing), context.set).length > 0) return [];
  const { missing } = decide(kind, dealing, { ...context, rules: dealingRules });
  return missing.given.filter((path) => !hasField(kind, path)).map((path) => `${kind}: ${path}`);
}

describe("what is missing is a field that the kind of dealing has", () => {
  it("of every example with each of its fields left out, here and in the capital", () => {
    const wrong = new Set<string>();
    for (const example of examples) {
      const fields = givenFields(example.kind, example.dealing).filter(({ path }) => path.join() !== "id");
      const less = fields.map(({ path }) => withPart(example.dealing, path, undefined));
      const [set, date] = [setOf(example), example.date ?? exampleDay];
      for (const dealing of [example.dealing, ...less]) {
        for (const region of [exampleRegion, "110000"]) {
          const each = { ...example, dealing } as DealingExample;
          for (const name of unheard(each, { set, region, date })) wrong.add(name);
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });

  it("of any part of an example", () => {
    const part = fc.constantFrom(...examples).chain((example) =>
      fc.subarray(Object.keys(example.dealing).filter((field) => field !== "id")).map((fields) => {
        const kept = Object.entries(example.dealing).filter(([field]) => field === "id" || fields.includes(field));
        return { ...example, dealing: Object.fromEntries(kept) } as unknown as DealingExample;
      }),
    );
    fc.assert(
      fc.property(part, (example) => {
        expect(unheard(example, { set: world, region: exampleRegion, date: exampleDay })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
