import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { linkedSet } from "../testing/publish.js";
import { checkPublication, checkRecord, checkRepair } from "./check.js";
import { dealingWorld, exampleDealing } from "./examples.js";
import { asPlain } from "./plain.js";

const here = { set: linkedSet(dealingWorld), region: "370000", date: "2026-06-01" };
const mobile = ["139", "0000", "0000"].join("");

class Phone {
  number = mobile;
}

const throwing = (): object =>
  Object.defineProperty({}, "phone", {
    enumerable: true,
    get: () => {
      throw new Error("not to be read");
    },
  });

/** What is no plain data, and the name it is called by. */
const strangers: readonly (readonly [what: string, value: () => unknown])[] = [
  ["Map", () => new Map([["phone", mobile]])],
  ["Set", () => new Set([mobile])],
  ["Uint8Array", () => new TextEncoder().encode(mobile)],
  ["ArrayBuffer", () => new TextEncoder().encode(mobile).buffer],
  ["Date", () => new Date(0)],
  ["Phone", () => new Phone()],
  ["String", () => Object(mobile) as unknown],
  ["URL", () => new URL(`tel:${mobile}`)],
  ["function", () => () => mobile],
  ["symbol", () => Symbol(mobile)],
  ["Object", () => Object.create({ phone: mobile }) as unknown],
];

const placed = (value: unknown) =>
  fc
    .array(fc.constantFrom("list", "note", "__proto__"), { maxLength: 4 })
    .map((path) =>
      path.reduce<unknown>((inner, step) => (step === "list" ? ["示例", inner] : { [step]: inner }), value),
    );

describe("what is not JSON data", () => {
  it.each(strangers)("%s is named wherever it stands, and decides nothing", (what, value) => {
    fc.assert(
      fc.property(placed(value()), (held) => {
        const { dealing } = exampleDealing("publication", { subjectKind: "legal-person", fields: { held } });
        const { answer, findings, missing } = checkPublication(dealing, here);
        expect(answer).toBe("cannot-say");
        expect(missing.given[0]).toMatch(/^fields\.held/);
        expect(findings.map(({ message }) => message.zh)).toEqual([expect.stringContaining(`是 ${what}，不是 JSON`)]);
        expect(JSON.stringify(findings)).not.toContain(mobile);
      }),
      { numRuns: 20 },
    );
  });

  it.each(strangers)("%s hides no payment, and is no dealing", (_what, value) => {
    const answer = (otherPayments: unknown) =>
      checkRepair(exampleDealing("repair", { otherPayments } as never).dealing, here).answer;
    expect(answer({})).toBe("allowed");
    expect(answer(value())).toBe("cannot-say");
    expect(checkRepair(value() as never, here).answer).toBe("cannot-say");
  });

  it("what throws when it is read is named, and nothing is thrown", () => {
    const proxy = Proxy.revocable({}, {});
    proxy.revoke();
    for (const hostile of [throwing(), proxy.proxy, [throwing()], { a: proxy.proxy }]) {
      for (const dealing of [hostile, { id: "ex", fields: hostile }, { id: "ex", fields: { a: hostile } }]) {
        const { answer, findings } = checkRecord(dealing as never, here);
        expect(answer).toBe("cannot-say");
        expect(findings.some(({ message }) => message.en.includes("throws when it is read"))).toBe(true);
      }
    }
  });

  it("is judged by what it said the first time", () => {
    let times = 0;
    const fields = Object.defineProperty({}, "note", {
      enumerable: true,
      get: () => (times++ === 0 ? mobile : "示例"),
    });
    const { dealing } = exampleDealing("publication", { subjectKind: "legal-person", fields });
    expect(checkPublication(dealing, here).findings.map(({ rule }) => rule)).toContain("PB-05");
  });
});

describe("plain data", () => {
  it("is taken as it is, with or without prototype, of whatever realm and sharing", () => {
    const shared = { a: 1 };
    const given = { one: shared, other: shared, list: [null, undefined, [true]], none: Object.create(null) as object };
    expect(asPlain(given)).toEqual({ value: { ...given, none: {} }, unread: [] });
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const { value: taken, unread } = asPlain(value);
        expect(unread).toEqual([]);
        expect(JSON.stringify(taken)).toBe(JSON.stringify(value));
      }),
    );
  });
});
