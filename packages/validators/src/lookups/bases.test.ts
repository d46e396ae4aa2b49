import { documentKinds, everyField, kinds } from "@mulu/schema";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { allBases } from "./bases.js";

const basis = { instrument: "ex-law", article: "1", role: "inclusion", weight: "operative" };

/** Every place of the model where a basis may stand. */
const places = documentKinds.flatMap((kind) =>
  [...everyField(kinds[kind].type)]
    .filter(({ spec }) => spec.type === "LegalBasis")
    .map(({ path }) => [`${kind} ${path.join(".")}`, kind, path] as const),
);

/** A document that has nothing but a value at a place. */
function holding(path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  return step === undefined ? value : { [step]: holding(rest, value) };
}

describe("the bases of a document", () => {
  it("may stand in many places", () => {
    expect(places.length).toBeGreaterThan(15);
  });

  it.each(places)("are met in %s", (_, documentKind, path) => {
    const document = { ...(holding(path, [basis]) as object), documentKind } as unknown as PublishedDocument;
    expect(allBases(document)).toEqual([{ basis, path: [...path, 0] }]);
  });
});
