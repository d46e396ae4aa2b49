import type { PublishedBasis, PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, edition, entry, instrument, list, measure, region } from "@mulu/fixtures";
import { impact } from "./impact.js";

const since = [{ effective: "2010-01-01", by: "adoption" }] as const;
const law = (id: string, facts: Parameters<typeof instrument>[1] = {}) =>
  instrument(id, { expressions: [...since], ...facts });
const statutes = edition("national/measures/statutory", { nature: "compilation" });
const information = edition("national/information/statutory", { nature: "compilation" });
const repealed = { change: { is: "repealed", on: "2026-06-01" } } as const;

/** The verdict on one measure that rests on these, when the first goes. */
function afterRepeal(bases: readonly PublishedBasis[], others: readonly PublishedDocument[] = []) {
  const ban = measure(statutes.id, "ex-ban", { basis: [...bases] });
  const set = new CatalogSet([statutes, ban, law("ex-law"), ...others]);
  const [answer] = impact(set, "ex-law", repealed).documents;
  return answer;
}

describe("what a repeal leaves of what rests on the law", () => {
  it("falls where no clause remains", () => {
    const answer = afterRepeal([basis("ex-law", { article: "3" })]);
    expect(answer).toMatchObject({
      id: "national/measures/statutory/ex-ban",
      verdict: "falls",
      state: { without: { is: "in-force" }, with: { is: "ended", with: "instruments/ex-law" } },
    });
    expect(answer?.parts[0]).toMatchObject({ part: "measure", verdict: "falls", remains: [] });
    expect(answer?.parts[0]?.lost[0]).toMatchObject({ path: ["basis", 0], cite: { zh: "《示例文件ex-law》第三条" } });
  });

  it("is weakened where another clause of a sufficient level remains", () => {
    const answer = afterRepeal(
      [basis("ex-law"), basis("ex-rule")],
      [law("ex-rule", { level: "administrative-regulation" })],
    );
    expect(answer).toMatchObject({ verdict: "weakened", state: { with: { is: "in-force" } } });
    expect(answer?.parts[0]?.remains).toMatchObject([{ carries: "yes", level: "administrative-regulation" }]);
  });

  it("falls where what remains is of no sufficient level, though it is in force", () => {
    const answer = afterRepeal([basis("ex-law"), basis("ex-rule")], [law("ex-rule", { level: "department-rule" })]);
    expect(answer).toMatchObject({ verdict: "falls", state: { with: { is: "in-force" } } });
    expect(answer?.parts[0]).toMatchObject({ needs: [{ rule: "MS-04" }], remains: [{ carries: "no" }] });
    expect(answer?.parts[0]?.words.zh).toContain("MS-04要求law、");
  });

  it("stands where the clause only supports", () => {
    const bases = [basis("ex-law", { weight: "supporting" }), basis("ex-other")];
    expect(afterRepeal(bases, [law("ex-other")])).toMatchObject({ verdict: "stands" });
  });

  it("cannot be said where what remains was not read, or its level awaits a ruling", () => {
    const undated = instrument("ex-other", { level: "law" });
    expect(afterRepeal([basis("ex-law"), basis("ex-other")], [undated])).toMatchObject({ verdict: "cannot-say" });
    const unruled = law("ex-other", { level: "needs-ruling" });
    expect(afterRepeal([basis("ex-law"), basis("ex-other")], [unruled])).toMatchObject({ verdict: "cannot-say" });
  });

  it("had fallen before where its edition was superseded", () => {
    const old = edition("national/measures/2022", { dates: { published: "2022-01-01" } });
    const next = edition("national/measures/2024", { dates: { published: "2024-01-01" }, supersedes: old.id });
    const ban = measure(old.id, "ex-ban", { basis: [basis("ex-law")] });
    const set = new CatalogSet([old, next, ban, law("ex-law")]);
    expect(impact(set, "ex-law", repealed)).toMatchObject({
      counts: { "fallen-before": 1, falls: 0 },
      documents: [{ verdict: "fallen-before" }],
    });
  });

  it("had fallen before where the law was already repealed, and says since when", () => {
    const gone = law("ex-law", { repealed: { date: "2025-01-01", by: "ex-code" } });
    const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-law")] });
    const answer = impact(new CatalogSet([statutes, ban, gone, law("ex-code")]), "ex-law", repealed);
    expect(answer).toMatchObject({
      state: { is: "ended", since: "2025-01-01", by: "instruments/ex-code" },
      counts: { "fallen-before": 1, falls: 0 },
    });
  });

  it("had fallen before where the repeal on record lies between the supposed one and the day", () => {
    const gone = law("ex-law", { repealed: { date: "2026-07-01" } });
    const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-law")] });
    const set = new CatalogSet([statutes, ban, gone]);
    expect(impact(set, "ex-law", { ...repealed, on: "2026-06-30" }).counts).toMatchObject({ falls: 1 });
    expect(impact(set, "ex-law", { ...repealed, on: "2026-08-01" }).counts).toMatchObject({ "fallen-before": 1 });
  });

  it("is the same whatever drafts, exercises and candidates rest on the law", () => {
    const draft = edition("national/measures/draft-2027", { nature: "draft" });
    const proposed = [
      draft,
      measure(draft.id, "ex-ban", { basis: [basis("ex-law")] }),
      measure(statutes.id, "ex-candidate", { basis: [basis("ex-law")], status: "candidate" }),
    ];
    const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-law")] });
    const all = [statutes, ban, law("ex-law")];
    for (const change of [
      repealed.change,
      { is: "amended", on: "2026-06-01" },
      { is: "removed", article: "1", on: "2026-06-01" },
      { is: "moved", article: "1", to: "2", on: "2026-06-01" },
    ] as const) {
      const alone = impact(new CatalogSet(all), "ex-law", { change });
      expect(alone.documents).toHaveLength(1);
      expect(impact(new CatalogSet([...all, ...proposed]), "ex-law", { change })).toEqual(alone);
    }
  });

  it("loses to a repeal even a basis that was below the level, and says that it was", () => {
    const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-rule")] });
    const set = new CatalogSet([statutes, ban, law("ex-rule", { level: "department-rule" })]);
    const [answer] = impact(set, "ex-rule", repealed).documents;
    expect(answer).toMatchObject({ verdict: "falls", parts: [{ lacking: true }] });
  });

  it("keeps nothing national by a local regulation, nor anything local by that of another region", () => {
    const own = law("ex-own", { level: "local-regulation", region: "370000" });
    expect(afterRepeal([basis("ex-law"), basis("ex-own")], [own, region("370000")])).toMatchObject({
      verdict: "falls",
    });
    const local = edition("local/310000/measures/c", { nature: "compilation", regionCode: "310000", layer: "local" });
    const here = { layer: "local", regionCode: "310000" } as const;
    const ban = measure(local.id, "ex-ban", { ...here, basis: [basis("ex-mine"), basis("ex-own")] });
    const mine = law("ex-mine", { level: "local-regulation", region: "310000" });
    const set = new CatalogSet([local, ban, own, mine, region("310000"), region("370000")]);
    expect(impact(set, "ex-mine", repealed).documents).toMatchObject([{ verdict: "falls" }]);
    expect(impact(set, "ex-own", repealed).documents).toMatchObject([{ verdict: "weakened" }]);
  });

  it("judges by the law of the day: policy carried a measure until the opinion of 2025", () => {
    const policy = law("ex-policy", { level: "central-policy" });
    const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-law"), basis("ex-policy")] });
    const set = new CatalogSet([statutes, ban, law("ex-law"), policy]);
    const verdict = (on: string): unknown =>
      impact(set, "ex-law", { change: { is: "repealed", on } }).documents[0]?.verdict;
    expect(verdict("2025-03-20")).toBe("weakened");
    expect(verdict("2025-03-21")).toBe("falls");
  });

  it("leaves the decision to who issued it, where only this project names the clause", () => {
    const issued = edition("national/measures/2024", { dates: { published: "2024-01-01" } });
    const inferred = { basis: { status: "inferred", confidence: "medium" } } as const;
    const provenance = { status: "public-copy", confidence: "high", verified: "2026-01-01", fields: inferred } as const;
    const ban = measure(issued.id, "ex-ban", { basis: [basis("ex-law")], provenance });
    const set = new CatalogSet([issued, ban, law("ex-law")]);
    const [answer] = impact(set, "ex-law", repealed).documents;
    expect(answer).toMatchObject({ verdict: "cannot-say", state: { with: { is: "in-force" } } });
    expect(answer?.parts[0]?.words.zh).toContain("本项目推断");
  });
});

