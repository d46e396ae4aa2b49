import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createApiClient, createMulu, mulu, openCatalogs, UnknownIdError, validateWith } from "./index.js";
import type { Text } from "./index.js";

/* Whatever is handed in, an error names the argument, what it should be and what it was, in both languages, and is short. */

const circular: Record<string, unknown> = {};
circular.itself = circular;

const junk: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["an object", {}],
  ["an object without prototype", Object.create(null)],
  ["an object in itself", circular],
  ["a list", ["national", "information"]],
  ["a number", 5],
  ["no number", Number.NaN],
  ["an empty text", ""],
  ["a blank text", "  "],
  ["a long text", "信".repeat(100_000)],
  ["a text with signs that are not seen", "a\u0000\u202e\n\u001b[31m"],
  ["a symbol", Symbol("x")],
  ["a bigint", 5n],
  ["a function", () => "x"],
  ["a day", new Date(0)],
];

type Call = (value: unknown) => unknown;
const untyped = mulu as unknown as Record<string, (...given: readonly unknown[]) => unknown>;
const call =
  (method: string, ...rest: readonly unknown[]): Call =>
  (value) =>
    untyped[method]?.(value, ...rest);
const here = { region: "310000", on: "2026-11-20" };

const checks = Object.keys(mulu).filter((method) => method.startsWith("check"));
const calls: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(
    [
      "entry",
      "measure",
      "list",
      "edition",
      "instrument",
      "find",
      "versions",
      "state",
      "restsOn",
      "impact",
      "radar",
      "inForce",
      "view",
      "resolve",
      "explain",
      "whyNot",
      "diff",
      "receipt",
      "replay",
    ].map((method) => [method, call(method)]),
  ),
  citeOn: call("citeOn", "2026-11-20"),
  "citeOn, the article": (article) => untyped.citeOn?.({ instrument: "civil-code", article }, "2026-11-20"),
  "citeOn, the paragraph": (paragraph) =>
    untyped.citeOn?.({ instrument: "civil-code", article: "1", paragraph }, "2026-11-20"),
  "citeOn, the text": (expression) => untyped.citeOn?.({ instrument: "civil-code", expression }, "2026-11-20"),
  "citeOn, the day": (on) => untyped.citeOn?.({ instrument: "civil-code", article: "1" }, on),
  "get, the kind": (kind) => untyped.get?.(kind, "civil-code"),
  get: (id) => untyped.get?.("instrument", id),
  "state, the day": (on) => untyped.state?.("national/information/2024", on),
  "inForce, the day": (on) => untyped.inForce?.({ on }),
  "inForce, the region": (region) => untyped.inForce?.({ region, on: "2026-11-20" }),
  "inForce, the kinds": (kinds) => untyped.inForce?.({ kinds, on: "2026-11-20" }),
  "inForce, a kind": (kind) => untyped.inForce?.({ kinds: [kind], on: "2026-11-20" }),
  "resolve, the day": (on) => untyped.resolve?.({ on, kinds: ["edition"] }),
  "resolve, the region": (region) => untyped.resolve?.({ region, on: here.on, kinds: ["edition"] }),
  "resolve, the kinds": (kinds) => untyped.resolve?.({ kinds, on: here.on }),
  "explain, the query": (query) => untyped.explain?.("national/information/2024", query),
  "explain, the field": (field) => untyped.explain?.("national/information/2024", { field }),
  "explain, the day": (on) => untyped.explain?.("national/information/2024", { on }),
  "whyNot, the query": (query) => untyped.whyNot?.("national/information/2021", query),
  "diff, the other side": (after) => untyped.diff?.("national/information/2022", after),
  "diff, the options": (options) => untyped.diff?.("national/information/2022", "national/information/2024", options),
  "diff, the usage": (usage) => untyped.diff?.("national/information/2022", "national/information/2024", { usage }),
  "receipt, what is asked": (ask) => untyped.receipt?.({ ask, id: "national/information/2024" }),
  "receipt, the id": (id) => untyped.receipt?.({ ask: "explain", id }),
  "receipt, the day": (on) => untyped.receipt?.({ ask: "explain", id: "national/information/2024", on }),
  "radar, the region": (region) => untyped.radar?.({ region, on: here.on }),
  "radar, the day": (on) => untyped.radar?.({ region: "310000", on }),
  "radar, whether within": (within) => untyped.radar?.({ ...here, within }),
  "impact, the query": (query) => untyped.impact?.("civil-code", query),
  "impact, the change": (change) => untyped.impact?.("civil-code", { change }),
  "impact, the kind of change": (is) => untyped.impact?.("civil-code", { change: { is, on: here.on } }),
  "impact, the day": (on) => untyped.impact?.("civil-code", { change: { is: "repealed", on } }),
  "impact, the article": (article) =>
    untyped.impact?.("civil-code", { change: { is: "removed", on: here.on, article } }),
  ...Object.fromEntries(checks.map((method) => [method, call(method, here)])),
  ...Object.fromEntries(checks.map((method) => [`${method}, the place`, (at) => untyped[method]?.({ id: "x" }, at)])),
  "the id of a dealing": (id) => untyped.checkPublication?.({ id }, here),
  "the entry of a dealing": (entry) => untyped.checkPublication?.({ id: "x", entry }, here),
  "a field of a dealing": (field) =>
    untyped.checkPublication?.({ id: "x", [typeof field === "string" ? field : "y"]: 1 }, here),
  "a day of a dealing": (from) => untyped.checkPublication?.({ id: "x", from }, here),
  "a place’s region": (region) => untyped.checkReport?.({ id: "x" }, { ...here, region }),
  "a place’s day": (on) => untyped.checkReport?.({ id: "x" }, { ...here, on }),
  "validate, the format": (format) => untyped.validate?.(format, {}),
  "validate, the record": (record) => untyped.validate?.("administrative-penalty", record),
  validateWith: (validator) => validateWith(validator as never, {}),
  createMulu: (documents) => createMulu(documents as never),
  "createMulu, a document": (document) => createMulu([document] as never),
  openCatalogs: (documents) => openCatalogs(documents as never),
  createApiClient: (options) => createApiClient(options as never),
  "createApiClient, the root": (baseUrl) => createApiClient({ baseUrl } as never),
};

