import { createRequire } from "node:module";

import { describe, expect, it } from "vitest";

import { createMulu, IncompleteDocumentError, mulu } from "./index.js";
import { requiredOf } from "./whole.js";

const require = createRequire(import.meta.url);
const law = mulu.instrument("civil-code");
const create = createMulu as (documents: readonly unknown[]) => unknown;

describe("a data set of one's own", () => {
  it.each(Object.entries(requiredOf))("asks of every %s what its published schema requires", (kind, own) => {
    const schema = require(`@mulu/schema/schemas/published/${kind}.schema.json`) as { required: string[] };
    const ofEvery = ["id", "concept", "file", "nature", "official", "layer", "documentKind"];
    expect([...ofEvery, ...own].sort()).toEqual([...schema.required].sort());
  });

  it("refuses a document that is not whole, and names it and what it lacks", () => {
    const half = { id: "instruments/half", documentKind: "instrument", title: law.title };
    expect(() => create([law, half])).toThrow(IncompleteDocumentError);
    expect(() => create([law, half])).toThrow(/instruments\/half.*concept.*issuers/);
  });

  it.each([[{ id: "x/y", documentKind: "nothing" }], [{ id: "x/y" }]])("refuses %j, which is of no kind", (odd) => {
    expect(() => create([odd])).toThrow(/x\/y/);
  });
});
