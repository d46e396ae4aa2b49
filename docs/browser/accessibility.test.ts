import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";

import { pagesInBothLanguages } from "./kinds";
import { several } from "./several";
import { useSite } from "./site";

const site = useSite();
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const phone = 360;

/**
 * What axe finds. Of rules that hold it describes one place instead of all, and as no page has a frame it asks the page
 * itself instead of a second one that puts frames together: less than half of the time, for the same faults.
 */
async function violations(page: Page, axe: (builder: AxeBuilder) => AxeBuilder): Promise<string[]> {
  expect(await page.locator("iframe, frame").count()).toBe(0);
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  const { violations: found } = await axe(builder).analyze();
  const path = new URL(page.url()).pathname;
  return found.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

const allRules = (page: Page): Promise<string[]> => violations(page, (builder) => builder.withTags(tags));
const contrast = (page: Page): Promise<string[]> =>
  violations(page, (builder) => builder.withRules(["color-contrast"]));

async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator("html[data-theme=dark]").waitFor({ state: "attached" });
}

/** What is far from the window has no size until it comes near, and hides what would reach over its edge: all is judged. */
const layOutAll = (page: Page): Promise<unknown> =>
  page.addStyleTag({ content: "* { content-visibility: visible !important }" });

interface Outcome {
  pages: number;
  light: string[];
  dark: string[];
  wide: string[];
}

describe("one page of every kind, in both languages", () => {
  const seen: Outcome = { pages: 0, light: [], dark: [], wide: [] };

  beforeAll(async () => {
    await several(await pagesInBothLanguages(site), (path) =>
      site.visit(path, async (page) => {
        seen.pages += 1;
        if (path.includes("/search/")) await page.locator("main ol a").first().waitFor();
        await layOutAll(page);
        seen.light.push(...(await allRules(page)));
        await darken(page);
        seen.dark.push(...(await contrast(page)));
        await page.setViewportSize({ width: phone, height: 800 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > phone) seen.wide.push(`${path}: ${String(width)}`);
      }),
    );
  }, 1_800_000);

  it("has been looked at", () => {
    expect(seen.pages).toBeGreaterThan(40);
  });

  it("has no fault that axe finds", () => {
    expect(seen.light).toEqual([]);
  });

  it("keeps its contrast in dark mode", () => {
    expect(seen.dark).toEqual([]);
  });

  it("does not scroll sideways on a phone of 360 pixels", () => {
    expect(seen.wide).toEqual([]);
  });
});

describe("these checks", () => {
  it("find nothing on the page for wrong addresses", async () => {
    expect(await site.visit("/404.html", allRules)).toEqual([]);
  });

  // Without a Chinese font axe passes over Chinese text when it measures contrast; the English pages share its colours.
  it("would find a missing label, poor contrast and a wide page", async () => {
    await site.visit("/en/catalogs/", async (page) => {
      await page.setViewportSize({ width: phone, height: 800 });
      await page.evaluate(() => {
        document.querySelectorAll("label").forEach((label) => label.remove());
        document.querySelector<HTMLElement>("main h1")?.style.setProperty("color", "#ccc");
        document.querySelector<HTMLElement>("main p")?.style.setProperty("width", "500px");
      });
      const found = (await allRules(page)).join("\n");
      expect(found).toContain(" label: ");
      expect(found).toContain(" color-contrast: ");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(phone);
    });
  });
});
