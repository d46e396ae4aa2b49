import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exampleBasis, exampleEntry, exampleFile, exampleLocalEntry } from "../examples/files.js";
import { linkedSet } from "../testing/publish.js";
import * as checks from "./check.js";
import { checkMeasure, checkRecord, checkSharing } from "./check.js";
import { decide } from "./decide.js";
import { dealingWorld, exampleDealing } from "./examples.js";
import type { DealingKind } from "./rule.js";
import { dealingRules } from "./rules/index.js";

const set = linkedSet(dealingWorld);
const here = { set, region: "370000", date: "2026-06-01" };

const all: readonly DealingKind[] = [
  ...(["record", "share", "publication", "designation", "measure", "repair", "objection", "consent"] as const),
  ...(["commitment", "query", "contract", "report", "government", "acceptance", "voluntary"] as const),
];

const supplement = {
  "local/370000/information/ex-2026/edition.yaml": exampleFile("edition", {
    nature: "transcription",
    supplements: "national/information",
  }),
};

describe("a dealing", () => {
  it("is allowed when every rule is content", () => {
    const answers = all.map(
      (kind) => decide(kind, exampleDealing(kind).dealing, { ...here, rules: dealingRules }).answer,
    );
    expect(answers).toEqual(all.map(() => "allowed"));
    expect(Object.keys(checks)).toHaveLength(all.length);
  });

  it("that shows a person’s number in clear is not allowed, whatever unknown fields stand beside it", () => {
    const { dealing } = exampleDealing("publication", { fields: { idNumber: "999999900101001" } });
    const unknown = { ...dealing, term: { min: "P3M", max: "P1Y" } };
    const { answer, findings } = decide("publication", unknown, { ...here, rules: dealingRules });
    expect([answer, findings.map(({ rule }) => rule)]).toEqual(["not-allowed", ["SCHEMA-02", "PB-05"]]);
  });

  it.each([
    ["an amount held as a number", { 注册资本: 13_000_000_000 }],
    ["an amount with its unit", { 总资产: `${String(138 * 10 ** 8)}元` }],
    ["a registration number", { CF_XDR_GSZC: ["310115", "000123456"].join("") }],
    ["papers of nurses", { 证书: "沪护士字第1234567号" }],
  ])("of a firm that shows %s shows no number of a person", (_, fields) => {
    const { dealing } = exampleDealing("publication", { subjectKind: "legal-person", fields });
    const { findings } = decide("publication", dealing, { ...here, rules: dealingRules });
    expect(findings.filter(({ rule }) => rule === "PB-05")).toEqual([]);
  });

  it.each([
    ["a mobile under a name that tells nothing", { x: 138 * 10 ** 8 }],
    ["a mobile under a name of contacts", { 联系电话: 13_800_000_000 }],
    ["a number set apart by tabs", { 备注: "999999\t19900101\t0016" }],
    ["where its representative lives", { 法定代表人家庭住址: "示例市示例区示例路1号101室" }],
  ])("of a firm that shows %s is not allowed", (_, fields) => {
    const { dealing } = exampleDealing("publication", { subjectKind: "legal-person", fields });
    const { findings } = decide("publication", dealing, { ...here, rules: dealingRules });
    expect(findings.map(({ rule }) => rule)).toContain("PB-05");
  });

  it("of a day before the rules begin is not said to be allowed", () => {
    const answers = all.map(
      (kind) => decide(kind, exampleDealing(kind).dealing, { ...here, date: "2020-12-06", rules: dealingRules }).answer,
    );
    expect(answers).not.toContain("allowed");
  });

  it("with unknown fields is not forbidden for what it does not give", () => {
    const { dealing } = exampleDealing("publication", { fields: { idNumber: "9999**********01" } });
    const { fields, ...rest } = dealing as typeof dealing & { fields?: unknown };
    const { answer } = decide("publication", { ...rest, 内容: fields } as never, { ...here, rules: dealingRules });
    expect(answer).toBe("cannot-say");
  });

  it("off the catalog is not allowed, with the articles", () => {
    const repealed = linkedSet({
      ...dealingWorld,
      ...exampleEntry({ basis: exampleBasis("ex-repealed", "inclusion") }),
    });
    const { dealing } = exampleDealing("share");
    const { answer, cites } = checkSharing(dealing, { ...here, set: repealed });
    expect(answer).toBe("not-allowed");
    expect(cites).toContainEqual({ instrument: "gbf-2020-49", article: "1" });
  });

  it("that says too little can be neither allowed nor forbidden, and what is missing is named", () => {
    const { answer, missing } = checkMeasure({ id: "ex", measure: "national/measures/ex-2026/ex-measure" }, here);
    expect(answer).toBe("cannot-say");
    expect(missing).toEqual({ given: ["facts", "target"], catalog: [] });
  });

  it("is judged by the catalogs of its region", () => {
    const local = { ...here, region: "440000" };
    expect(checkRecord(exampleDealing("record").dealing, local).answer).toBe("allowed");
    const elsewhere = exampleDealing("record", { entry: "local/370000/information/ex-2026/ex-local-entry" }).dealing;
    const both = linkedSet({ ...dealingWorld, ...exampleLocalEntry(), ...supplement });
    expect(checkRecord(elsewhere, { ...here, set: both }).answer).toBe("allowed");
    expect(checkRecord(elsewhere, { ...local, set: both }).answer).toBe("not-allowed");
  });

  it.each([
    ["2020-12-06", "share", { considerationYuan: 5 }, false],
    ["2020-12-07", "share", { considerationYuan: 5 }, true],
    ["2021-02-28", "commitment", { copies: 1 }, false],
    ["2021-03-01", "commitment", { copies: 1 }, true],
  ] as const)("on %s a %s is judged by the rules of that day", (date, kind, changes, forbidden) => {
    const { dealing } = exampleDealing(kind, changes as object);
    const { findings } = decide(kind, dealing, { ...here, date, rules: dealingRules });
    const about = findings.filter(({ rule }) => rule === "SEC-03" || rule === "CM-03");
    expect(about.length > 0).toBe(forbidden);
  });
});

