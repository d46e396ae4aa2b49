import fc from "fast-check";
import type { ArticleText, PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, edition, entry, instrument, region } from "@mulu/fixtures";
import type { RadarVerdict } from "./model.js";
import { radar } from "./radar.js";

const places = [region("100000"), region("370000", "100000"), region("370200", "370000"), region("310000", "100000")];
const digestOf = (words: string): string => `sha256:${Buffer.from(words).toString("hex").padEnd(64, "0").slice(0, 64)}`;

/** A supplement of a region, issued on a day, or compiled where none is given, and one entry in it on one clause. */
function supplement(code: string, made: string | undefined, cited: Parameters<typeof basis>[1] = { article: "3" }) {
  const here = { layer: "local", regionCode: code } as const;
  const local = edition(`local/${code}/information/${made ?? "c"}`, {
    ...here,
    ...(made === undefined ? { nature: "compilation" } : { date: made, dates: { published: made } }),
    supplements: "national/information",
  });
  const own = entry(local.id, "ex-own", {
    ...here,
    ...(made === undefined ? { nature: "compilation" } : { date: made }),
    basis: [basis("ex-law", { role: "inclusion", ...cited })],
  });
  return [local, own];
}

const texts = [
  { effective: "2010-01-01", by: "adoption" },
  { effective: "2020-01-01", by: "amendment" },
] as const;

/** A law in two texts, whose third article, read in the first, stands so in the second. */
function law(later: Omit<ArticleText, "version"> | undefined, facts: Parameters<typeof instrument>[1] = {}) {
  const read = { version: "2010-01-01", digest: digestOf("three") };
  const article = later === undefined ? read : { ...read, texts: [{ version: "2020-01-01", ...later }] };
  return instrument("ex-law", {
    level: "local-regulation",
    expressions: [...texts],
    articles: { "3": article },
    ...facts,
  });
}

const on = "2026-01-01";
const verdictOf = (documents: readonly PublishedDocument[], day = on): unknown =>
  radar(new CatalogSet([...places, ...documents]), { region: "370000", on: day }).clauses[0]?.verdict;

describe("what became of a clause after the supplement was made", () => {
  it.each<[RadarVerdict, Omit<ArticleText, "version"> | undefined]>([
    ["keep", { relation: "same", article: "3", digest: digestOf("three") }],
    ["renumber", { relation: "moved", article: "5", digest: digestOf("three") }],
    ["review", { relation: "reworded", article: "3", digest: digestOf("others") }],
    ["review", { relation: "ambiguous" }],
    ["basis-lost", { relation: "none" }],
    ["cannot-say", undefined],
  ])("is %s where the later text has it as %j", (verdict, later) => {
    for (const made of ["2015-06-01", undefined]) {
      expect(verdictOf([law(later), ...supplement("370000", made)])).toBe(verdict);
    }
  });

  it("is nothing where the text had changed before the supplement was made", () => {
    const reworded = law({ relation: "reworded", article: "3", digest: digestOf("others") });
    expect(verdictOf([reworded, ...supplement("370000", "2021-06-01")])).toBe("keep");
    expect(verdictOf([law(undefined), ...supplement("370000", "2021-06-01")])).toBe("keep");
  });

  it("is lost with the law, and the law that takes its place is named", () => {
    const code = instrument("ex-code", {
      replaces: ["ex-law"],
      expressions: [{ effective: "2025-01-01", by: "adoption" }],
    });
    const gone = law(undefined, { repealed: { date: "2025-01-01", by: "ex-code" } });
    const set = new CatalogSet([...places, gone, code, ...supplement("370000", "2021-06-01")]);
    const [clause] = radar(set, { region: "370000", on }).clauses;
    expect(clause).toMatchObject({ verdict: "basis-lost", successors: [{ id: "instruments/ex-code" }] });
    expect(clause?.words.zh).toMatch(/^依据已失。.*已自2025-01-01起由《示例文件ex-code》废止/);
  });

  it("says the new number, paragraph and all", () => {
    const moved = law({ relation: "moved", article: "5", digest: digestOf("three") });
    const cited = { article: "3", paragraph: 2 };
    const set = new CatalogSet([...places, moved, ...supplement("370000", "2015-06-01", cited)]);
    const [clause] = radar(set, { region: "370000", on }).clauses;
    expect(clause).toMatchObject({ verdict: "renumber", becomes: "5" });
    expect(clause?.words.zh).toContain("改引第五条第二款");
  });

  it("is not law where a draft or a law to come is cited", () => {
    expect(verdictOf([law(undefined, { draft: true }), ...supplement("370000", "2021-06-01")])).toBe("not-law");
  });
});