describe("the parts of a document", () => {
  const published = [basis("ex-law", { role: "publication" })];
  const both = entry(information.id, "ex-both", {
    basis: [basis("ex-other", { role: "inclusion" })],
    publication: { publishable: true, basis: published },
  });
  const set = new CatalogSet([information, both, law("ex-law"), law("ex-other")]);

  it("are judged each by its own clauses: without that of publication the entry stands, and is published on nothing", () => {
    expect(impact(set, "ex-law", repealed).documents).toMatchObject([
      { verdict: "weakened", parts: [{ part: "publication", verdict: "falls", label: { zh: "publication" } }] },
    ]);
  });

  it("stand or fall with that which includes the entry", () => {
    expect(impact(set, "ex-other", repealed).documents).toMatchObject([
      { verdict: "falls", parts: [{ part: "inclusion", verdict: "falls" }] },
    ]);
  });

  it("are seen wherever the citation stands: the act that sets a list, a rule it conflicts with", () => {
    const text = { zh: "示例", en: "Example" };
    const rules = list("national/lists/ex/2020", {
      inForce: { from: "2020-01-01" },
      setBy: { instrument: "ex-law" },
      conflicts: [{ with: { instrument: "ex-other" }, about: text, state: "open" }],
    });
    const lists = new CatalogSet([rules, law("ex-law"), law("ex-other")]);
    expect(impact(lists, "ex-law", repealed).documents).toMatchObject([
      { verdict: "falls", parts: [{ part: "setBy" }] },
    ]);
    expect(impact(lists, "ex-other", repealed).documents).toMatchObject([
      { verdict: "stands", parts: [{ part: "conflicts", verdict: "stands" }] },
    ]);
  });
});

