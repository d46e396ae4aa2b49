import { describe, expect, it } from "vitest";

import type { PublishedCommitment, PublishedDocument, PublishedIndicator, PublishedRecordFormat } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { dataDay } from "../data-day.js";
import { inForce } from "../in-force.js";
import { basis, edition, entry, instrument, list, measure } from "@mulu/fixtures";
import { CatalogView } from "../view/catalog-view.js";
import { stateOn } from "./state-on.js";
import { stateInWords } from "./words.js";

const law = instrument("ex-law", { expressions: [{ effective: "2010-01-01", by: "adoption" }] });
const air = instrument("ex-air", {
  expressions: [{ effective: "2016-01-01", by: "adoption" }],
  repealed: { date: "2026-08-15", by: "ex-code" },
});
const code = instrument("ex-code", {
  expressions: [{ effective: "2026-08-15", by: "adoption" }],
  replaces: ["ex-air"],
});
const statutes = edition("national/measures/statutory", { nature: "compilation", dates: { compiled: "2026-11-20" } });
const ban = measure(statutes.id, "ex-air-ban", { basis: [basis("ex-air")] });
const register = [law, air, code, statutes, ban];

function state(document: PublishedDocument, on: string, others: readonly PublishedDocument[] = register) {
  return stateOn(new CatalogSet([...others.filter(({ id }) => id !== document.id), document]), document, on);
}

describe("a law that was repealed", () => {
  it("tells the day, the act that repealed it, and what holds in its place", () => {
    expect(state(air, "2026-08-14")).toEqual({ is: "in-force", since: "2016-01-01" });
    expect(state(air, "2026-08-15")).toEqual({
      is: "ended",
      since: "2026-08-15",
      cause: "repealed",
      by: "instruments/ex-code",
      successors: ["instruments/ex-code"],
    });
  });

  it("takes the measure along that rests on it alone, and the measure says with which law it went", () => {
    expect(state(ban, "2026-11-20")).toEqual({
      is: "ended",
      since: "2026-08-15",
      cause: "repealed",
      with: "instruments/ex-air",
      by: "instruments/ex-code",
      successors: ["instruments/ex-code"],
    });
  });

  it("is followed through further repeals to what holds on the day", () => {
    const newer = instrument("ex-newer", { expressions: [{ effective: "2030-01-01", by: "adoption" }] });
    const gone = { ...code, repealed: { date: "2030-01-01", by: "ex-newer" } };
    const others = [law, air, gone, newer, statutes];
    expect(state(ban, "2029-12-31", others)).toMatchObject({ successors: ["instruments/ex-code"] });
    expect(state(ban, "2030-01-01", others)).toMatchObject({ successors: ["instruments/ex-newer"] });
  });

  it("has no successor in one that has not begun, nor in a draft", () => {
    const later = instrument("ex-later", {
      expressions: [{ effective: "2027-01-01", by: "adoption" }],
      replaces: ["ex-air"],
    });
    const draft = instrument("ex-draft", { draft: true, replaces: ["ex-air"] });
    expect(state(air, "2026-11-20", [code, later, draft])).toMatchObject({ successors: ["instruments/ex-code"] });
  });

  it("does not run in circles where two say that they replace each other", () => {
    const a = instrument("ex-a", { repealed: { date: "2020-01-01", by: "ex-b" } });
    const b = instrument("ex-b", { repealed: { date: "2020-01-01", by: "ex-a" } });
    expect(state(a, "2026-01-01", [b])).toMatchObject({ is: "ended", successors: [] });
  });
});