describe("whose supplements are looked at", () => {
  const documents = [
    ...places,
    law(undefined),
    ...supplement("370000", "2021-06-01"),
    ...supplement("370200", "2021-06-01"),
  ];
  const set = new CatalogSet(documents);
  const asked = (query: Parameters<typeof radar>[1]): readonly string[] => radar(set, query).regions;

  it("those of the region and of the regions above it; on request those within it", () => {
    expect(asked({ region: "370200", on })).toEqual(["370200", "370000"]);
    expect(asked({ region: "370000", on })).toEqual(["370000"]);
    expect(asked({ region: "370000", on, within: true })).toEqual(["370000", "370200"]);
    expect(asked({ region: "310000", on })).toEqual([]);
  });

  it("each clause once, with every place that cites it", () => {
    const { clauses } = radar(set, { region: "370200", on });
    expect(clauses).toHaveLength(1);
    expect(clauses[0]?.places.map(({ region: code }) => code)).toEqual(["370200", "370000"]);
  });

  it("none before it was made, and none whose edition has ended", () => {
    expect(radar(set, { region: "370000", on: "2021-05-31" }).documents).toEqual({ asked: 0, ended: 0 });
    const [local, own] = supplement("370000", "2021-06-01");
    const ended = { ...local, dates: { published: "2021-06-01", until: "2022-12-31" } } as PublishedDocument;
    const after = new CatalogSet([...places, law(undefined), ended, ...(own ? [own] : [])]);
    expect(radar(after, { region: "370000", on }).documents).toEqual({ asked: 0, ended: 2 });
  });

  it("nothing that nobody has enacted: drafts and exercises change no answer", () => {
    const proposed = (["draft", "exercise"] as const).flatMap((nature) =>
      supplement("370000", "2021-06-01").map((document) => {
        const id = document.id.replace("/370000/information/", `/370000/information/${nature}-`);
        const edition = document.edition?.replace("/370000/information/", `/370000/information/${nature}-`);
        return { ...document, id, nature, ...(edition === undefined ? {} : { edition }) };
      }),
    );
    expect(proposed.length).toBeGreaterThan(2);
    const query = { region: "370000", on };
    expect(radar(new CatalogSet([...documents, ...proposed]), query)).toEqual(radar(set, query));
  });

  it("refuses a region that is none, and says what is not held", () => {
    expect(() => radar(set, { region: "999999", on })).toThrow(RangeError);
    expect(radar(set, { region: "310000", on }).gaps.map(({ why }) => why.code)).toContain("no-local-items");
  });
});

describe("the national edition that a supplement was made under", () => {
  const national = (year: string, facts: Parameters<typeof edition>[1] = {}) =>
    edition(`national/information/${year}`, {
      concept: "national/information",
      dates: { published: `${year}-01-01` },
      ...facts,
    });
  const editions = [national("2020"), national("2024", { supersedes: "national/information/2020" })];
  const statutes = national("statutory", { nature: "compilation", dates: {} });

  it.each([
    ["2021-06-01", on, "review"],
    ["2021-06-01", "2022-01-01", "keep"],
    ["2024-06-01", on, "keep"],
    ["2019-06-01", on, "cannot-say"],
  ])("made on %s, asked on %s: %s", (made, day, verdict) => {
    const set = new CatalogSet([...places, ...editions, statutes, law(undefined), ...supplement("370000", made)]);
    expect(radar(set, { region: "370000", on: day }).editions).toMatchObject([{ verdict }]);
  });
});