/** What every text that a person may read has to be. */
function expectPlain(text: string): void {
  expect(text).not.toMatch(
    /undefined undefined|\[object |NaN(?!）)(?!\))|Cannot (?:read|destructure|convert)|is not (?:iterable|a function)/,
  );
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u202a-\u202e]/);
  expect(text.length).toBeLessThan(1200);
}

function outcome(ask: Call, value: unknown): unknown {
  try {
    return { answer: ask(value) };
  } catch (error) {
    return error;
  }
}

/** The findings of an answer that has any, as one reads them. */
function findingsOf(found: unknown): string[] {
  const { answer } = found as { answer?: { findings?: readonly { message: Text; hint?: Text }[] } };
  return (answer?.findings ?? []).flatMap(({ message, hint }) => [
    message.zh,
    message.en,
    hint?.zh ?? "",
    hint?.en ?? "",
  ]);
}

function expectTold(found: unknown): void {
  for (const said of findingsOf(found)) expectPlain(said);
  if (!(found instanceof Error)) return;
  expect(["UnknownIdError", "RangeError", "IncompleteDocumentError"]).toContain(found.name);
  expectPlain(found.message);
  expect(found.message).toMatch(/[\u4e00-\u9fff]/);
  expect(found.message).toMatch(/[a-z]+ [a-z]+/);
}

describe.each(Object.entries(calls))("%s", (_, ask) => {
  it.each(junk)("given %s answers, or says what it was given", (_what, value) => {
    const found = outcome(ask, value);
    expectTold(found);
    if (found instanceof UnknownIdError) expect(typeof found.id).toBe("string");
  });
});

describe("whatever is asked", () => {
  it("an error says it in words", () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 2 }),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(calls)), anything, (ask, value) => {
        expectTold(outcome(ask, value));
      }),
      { numRuns: 400 },
    );
  });

  it("covers every method there is", () => {
    const asked = Object.keys(calls).map((name) => name.split(",")[0]);
    const methods = Object.entries(mulu).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(methods.filter((method) => !asked.includes(method))).toEqual([]);
  });
});

describe("a key that is misspelt", () => {
  it.each([
    [{ on: "2026-11-20", Region: "310000" }, /没有 “Region” 这一项.*是不是 region？.*Did you mean region\?/],
    [{ on: "2026-11-20", kind: ["entry"] }, /“kind”.*kinds/],
  ])("of %j is refused by name", (query, words) => {
    expect(() => untyped.inForce?.(query)).toThrow(words);
  });

  it("of a place is, too", () => {
    expect(() => untyped.checkReport?.({ id: "x" }, { ...here, Region: "310000" })).toThrow(/“Region”.*region/);
  });
});

describe("no kinds", () => {
  it("are refused rather than answered with nothing", () => {
    expect(() => untyped.inForce?.({ on: "2026-11-20", kinds: [] })).toThrow(/空的列表.*empty list/);
  });
});

describe("an edition that there is not", () => {
  it.each(["national/information/2099", "national/information@2099"])("%s: those that there are are named", (id) => {
    const { message } = outcome(call("edition"), id) as Error;
    expect(message).toContain("national/information/2022、national/information/2024");
    expect(message).not.toMatch(/是不是|Did you mean/);
  });

  it("of a list, and of an entry, likewise", () => {
    const said = (method: string, id: string) => (outcome(call(method), id) as Error).message;
    expect(said("list", "national/lists/judgment-defaulters/2099")).toContain(
      "national/lists/judgment-defaulters/2017",
    );
    expect(said("entry", "national/information/2099/administrative-penalty")).toContain(
      "national/information/2024/administrative-penalty",
    );
    expect(said("validate", "administrative-penalty/2099")).toContain("administrative-penalty/2018");
  });
});
