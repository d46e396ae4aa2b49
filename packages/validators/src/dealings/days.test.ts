import { describe, expect, it } from "vitest";

import { linkedSet } from "../testing/publish.js";
import { at, withPart } from "../testing/places.js";
import { dayOrders, mayLieAhead } from "./days.js";
import { decide } from "./decide.js";
import { dealingWorld, exampleDay, exampleDealing } from "./examples.js";
import { daysOf } from "./forms.js";
import type { DealingKind } from "./rule.js";
import { dealingRules } from "./rules/index.js";

/* In which order the days of a dealing stand, over all kinds: what cannot be is named; what is against a rule is a no. */

const kinds = Object.keys(dayOrders) as DealingKind[];
const set = linkedSet(dealingWorld);
const lists: readonly string[] = ["copies", "facts", "effects", "lines"];

/** The steps to a field, in the first item of each list on the way. */
const stepsTo = (field: string): (string | number)[] =>
  field.split(".").flatMap((step) => (lists.includes(step) ? [step, 0] : [step]));

/** The least that a list needs for one of its items to be read. */
const items: Readonly<Record<string, object>> = {
  copies: { channel: "service-institution" },
  facts: { id: "ex-record-1", severity: "serious" },
  effects: { kind: "measure", id: "ex-application-1" },
  lines: { id: "ex-record-1", shown: "annotated" },
};

function withDay(dealing: unknown, field: string, day: string): unknown {
  const [list = ""] = field.split(".");
  const held = lists.includes(list) && at(dealing, [list, 0]) === undefined;
  return withPart(held ? { ...(dealing as object), [list]: [items[list]] } : dealing, stepsTo(field), day);
}

/** A dealing of a kind that holds no day but those given. */
function dealingWith(kind: DealingKind, days: Readonly<Record<string, string>>): unknown {
  const bare = daysOf(kind).reduce<unknown>(
    (dealing, field) =>
      at(dealing, stepsTo(field)) === undefined ? dealing : withPart(dealing, stepsTo(field), undefined),
    exampleDealing(kind).dealing,
  );
  return Object.entries(days).reduce((dealing, [field, day]) => withDay(dealing, field, day), bare);
}

const judged = (kind: DealingKind, days: Readonly<Record<string, string>>) =>
  decide(kind, dealingWith(kind, days) as never, { set, region: "370000", date: exampleDay, rules: dealingRules });

type Pair = [kind: DealingKind, first: string, second: string, rule: string | undefined];
const pairs = kinds.flatMap((kind) =>
  dayOrders[kind].map(([first, second, rule]): Pair => [kind, first, second, rule]),
);
const past = kinds.flatMap((kind) =>
  daysOf(kind).flatMap((field) => (mayLieAhead[kind].includes(field) ? [] : [[kind, field] as const])),
);

describe("a day that cannot be later than another", () => {
  it("is told of all fifteen kinds", () => expect(kinds).toHaveLength(15));

  it.each(pairs)("of a %s: %s, not after %s", (kind, first, second, rule) => {
    const { answer, findings, missing } = judged(kind, { [first]: "2026-05-12", [second]: "2026-05-11" });
    const found = findings.find((each) => each.rule === (rule ?? "ID-07"));
    expect(found).toBeDefined();
    expect(answer).toBe(rule === undefined ? "cannot-say" : "not-allowed");
    if (rule === undefined) expect(missing.given).toContain(second);
    const kept = judged(kind, { [first]: "2026-05-11", [second]: "2026-05-12" });
    expect(kept.findings.filter((each) => each.rule === "ID-07")).toEqual([]);
  });

  it("is held against the days of the same copy, not of another", () => {
    const copies = [
      { channel: "necips", from: "2026-05-12", to: "2026-05-20" },
      { channel: "credit-china", from: "2026-05-10", to: "2026-05-11" },
    ];
    const { dealing } = exampleDealing("publication", { copies });
    const { findings } = decide("publication", dealing, {
      set,
      region: "370000",
      date: exampleDay,
      rules: dealingRules,
    });
    expect(findings.filter(({ rule }) => rule === "ID-07")).toEqual([]);
  });
});

describe("a day that is given as having been", () => {
  it.each(past)("of a %s, %s, is not still to come", (kind, field) => {
    const { answer, findings, missing } = judged(kind, { [field]: "2030-01-01" });
    expect(answer).not.toBe("allowed");
    expect(missing.given).toContain(field);
    expect(findings.find(({ rule }) => rule === "ID-07")?.message.zh).toContain("2030-01-01");
  });

  it("may be the day that is asked about", () => {
    for (const [kind, field] of past) {
      const { findings } = judged(kind, { [field]: exampleDay });
      expect(findings.filter(({ rule }) => rule === "ID-07")).toEqual([]);
    }
  });

  it("does not hide what is plainly wrong beside it", () => {
    const { dealing } = exampleDealing("share", { repairedOn: "2030-01-01", receiver: "other" });
    const { answer } = decide("share", dealing, { set, region: "370000", date: exampleDay, rules: dealingRules });
    expect(answer).toBe("not-allowed");
  });
});

describe("a day that may lie ahead", () => {
  it("is one that a form has", () => {
    for (const kind of kinds) expect(daysOf(kind)).toEqual(expect.arrayContaining([...mayLieAhead[kind]]));
  });
});
