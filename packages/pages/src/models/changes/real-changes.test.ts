import { impact, lifeLine, stateOn } from "@mulu/engine";
import { beforeAll, describe, expect, it } from "vitest";

import type { PageModel } from "../../model/page.js";
import { comparePage, comparisonPages } from "../pages/compare.js";
import { documentPage } from "../pages/index.js";
import { dayPages, whenPage } from "../pages/when.js";
import { realWorld } from "../testing/real.js";
import { textOf } from "../testing/text.js";
import type { World } from "../world.js";
import { calendarOf } from "./days.js";

/** Hrefs of a page that begin with an address. */
function leadsTo(page: PageModel, start: string): string[] {
  return [...JSON.stringify(page).matchAll(/"href":"([^"#]+)/g)].flatMap(([, href = ""]) =>
    href.startsWith(start) ? [href] : [],
  );
}

describe("pages of what changes with the days", () => {
  let world: World;
  let days: readonly PageModel[];
  let comparisons: readonly PageModel[];
  beforeAll(async () => {
    world = await realWorld("zh-CN");
    days = [...dayPages(world)];
    comparisons = [...comparisonPages(world)];
  });

  it("have one for each day on which something begins or ends, all listed", () => {
    const paths = days.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(100);
    expect(leadsTo(whenPage(world), "/when/").sort()).toEqual([...paths].sort());
    expect(paths).toEqual(calendarOf(world).days.map((day) => `/when/${day}/`));
  });

  it("tell of a life what the engine says of each day: on days of all years, of every document", () => {
    const { days: all } = calendarOf(world);
    const some = all.filter((_, index) => index % 40 === 0);
    expect(some.length).toBeGreaterThan(5);
    for (const document of world.set.all("measure")) {
      const life = lifeLine(world.set, document);
      const said = some.map((day) => life.findLast(({ from }) => from === undefined || from <= day)?.state);
      expect([document.id, said]).toEqual([document.id, some.map((day) => stateOn(world.set, document, day))]);
    }
  });

  it("show on 2026-08-15 the measures that end with the ten laws that went that day", () => {
    const page = days.find(({ path }) => path === "/when/2026-08-15/");
    const ended = page?.sections.find(({ id }) => id === "ended");
    const gone = world.set
      .all("measure")
      .filter(
        (measure) =>
          stateOn(world.set, measure, "2026-08-14").is === "in-force" &&
          stateOn(world.set, measure, "2026-08-15").is === "ended",
      );
    expect(gone.length).toBeGreaterThan(0);
    const shown = leadsTo({ ...whenPage(world), sections: ended ? [ended] : [] }, "/catalogs/");
    for (const { id } of gone) expect(shown).toContain(`/catalogs/${id}/`);
  });

  it("say of a day beyond the data that there may be more", () => {
    const beyond = days.filter(({ path }) => path > `/when/${world.day}/`);
    expect(beyond.length).toBeGreaterThan(0);
    for (const page of beyond) expect(textOf({ ...page })).toContain(world.day);
  });

  it("compare the national catalogs edition by edition, and list what they compare", () => {
    const paths = comparisons.map(({ path }) => path);
    expect(paths).toContain("/compare/national/information/2022-to-2024/");
    // Any two, either way round; what was compiled here is compared with what else was.
    expect(paths).toContain("/compare/national/information/2021-to-2024/");
    expect(paths).toContain("/compare/national/information/2024-to-2021/");
    expect(
      paths.filter((path) => path.includes("2024-to-statutory") || path.includes("statutory-2026-to-2024")),
    ).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(paths).size).toBe(paths.length);
    expect(leadsTo(comparePage(world), "/compare/").sort()).toEqual([...paths].sort());
  });

  it("do not say of two collections that what one lacks was withdrawn, or that what the other holds was added", () => {
    const { reach, apart } = world.m.pages.changes.compare;
    const between = comparisons.filter(({ path }) => /statutory-2026|horizontal|opinion|compilation/.test(path));
    expect(between.length).toBeGreaterThan(0);
    for (const page of between) {
      const cells = page.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === "table" ? block.rows.flatMap((row) => row.cells.flat()) : [])),
      );
      expect(cells.filter((cell) => cell === reach.expands || cell === reach.narrows)).toEqual([]);
      expect(textOf(page)).toContain(apart);
    }
  });

  it("say on the page of a law what the engine says of its end", () => {
    const law = world.set.instrument("environmental-protection-law");
    if (!law) throw new Error("The law is not registered.");
    const page = documentPage(world, law);
    const section = page.sections.find(({ id }) => id === "impact");
    const { counts } = impact(world.set, law.id, { change: { is: "repealed", on: "2026-08-15" } });
    const said = textOf({ ...page, sections: section ? [section] : [] });
    expect(said).toContain("自2026-08-15起废止");
    if (counts.falls > 0) expect(said).toContain(`失去依据 ${String(counts.falls)}`);
    expect(counts.falls + counts.weakened + counts["cannot-say"]).toBeGreaterThan(0);
  });

  it("say of every measure by what clause it holds, and whether it still does", () => {
    const [measure] = world.set.all("measure").filter(({ basis }) => basis.length > 0);
    if (!measure) throw new Error("There is no measure.");
    const { sections } = documentPage(world, measure);
    const [, table] = sections.find(({ id }) => id === "basis")?.blocks ?? [];
    if (table?.type !== "table") throw new Error("There is no table.");
    // One table: every clause once, as cited and as it is that day.
    expect(table.rows).toHaveLength(measure.basis.length);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    expect(sections.filter(({ id }) => id === "lawful")).toEqual([]);
  });

  it("say of a clause that only this project names for an edition that it is inferred", () => {
    const entry = world.set.get("national/information/2024/administrative-penalty");
    if (!entry) throw new Error("The entry is not held.");
    const page = documentPage(world, entry);
    const lawful = page.sections.filter(({ id }) => id === "lawful");
    expect(textOf({ ...page, sections: lawful })).toContain("本项目推断");
  });
});
