import { describe, expect, it } from "vitest";

import { createMulu, mulu, UnknownIdError } from "./index.js";
import type { Decision } from "./index.js";

/* What a caller gets wrong or leaves out, and what the catalogs lack, over the real catalogs. */

const publicity = "national/information/statutory-2026/market-entity-registration-regulation-art40-p2-publish";

/** The real catalogs, in which one clause that names no subjects is taken to name firms, so that something is allowed. */
const named = createMulu(
  mulu.set.documents.map((document) =>
    document.id === publicity && document.documentKind === "entry"
      ? { ...document, subjects: ["legal-person" as const] }
      : document,
  ),
);

const place = { region: "310000", on: "2026-11-20" } as const;
const anywhere = named as unknown as Record<string, (dealing: unknown, place: unknown) => Decision>;
const ask = (check: string, dealing: unknown, where: unknown = place): Decision => {
  const answer = anywhere[check]?.(dealing, where);
  if (!answer) throw new Error(`no ${check}`);
  return answer;
};
const said = ({ findings }: Decision): string => findings.map(({ message, hint }) => `${message.zh}${hint?.zh}`).join();

const ban = "national/measures/statutory-2026/tendering-and-bidding-law-art54-p2-market-access";
const banOfAnyEdition = "national/measures/tendering-and-bidding-law-art54-p2-market-access";
const applied = {
  id: "a",
  measure: ban,
  target: "legal-person",
  facts: [{ id: "f", document: "administrative-penalty" }],
};
const shown = {
  id: "p",
  entry: publicity,
  subject: "示例单位",
  subjectKind: "legal-person",
  channel: "credit-china",
  from: "2026-11-01",
  fields: { CF_XDR_MC: "示例单位" },
  actedOn: "2026-10-29",
  withinWorkingDays: 7,
  copies: [],
};
const repair = { id: "r", appliedOn: "2026-11-02", completeWithin: "P10D", feeYuan: 0, effects: [] };

describe("a fact that is missing or misspelt", () => {
  it("never allows", () => {
    expect(ask("checkPublication", shown).answer).toBe("allowed");
    const { subjectKind: _, ...anonymous } = shown;
    expect(ask("checkPublication", anonymous)).toMatchObject({
      answer: "cannot-say",
      missing: { given: ["subjectKind"] },
    });
  });

  it.each([
    ["subjectKind", "natural_person", ["subject-kinds", "是不是 natural-person？"]],
    ["channel", "weibo", ["publication-channels", "weibo"]],
    ["repaired_on", "2026-11-05", ["repaired_on", "是不是 repairedOn？"]],
    ["colour", "red", ["colour", "请核对字段名"]],
    ["withinWorkingDays", 1.5, ["整数"]],
    ["withinWorkingDays", -7, ["不小于 0"]],
    ["from", "2026-10-28", ["早于", "2026-10-29"]],
    ["entry", "national/information/statutory-2026/no-such-entry", ["no-such-entry"]],
  ] as const)("%s: %s is named, and nothing is decided", (field, value, words) => {
    const answer = ask("checkPublication", { ...shown, [field]: value });
    expect(answer.answer).toBe("cannot-say");
    for (const word of words) expect(said(answer)).toContain(word);
  });

  it.each([
    [{ ...repair, feeYuan: -5 }, "不小于 0"],
    [{ ...repair, completedOn: "2026-10-01" }, "早于“申请日期” 2026-11-02"],
    [{ ...repair, completedon: "2026-11-03" }, "是不是 completedOn？"],
  ])("an impossible repair is a finding: %o", (dealing, words) => {
    const answer = ask("checkRepair", dealing);
    expect(answer.answer).toBe("cannot-say");
    expect(said(answer)).toContain(words);
  });

  it.each([
    ["checkGovernment", ["domain"]],
    ["checkReport", ["lines"]],
    ["checkRecord", ["entry"]],
  ])("of nothing given %s says nothing, and what is missing", (check, missing) => {
    const answer = ask(check, { id: "x" });
    expect(answer.answer).toBe("cannot-say");
    expect(answer.missing.given).toEqual(expect.arrayContaining(missing));
  });
});