/** The true texts of a law: each article through three texts, with its number and its words, or nothing. */
const years = ["2010-01-01", "2016-01-01", "2022-01-01"] as const;
const wordings = fc.constantFrom("a", "b", undefined);
const truth = fc.record({
  articles: fc.array(fc.tuple(wordings, wordings, wordings), { minLength: 1, maxLength: 4 }),
  shift: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
  read: fc.nat(2),
  repealed: fc.option(fc.constantFrom("2019-01-01", "2025-01-01"), { nil: undefined }),
});

describe("the radar says what comparing the texts themselves says", () => {
  it("for every clause, whatever text was read and whenever it was made", () => {
    fc.assert(
      fc.property(truth, fc.constantFrom("2012-01-01", "2018-01-01", "2023-01-01"), (world, made) => {
        const { articles, shift, read, repealed } = world;
        // Numbers run through a text in order; a shift stands for articles of others before them.
        const number = (index: number, text: number): string => String(index + 1 + (shift[text] ?? 0));
        const words = (index: number, text: number): string | undefined => {
          const wording = articles[index]?.[text];
          return wording === undefined ? undefined : `${index}${wording}`;
        };
        const held = articles.flatMap((_, index) => (words(index, read) === undefined ? [] : [index]));
        const register = held.map((index) => {
          const digest = digestOf(words(index, read) ?? "");
          const others = years.flatMap((version, text): ArticleText[] => {
            if (text === read) return [];
            const there = words(index, text);
            if (there === undefined) return [{ version, relation: "none" }];
            const same = there === words(index, read);
            const moved = number(index, text) !== number(index, read);
            const relation = same ? (moved ? "moved" : "same") : moved ? "reworded-and-moved" : "reworded";
            return [{ version, article: number(index, text), digest: digestOf(there), relation }];
          });
          return [number(index, read), { version: years[read] ?? "", digest, texts: others }] as const;
        });
        const expressions = years.map(
          (effective, text) => ({ effective, by: text === 0 ? "adoption" : "amendment" }) as const,
        );
        const set = new CatalogSet([
          ...places,
          instrument("ex-law", {
            level: "local-regulation",
            expressions,
            articles: Object.fromEntries(register),
            ...(repealed === undefined ? {} : { repealed: { date: repealed } }),
          }),
          ...held.flatMap((index) => {
            const [local, own] = supplement("370000", made, { article: number(index, read) });
            return [
              ...(local && index === held[0] ? [local] : []),
              { ...own, id: `${own?.id ?? ""}-${index}` } as PublishedDocument,
            ];
          }),
        ]);
        for (const day of ["2018-06-01", "2024-06-01", "2026-06-01"].filter((each) => each >= made)) {
          const textOn = (when: string): number => years.findLastIndex((first) => first <= when);
          const { clauses } = radar(set, { region: "370000", on: day });
          for (const index of held) {
            const clause = clauses.find(({ citation }) => citation.article === number(index, read));
            const [before, after] = [textOn(made), textOn(day)];
            const [was, is] = [words(index, before), words(index, after)];
            const expected = (): RadarVerdict => {
              if (repealed !== undefined && repealed <= day) return "basis-lost";
              if (before === after) return "keep";
              if (was !== undefined && was === is)
                return number(index, before) === number(index, after) ? "keep" : "renumber";
              if (is === undefined) return after < read ? "review" : "basis-lost";
              return "review";
            };
            expect([day, index, clause?.verdict]).toEqual([day, index, expected()]);
            if (clause?.verdict === "renumber") expect(clause.becomes).toBe(number(index, after));
          }
        }
      }),
    );
  });
});
