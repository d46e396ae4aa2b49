import { fieldsWithAbsence } from "@mulu/validators";
import type { DealingKind } from "@mulu/validators";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";
import type { Decision } from "./index.js";

/*
 * A missing fact never allows and never forbids, over the real catalogs: of dealings with every entry, measure and list
 * there is, what is left out, misspelt or nobody’s code leaves the answer as it was, or makes it “cannot say”.
 */

type Dealing = Readonly<Record<string, unknown>>;
type Ask = (dealing: unknown, place: { region: string; on: string }) => Decision;

const asks: Readonly<Partial<Record<DealingKind, Ask>>> = {
  record: mulu.checkRecord as Ask,
  share: mulu.checkSharing as Ask,
  publication: mulu.checkPublication as Ask,
  measure: mulu.checkMeasure as Ask,
  designation: mulu.checkDesignation as Ask,
};

const codes = (vocabulary: string): string[] => mulu.set.vocabulary(vocabulary)?.values.map(({ code }) => code) ?? [];
const some = (values: readonly unknown[]) => fc.constantFrom(...values);
const ids = (kind: "entry" | "measure" | "list") => some(mulu.set.all(kind).map(({ id }) => id));
const day = some(["2026-10-08", "2026-11-01", "2026-11-19", "2027-01-01"]);
const subjectKind = some(codes("subject-kinds"));
const fields = some([{}, { name: "示例单位" }, { name: "示例单位", fineYuan: 5000 }]);
const interval = fc.record({ from: day, to: some(["2027-06-01", "2026-11-10"]) });

const facts = fc.array(
  fc.record({
    id: fc.constant("f"),
    severity: some(codes("severities")),
    sourceSeverity: some(codes("severities")),
    circumstances: some([[], ["minor-person"]]),
    leniency: some([{ outcome: "not-lenient", reason: "示例" }, { outcome: "lenient" }]),
    repairedOn: day,
  }),
  { maxLength: 2 },
);

const dealings: readonly [DealingKind, fc.Arbitrary<Dealing>][] = [
  [
    "record",
    fc.record({
      ...{ id: fc.constant("r"), entry: ids("entry"), subject: some(["91999999MA0000001N", "示例"]), subjectKind },
      ...{ recordedOn: day, fields, circumstances: some([[], ["minor-conduct"]]), consent: interval },
      document: fc.record({
        ...{ kind: some(codes("recognition-documents")), number: fc.constant("示例罚〔2026〕1号") },
        ...{ authorityKind: some(["administrative-organ", "authorised-organization", "other"]), effectiveOn: day },
        ...{ authorisedByLevel: some(codes("legal-levels")), contents: fields, revokedOn: day },
      }),
      ...{ source: fc.constant("示例局"), sourceId: fc.constant("1"), collectedOn: day, changedOn: day },
    }),
  ],
  [
    "share",
    fc.record({
      ...{ id: fc.constant("s"), entry: ids("entry"), receiver: some([...codes("share-scopes"), "samr", "other"]) },
      ...{ considerationYuan: some([0, 20]), authorisation: interval, abroad: fc.boolean(), repairedOn: day },
      ...{ securityAssessment: fc.constant("示例评〔2026〕1号"), subjectKind },
    }),
  ],
  [
    "publication",
    fc.record({
      ...{ id: fc.constant("p"), entry: ids("entry"), subjectKind, channel: some(codes("publication-channels")) },
      ...{ from: day, fields, consent: interval, actedOn: fc.constant("2026-10-01"), repairedOn: day },
      withinWorkingDays: some([7, 20]),
      copies: fc.array(fc.record({ channel: some(codes("publication-channels")), from: day, fields }), {
        maxLength: 1,
      }),
    }),
  ],
  [
    "measure",
    fc.record({ id: fc.constant("m"), measure: ids("measure"), target: some(codes("measure-targets")), facts }),
  ],
  [
    "designation",
    fc.record({
      ...{ id: fc.constant("d"), list: ids("list"), level: some(codes("admin-levels")), decidedOn: day, facts },
      ...{ levelBasis: some(["company-law", "gbf-2020-49"]), contents: fc.constant(["reasons", "basis"]) },
      notice: fc.record({ on: day, parts: some([["reasons", "basis", "rights"], ["reasons"]]) }),
      objection: fc.record({ raisedOn: fc.constant("2026-10-01"), verifiedOn: day, answeredOn: day }),
      document: fc.record({ number: fc.constant("示例〔2026〕1号"), on: day }),
    }),
  ],
];

const isPart = (value: unknown): value is Dealing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names of free fields within a record are its content, not ours. */
const whole: readonly string[] = ["fields", "contents"];

/** A dealing with each of its fields changed in turn, and the field by name. */
function* changed(
  dealing: Dealing,
  change: (part: Dealing, key: string) => Dealing,
  at = "",
): Iterable<[string, Dealing]> {
  for (const [key, value] of Object.entries(dealing)) {
    const name = `${at}${key}`;
    if (name !== "id") yield [name, change(dealing, key)];
    if (whole.includes(key)) continue;
    const inner = Array.isArray(value) ? value.filter(isPart).slice(0, 1) : isPart(value) ? [value] : [];
    for (const part of inner) {
      for (const [field, next] of changed(part, change, `${name}.`)) {
        yield [field, { ...dealing, [key]: Array.isArray(value) ? [next, ...value.slice(1)] : next }];
      }
    }
  }
}

function without(part: Dealing, key: string): Dealing {
  return Object.fromEntries(Object.entries(part).filter(([each]) => each !== key));
}

const says = (kind: DealingKind): ReadonlySet<string> =>
  new Set(fieldsWithAbsence.flatMap((each) => (each.kind === kind ? [each.field] : [])));

const place = some(["310000", "370000", "110105"]).map((region) => ({ region: String(region), on: "2026-11-20" }));

describe.each(dealings)("a %s over the real catalogs", (kind, dealing) => {
  const ask = asks[kind];
  if (!ask) throw new Error(`nothing is asked of a ${kind}`);
  const silent = says(kind);

  it("is not decided by a field that is left out", () => {
    fc.assert(
      fc.property(dealing, place, (given, where) => {
        const before = ask(given, where);
        if (before.findings.some(({ rule }) => /^(?:SCHEMA|LINK|ID-0[27])/.test(rule))) return;
        for (const [field, left] of changed(given, without)) {
          if (silent.has(field)) continue;
          const after = ask(left, where).answer;
          expect([field, after]).toEqual([field, after === "cannot-say" ? after : before.answer]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is not decided by a field that is misspelt", () => {
    fc.assert(
      fc.property(dealing, place, (given, where) => {
        const misspelt = (part: Dealing, key: string): Dealing => ({ ...without(part, key), [`${key}_`]: part[key] });
        for (const [field, left] of changed(given, misspelt)) {
          expect([field, ask(left, where).answer]).toEqual([field, "cannot-say"]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
