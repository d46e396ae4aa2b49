import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { check } from "./check/check.js";
import { structuralCodes } from "./codes.js";
import { compile } from "./compile.js";
import { catalogs, changed } from "./testing/catalogs.js";

const faulty = catalogs({
  ...changed("instruments/tax-law.yaml", "issuer: congress", "issuer: congres"),
  ...changed("regions/100000.yaml", "level: national", `level: national\nparent: "310000"`),
  ...changed("national/repair/2026.yaml", "inForce", "inforce"),
  ...changed("records/penalty/2026.yaml", "maxLength: 200", "maxLength: many"),
  "instruments/Tax-Law.yaml": "title: x\n",
  "national/information/2030/orphan.yaml": "title: [\n",
});

describe("compiling", () => {
  it("gives the same findings and documents in whatever order the files come", () => {
    const expected = compile(faulty);
    expect(expected.findings.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.shuffledSubarray([...faulty], { minLength: faulty.size }), (shuffled) => {
        const compiled = compile(new Map(shuffled));
        expect(check(compiled)).toEqual(check(expected));
        expect(compiled.documents).toEqual(expected.documents);
      }),
      { numRuns: 30 },
    );
  });

  it("survives any bytes: findings, never an exception", () => {
    const path = "instruments/tax-law.yaml";
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(compile(catalogs({ [path]: bytes })).findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("survives any YAML-like text in a document", () => {
    const path = "national/information/2026/penalty.yaml";
    const piece = fc.constantFrom(
      ..."title basis provenance - : { } [ ] , & * ! | > ' \" # ? << --- %".split(" "),
      "\n",
      "  ",
      "\t",
      "示例",
      "1",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(compile(catalogs({ [path]: pieces.join("") })).findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("gives every structural code once", () => {
    const codes = Object.values(structuralCodes).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
