import { describe, expect, it } from "vitest";

import { exampleBasis, exampleEntry } from "../examples/files.js";
import { examplePersonal } from "../examples/parts.js";
import { linkedSet } from "../testing/publish.js";
import { checkQuery } from "./check.js";
import { dealingWorld, exampleDealing } from "./examples.js";

/* A query is allowed where the catalog shows that it is: by the entry that holds, its purposes, and what carries it. */

const entry = "national/information/ex-2026/ex-entry";
const persons = { subjects: "[natural-person]", publication: "{ publishable: false }" };
const without = (instrument: string, asked = "") =>
  `{ ${asked}basis: [{ instrument: ${instrument}, article: "12", role: collection-without-consent, weight: operative }] }`;

function asked(changes: object, catalog: Parameters<typeof exampleEntry>[0] = {}, date = "2026-06-01") {
  const set = linkedSet({ ...dealingWorld, ...exampleEntry(catalog) });
  return checkQuery(exampleDealing("query", changes).dealing, { set, region: "370000", date });
}

describe("a query about persons without consent", () => {
  const unasked = { personal: true, reviewer: "ex-reviewer-1" };

  it("rests on a law that the entry itself names for it", () => {
    const { answer } = asked({ ...unasked, withoutConsent: "ex-law" }, { ...persons, personal: without("ex-law") });
    expect(answer).toBe("allowed");
  });

  it.each([
    ["nothing of persons", {}],
    ["another law", { personal: without("ex-admin-reg") }],
    [
      "purpose and method alone",
      { personal: examplePersonal.replace("consentRequired: true", "consentRequired: false") },
    ],
    ["the law for something else", { basis: exampleBasis("ex-law", "inclusion") + exampleBasis("ex-law", "sharing") }],
    ["the law as support only", { personal: without("ex-law").replace("operative", "supporting") }],
  ])("on a law in force cannot be said to be allowed where the entry states %s", (_, catalog) => {
    const { answer, missing } = asked({ ...unasked, withoutConsent: "ex-law" }, { ...persons, ...catalog });
    expect(answer).toBe("cannot-say");
    expect(missing).toEqual({ given: [], catalog: [{ document: entry, field: "personal.basis" }] });
  });

  it("is not allowed where the entry asks for consent", () => {
    const catalog = { ...persons, personal: without("ex-law", "consentRequired: true, ") };
    expect(asked({ ...unasked, withoutConsent: "ex-law" }, catalog).answer).toBe("not-allowed");
  });
});

describe("a query that is said not to be about persons", () => {
  it("cannot be so under an entry about natural persons only", () => {
    const { answer, missing, findings } = asked({ personal: false }, { subjects: "[natural-person, profession]" });
    expect(answer).toBe("cannot-say");
    expect(missing.given).toEqual(["personal"]);
    expect(findings[0]?.message.zh).toContain("只涉及自然人、执业、从业人员");
  });

  it("may be so under an entry about persons and others", () => {
    expect(asked({ personal: false }, { subjects: "[natural-person, legal-person]" }).answer).toBe("allowed");
  });
});

describe("what is queried", () => {
  it("is in force there on the day of the query", () => {
    const repealed = { basis: exampleBasis("ex-repealed", "inclusion") };
    expect(asked({}, repealed)).toMatchObject({ answer: "not-allowed", findings: [{ rule: "SEC-01" }] });
  });

  it("is open to all where it is published, whatever the purpose", () => {
    expect(asked({ purpose: "示例：了解情况" }).answer).toBe("allowed");
  });

  it("is queried for a purpose that the catalog names, where it is not published", () => {
    const closed = { publication: "{ publishable: false }" };
    expect(asked({ purpose: "示例许可审查" }, closed).answer).toBe("allowed");
    const other = asked({ purpose: "示例：招聘" }, closed);
    expect([other.answer, other.missing.given]).toEqual(["cannot-say", ["purpose"]]);
    const silent = asked({ purpose: "示例许可审查" }, { ...closed, query: null });
    expect([silent.answer, silent.missing.catalog]).toEqual([
      "cannot-say",
      [{ document: entry, field: "query.purposes" }],
    ]);
  });
});