describe("an edition and what belongs to it", () => {
  const first = edition("national/information/2021", { dates: { published: "2021-12-16" } });
  const second = edition("national/information/2022", {
    dates: { published: "2022-12-28", until: "2023-12-31" },
    supersedes: first.id,
  });
  const third = edition("national/information/2024", { dates: { published: "2024-02-18" }, supersedes: second.id });
  const old = entry(first.id, "ex-a", { basis: [basis("ex-law")] });
  const now = entry(third.id, "ex-a", { basis: [basis("ex-law")] });
  const all = [law, first, second, third, old, now];

  it("is superseded on the first day of the next; the successor is the one that holds on the day", () => {
    expect(state(first, "2023-06-01", all)).toEqual({
      is: "ended",
      since: "2022-12-28",
      cause: "superseded",
      by: second.id,
      successors: [second.id],
    });
    expect(state(first, "2026-01-01", all)).toMatchObject({ by: second.id, successors: [third.id] });
  });

  it("ends the day after its last, also before the next has come", () => {
    expect(state(second, "2024-01-15", all)).toEqual({
      is: "ended",
      since: "2024-01-01",
      cause: "own-end",
      successors: [],
    });
  });

  it("an entry ends with its edition and leads to the same entry of the edition that holds", () => {
    expect(state(old, "2026-01-01", all)).toEqual({
      is: "ended",
      since: "2022-12-28",
      cause: "edition-ended",
      with: first.id,
      by: second.id,
      successors: [now.id],
    });
    expect(state(now, "2024-02-17", all)).toEqual({ is: "not-yet", from: "2024-02-18" });
    expect(state(now, "2026-01-01", all)).toEqual({ is: "in-force", since: "2024-02-18" });
  });

  it("cannot be said once one supersedes it on a day that is not on record", () => {
    const undated = edition("national/information/next", { supersedes: third.id });
    expect(state(third, "2026-01-01", [...all, undated])).toEqual({
      is: "cannot-say",
      why: "successor-undated",
      of: undated.id,
    });
  });

  it.each(["draft", "exercise"] as const)("is ended by no %s, and a draft is in force on no day", (nature) => {
    const proposal = edition("national/information/x-2025", {
      nature,
      dates: { effective: "2025-01-01" },
      supersedes: third.id,
    });
    expect(state(third, "2026-01-01", [...all, proposal])).toEqual({ is: "in-force", since: "2024-02-18" });
    expect(state(proposal, "2026-01-01", all)).toEqual({ is: "not-law", why: nature });
  });

  it("an indicator and a commitment hold only as part of their edition", () => {
    const { basis: _, category: __, polarity: ___, subjects: ____, publication: _____, ...same } = old;
    const indicator: PublishedIndicator = { ...same, documentKind: "indicator", level: 1 };
    const commitment: PublishedCommitment = {
      ...same,
      documentKind: "commitment",
      type: "voluntary-publication",
      setBy: { instrument: "ex-law" },
    };
    for (const document of [indicator, commitment]) {
      expect(state(document, "2022-06-01", all)).toMatchObject({ is: "in-force" });
      expect(state(document, "2023-06-01", all)).toMatchObject({ is: "ended", cause: "edition-ended" });
    }
  });
});

describe("versions under their own dates", () => {
  const rule = instrument("ex-rule", {
    expressions: [{ effective: "2012-01-01", by: "adoption" }],
    repealed: { date: "2026-04-01" },
  });
  const old = list("national/lists/ex/2013", { inForce: { from: "2013-10-01", to: "2017-04-30" } });
  const next = list("national/lists/ex/2017", { inForce: { from: "2017-05-01" }, setBy: { instrument: "ex-rule" } });

  it("a list gives way to the next version, or to the repeal of the act that sets it", () => {
    expect(state(old, "2017-05-01", [rule, next])).toEqual({
      is: "ended",
      since: "2017-05-01",
      cause: "superseded",
      by: next.id,
      successors: [next.id],
    });
    expect(state(next, "2026-04-01", [rule, old])).toMatchObject({
      is: "ended",
      since: "2026-04-01",
      cause: "repealed",
      with: rule.id,
    });
  });

  it("a list is replaced by no draft of a later version", () => {
    const draft = list("national/lists/ex/2025", { nature: "draft", inForce: { from: "2025-01-01" } });
    expect(state(next, "2026-01-01", [rule, draft])).toMatchObject({ is: "in-force" });
    expect(state(draft, "2026-01-01", [rule, next])).toEqual({ is: "not-law", why: "draft" });
  });

  it("a record format needs a first day, unless this project compiled it from an act", () => {
    const { kind: _, field: __, fieldBasis: ___, setBy: ____, ...same } = next;
    const format: PublishedRecordFormat = { ...same, documentKind: "record-format", carries: [], elements: [] };
    const { inForce: _____, ...bare } = format;
    expect(state(bare, "2026-01-01", [])).toMatchObject({ is: "cannot-say", why: "no-first-day" });
    const compiled: PublishedRecordFormat = { ...bare, nature: "compilation", setBy: { instrument: "ex-rule" } };
    expect(state(compiled, "2026-01-01", [rule])).toMatchObject({ is: "in-force", since: "2012-01-01" });
    expect(state(compiled, "2026-04-01", [rule])).toMatchObject({ is: "ended", with: rule.id });
  });
});

