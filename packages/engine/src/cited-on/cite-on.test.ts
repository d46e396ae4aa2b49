import type { PublishedInstrument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { inForce } from "../in-force.js";
import { basis, edition, instrument, measure } from "@mulu/fixtures";
import { citeOn, formatCitationOn } from "./cite-on.js";
import { clauseOn, isProvedOn } from "./clause-on.js";

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const [first, second, third] = ["2012-08-31", "2021-12-24", "2023-09-01"];

/** A law of three texts; what was read in the third, and how it stands in the second. Of the first nothing was read. */
const law = instrument("ex-procedure", {
  expressions: [
    { adopted: first, effective: "2013-01-01", by: "adoption" },
    { adopted: second, effective: "2022-01-01", by: "amendment" },
    { adopted: third, effective: "2024-01-01", by: "amendment" },
  ],
  articleCount: { version: third, count: 306 },
  articles: {
    "13": read("a", { relation: "same", article: "13", digest: digest("a") }),
    "115": read("b", { relation: "none" }),
    "200": read("c", { relation: "reworded-and-moved", article: "196", digest: digest("0") }),
    "210": read("d", { relation: "ambiguous" }),
    "266": read("e", { relation: "moved", article: "262", digest: digest("e") }),
    "270": read("f", { relation: "same", article: "270", digest: digest("1") }),
  },
});

type Other = Omit<NonNullable<NonNullable<PublishedInstrument["articles"]>[string]["texts"]>[number], "version">;

function read(letter: string, other: Other) {
  return { digest: digest(letter), version: third, texts: [{ version: second, ...other }] };
}

const set = new CatalogSet([law]);
const cite = (article: string, on: string, facts: object = {}) =>
  citeOn(set, { instrument: "ex-procedure", article, ...facts }, on);

describe("a clause on a day bears the number of the text of that day", () => {
  it.each([
    ["266", "2024-01-01", "same", "266", "text"],
    ["266", "2023-12-31", "moved", "262", "digest"],
    ["266", "2022-06-01", "moved", "262", "digest"],
    ["266", "2022-01-01", "moved", "262", "digest"],
    ["13", "2022-06-01", "same", "13", "digest"],
  ])("article %s on %s is %s, %s, by %s", (article, on, is, number, proof) => {
    expect(cite(article, on)).toMatchObject({ is, clause: { article: number }, proof, holds: "yes", read: third });
  });

  it("whose number stands in another text, where the citation names that text", () => {
    expect(cite("262", "2025-01-01", { expression: second })).toMatchObject({
      is: "moved",
      clause: { article: "266" },
    });
    expect(cite("262", "2022-06-01", { expression: "2022-01-01" })).toMatchObject({ is: "same", read: second });
    expect(cite("262", "2025-01-01")).toMatchObject({ is: "same", clause: { article: "262" } });
    expect(cite("262", "2022-06-01")).toMatchObject({ is: "text-not-read" });
  });

  it("with its paragraph and item: the words of the whole article are the same", () => {
    expect(cite("266", "2022-06-01", { paragraph: 2, item: 3 })).toMatchObject({
      clause: { article: "262", paragraph: 2, item: 3 },
    });
  });

  it("or none that is proved, and then never the number of another day", () => {
    const unproved = { holds: "cannot-say", read: third };
    expect(cite("115", "2022-06-01")).toMatchObject({ is: "new", version: second, ...unproved });
    expect(cite("200", "2022-06-01")).toMatchObject({ is: "reworded", candidate: "196", ...unproved });
    expect(cite("210", "2022-06-01")).toMatchObject({ is: "ambiguous", ...unproved });
    expect(cite("266", "2021-12-31")).toMatchObject({ is: "text-not-read", version: first, ...unproved });
    // The register says same, and its digests do not.
    expect(cite("270", "2022-06-01")).toMatchObject({ is: "reworded", ...unproved });
    for (const article of ["115", "200", "210", "270"])
      expect(cite(article, "2022-06-01")).not.toHaveProperty("clause");
  });

  it("says that the text has no such article", () => {
    expect(cite("307", "2024-06-01")).toMatchObject({ is: "no-such-article", count: 306, holds: "cannot-say" });
    expect(cite("306", "2024-06-01")).toMatchObject({ is: "same" });
  });

  it("says of an article there is not in no text that it has one", () => {
    const answer = cite("307", "2022-06-01");
    expect(answer).toMatchObject({ is: "no-such-article" });
    expect(answer).not.toHaveProperty("next");
    expect(answer.words.en).not.toContain("it is Article");
  });

  it("says what comes after: amended later, or by then made and not yet in force", () => {
    const next = { version: third, from: "2024-01-01", is: "same", article: "266" };
    expect(cite("266", "2022-06-01")).toMatchObject({ next: { ...next, promulgated: false } });
    expect(cite("266", "2023-09-01")).toMatchObject({ is: "moved", next: { ...next, promulgated: true } });
    expect(cite("266", "2024-01-01")).not.toHaveProperty("next");
  });
});

describe("where the first day of a text is not on record", () => {
  const undated = instrument("ex-procedure", {
    ...law,
    expressions: [
      { adopted: first, effective: "2013-01-01", by: "adoption" },
      { adopted: second, by: "amendment" },
      { adopted: third, by: "amendment" },
    ],
  });
  const open = new CatalogSet([undated]);
  const cited = (article: string, on: string) => citeOn(open, { instrument: "ex-procedure", article }, on);

  it("nothing is said near the edge, unless both texts say the same", () => {
    expect(cited("266", "2022-06-01")).toMatchObject({ is: "text-undated", holds: "cannot-say" });
    expect(cited("13", "2023-10-01")).toMatchObject({
      is: "same",
      version: second,
      orVersions: [third],
      proof: "digest",
    });
  });

  it("the words may be proved and the number not", () => {
    expect(cited("266", "2023-10-01")).toMatchObject({ is: "text-undated", holds: "yes" });
    expect(cited("266", "2023-10-01")).not.toHaveProperty("clause");
  });

  it("and is said again away from it", () => {
    expect(cited("266", "2022-12-24")).toMatchObject({ is: "moved", clause: { article: "262" } });
    expect(cited("266", "2024-09-01")).toMatchObject({ is: "same", clause: { article: "266" } });
  });
});

describe("a clause that was read in the older text", () => {
  const one = instrument("ex-old", {
    expressions: [
      { adopted: "2007-08-30", effective: "2008-08-01", by: "adoption" },
      { adopted: "2022-06-24", effective: "2022-08-01", by: "revision" },
    ],
    articles: {
      "5": { digest: digest("a"), version: "2007-08-30", texts: [{ version: "2022-06-24", relation: "none" }] },
      "6": {
        digest: digest("b"),
        version: "2007-08-30",
        texts: [{ version: "2022-06-24", relation: "moved", article: "8", digest: digest("b") }],
      },
    },
  });
  const old = new CatalogSet([one]);

  it("is gone, or bears its new number, in the younger", () => {
    expect(citeOn(old, { instrument: "ex-old", article: "5" }, "2023-01-01")).toMatchObject({ is: "gone" });
    expect(citeOn(old, { instrument: "ex-old", article: "6" }, "2023-01-01")).toMatchObject({
      clause: { article: "8" },
    });
  });
});

describe("the same words under two numbers of one text", () => {
  const twice = instrument("ex-twice", {
    expressions: [
      { effective: "2008-08-01", by: "adoption" },
      { effective: "2022-08-01", by: "revision" },
    ],
    articles: Object.fromEntries(
      ["5", "6"].map((article) => [
        article,
        {
          digest: digest("a"),
          version: "2022-08-01",
          texts: [
            {
              version: "2008-08-01",
              relation: "moved" as const,
              article: String(Number(article) - 2),
              digest: digest("a"),
            },
          ],
        },
      ]),
    ),
  });
  const both = new CatalogSet([twice]);

  it("are told apart where each was compared, else ambiguous", () => {
    const at = (article: string, facts: object = {}) =>
      citeOn(both, { instrument: "ex-twice", article, ...facts }, "2010-01-01");
    expect(at("5")).toMatchObject({ clause: { article: "3" } });
    expect(at("6")).toMatchObject({ clause: { article: "4" } });
    expect(at("9", { digest: digest("a") })).toMatchObject({ is: "ambiguous" });
  });
});

describe("an instrument that was not in force", () => {
  const code = instrument("ex-code", {
    expressions: [{ adopted: "2026-03-12", effective: "2026-08-15", by: "adoption" }],
  });
  const gone = instrument("ex-gone", {
    expressions: [{ adopted: "1989-12-26", effective: "1989-12-26", by: "adoption" }],
    repealed: { date: "2026-08-15", by: "ex-code" },
  });
  const world = new CatalogSet([code, gone, instrument("ex-draft", { draft: true }), instrument("ex-bare")]);
  const at = (id: string, on: string) => citeOn(world, { instrument: id, article: "1" }, on);

  it.each([
    ["ex-code", "2026-03-11", { is: "not-yet-in-force", from: "2026-08-15", holds: "no" }],
    ["ex-code", "2026-03-12", { is: "not-yet-in-force", from: "2026-08-15", promulgated: "2026-03-12" }],
    ["ex-code", "2026-08-15", { is: "same", holds: "yes" }],
    ["ex-gone", "2026-08-14", { is: "same", holds: "yes", repealedFrom: "2026-08-15" }],
    [
      "ex-gone",
      "2026-08-15",
      { is: "repealed", since: "2026-08-15", by: "instruments/ex-code", successors: ["instruments/ex-code"] },
    ],
    ["ex-draft", "2026-08-15", { is: "draft", holds: "no" }],
    ["ex-bare", "2026-08-15", { is: "instrument-undated", holds: "cannot-say" }],
    ["ex-none", "2026-08-15", { is: "instrument-not-held", holds: "cannot-say" }],
  ])("%s on %s", (id, on, answer) => expect(at(id, on)).toMatchObject(answer));

  it("promulgated by then is not said before the day of adoption", () => {
    expect(at("ex-code", "2026-03-11")).not.toHaveProperty("promulgated");
  });

  it("cited as a whole, without a clause", () => {
    expect(citeOn(set, { instrument: "ex-procedure" }, "2022-06-01")).toMatchObject({
      is: "in-force",
      version: second,
    });
  });
});

describe("in words", () => {
  const printed = (article: string, on: string) =>
    formatCitationOn(set, { instrument: "ex-procedure", article, paragraph: 2 }, on);

  it("a citation prints the number of the day (RES-16)", () => {
    expect(printed("266", "2022-06-01").zh).toBe("《示例文件ex-procedure》第二百六十二条第二款");
    expect(printed("266", "2025-06-01").zh).toBe("《示例文件ex-procedure》第二百六十六条第二款");
  });

  it("or its own with the text it belongs to, and why no more can be said (RES-16)", () => {
    expect(printed("200", "2022-06-01").zh).toBe(
      "《示例文件ex-procedure》第二百条第二款（2023-09-01 文本）〔当日文本文字不同，条号无法判断〕",
    );
    expect(printed("266", "2020-06-01").en).toBe(
      "示例文件ex-procedure, Article 266, paragraph 2 (text of 2023-09-01) [the text of that day was not read]",
    );
  });

  it("an answer says what proves it and what came after", () => {
    expect(cite("266", "2022-06-01").words).toEqual({
      zh: "《示例文件ex-procedure》第二百六十六条（2023-09-01 文本）：当日（2021-12-24 文本）为第二百六十二条，条文摘要相同；后来修改，自2024-01-01起施行，2023-09-01 文本：为第二百六十六条。",
      en: "示例文件ex-procedure, Article 266 (text of 2023-09-01): on that day (the text of 2021-12-24) it was Article 262: the digest of the article is the same; amended later, from 2024-01-01; text of 2023-09-01: it is Article 266.",
    });
  });
});

describe("what rests on a clause holds on the days on which its words were law", () => {
  const statutes = edition("national/measures/statutory", { nature: "compilation", dates: { compiled: "2026-11-20" } });
  const on = (article: string, day: string) => {
    const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-procedure", { article })] });
    return inForce(new CatalogSet([law, statutes, ban]), ban, day);
  };

  it.each([
    ["266", "2022-06-01", "yes"],
    ["266", "2015-06-01", "cannot-say"],
    ["115", "2022-06-01", "cannot-say"],
    ["200", "2022-06-01", "cannot-say"],
    ["200", "2024-06-01", "yes"],
    ["307", "2024-06-01", "cannot-say"],
    ["266", "2012-12-31", "no"],
  ])("article %s on %s: %s (RES-17)", (article, day, answer) => expect(on(article, day)).toBe(answer));
});

describe("whether a clause is proved on a day, asked without the rest", () => {
  const articles = ["13", "115", "200", "210", "262", "266", "270", "307", undefined];
  const days = ["2013-01-01", "2022-01-01", "2022-06-01", "2023-12-31", "2024-01-01", "2026-01-01"];

  it.each(days)("is what the whole answer says of its texts, on %s", (on) => {
    const facts = [{}, { expression: second }, { digest: digest("e") }, { paragraph: 2 }];
    for (const article of articles) {
      for (const fact of facts) {
        const citation = { instrument: "ex-procedure", ...(article === undefined ? {} : { article }), ...fact };
        expect(isProvedOn(law, citation, on), `${article} ${JSON.stringify(fact)}`).toBe(
          clauseOn(set, citation, on).holds !== "cannot-say",
        );
      }
    }
  });
});
