import { describe, expect, it } from "vitest";

import { exampleBasis, exampleEntry } from "../examples/files.js";
import { examplePersonal, examplePublication } from "../examples/parts.js";
import { judge } from "../testing/judge.js";

const inclusion = exampleBasis("ex-law", "inclusion");
const personal = (instrument: string, weight = "operative") =>
  exampleBasis(instrument, "personal-publication").replace("operative", weight);
const found = (basis: string, more: Record<string, string> = {}) =>
  judge(exampleEntry({ subjects: "[natural-person]", personal: examplePersonal, basis: inclusion + basis, ...more }));

describe("PB-03: an instrument of a level that cannot carry it does not have the role", () => {
  const at = "PB-03 national/information/ex-2026/ex-entry basis";

  it.each(["ex-department-rule", "ex-normative", "ex-central-policy"])("%s, alone", (instrument) => {
    expect(found(personal(instrument))).toEqual([`${at}.1.instrument`]);
  });

  it("beside a law, as a supporting basis, with consent, of an entry about firms, or of one that is not published", () => {
    expect(found(personal("ex-law") + personal("ex-department-rule"))).toEqual([`${at}.2.instrument`]);
    expect(found(personal("ex-law") + personal("ex-department-rule", "supporting"))).toEqual([`${at}.2.instrument`]);
    const publication = examplePublication({ consentRequired: "true" });
    expect(found(personal("ex-department-rule"), { publication })).toEqual([`${at}.1.instrument`]);
    expect(found(personal("ex-department-rule"), { subjects: "[legal-person]" })).toEqual([`${at}.1.instrument`]);
    const closed = { publication: "{ publishable: false }" };
    expect(found(personal("ex-department-rule"), closed)).toEqual([`${at}.1.instrument`]);
  });

  it.each(["ex-law", "ex-admin-reg", "ex-state-council-decision"])("but %s has", (instrument) => {
    expect(found(personal(instrument))).toEqual([]);
  });

  it("and where there is none, its own field is missing, not that of the publication", () => {
    expect(found("")).toEqual(["PB-03 national/information/ex-2026/ex-entry publication.basis"]);
  });
});
