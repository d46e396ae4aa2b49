import { describe, expect, it } from "vitest";

import type { DeskBlock, PageModel } from "../../model/page.js";
import { emptySummary, exampleDocuments } from "../testing/world.js";
import { createWorld } from "../world.js";
import { textOf } from "../testing/text.js";
import { deskPage } from "./desk.js";

const documents = exampleDocuments;
const compiled = {
  ...{ documents, findings: [], rules: [], questions: [] },
  summary: emptySummary,
};
const worldOf = (locale: string, desk?: { parts: string[]; bytes: number }) => createWorld(compiled, { locale, desk });

function blockOf({ sections }: PageModel): DeskBlock {
  const [block] = sections.flatMap(({ blocks }) => blocks).flatMap((each) => (each.type === "desk" ? [each] : []));
  if (!block) throw new Error("the page has no desk");
  return block;
}

describe("the page that takes a table in", () => {
  it("offers every edition that has a table and may change, by region, the whole country first", () => {
    const { regions } = blockOf(deskPage(worldOf("zh-CN")));
    const offered = regions.flatMap(({ editions }) => editions.map(({ id }) => id));
    const open = documents.filter((each) => each.documentKind === "edition" && !each.official).map(({ id }) => id);
    expect([...offered].sort()).toEqual([...open].sort());
    expect(offered.length).toBeGreaterThan(0);
    expect(regions[0]).toMatchObject({ code: "", title: "全国" });
  });

  it("does not offer an official edition", () => {
    const official = documents.map((each) => (each.documentKind === "edition" ? { ...each, official: true } : each));
    const world = worldOf("zh-CN");
    const page = deskPage({ ...world, set: createWorld({ ...compiled, documents: official }, { locale: "zh" }).set });
    expect(page.sections.some(({ id }) => id === "desk")).toBe(false);
  });

  it("says what is fetched once a table is there, in megabytes rounded up", () => {
    const page = blockOf(deskPage(worldOf("en", { parts: ["51", "common"], bytes: 1_610_001 })));
    expect(page).toMatchObject({ megabytes: "1.7", parts: ["51", "common"] });
    expect(blockOf(deskPage(worldOf("en"))).megabytes).toBe("");
  });

  it.each(["zh-CN", "en"])("says in %s that nothing is uploaded, and which commands do the same", (locale) => {
    const page = deskPage(worldOf(locale));
    expect(textOf(page)).toMatch(/不上传|nothing is uploaded/);
    const code = page.sections.flatMap(({ blocks }) => blocks).find((block) => block.type === "code");
    const verbs = code?.type === "code" ? code.text.split("\n").map((line) => line.split(" ")[1]) : [];
    expect([...new Set(verbs)]).toEqual(["import", "check", "diff", "export", "propose"]);
  });
});
