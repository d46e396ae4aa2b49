import { describe, expect, it } from "vitest";

import type { PublishedRegisterRow } from "@mulu/schema";

import { exampleDocuments, exampleWorld } from "../testing/world.js";
import { createWorld } from "../world.js";
import { coveragePage } from "./coverage.js";

const provenance = { status: "seed", confidence: "high", source: "example", verified: "2026-01-02" } as const;

function row(name: string, state: PublishedRegisterRow["state"]): PublishedRegisterRow {
  return {
    documentKind: "register-row",
    id: `register/${name}`,
    concept: `register/${name}`,
    file: `register/${name}.yaml`,
    nature: "transcription",
    official: false,
    layer: "national",
    row: name.toUpperCase(),
    section: name.toUpperCase().replace(/-.*/, ""),
    title: { zh: `示例${name}`, en: `Example ${name}` },
    representation: ["T"],
    state,
    provenance,
  };
}

function page(locale = "zh-CN") {
  const { summary } = exampleWorld();
  const sections = {
    ...exampleDocuments[0],
    id: "vocabularies/register-sections",
    values: [
      { code: "A1", title: { zh: "规范文件", en: "Instruments" } },
      { code: "A2", title: { zh: "机构", en: "Actors" } },
    ],
  } as (typeof exampleDocuments)[number];
  const documents = [...exampleDocuments, sections, row("a1-01", "data"), row("a1-02", "open"), row("a2-01", "data")];
  return coveragePage(createWorld({ documents, findings: [], rules: [], questions: [], summary }, { locale }));
}

function table(id: string, locale?: string) {
  const block = page(locale)
    .sections.find((section) => section.id === id)
    ?.blocks.find(({ type }) => type === "table");
  if (block?.type !== "table") throw new Error(`There is no table ${id}.`);
  return block;
}

describe("the coverage page", () => {
  it("sets an edition beside its publisher's count, column by column", () => {
    const { columns, rows } = table("national");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells).toHaveLength(columns.length);
    expect(rows[0]?.cells.slice(0, 4)).toEqual([
      [{ text: "示例目录（2026年）", href: "/catalogs/national/information/ex-2026/" }],
      ["条目 9"],
      ["1 项"],
      ["1"],
    ]);
    expect(rows[0]?.cells.slice(4)).toEqual([["0"], ["0"], ["0"], ["1"], ["0"], ["1"], ["1"], ["1"], ["0"], ["0"]]);
  });

  it("counts what stands outside editions by kind", () => {
    expect(table("kinds").rows[0]?.cells.slice(0, 2)).toEqual([["法律法规"], ["2 项"]]);
  });

  it("counts the register by section and state, with a total", () => {
    expect(table("register").rows.map(({ cells }) => cells)).toEqual([
      [["A1 规范文件"], ["1"], ["0"], ["0"], ["0"], ["1"]],
      [["A2 机构"], ["1"], ["0"], ["0"], ["0"], ["0"]],
      [["合计"], ["2"], ["0"], ["0"], ["0"], ["1"]],
    ]);
    expect(table("register", "en").rows[2]?.cells[0]).toEqual(["Total"]);
  });

  it("lists every row, linked, to be filtered by state and section", () => {
    const block = page().sections.find(({ id }) => id === "rows")?.blocks[0];
    expect(block).toMatchObject({ type: "browser", facets: [{ key: "state" }, { key: "section" }] });
    expect(block?.type === "browser" ? block.rows.map(({ href }) => href) : []).toEqual([
      "/catalogs/register/a1-01/",
      "/catalogs/register/a1-02/",
      "/catalogs/register/a2-01/",
    ]);
  });
});
