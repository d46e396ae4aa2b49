import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { exampleDocuments, exampleWorld } from "../testing/world.js";
import { createWorld } from "../world.js";
import { localPage } from "./local.js";

const provenance = { status: "inferred", confidence: "high", source: "example", verified: "2026-01-02" } as const;
const identity = { nature: "compilation", official: false, layer: "local", regionCode: "999900" } as const;
const basis = {
  instrument: "ex-local",
  article: "3",
  role: "inclusion",
  weight: "operative",
  level: "local-regulation",
  cite: { zh: "《示例条例》第三条", en: "Example Regulation, Article 3" },
} as const;

const documents: readonly PublishedDocument[] = [
  ...exampleDocuments,
  {
    ...identity,
    layer: "national",
    documentKind: "instrument",
    id: "instruments/ex-local",
    concept: "instruments/ex-local",
    file: "instruments/ex-local.yaml",
    title: { zh: "示例条例", en: "Example Regulation" },
    level: "local-regulation",
    region: "999900",
    issuers: [],
    expressions: [{ effective: "2022-01-01", by: "adoption" }],
    articles: { "5": { gist: { zh: "示例期限", en: "Example term" }, kinds: ["retention"] } },
    provenance,
  },
  {
    ...identity,
    documentKind: "edition",
    id: "local/999900/information/ex-2026",
    concept: "local/999900/information",
    file: "local/999900/information/ex-2026/edition.yaml",
    title: { zh: "示例补充目录", en: "Example supplement" },
    basis: [basis],
    provenance,
  },
  {
    ...identity,
    documentKind: "entry",
    id: "local/999900/information/ex-2026/ex-entry",
    concept: "local/999900/information/ex-entry",
    edition: "local/999900/information/ex-2026",
    file: "local/999900/information/ex-2026/ex-entry.yaml",
    title: { zh: "示例条目", en: "Example entry" },
    polarity: "other",
    subjects: [],
    basis: [basis],
    provenance,
  },
  {
    ...identity,
    nature: "draft",
    documentKind: "edition",
    id: "local/999900/measures/ex-2027",
    concept: "local/999900/measures",
    file: "local/999900/measures/ex-2027/edition.yaml",
    title: { zh: "示例清单（草案）", en: "Example list (draft)" },
    provenance,
  },
];

/** The entry as a clause states it: recorded and published, and read for sharing without finding any. */
const withClause: readonly PublishedDocument[] = documents.map((document) => {
  if (document.documentKind === "edition" && document.id === "local/999900/information/ex-2026") {
    return { ...document, categories: [{ code: "misconduct", title: { zh: "违法行为", en: "Misconduct" } }] };
  }
  if (document.documentKind !== "entry" || document.regionCode === undefined) return document;
  const published = { ...basis, article: "4", paragraph: 2, role: "publication" } as const;
  return {
    ...document,
    category: "misconduct",
    basis: [basis, published],
    recordedIn: { zh: "信用档案", en: "Credit archive" },
    publication: {
      publishable: true,
      method: { zh: "向社会公布", en: "Published" },
      term: { min: "P1Y", max: "P1Y" },
      basis: [published],
    },
    noneStated: ["sharing"],
  };
});

function page(locale = "zh-CN", held = documents) {
  const { summary } = exampleWorld();
  return localPage(createWorld({ documents: held, findings: [], rules: [], questions: [], summary }, { locale }));
}

function rows(id: string, held = documents) {
  const blocks = page("zh-CN", held).sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks.flatMap((block) => (block.type === "table" ? block.rows.map(({ cells }) => cells) : []));
}

