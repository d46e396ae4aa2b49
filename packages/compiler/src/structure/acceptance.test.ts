import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

import { fileKinds } from "@mulu/schema";
import type { FileKind } from "@mulu/schema";

import { readDocuments } from "../read/read-documents.js";
import type { ReadDocument } from "../read/read-documents.js";
import { realSource } from "../testing/real-catalogs.js";
import { acceptName } from "./accept-name.js";
import { schemaOf } from "./schemas.js";

const require = createRequire(import.meta.url);
/** As building this package wrote it. */
const compiled = require("../../dist/structure/accepts.cjs") as Record<string, (value: unknown) => boolean>;
const { documents } = readDocuments(await realSource());

function accepts(kind: FileKind, value: unknown): boolean | undefined {
  return compiled[acceptName(kind)]?.(value);
}

/** Copies of a value that differ in one place: a part left out, of another type, empty, or one too many. */
function* variants(value: unknown, rebuild: (part: unknown) => unknown = (part) => part): Iterable<unknown> {
  for (const other of [7, "", null, [], {}]) yield rebuild(other);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    const [first, ...rest] = value as unknown[];
    if (first !== undefined) yield* variants(first, (part) => rebuild([part, ...rest]));
    return;
  }
  yield rebuild({ ...value, notAField: 1 });
  for (const key of Object.keys(value)) {
    const { [key]: part, ...others } = value as Record<string, unknown>;
    yield rebuild(others);
    yield* variants(part, (other) => rebuild({ ...others, [key]: other }));
  }
}

/** The longest document of each kind: it has the most fields. */
const longest = fileKinds.flatMap(({ kind }) => {
  const size = ({ value }: ReadDocument): number => JSON.stringify(value).length;
  const [most] = documents.filter(({ identity }) => identity.kind === kind).sort((a, b) => size(b) - size(a));
  return most ? [[kind, most.value] as const] : [];
});

describe("what was compiled when this package was built judges as the schemas do", () => {
  it("every file of the catalogs", () => {
    const apart = documents.filter(
      ({ identity: { kind }, value }) => accepts(kind, value) !== (schemaOf(kind).mistakesIn(value).length === 0),
    );
    expect(apart.map(({ file }) => file)).toEqual([]);
  });

  it.each(longest)("%s, changed in one place", (kind, value) => {
    let count = 0;
    for (const variant of variants(value)) {
      count += 1;
      const isSound = schemaOf(kind).mistakesIn(variant).length === 0;
      if (accepts(kind, variant) !== isSound) expect.fail(`judged apart: ${JSON.stringify(variant)}`);
    }
    expect(count).toBeGreaterThan(5);
  });
});
