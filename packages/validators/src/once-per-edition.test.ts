import { describe, expect, it } from "vitest";

import { exampleEntry } from "./examples/files.js";
import { exampleEnacted } from "./examples/procedures.js";
import { exampleRepair } from "./examples/parts.js";
import { findings, judge } from "./testing/judge.js";

type Facts = Parameters<typeof exampleEntry>[0];

const folder = "national/information/ex-draft";

/** An edition of some entries that differ in their ids and titles, and in what is given. */
function world(entries: readonly Facts[], { nature = "draft", defaults = "" } = {}) {
  const at = `${folder}/edition.yaml`;
  const head = exampleEnacted(
    {
      title: "{ zh: 示例草案, en: Example draft }",
      nature,
      publication: "{ number: 示例〔2026〕3号, url: https://www.example.gov.cn/3, date: 2026-01-01 }",
    },
    at,
  );
  const members = entries.map((facts, index) =>
    exampleEntry(
      { title: `{ zh: 示例信息${index + 1}号, en: Example information ${index + 1} }`, ...facts },
      `${folder}/ex-${index + 1}.yaml`,
    ),
  );
  return Object.assign({ [at]: `${head[at] ?? ""}${defaults}` }, ...members) as Record<string, string>;
}

const noQuery: Facts = { query: null };

describe("what a draft states nowhere is told once of the edition", () => {
  it("one finding, whatever the number of entries", () => {
    expect(judge(world([noQuery, noQuery, noQuery]))).toEqual([`SEC-01 ${folder} defaults.query`]);
  });

  it("counts them, and says where to write it once", () => {
    const [found] = findings(world([noQuery, noQuery, noQuery]));
    expect(found?.message.zh).toContain("3 项");
    expect(found?.hint?.zh).toContain("defaults.query");
    expect(found?.message.en).toContain("3");
    expect(found?.params).toMatchObject({ count: 3, missing: "query" });
  });

  it("of the one entry that lacks what others have it is told as before", () => {
    expect(judge(world([noQuery, {}, {}]))).toEqual([`SEC-01 ${folder}/ex-1 query`]);
  });

  it("of the only entry that is asked for it too, so that it is found", () => {
    const positive: Facts = { polarity: "positive", recognition: null, severity: null, repair: null };
    const [found] = findings(world([{ repair: null }, positive, positive])).filter(({ rule }) => rule === "RP-02");
    expect(found?.subject).toBe(`${folder}/ex-1`);
  });

  it("says of what no edition can state once that each entry states it", () => {
    const [found] = findings(world([{ collectedBy: null }, { collectedBy: null }]));
    expect([found?.rule, found?.subject, found?.path.join(".")]).toEqual(["SH-03", folder, ""]);
    expect(found?.hint?.zh).not.toContain("defaults");
  });

  it("is silent once the edition states it", () => {
    const query =
      "defaults:\n  query:\n    roles: { zh: 示例经办人, en: Example officers }\n" +
      "    purposes: [{ zh: 示例审查, en: Example review }]\n" +
      "    approval: { zh: 示例审批, en: Example approval }\n" +
      "    subjectAccess: { zh: 示例查询, en: Example access }\n";
    expect(judge(world([noQuery, noQuery], { defaults: query }))).toEqual([]);
  });

  it.each(["official", "transcription"])("of an edition that is %s every entry is told", (nature) => {
    expect(judge(world([noQuery, noQuery], { nature })).length).toBe(2);
  });
});

describe("a fault of what an edition states once", () => {
  const fee = "defaults:\n  repair:\n    channels: []\n    rules: national/repair/ex\n";
  const channels = "defaults:\n  publication:\n    channels: [credit-china]\n";
  const open: Facts = {
    publication: "{ publishable: true, scope: public, term: { max: P3Y }, followsInclusion: true }",
  };

  it("is told once, where it stands, with how many it concerns", () => {
    const found = findings(world([open, open], { defaults: channels })).filter(({ rule }) => rule === "PB-06");
    expect(found.map(({ subject, path }) => `${subject} ${path.join(".")}`)).toEqual([
      `${folder} defaults.publication.channels`,
    ]);
    expect(found[0]?.message.zh).toContain("2 项");
    expect(found[0]?.message.en).toContain("concerns 2");
    expect(found[0]?.file).toBe(`catalogs/${folder}/edition.yaml`);
  });

  it("is not told of an entry that says otherwise", () => {
    const own: Facts = {
      publication:
        "{ publishable: true, scope: public, channels: [department-portal], term: { max: P3Y }, followsInclusion: true }",
    };
    expect(judge(world([own, own], { defaults: channels })).filter((line) => line.startsWith("PB-06"))).toEqual([]);
  });

  it("does not reach what the entry settles itself", () => {
    expect(judge(world([{ repair: exampleRepair() }, { repair: exampleRepair() }], { defaults: fee }))).toEqual([]);
  });
});

describe("English that nobody has yet", () => {
  const chinese: Facts = { title: "{ zh: 示例中文名称, en: 示例中文名称 }", unknown: "[title.en]" };

  it("is a warning of a draft, told once", () => {
    expect(judge(world([chinese, { ...chinese, title: "{ zh: 示例另一名称, en: 示例另一名称 }" }]))).toEqual([
      `ID-05 warning ${folder} `,
    ]);
  });

  it("is a warning of the one entry that lacks it", () => {
    expect(judge(world([chinese, {}]))).toEqual([`ID-05 warning ${folder}/ex-1 title.en`]);
  });

  it("is a gap of a source that has none", () => {
    expect(judge(world([chinese, {}], { nature: "transcription" }))).toEqual([
      `ID-05 cannot-say warning ${folder}/ex-1 title.en`,
    ]);
  });

  it("is a fault where nobody owns to it", () => {
    expect(judge(world([{ ...chinese, unknown: null }, {}]))).toEqual([`ID-05 ${folder}/ex-1 title.en`]);
  });

  it("is a warning of what is enacted: catalogs are enacted in Chinese, and nothing is translated by guess", () => {
    expect(judge(world([chinese, {}], { nature: "official" }))).toEqual([`ID-05 warning ${folder}/ex-1 title.en`]);
  });
});