describe("a scope that no catalog fixes", () => {
  const entry = "national/information/statutory-2026/work-safety-law-art78-p1-credit-record";

  it.each(["samr", "authorised-departments", "other"])("neither allows nor forbids sharing with %s", (receiver) => {
    const answer = ask("checkSharing", {
      id: "s",
      entry,
      receiver,
      subjectKind: "legal-person",
      considerationYuan: 0,
      abroad: false,
    });
    expect(answer.answer).toBe("cannot-say");
    expect(answer.missing).toEqual({ given: [], catalog: [{ document: entry, field: "sharing.scope" }] });
    expect(said(answer)).toContain("没有写明“共享范围”");
    expect(said(answer)).not.toContain("没有给出");
  });

  it("names a receiver nobody knows", () => {
    const answer = ask("checkSharing", { id: "s", entry, receiver: "samrr", considerationYuan: 0, abroad: false });
    expect(answer.answer).toBe("cannot-say");
    expect(said(answer)).toContain("samrr");
  });
});

describe("an id", () => {
  it("without edition means the one in force that day", () => {
    expect(ask("checkMeasure", applied).answer).toBe("allowed");
    expect(ask("checkMeasure", { ...applied, measure: banOfAnyEdition }).answer).toBe("allowed");
    const entry = shown.entry.replace("statutory-2026/", "");
    expect(ask("checkPublication", { ...shown, entry }).answer).toBe("allowed");
  });

  it.each([
    ["measure", `${ban}s`],
    ["measure", shown.entry],
    ["target", "legal-persn"],
  ])("or code that nobody knows is not a no: %s %s", (field, value) => {
    const answer = ask("checkMeasure", { ...applied, [field]: value });
    expect(answer.answer).toBe("cannot-say");
    expect(answer.findings.map(({ verdict }) => verdict)).toEqual(["cannot-say"]);
    expect(said(answer)).toContain(value);
  });

  it("of a list that nobody knows is not a no either", () => {
    const answer = ask("checkDesignation", { id: "d", list: "national/lists/no-such/2026", decidedOn: "2026-11-01" });
    expect(answer.answer).toBe("cannot-say");
  });

  it("of a region is text, and a day is a day", () => {
    expect(() => ask("checkMeasure", applied, { region: 310000, on: "2026-11-20" })).toThrow(UnknownIdError);
    expect(() => ask("checkMeasure", applied, { region: "310001", on: "2026-11-20" })).toThrow(UnknownIdError);
    expect(() => ask("checkMeasure", applied, { region: "310000", on: 20261120 })).toThrow(RangeError);
    expect(() => ask("checkMeasure", applied, null)).toThrow(RangeError);
    const inForce = mulu.inForce as (query: unknown) => unknown;
    expect(() => inForce({ region: 370000, on: "2026-11-20" })).toThrow(UnknownIdError);
    expect(() => inForce({ region: "370000", on: "2026-11-20", kinds: ["measures"] })).toThrow(RangeError);
  });
});

describe("a warning", () => {
  it("is counted, and allowed is then no clean bill", () => {
    const lines = [{ id: "l", shown: "active", repairedOn: "2026-10-01" }];
    expect(ask("checkReport", { id: "r", lines })).toMatchObject({ answer: "allowed", warnings: 1 });
    expect(ask("checkReport", { id: "r", lines: [{ id: "l", shown: "active" }] })).toMatchObject({ warnings: 0 });
    const regraded = [{ id: "f", severity: "serious", sourceSeverity: "general" }];
    expect(ask("checkMeasure", { ...applied, facts: regraded })).toMatchObject({ answer: "allowed", warnings: 1 });
  });

  it("that cannot be judged keeps from saying yes", () => {
    const lines = [{ id: "l", repairedOn: "2026-10-01" }];
    expect(ask("checkReport", { id: "r", lines })).toMatchObject({
      answer: "cannot-say",
      missing: { given: ["lines.shown"] },
    });
  });
});

describe("what is missing", () => {
  it("is the catalog’s where the catalog lacks it", () => {
    const entry = mulu
      .inForce({ ...place, kinds: ["entry"] })
      .items.map(({ document }) => document)
      .find((each) => each.documentKind === "entry" && !each.recognition && each.polarity === "negative")?.id;
    const record = { id: "r", entry, document: { kind: "administrative-penalty" } };
    const { missing } = ask("checkRecord", record);
    expect(missing.catalog).toContainEqual({ document: entry, field: "recognition.documents" });
    expect(missing.given).not.toContain("recognition.documents");
  });

  it("is called by the name it has there", () => {
    expect(said(ask("checkMeasure", { ...applied, appliedOn: "soon" }))).toContain("“措施实施日期”");
    const facts = [{ id: "f", repairedOn: "soon" }];
    const words = said(ask("checkMeasure", { ...applied, facts }));
    expect(words).toContain("“事实的修复日期（第 1 项）”");
    expect(words).not.toContain("facts.0");
  });
});