describe("other changes than a repeal", () => {
  const articles = { "3": { version: "2010-01-01" }, "4": { version: "2010-01-01" } };
  const one = measure(statutes.id, "ex-one", { basis: [basis("ex-law", { article: "3", paragraph: 2 })] });
  const other = measure(statutes.id, "ex-other", { basis: [basis("ex-law", { article: "4" })] });
  const set = new CatalogSet([statutes, one, other, law("ex-law", { articles })]);

  it("gives several reasons in the marks of each language", () => {
    const two = ["3", "9"].map((article) => basis("ex-law", { article }));
    const expressions = [...since, { effective: "2026-06-01", by: "amendment" }] as const;
    const gone = { version: "2010-01-01", texts: [{ version: "2026-06-01", relation: "none" as const }] };
    const amended = law("ex-law", { articles: { ...articles, "9": gone }, expressions: [...expressions] });
    const unread = new CatalogSet([statutes, measure(statutes.id, "ex-two", { basis: two }), amended]);
    const [answer] = impact(unread, "ex-law", { change: { is: "amended", on: "2026-06-01" } }).documents;
    const { zh, en } = answer?.parts[0]?.words ?? { zh: "", en: "" };
    expect(zh).toMatch(/：.+；.+。/);
    expect(en).toContain("; ");
    expect(en).not.toMatch(/[，、；：。（）]/);
  });

  it("an amendment leaves open what the new text says where it was not read", () => {
    const answer = impact(set, "ex-law", { change: { is: "amended", on: "2026-06-01" } });
    expect(answer.counts).toMatchObject({ "cannot-say": 2 });
    expect(answer.documents[0]?.parts[0]?.lost[0]?.state).toMatchObject({ is: "cannot-say", why: "text-replaced" });
    expect(answer.documents[0]?.parts[0]?.words.zh).toMatch(
      /^measure：无法判断。第三条第二款（law）是否沿用，无法判断/,
    );
    expect(answer.documents[0]?.parts[0]?.words.zh).not.toContain("失去");
  });

  it("an article that goes takes only what cites it, wherever in it", () => {
    const answer = impact(set, "ex-law", { change: { is: "removed", article: "3", on: "2026-06-01" } });
    expect(answer.documents).toMatchObject([{ id: one.id, verdict: "falls", state: { with: { is: "ended" } } }]);
    expect(answer.state).toMatchObject({ is: "in-force" });
  });

  it("an article is known by the number it bore on the day, under whatever number it is cited", () => {
    const digest = `sha256:${"a".repeat(64)}`;
    const renumbered = instrument("ex-law", {
      expressions: [...since, { effective: "2020-01-01", by: "amendment" }],
      articles: {
        "3": {
          version: "2010-01-01",
          digest,
          texts: [{ version: "2020-01-01", article: "7", digest, relation: "moved" }],
        },
      },
    });
    const asked = new CatalogSet([statutes, one, renumbered]);
    const removed = (article: string) =>
      impact(asked, "ex-law", { change: { is: "removed", article, on: "2026-06-01" } });
    expect(removed("7").documents).toMatchObject([{ id: one.id, verdict: "falls" }]);
    expect(removed("3").documents).toEqual([]);
  });

  it("an article that moves takes nothing, and every citation its new number", () => {
    const answer = impact(set, "ex-law", { change: { is: "moved", article: "3", to: "5", on: "2026-06-01" } });
    expect(answer.documents).toMatchObject([{ id: one.id, verdict: "stands" }]);
    expect(answer.documents[0]?.parts[0]).toMatchObject({ lost: [], remains: [{ becomes: "5" }] });
    expect(answer.documents[0]?.parts[0]?.words.zh).toContain("改为第五条");
  });
});

