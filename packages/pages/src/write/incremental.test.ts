import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { PublishedDocument } from "@mulu/schema";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { exampleDocuments, exampleWorld } from "../models/testing/world.js";
import { LanguageWriter } from "./language.js";
import { Output } from "./output.js";
import { exampleAssets, exampleShell } from "./testing/frame.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mulu-pages-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  written: readonly string[];
  removed: readonly string[];
}

/** Writes the pages of a world into the folder, as one build. */
function build(documents: readonly PublishedDocument[] = exampleDocuments, tools = "1"): Run {
  const output = new Output(join(folder, "site"), join(folder, "memory.json"), tools);
  new LanguageWriter({
    locale: "zh-CN",
    world: exampleWorld({}, documents),
    shell: exampleShell,
    assets: exampleAssets,
    address: { origin: "https://example.org", root: "/" },
    output,
  }).write(new Set());
  const removed = output.close();
  return { written: output.written, removed };
}

const read = (path: string): string => readFileSync(join(folder, "site", path), "utf8");
const entry = "national/information/ex-2026/ex-entry";

function withTitle(id: string, zh: string): PublishedDocument[] {
  return exampleDocuments.map((document) =>
    document.id === id ? ({ ...document, title: { zh, en: "Changed" } } as PublishedDocument) : document,
  );
}

describe("a first build", () => {
  it("writes every page whole: title, main part, banner, scripts it needs", () => {
    const { written } = build();
    expect(written).toContain(`catalogs/${entry}/index.html`);
    const html = read(`catalogs/${entry}/index.html`);
    expect(html).toContain("<title>示例处罚信息 | Site</title>");
    expect(html).toContain("<h1>示例处罚信息</h1>");
    expect(html).toContain("汇编：非官方目录");
    expect(html.match(/<script src="[^"]*"/g)).toEqual(['<script src="/assets/site.js"']);
    expect(read("rules/SH-01/index.html")).toContain('<script src="/assets/try.js" defer>');
    expect(read("catalogs/instruments/index.html")).toContain('<script src="/assets/filter.js" defer>');
    expect(read("sitemap.xml")).toContain(`<loc>https://example.org/catalogs/${entry}/</loc>`);
  });

  it("leaves nothing of a folder it does not remember", () => {
    build();
    rmSync(join(folder, "memory.json"));
    writeFileSync(join(folder, "site", "stray.html"), "");
    expect(build().written.length).toBeGreaterThan(20);
    expect(existsSync(join(folder, "site", "stray.html"))).toBe(false);
  });
});

describe("a second build", () => {
  it("writes nothing when nothing has changed", () => {
    build();
    expect(build()).toEqual({ written: [], removed: [] });
  });

  it("writes the pages that show what has changed, and no other", () => {
    build();
    const { written } = build(withTitle(entry, "改过的处罚信息"));
    const pages = written.filter((path) => path.endsWith(".html"));
    expect(pages).toContain(`catalogs/${entry}/index.html`);
    for (const path of pages) expect([path, read(path)]).toEqual([path, expect.stringContaining("改过的处罚信息")]);
    expect(read("catalogs/instruments/ex-law/index.html")).toContain("改过的处罚信息");
    expect(pages.length).toBeLessThan(8);
  });

  it("writes again what was cut short", () => {
    build();
    writeFileSync(join(folder, "site", "catalogs", entry, "index.html"), "cut");
    expect(build().written).toEqual([`catalogs/${entry}/index.html`]);
  });

  it("removes the page of what is gone, with its folder", () => {
    build();
    const { removed } = build(exampleDocuments.filter(({ id }) => id !== entry));
    expect(removed).toContain(`catalogs/${entry}/index.html`);
    expect(existsSync(join(folder, "site", "catalogs", entry))).toBe(false);
  });

  it("writes everything when frame, styles, scripts or the program have changed", () => {
    const { written } = build();
    expect(build(exampleDocuments, "2").written).toEqual(written);
  });
});
