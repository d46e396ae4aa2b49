import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";
import type { Receipt } from "./index.js";

const on = "2026-11-20";
const untyped = mulu.receipt as (question: object) => string;

describe("a receipt over the catalogs this package carries", () => {
  it("is given again, byte for byte, for whatever is asked about any document on any day", () => {
    const documents = [...mulu.set.all("entry"), ...mulu.set.all("measure"), ...mulu.set.all("list")];
    const ids = fc.constantFrom(...documents.map(({ id }) => id));
    const days = fc.constantFrom("2015-01-01", "2022-06-01", "2024-01-15", on, "2030-01-01");
    const regions = fc.constantFrom(undefined, "110000", "310000", "370200");
    const asks = fc.constantFrom("explain", "whyNot");
    fc.assert(
      fc.property(ids, days, regions, asks, (id, day, region, ask) => {
        const text = untyped({ ask, id, on: day, region });
        expect(mulu.replay(text)).toMatchObject({ is: "same", changed: [] });
        expect(untyped((JSON.parse(text) as Receipt).question)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("holds a decision, and nothing that the dealing says of anybody", () => {
    const text = mulu.receipt({
      ask: "checkPublication",
      dealing: {
        id: "某处公示第1号",
        entry: "national/information/administrative-penalty",
        subject: "某公司",
        subjectKind: "legal-person",
        channel: "credit-china",
        from: "2026-11-01",
        fields: { 处罚事由: "某事由" },
      },
      region: "310000",
      on,
    });
    for (const told of ["某处公示", "某公司", "某事由"]) expect(text).not.toContain(told);
    expect(mulu.replay(new TextEncoder().encode(text))).toMatchObject({ is: "same", changed: [] });
  });

  it("refuses what is no question, and answers about anything written", () => {
    expect(() => untyped({ ask: "explain", id: "none/at-all", on })).toThrow(RangeError);
    expect(() => untyped([])).toThrow(RangeError);
    expect(mulu.replay("")).toMatchObject({ is: "refused", why: "unreadable" });
    expect(mulu.replay("{}")).toMatchObject({ is: "refused", why: "no-receipt" });
    expect(() => (mulu.replay as (written: unknown) => unknown)(5)).toThrow(RangeError);
  });
});