describe("the day as of which the data speak", () => {
  const verified = (day: string, document: PublishedDocument): PublishedDocument =>
    ({ ...document, provenance: { status: "inferred", confidence: "high", verified: day } }) as PublishedDocument;

  it("is the latest on which anything that begins and ends was verified, proposals and lists of codes left out", () => {
    const drafted = verified("2026-12-24", { ...ban, id: "x", nature: "draft" });
    const codes = verified("2026-11-28", {
      ...law,
      id: "vocabularies/x",
      documentKind: "vocabulary",
      closed: true,
      values: [],
    } as unknown as PublishedDocument);
    const documents = [verified("2026-11-20", law), verified("2026-10-01", ban), drafted, codes];
    expect(dataDay(new CatalogSet(documents))).toBe("2026-11-20");
    expect(dataDay(new CatalogSet([]))).toBeUndefined();
  });
});

describe("a state in words", () => {
  const set = new CatalogSet(register);

  it("names the day, the law that went, the act that came, and what holds now", () => {
    expect(stateInWords(set, stateOn(set, ban, "2026-11-20"))).toEqual({
      zh: "已失效（自2026-08-15起，所依据的《示例文件ex-air》已由《示例文件ex-code》废止，现见《示例文件ex-code》）",
      en: "no longer in force (from 2026-08-15, 示例文件ex-air, on which it rests, was repealed by 示例文件ex-code, see now 示例文件ex-code)",
    });
  });

  it("says what is not known, not that it is in force", () => {
    const groundless = measure(statutes.id, "ex-none");
    const answer = stateOn(set, groundless, "2026-11-20");
    expect(stateInWords(set, answer)).toEqual({
      zh: "无法判断（没有登记可独立支撑的依据）",
      en: "cannot say (no operative basis is on record)",
    });
    expect(inForce(set, groundless, "2026-11-20")).toBe("cannot-say");
  });
});

describe("an edition of nothing but candidates", () => {
  const proposed = edition("national/measures/candidates", {
    nature: "compilation",
    dates: { compiled: "2026-11-20" },
  });
  const wanting = measure(proposed.id, "ex-wanting", { status: "candidate", basis: [basis("ex-law")] });
  const baseless = measure(proposed.id, "ex-baseless", { status: "needs-basis" });
  const candidate = { is: "not-law", why: "candidate" };

  it("is no more in force than they are, and says so", () => {
    const set = new CatalogSet([proposed, wanting, baseless]);
    expect(stateOn(set, proposed, "2026-11-28")).toEqual(candidate);
    const view = new CatalogView(set, { on: "2026-11-28" });
    for (const id of [proposed.id, wanting.id, wanting.concept]) {
      expect(view.item(id), id).toBeUndefined();
      expect(view.whyNot(id)[0], id).toMatchObject({
        state: candidate,
        words: { zh: expect.stringContaining("候选") },
      });
    }
  });

  it("supersedes nothing, and ends nothing", () => {
    const later = edition("national/measures/later", { supersedes: statutes.id, dates: { published: "2026-01-01" } });
    const only = measure(later.id, "ex-only", { status: "candidate" });
    expect(stateOn(new CatalogSet([statutes, later, only]), statutes, "2026-11-28")).toEqual({ is: "in-force" });
  });

  it("but one with a measure in force, or of which nothing is held, is judged as ever", () => {
    const ban = measure(proposed.id, "ex-ban", { basis: [basis("ex-law")] });
    expect(stateOn(new CatalogSet([proposed, wanting, ban]), proposed, "2026-11-28")).toEqual({ is: "in-force" });
    expect(stateOn(new CatalogSet([proposed]), proposed, "2026-11-28")).toEqual({ is: "in-force" });
  });
});
