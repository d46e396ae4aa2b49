import { describe, expect, it } from "vitest";

import { collectionOf, documentKinds, kindTitle } from "@mulu/schema";
import type { PageModel } from "../../model/page.js";
import { textOf } from "../testing/text.js";
import { exampleDocuments, exampleWorld } from "../testing/world.js";
import { allPages, movedPages } from "./index.js";
import { plainPage } from "./plain.js";

function page(path: string, locale = "zh-CN"): PageModel {
  const found = allPages(exampleWorld({ locale })).find((candidate) => candidate.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
}

const entry = "/catalogs/national/information/ex-2026/ex-entry/";

describe("pages of the catalogs", () => {
  it("stand at an address of their own, one per document", () => {
    const paths = allPages(exampleWorld()).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(exampleDocuments.map(({ id }) => `/catalogs/${id}/`)));
  });

  it("give every group of rules a heading, and refuse a group nobody has named", () => {
    const world = exampleWorld();
    const [rule] = world.rules;
    expect(rule).toBeDefined();
    const strange = { ...world, rules: world.rules.map((each) => ({ ...each, code: "XX-01" })) };
    expect(() => allPages(strange)).toThrow(/XX/);
  });

  it("are listed by kind, every kind that stands in no edition on a page of its own", () => {
    const world = exampleWorld();
    const paths = new Set(allPages(world).map(({ path }) => path));
    const empty = documentKinds.filter((kind) => world.set.all(kind).length === 0);
    const listed = documentKinds.flatMap((kind) => collectionOf(kind) ?? []).map((folder) => `/catalogs/${folder}/`);
    const missing = listed.filter((path) => !paths.has(path));
    // Only what nobody has yet is on no page.
    const mayMiss = (["register-row", "redirect"] as const).filter((kind) => empty.includes(kind));
    expect(missing).toEqual(mayMiss.map((kind) => `/catalogs/${collectionOf(kind) ?? ""}/`));
  });

  it("show every field of a document even of a kind that has no page of its own", () => {
    const world = exampleWorld();
    for (const document of exampleDocuments) {
      const shown = plainPage(world, document);
      expect(shown.kind).toBe(kindTitle(document.documentKind).zh);
      expect(shown.trail.at(-1)?.href).toMatch(/^\/catalogs\//);
      expect(textOf(shown)).toContain(document.id);
    }
  });

  it("say that a compilation is no official catalog", () => {
    expect(page(entry).banner).toMatchObject({ tone: "unofficial", label: "汇编：非官方目录" });
    expect(page(entry, "en").banner).toMatchObject({ label: "Compilation: not an official catalog" });
  });

  it("carry both titles, the other one marked with its language", () => {
    expect(page(entry)).toMatchObject({ title: "示例处罚信息", other: { text: "Example penalties", lang: "en" } });
    expect(page(entry, "en")).toMatchObject({
      title: "Example penalties",
      other: { text: "示例处罚信息", lang: "zh-CN" },
    });
  });

  it("link a basis to its article", () => {
    const basis = page(entry).sections.find(({ id }) => id === "basis")?.blocks[0];
    expect(basis).toMatchObject({
      rows: [
        {
          cells: [
            [{ text: "《示例法》第十二条", href: "/catalogs/instruments/ex-law/#article-12" }],
            ["法律"],
            ["纳入目录"],
            ["可独立支撑"],
          ],
        },
      ],
    });
  });

  it("state plainly what is not known, and what a rule cannot say for that reason", () => {
    expect(textOf(page(entry))).toContain(
      "尚不知道的内容\n还没有读到写明下列内容的文本。这里不作推测，留待补充：\n共享",
    );
    expect(page(entry).sections.find(({ id }) => id === "findings")?.blocks[1]).toMatchObject({
      findings: [{ code: "SH-01", href: "/rules/SH-01/", tone: "unknown", verdict: "资料不足，无法判断" }],
    });
  });

  it("give the source by its title, with status, confidence and day", () => {
    const text = textOf(page(entry));
    expect(text).toContain("来源\n示例来源");
    expect(text).toContain("最近核对\n2026-01-02");
  });
});

describe("page of a law", () => {
  const law = "/catalogs/instruments/ex-law/";

  it("shows what rests on it, by clause", () => {
    const rests = page(law).sections.find(({ id }) => id === "rests-on");
    expect(rests?.blocks[1]).toMatchObject({
      caption: "信息目录条目",
      rows: [
        {
          cells: [
            [{ text: "示例处罚信息", href: entry }, { text: "示例目录（2026年）" }],
            ["有效"],
            [{ text: "第十二条" }],
            ["纳入目录"],
          ],
        },
      ],
    });
  });

  it("warns of other documents with the same serial number, by issuer and year", () => {
    const same = page(law).sections.find(({ id }) => id === "same-number");
    expect(same?.blocks[1]).toMatchObject({
      items: [[{ text: "另一示例规章" }, " ", " ", { text: "另一机关令第45号、2021" }]],
    });
  });

  it("states its force on the day of the data, not of the clock", () => {
    expect(textOf(page(law))).toContain("有效（自2020-01-01起）\n按 2026-01-02 的资料");
  });
});

describe("page of an edition", () => {
  it("sets official counts beside ours, and says where none were found", () => {
    const facts = page("/catalogs/national/information/ex-2026/").sections[0];
    expect(facts?.blocks[1]).toMatchObject({
      rows: [{ cells: [["类别"], [{ text: "没有查到" }], ["1"]] }, { cells: [["条目"], ["9"], ["1 项"]] }],
    });
  });
});

describe("page of a rule", () => {
  it("shows both examples, and counts what cannot be decided apart from what fails", () => {
    const rule = page("/rules/SH-01/");
    const code = rule.sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === "code");
    expect(code).toHaveLength(2);
    expect(rule.lead).toEqual([["不符合 0，无法判断 1，已说明的例外 0"]]);
  });
});

describe("old addresses", () => {
  it("lead to where the thing went", () => {
    expect(movedPages(exampleWorld())).toMatchObject([
      {
        path: "/catalogs/instruments/ex-old-law/",
        forward: "/catalogs/instruments/ex-law/",
        targets: [{ text: "示例法" }],
      },
    ]);
  });
});

describe("links to the repository", () => {
  it("appear only when its address is configured; how to comment is told in any case", () => {
    expect(page(entry).twins).toEqual([{ text: "对这一项提意见", href: "/comment/" }]);
    const world = exampleWorld({
      repository: "https://example.org/mulu",
      files: [`api/v1/documents/${entry.slice(10, -1)}.json`],
    });
    const twins = allPages(world).find(({ path }) => path === entry)?.twins;
    expect(twins?.map(({ text }) => text)).toEqual(["JSON 数据", "源文件", "对这一项提意见"]);
  });
});
