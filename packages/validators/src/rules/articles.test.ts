import { describe, expect, it } from "vitest";

import { exampleBasis, exampleEntry, exampleFile, exampleList } from "../examples/files.js";
import type { Example } from "../rule.js";
import { findings, judge } from "../testing/judge.js";

type Sections = Readonly<Record<string, string | null>>;

const title = "{ zh: 示例被引法, en: Example cited law }";
const counted = "{ version: 2014-10-01, count: 100 }";
const gist = (article: string, more = ""): string =>
  `\n  "${article}": { gist: { zh: 示例要点, en: Example gist }${more} }`;

/** An entry of 2026 on an article of a law of which the register holds this much. */
function citing(article: string, law: Sections, entry: Sections = {}): Example {
  return {
    "instruments/ex-cited.yaml": exampleFile("instrument", { title, ...law }),
    ...exampleEntry({ basis: exampleBasis("ex-cited", "inclusion", article), ...entry }),
  };
}

const said = (files: Example): string[] => judge(files).filter((line) => line.startsWith("TX-05"));
const at = "national/information/ex-2026/ex-entry basis.0.article";

describe("TX-05: an article of a law whose articles were counted", () => {
  it.each(["1", "100", "100-1", "99-12"])("exists up to the last: %s", (article) => {
    expect(said(citing(article, { articleCount: counted }))).toEqual([]);
  });

  it.each(["101", "101-1", "9999"])("does not exist beyond it: %s", (article) => {
    expect(said(citing(article, { articleCount: counted }))).toEqual([`TX-05 ${at}`]);
  });

  it("is told with what the text has", () => {
    const [found] = findings(citing("9999", { articleCount: counted })).filter(({ rule }) => rule === "TX-05");
    expect(found?.message.zh).toBe(
      "条目“示例处罚信息”引用《示例被引法》第9999条，而2014-10-01的文本共100条，没有这一条。",
    );
    expect(found?.message.en).toContain("its text of 2014-10-01 has 100 articles");
  });

  it("cannot be judged where another text may apply: an older one, a newer one, a pinned one", () => {
    const unsaid = [`TX-05 cannot-say ${at}`];
    const newer =
      "\n  - { adopted: 2014-10-01, effective: 2015-01-01 }\n  - { adopted: 2024-10-01, effective: 2025-01-01 }";
    expect(said(citing("101", { articleCount: counted, expressions: newer }))).toEqual(unsaid);
    expect(said(citing("101", { articleCount: "{ version: 2026-06-01, count: 100 }" }))).toEqual(unsaid);
    const pinned = {
      basis: `\n  - { instrument: ex-cited, article: "101", expression: 2010-01-01, role: inclusion, weight: operative }`,
    };
    expect(said(citing("101", { articleCount: counted }, pinned))).toEqual(unsaid);
  });

  it("is asked about wherever it is cited", () => {
    const sharing = {
      sharing: `{ shareable: true, basis: [{ instrument: ex-cited, article: "101", role: sharing, weight: operative }] }`,
    };
    expect(said(citing("1", { articleCount: counted }, sharing))).toEqual([
      "TX-05 national/information/ex-2026/ex-entry sharing.basis.0.article",
    ]);
    const list = exampleList({ setBy: `{ instrument: ex-law, article: "101" }` });
    expect(said(list)).toEqual([expect.stringMatching(/^TX-05 national\/lists\/.* setBy\.article$/)]);
  });
});

describe("TX-05: an article of a law whose articles were not counted", () => {
  it("cannot be judged beyond those on record", () => {
    const articles = gist("12") + gist("64");
    expect(said(citing("64", { articles }))).toEqual([]);
    expect(said(citing("999", { articles }))).toEqual([`TX-05 cannot-say ${at}`]);
  });

  it("is let be where nothing is on record, up to the longest law there is", () => {
    expect(said(citing("1260", {}))).toEqual([]);
    expect(said(citing("9999", {}))).toEqual([`TX-05 cannot-say ${at}`]);
  });
});

it("TX-05: the register holds no article beyond the number it states for the same text", () => {
  const held = (more: string): Example => ({
    "instruments/ex-cited.yaml": exampleFile("instrument", {
      title,
      articleCount: counted,
      articles: gist("101", more),
    }),
  });
  expect(said(held(""))).toEqual(["TX-05 instruments/ex-cited articles.101"]);
  expect(said(held(", version: 2014-10-01"))).toHaveLength(1);
  expect(said(held(", version: 2010-10-01"))).toEqual([]);
});

describe("TX-06: an article in other texts", () => {
  const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
  const compared = (...texts: string[]): string[] => {
    const articles = `\n  "12":\n    digest: ${digest("a")}\n    version: 2014-10-01\n    texts: [${texts.join(", ")}]`;
    const files = { "instruments/ex-cited.yaml": exampleFile("instrument", { title, articles }) };
    return judge(files).filter((line) => line.startsWith("TX-06"));
  };
  const text = (relation: string, article: string, letter: string, version = "2004-01-01"): string =>
    `{ version: ${version}, article: "${article}", digest: "${digest(letter)}", relation: ${relation} }`;

  it.each([
    text("same", "12", "a"),
    text("moved", "11", "a"),
    text("reworded", "12", "b"),
    text("reworded-and-moved", "11", "b"),
    "{ version: 2004-01-01, relation: none }",
    "{ version: 2004-01-01, relation: ambiguous }",
  ])("may say %s", (each) => {
    expect(compared(each)).toEqual([]);
  });

  it.each([
    text("same", "11", "a"),
    text("same", "12", "b"),
    text("moved", "12", "a"),
    text("moved", "11", "b"),
    text("reworded", "12", "a"),
    text("reworded-and-moved", "12", "b"),
    text("none", "12", "a"),
    "{ version: 2004-01-01, relation: same }",
    text("same", "12", "a", "2014-10-01"),
  ])("cannot say %s", (each) => {
    expect(compared(each)).toHaveLength(1);
  });

  it("stands once for each text", () => {
    expect(compared(text("same", "12", "a"), text("moved", "11", "a"))).toHaveLength(1);
  });
});
