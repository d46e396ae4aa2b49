import { kindsWithState, restsOn, stateLabel, stateOn } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import { beforeAll, describe, expect, it } from "vitest";

import type { Block, Inline, PageModel, StateTag } from "../model/page.js";
import { searchPage } from "./search.js";
import { realPages, realWorld } from "./testing/real.js";
import { linesOf, piecesOf, textOf } from "./testing/text.js";
import { pathOf } from "./world.js";
import { fieldName } from "./field-names.js";
import type { World } from "./world.js";

/** Address of a page or an anchor on it, without the anchor and the filter. */
function pathIn(href: string): string {
  return href.replace(/[?#].*$/, "");
}

describe.each(["zh-CN", "en"])("states on the pages of the compiled catalogs (%s)", (locale) => {
  let world: World;
  let pages: readonly PageModel[];
  let byPath: ReadonlyMap<string, PublishedDocument>;
  beforeAll(async () => {
    world = await realWorld(locale);
    pages = await realPages(locale);
    byPath = new Map(world.set.documents.map((document) => [pathOf(document.id), document]));
  });

  /** What the engine says of the document at an address, in the words of the page; nothing where there is no state. */
  const right = (path: string): string | undefined => {
    const document = byPath.get(path);
    if (!document || !kindsWithState.includes(document.documentKind)) return undefined;
    return stateLabel(stateOn(world.set, document, world.day))[world.m.locale];
  };
  const wrong = (where: string, path: string, state: StateTag | undefined): string[] =>
    state?.label === right(path) ? [] : [`${where}: ${path} is shown as ${String(state?.label)}`];
  const blocks = function* (): Iterable<[PageModel, Block]> {
    for (const page of pages) for (const { blocks: all } of page.sections) for (const block of all) yield [page, block];
  };

  it("stand on the page of every document that begins and ends, as the engine computes them", () => {
    expect(pages.flatMap(({ path, state }) => wrong("page", path, state))).toEqual([]);
    expect(pages.filter(({ state }) => state !== undefined).length).toBe(
      world.set.documents.filter(({ documentKind }) => kindsWithState.includes(documentKind)).length,
    );
  });

  it("stand on every row of every list, and every hit of the search", () => {
    const rows = [...blocks()].flatMap(([{ path }, block]) =>
      block.type === "browser" ? block.rows.flatMap(({ href, state }) => wrong(path, href, state)) : [],
    );
    expect(rows).toEqual([]);
    expect(pages.map(searchPage).flatMap(({ path, state }) => wrong("hit", path, state ?? undefined))).toEqual([]);
  });

  it("stand beside every link to what is not in force, in running text, items and tables", () => {
    const isStanding = (path: string): boolean => [undefined, "有效", "in force"].includes(right(path));
    const says = (pieces: readonly Inline[], label: string | undefined): boolean =>
      pieces.some((piece) => (typeof piece === "string" ? piece : piece.text) === label);
    const lines = [...blocks()].flatMap(([page, block]) =>
      (block.type === "table" ? block.rows.map(({ cells }) => cells.flat()) : linesOf(block)).map(
        (line) => [page, line] as const,
      ),
    );
    // Clauses of an act that the page is about, or that is named beside them, need not repeat its state.
    const isClause = (text: string): boolean => /^(?:第.*[条款项]|Article .*)$/.test(text);
    const silent = lines.flatMap(([page, line]) =>
      line.flatMap((piece) => {
        if (typeof piece === "string" || piece.href === undefined || isClause(piece.text)) return [];
        const path = pathIn(piece.href);
        if (isStanding(path) || path === page.path || says(line, right(path))) return [];
        return wrong(page.path, path, piece.state);
      }),
    );
    expect(silent).toEqual([]);
  });

  it("never let a page say in force of what is not", () => {
    const claims = /^(?:有效|in force)(?:（|\s\(|$)/i;
    const dead = pages.filter(({ state }) => state !== undefined && state.tone !== "in-force");
    const lying = dead.flatMap((page) =>
      page.sections
        .filter(({ id }) => id === "facts")
        .flatMap(({ blocks: all }) => all.flatMap(linesOf).flat())
        .map((piece) => (typeof piece === "string" ? piece : piece.text))
        .filter((text) => claims.test(text))
        .map((text) => `${page.path} ${text}`),
    );
    expect(dead.length).toBeGreaterThan(200);
    expect(lying).toEqual([]);
  });

  it("give day, cause and what holds now on the page of a measure whose law was repealed", () => {
    const id = "national/measures/statutory-2026/air-pollution-law-art112-p1-market-access";
    const page = pages.find(({ path }) => path === pathOf(id));
    const links = (page?.state?.text ?? []).flatMap((piece) => (typeof piece === "string" ? [] : (piece.href ?? [])));
    expect(page?.state).toMatchObject({ tone: "ended" });
    expect(page?.state?.opening).toContain("2026-08-15");
    expect(links).toEqual([
      "/catalogs/instruments/air-pollution-law/",
      "/catalogs/instruments/ecological-and-environmental-code/",
      "/catalogs/instruments/ecological-and-environmental-code/",
      "/catalogs/instruments/ecological-and-environmental-code/#article-1230",
      "/catalogs/national/measures/statutory-2026/ecological-and-environmental-code-art1230-p2-market-access/",
    ]);
  });

  it("leave no cell and no value blank, and no dash in the place of one", () => {
    const blank = [...blocks()].flatMap(([{ path }, block]) => {
      const lines =
        block.type === "table"
          ? block.rows.flatMap(({ cells }) => cells)
          : block.type === "facts"
            ? block.facts.flatMap(({ lines: all }) => all)
            : [];
      const isNothing = (line: readonly Inline[]): boolean =>
        /^[\s—-]*$/.test(line.map((piece) => (typeof piece === "string" ? piece : piece.text)).join(""));
      return lines.filter(isNothing).map(() => path);
    });
    expect(blank).toEqual([]);
  });

  it("show every reliance that the page of a law counts", () => {
    const short = world.set.all("instrument").flatMap(({ id }) => {
      const page = pages.find(({ path }) => path === pathOf(id));
      const tables = page?.sections.find((section) => section.id === "rests-on")?.blocks ?? [];
      const rows = tables.reduce((sum, block) => sum + (block.type === "table" ? block.rows.length : 0), 0);
      const counted = restsOn(world.set, id.replace("instruments/", "")).length;
      return rows === counted ? [] : [`${id}: ${String(counted)} counted, ${String(rows)} shown`];
    });
    expect(short).toEqual([]);
  });

  it("keep the publisher’s editions and our compilations under headings of their own", () => {
    const { origins } = world.m.pages.common;
    for (const path of ["/catalogs/national/measures/2024/", "/catalogs/national/information/2024/"]) {
      const page = pages.find((each) => each.path === path);
      const under = (heading: string): string[] =>
        (page?.sections.find((section) => section.heading === heading)?.blocks ?? [])
          .flatMap(linesOf)
          .flat()
          .flatMap((piece) => (typeof piece === "string" ? [] : (piece.href ?? [])));
      expect(under(origins.issued)).toContain(path);
      expect(under(origins.issued).filter((href) => /compilation|statutory|candidates/.test(href))).toEqual([]);
      expect(under(origins.compiled)).toContain(path.replace("2024", "statutory-2026"));
    }
  });

  it("say of a document that nobody checked when it was entered, not when it was checked", () => {
    const { entered, verified } = world.m.pages.common;
    const pageAt = new Map(pages.map((page) => [page.path, page]));
    for (const document of world.set.documents) {
      if (!("provenance" in document)) continue;
      const page = pageAt.get(pathOf(document.id));
      const terms =
        page?.sections
          .find(({ id }) => id === "provenance")
          ?.blocks.flatMap(linesOf)
          .flat() ?? [];
      const isUnchecked = document.provenance.status === "unverified";
      expect([document.id, terms.includes(verified), terms.includes(entered)]).toEqual([
        document.id,
        !isUnchecked,
        isUnchecked,
      ]);
    }
  });

  it("do not list as unknown what stands in the table above", () => {
    const { unknown } = world.m.pages.common;
    const whole = [fieldName(world, "entry", "basis"), fieldName(world, "list", "fieldBasis")];
    const contradicting = pages.flatMap((page) => {
      const hasBasis = page.sections.some(
        ({ id, blocks: all }) => id === "basis" && all.some(({ type }) => type === "table"),
      );
      const listed = page.sections.find(({ heading }) => heading === unknown)?.blocks.flatMap(linesOf) ?? [];
      const names = listed.filter((line) => line.length === 1).map(([name]) => name);
      return hasBasis && names.some((name) => typeof name === "string" && whole.includes(name)) ? [page.path] : [];
    });
    expect(contradicting).toEqual([]);
  });

  it("say what is not held of a region whose regulation alone is registered", () => {
    for (const code of ["500000", "460000", "230000", "110000", "320000", "340000"]) {
      const page = pages.find(({ path }) => path === `/catalogs/regions/${code}/`);
      expect(page?.sections.find(({ id }) => id === "gaps")?.blocks.flatMap(linesOf).length).toBeGreaterThan(1);
    }
    const country = pages.find(({ path }) => path === "/catalogs/regions/100000/");
    const pauses =
      country?.sections
        .find(({ id }) => id === "gaps")
        ?.blocks.flatMap(linesOf)
        .flat() ?? [];
    expect(pauses.filter((line) => /2024-01-01.*2024-02-18/.test(JSON.stringify(line)))).toHaveLength(2);
    const compared = pages.find(({ path }) => path === "/local/");
    const named = JSON.stringify(compared?.sections.find(({ id }) => id === "not-compiled"));
    expect(named).toContain("/catalogs/regions/230000/");
    for (const code of ["500000", "460000"]) expect(named).not.toContain(`/catalogs/regions/${code}/`);
    expect(pages.filter((page) => textOf(page).includes("compilation-2026：未收录"))).toEqual([]);
    expect(
      piecesOf(compared ?? { path: "", title: "", description: "", trail: [], sections: [] }).length,
    ).toBeGreaterThan(100);
  });
});