type Values = Readonly<Record<string, unknown>>;
const nested = (depth: number): Values => (depth === 0 ? {} : { within: nested(depth - 1) });
const endless: Record<string, unknown> = {};
endless.itself = endless;

describe("values within values", () => {
  it("are compared by what they hold, not by the order it was written in", () => {
    const document = exampleDealing("record").dealing.document;
    const recorded = (fields: Values, contents: Values) =>
      exampleDealing("record", { fields, document: { ...document, contents } }).dealing;
    const codesOf = (dealing: unknown) =>
      checkRecord(dealing as never, here).findings.flatMap(({ rule, verdict }) => (verdict === "fail" ? rule : []));
    expect(codesOf(recorded({ fine: { yuan: 1, on: "a" } }, { fine: { on: "a", yuan: 1 } }))).not.toContain("RC-04");
    expect(codesOf(recorded({ fine: { yuan: 1, on: "a" } }, { fine: { on: "b", yuan: 1 } }))).toContain("RC-04");
  });

  it("are read to a depth of 32, and refused below it", () => {
    const answer = (depth: number) => {
      const { dealing } = exampleDealing("publication", { fields: nested(depth) });
      return decide("publication", dealing, { ...here, rules: dealingRules }).missing.given;
    };
    expect(answer(31)).not.toContain("fields");
    expect(answer(33)).toContain("fields");
  });
});

describe("whatever is handed in", () => {
  it.each([
    ["a list for an object", "record", [] as unknown],
    ["no id", "consent", { subject: "ex" }],
    ["a number for a day", "record", { id: "ex", recordedOn: 20260101 }],
    ["a day that does not exist", "consent", { id: "ex", grantedOn: "2026-02-30" }],
    ["another way to write a day", "consent", { id: "ex", grantedOn: "2026/02/03" }],
    ["a text for a list", "measure", { id: "ex", facts: "all" }],
    ["a list of something else", "measure", { id: "ex", facts: [1] }],
    ["a fact that is not named", "measure", { id: "ex", facts: [{ severity: "minor" }] }],
    ["an empty name", "report", { id: "ex", lines: [{ id: "" }] }],
    ["no duration", "repair", { id: "ex", endWithin: "soon" }],
    ["values nested without end", "publication", { id: "ex", fields: nested(40) }],
    ["values that hold themselves", "record", { id: "ex", fields: endless }],
  ] as const)("%s is named, and decides nothing", (_what, kind, dealing) => {
    const { answer, missing } = decide(kind, dealing as never, { ...here, rules: dealingRules });
    expect(answer).toBe("cannot-say");
    expect(missing.given.length).toBeGreaterThan(0);
  });

  it("gets an answer, never an exception; and nothing off the catalog is ever allowed", () => {
    const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
    const fields = ["id", "entry", "measure", "list", "facts", "notice", "document", "effects", "from", "__proto__"];
    const dealing = fc.oneof(anything, fc.dictionary(fc.constantFrom(...fields), anything));
    fc.assert(
      fc.property(fc.constantFrom(...all), dealing, (kind, given) => {
        const { answer } = decide(kind, given as never, { ...here, rules: dealingRules });
        expect(["allowed", "not-allowed", "cannot-say"]).toContain(answer);
        if (kind === "record" || kind === "share" || kind === "measure") expect(answer).not.toBe("allowed");
      }),
      { numRuns: 500 },
    );
  });
});
