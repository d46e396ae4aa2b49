import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { freeze, verifyLock } from "./freeze.js";

const official = "national/information/ex-official/edition.yaml";
const edition = (zh: string) => `title: { zh: ${zh}, en: Example published edition }
nature: official
dates: { published: 2026-01-01, effective: 2026-01-01 }
publication: { number: 示例〔2026〕1号, url: https://www.example.gov.cn/1, on: 2026-01-01 }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;

function setOf(changes: Readonly<Record<string, string | null>> = {}) {
  const all: Readonly<Record<string, string | null>> = {
    ...exampleWorld,
    [official]: edition("示例公布版本"),
    ...changes,
  };
  const files = Object.entries(all);
  const encoder = new TextEncoder();
  const present = files.flatMap(([path, text]) => (text === null ? [] : [[path, encoder.encode(text)] as const]));
  return compile(new Map(present)).set;
}

const lock = freeze(setOf());
const codes = (changes: Readonly<Record<string, string | null>>) =>
  verifyLock(lock, setOf(changes)).map(({ rule, subject }) => `${rule} ${subject}`);

describe("what was published stays", () => {
  it("finds nothing where nothing is gone or altered, or something was added", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ "organizations/ex-new.yaml": exampleWorld["organizations/ex-bureau.yaml"] ?? "" })).toEqual([]);
  });

  it("asks a tombstone of what is gone, and is content with one", () => {
    const gone = { "instruments/ex-normative.yaml": null };
    expect(codes(gone)).toEqual(["PS-11 instruments/ex-normative"]);
    const tombstone = `kind: withdrawn
from: instruments/ex-normative
to: []
on: 2026-01-01
reason: { zh: 示例, en: Example }
`;
    expect(codes({ ...gone, "redirects/ex-normative.yaml": tombstone })).toEqual([]);
  });

  it("does not let an official edition change, in a word or whole", () => {
    expect(codes({ [official]: edition("示例公布版本（改）") })).toEqual(["PS-15 national/information/ex-official"]);
    expect(lock.editions).toHaveProperty("national/information/ex-official");
  });

  it("gives the same lock for the same catalogs", () => {
    expect(JSON.stringify(freeze(setOf()))).toBe(JSON.stringify(lock));
  });
});