describe("page of local rules", () => {
  it("counts what each region has, linked, marks a draft as one, and shows gaps as gaps", () => {
    const gap = [{ text: "未收录", muted: true }];
    expect(rows("counts")).toEqual([
      [
        [{ text: "regions/999900", code: true }],
        [{ text: "示例条例", href: "/catalogs/instruments/ex-local/" }],
        [{ text: "ex-2026：1 项", href: "/catalogs/local/999900/information/ex-2026/" }],
        [
          {
            text: "ex-2027（草案）：未收录",
            href: "/catalogs/local/999900/measures/ex-2027/",
            state: { tone: "waiting", label: "草案，不生效" },
          },
        ],
        gap,
      ],
    ]);
  });

  it("finds the regulation that only the entries cite, also where it is that of the region above", () => {
    const above = (document: PublishedDocument): PublishedDocument => {
      if (document.id === "instruments/ex-local") return { ...document, region: "999000" } as PublishedDocument;
      return document.id === "local/999900/information/ex-2026"
        ? ({ ...document, basis: [] } as PublishedDocument)
        : document;
    };
    expect(rows("counts", documents.map(above))[0]?.[1]).toEqual([
      { text: "示例条例", href: "/catalogs/instruments/ex-local/" },
    ]);
  });

  it("names the regions of which the regulation alone is registered", () => {
    const alone = documents.filter(({ layer }) => layer === "national");
    expect(rows("not-compiled", alone)).toEqual([
      [[{ text: "regions/999900", code: true }], [{ text: "示例条例", href: "/catalogs/instruments/ex-local/" }]],
    ]);
    expect(rows("not-compiled")).toEqual([]);
  });

  it("says what the articles state, linked to them, and nothing where none is registered", () => {
    const [row] = rows("rules");
    expect(row?.[1]).toEqual([{ text: "第五条", href: "/catalogs/instruments/ex-local/#article-5" }, "：", "示例期限"]);
    expect(row?.slice(2)).toEqual([[{ text: "未收录", muted: true }], [{ text: "未收录", muted: true }]]);
  });

  it("puts conduct beside region: what a clause records, shares and publishes is counted by class and linked", () => {
    expect(rows("conduct", withClause)).toEqual([
      [
        [{ text: "regions/999900", code: true }],
        ["1"],
        [{ text: "0", muted: true }],
        ["1"],
        ["1"],
        [{ text: "1", href: "/catalogs/local/999900/information/ex-2026/?category=misconduct" }],
      ],
    ]);
  });

  it("says of each clause what it states, with its place, and why there is no answer where there is none", () => {
    const blocks = page("zh-CN", withClause).sections.find(({ id }) => id === "clauses")?.blocks ?? [];
    const [row] = blocks.flatMap((block) => (block.type === "browser" ? block.rows : []));
    expect(row?.meta).toEqual([
      "999900、示例条例",
      "记入：信用档案（第三条）",
      "共享：条文没有写明",
      "公开：向社会公布（第四条第二款）",
      "公开期限：1年（第四条第二款）",
    ]);
    expect(row?.facets).toMatchObject({ region: ["999900"], answer: ["recorded", "published", "term"] });
  });

  it("tells what was not read from what a clause leaves elsewhere", () => {
    const blocks = page("en").sections.find(({ id }) => id === "clauses")?.blocks ?? [];
    const [row] = blocks.flatMap((block) => (block.type === "browser" ? block.rows : []));
    expect(row?.meta).toContain("Shared: not read");
    const elsewhere = withClause.map((document) =>
      document.documentKind === "entry" && document.regionCode !== undefined
        ? {
            ...document,
            noneStated: [],
            byReference: [{ field: "sharing", words: { zh: "依照有关规定", en: "Under the rules" } }],
          }
        : document,
    );
    const there = page("zh-CN", elsewhere).sections.flatMap((section) => section.blocks);
    const metas = there.flatMap((block) => (block.type === "browser" ? block.rows.flatMap(({ meta }) => meta) : []));
    expect(metas).toContain("共享：依规定（依照有关规定）");
  });

  it("names few regulations in a cell; of more it gives the number and leads to the region", () => {
    const many = ["a", "b", "c", "d"].map((name) => {
      const [law] = documents.filter(({ id }) => id === "instruments/ex-local");
      const id = `instruments/ex-local-${name}`;
      return { ...law, id, concept: id, title: { zh: `示例条例${name}`, en: name } } as PublishedDocument;
    });
    const alone = [...documents.filter(({ layer }) => layer === "national"), ...many];
    expect(rows("not-compiled", alone)[0]?.[1]).toEqual([{ text: "5 项", href: "/catalogs/regions/999900/" }]);
  });

  it("speaks English too", () => {
    expect(page("en").title).toBe("Local rules compared");
  });
});