describe("what is asked for that is not there", () => {
  const set = new CatalogSet([law("ex-law")]);

  it("is refused: an instrument nobody registered, a day before the change", () => {
    expect(() => impact(set, "ex-lwa", repealed)).toThrow(RangeError);
    expect(() => impact(set, "ex-law", { ...repealed, on: "2026-05-31" })).toThrow(/早于变动之日/);
  });

  it("is refused: a change before the law was made, an article that the text of the day has not, a move to where it is", () => {
    const counted = law("ex-law", {
      expressions: [{ adopted: "2010-01-01", effective: "2010-02-01", by: "adoption" }],
      articleCount: { version: "2010-01-01", count: 70 },
    });
    const laws = new CatalogSet([counted]);
    const asked = (change: Parameters<typeof impact>[2]["change"]) => () => impact(laws, "ex-law", { change });
    expect(asked({ is: "repealed", on: "2009-12-31" })).toThrow(/2010-0[12]-01/);
    expect(asked({ is: "amended", on: "2009-12-31" })).toThrow(RangeError);
    expect(asked({ is: "removed", article: "1", on: "2009-12-31" })).toThrow(RangeError);
    expect(asked({ is: "removed", article: "71", on: "2026-06-01" })).toThrow(/70/);
    expect(asked({ is: "moved", article: "71", to: "72", on: "2026-06-01" })).toThrow(/70/);
    expect(asked({ is: "moved", article: "7", to: "7", on: "2026-06-01" })).toThrow(RangeError);
    expect(asked({ is: "removed", article: "70", on: "2026-06-01" })).not.toThrow();
    expect(asked({ is: "moved", article: "70", to: "72", on: "2026-06-01" })).not.toThrow();
  });

  it("names the successors that hold on the day", () => {
    const code = law("ex-code", { replaces: ["ex-law"], expressions: [{ effective: "2026-06-01", by: "adoption" }] });
    const answer = impact(new CatalogSet([law("ex-law"), code]), "ex-law", repealed);
    expect(answer.successors).toMatchObject([{ id: "instruments/ex-code", state: { is: "in-force" } }]);
  });
});
