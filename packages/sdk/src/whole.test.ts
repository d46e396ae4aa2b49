import { documentKinds, requiredFields } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { createMulu, IncompleteDocumentError, mulu } from "./index.js";

const law = mulu.instrument("civil-code");
const create = createMulu as (documents: readonly unknown[]) => unknown;

describe("a data set of one's own", () => {
  it.each(documentKinds)("asks of every %s what its published schema requires", (documentKind) => {
    const required = requiredFields[documentKind] ?? [];
    expect(required).toEqual(expect.arrayContaining(["concept", "documentKind", "id", "nature"]));
    for (const field of required.filter((each) => each !== "documentKind")) {
      const given = required.filter((each) => each !== field);
      const rest = Object.fromEntries(given.map((each) => [each, each === "nature" ? "official" : each]));
      expect(() => create([{ ...rest, documentKind }])).toThrow(`缺少：${field}。`);
    }
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
