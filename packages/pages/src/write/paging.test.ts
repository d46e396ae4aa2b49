import { describe, expect, it } from "vitest";

import { messagesOf } from "../messages/index.js";
import type { Block, BrowserRow, PageModel, TableRow } from "../model/page.js";
import { most, paged } from "./paging.js";

const words = messagesOf("en");

function pageWith(...blocks: Block[]): PageModel {
  const sections = [{ id: "rows", heading: "Rows", blocks }];
  return { path: "/x/", title: "X", description: "About X", trail: [], day: "2026-01-01", sections };
}

function browserRows(count: number): BrowserRow[] {
  return Array.from({ length: count }, (_, index) => ({
    href: `/x/${String(index)}/`,
    title: `Row ${String(index)}`,
    facets: {},
    meta: [],
    state: { tone: index < count / 2 ? "in-force" : "ended", label: "state" },
  }));
}

function tableRows(count: number, withIds = false): TableRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(withIds ? { id: `row-${String(index)}` } : {}),
    cells: [[String(index)]],
  }));
}

const table = (rows: TableRow[]): Block => ({ type: "table", caption: "Numbers", columns: ["Number"], rows });
const browser = (rows: BrowserRow[]): Block => ({ type: "browser", label: "List", facets: [], rows });

describe("a page with short lists", () => {
  it("stays as it is", () => {
    const page = pageWith(table(tableRows(most)), browser(browserRows(most)));
    expect(paged(words, page)).toEqual({ page, more: [], rests: [] });
  });
});

describe("a page with wide tables", () => {
  const wide = (columns: number): Block => ({
    type: "table",
    caption: "Wide",
    columns: Array.from({ length: columns }, (_, index) => String(index)),
    rows: tableRows(90).map(() => ({ cells: Array.from({ length: columns }, (_, index) => [String(index)]) })),
  });
  const rowsOf = (page: PageModel): number[] =>
    page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "table" ? [block.rows.length] : [])),
    );

  it("has fewer rows of each than a page with narrow ones, since they weigh more", () => {
    expect(rowsOf(paged(words, pageWith(wide(6), wide(3), wide(1))).page)).toEqual([90, 90, 90]);
    const [first = 0, second = 0, third = 0] = rowsOf(paged(words, pageWith(wide(18), wide(12), wide(6))).page);
    expect(first).toBeLessThan(90);
    expect(3 * first + 2 * second + third).toBeLessThanOrEqual(400);
  });
});

describe("a page with a long table", () => {
  const { page, more } = paged(words, pageWith(table(tableRows(most * 2 + 1))));

  it("has its first rows, and the way to the others", () => {
    const [first, list] = page.sections[0]?.blocks ?? [];
    expect(first).toMatchObject({ type: "table", rows: { length: most } });
    expect(list).toEqual({ type: "pages", label: "Numbers", current: 1, paths: ["/x/", "/x/rows/2/", "/x/rows/3/"] });
  });

  it("goes on with every other row, once, on pages that lead back", () => {
    expect(more.map(({ path, title }) => [path, title])).toEqual([
      ["/x/rows/2/", "X (page 2 of 3)"],
      ["/x/rows/3/", "X (page 3 of 3)"],
    ]);
    const rows = more.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));
    expect(rows[0]).toMatchObject({ rows: { 0: { cells: [[String(most)]] }, length: most } });
    expect(rows[2]).toMatchObject({ rows: [{ cells: [[String(most * 2)]] }] });
    expect(more.every(({ trail, day }) => trail.at(-1)?.href === "/x/" && day === "2026-01-01")).toBe(true);
  });

  it("keeps rows with anchors together: they are addresses on this page", () => {
    const withAnchors = pageWith(table(tableRows(most * 2, true)));
    expect(paged(words, withAnchors).page).toEqual(withAnchors);
  });
});

describe("a page with a long list to filter", () => {
  const rows = browserRows(most * 3);
  const { page, more, rests } = paged(words, pageWith(browser(rows)));

  it("says of the whole how many stand, and where the script finds the rest", () => {
    expect(page.sections[0]?.blocks).toMatchObject([
      {
        rows: { length: most },
        whole: {
          total: most * 3,
          pool: most * 1.5,
          offers: true,
          held: { inForce: most * 1.5, unknown: 0 },
          rest: "/x/rows/rest.json",
        },
      },
    ]);
    expect(rests).toEqual([{ path: "/x/rows/rest.json", rows: rows.slice(most) }]);
  });

  it("is whole without scripts: the rows stand on pages of their own, with their state", () => {
    const items = more.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "items" ? block.items : []))),
    );
    expect(items).toHaveLength(most * 2);
    expect(items[0]?.[0]).toEqual({
      text: `Row ${String(most)}`,
      href: `/x/${String(most)}/`,
      state: { tone: "in-force", label: "state" },
    });
  });
});

describe("a section with two long blocks", () => {
  it("gives the pages of each an address of their own", () => {
    const { more } = paged(words, pageWith(table(tableRows(most + 1)), table(tableRows(most + 1))));
    expect(more.map(({ path }) => path)).toEqual(["/x/rows/2/", "/x/rows-1/2/"]);
  });
});

describe("a page with many lists", () => {
  it("has fewer rows of each, so that it weighs no more the more there are", () => {
    const blocks = Array.from({ length: 8 }, () => table(tableRows(most)));
    const { page, more } = paged(words, pageWith(...blocks));
    const rows = page.sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.type === "table" ? block.rows : [])),
    );
    expect(rows).toHaveLength(400);
    expect(new Set(more.map(({ path }) => path)).size).toBe(8);
  });
});
