import type { PublishedDocument, PublishedEdition, PublishedEntry } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import type { Rich } from "../model/page.js";
import { editionPage } from "./pages/edition.js";
import { entryPage } from "./pages/entry.js";
import { linesOf, textOf } from "./testing/text.js";
import { exampleDocuments, exampleWorld } from "./testing/world.js";
import type { World } from "./world.js";

const find = <T extends PublishedDocument>(kind: T["documentKind"]): T => {
  const found = exampleDocuments.find((document): document is T => document.documentKind === kind);
  if (!found) throw new Error(`There is no ${kind}.`);
  return found;
};

const edition: PublishedEdition = {
  ...find<PublishedEdition>("edition"),
  defaults: {
    query: { roles: { zh: "登记的经办人员", en: "Registered officers" } },
    objection: { channel: { zh: "统一的窗口", en: "One desk" } },
    updateFrequency: { zh: "每季度", en: "Every quarter" },
    publication: { channels: ["credit-china"] },
  },
};

const { unknown: _, ...bare } = find<PublishedEntry>("entry");
const entry: PublishedEntry = {
  ...bare,
  query: {
    roles: { zh: "登记的经办人员", en: "Registered officers" },
    approval: { zh: "自己的程序", en: "Its own approval" },
  },
  objection: { channel: { zh: "统一的窗口", en: "One desk" } },
  updateFrequency: { zh: "每季度", en: "Every quarter" },
  publication: { publishable: true, channels: ["credit-china"] },
  inherited: ["query.roles", "objection.channel", "updateFrequency", "publication.channels"],
};

function world(locale: string): World {
  const documents = exampleDocuments.map((each) =>
    each.id === edition.id ? edition : each.id === entry.id ? entry : each,
  );
  return exampleWorld({ locale }, documents);
}

/** Every fact of the page of the entry by its name: what it says, and what else. */
function factsOf(locale = "zh-CN"): Map<string, string[]> {
  const page = entryPage(world(locale), entry);
  const plain = (line: Rich): string => line.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
  return new Map(
    page.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === "facts" ? block.facts : []))
      .map(({ term, lines }) => [term, lines.map(plain)]),
  );
}

describe("what an entry has from its edition", () => {
  it("says so in words beside the value, with the way to where the edition says it", () => {
    const facts = factsOf();
    expect(facts.get("更新频率")).toEqual(["每季度", "由本目录统一规定：示例目录（2026年）"]);
    expect(facts.get("有异议怎样办？")).toContain("由本目录统一规定：示例目录（2026年）");
    expect([...factsOf("en").values()].flat()).toContain("Set once for the whole catalog: Example catalog (2026)");
    const links = entryPage(world("zh-CN"), entry)
      .sections.flatMap(({ blocks }) => blocks.flatMap(linesOf).flat())
      .flatMap((piece) =>
        typeof piece === "string" || piece.href?.endsWith("#defaults") !== true ? [] : [piece.href],
      );
    expect(new Set(links)).toEqual(new Set([`/catalogs/${edition.id}/#defaults`]));
  });

  it("names the parts where the entry says the rest itself", () => {
    const all = [...factsOf().values()].flat();
    expect(all).toContain("其中“有权查询的人”由本目录统一规定：示例目录（2026年）");
    expect(all).toContain("其中“公开渠道”由本目录统一规定：示例目录（2026年）");
  });

  it("is not said of what it says itself", () => {
    const own = exampleWorld(
      {},
      exampleDocuments.map((each) => (each.id === entry.id ? { ...entry, inherited: [] } : each)),
    );
    expect(textOf(entryPage(own, { ...entry, inherited: [] }))).not.toContain("统一规定");
  });

  it("stands on the page of the edition at the address the entries lead to, part by part", () => {
    const found = editionPage(world("zh-CN"), edition).sections.find(({ id }) => id === "defaults");
    const lines = (found?.blocks ?? [])
      .flatMap(linesOf)
      .map((line) => line.map((each) => (typeof each === "string" ? each : each.text)).join(""));
    expect(lines).toEqual(
      expect.arrayContaining([
        "每季度",
        expect.stringContaining("登记的经办人员"),
        expect.stringContaining("统一的窗口"),
      ]),
    );
  });
});
