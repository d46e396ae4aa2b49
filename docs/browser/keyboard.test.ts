import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useSite } from "./site";

const site = useSite();
const edition = "/catalogs/national/measures/statutory-2026/";

interface Stop {
  name: string;
  outlined: boolean;
}

/** Where the focus is, and whether a reader can see it. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const label = element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent;
    return {
      name: `${element.tagName.toLowerCase()} ${label.trim().slice(0, 40)}`,
      outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    };
  });
}

async function walk(page: Page, steps: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press("Tab");
    stops.push(await stop(page));
  }
  return stops;
}

describe("the keyboard", () => {
  it("begins with the link to the main part, which moves the focus there", async () => {
    await site.visit("/", async (page) => {
      await page.keyboard.press("Tab");
      expect((await stop(page)).name).toBe("a 跳到主要内容");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const inMain = await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement));
      expect(inMain).toBe(true);
    });
  });

  it("reaches header, search, language and appearance in reading order, with a visible focus", async () => {
    await site.visit("/catalogs/", async (page) => {
      const stops = await walk(page, 12);
      expect(stops.map(({ name }) => name)).toEqual([
        "a 跳到主要内容",
        "a 目录 Mulu",
        "a 目录与清单",
        "a 法律法规",
        "a 检查规则",
        "a 征求意见",
        "a 下载",
        "a 更新记录",
        expect.stringMatching(/^input/),
        "button 搜索",
        "a English",
        "select 外观",
      ]);
      expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
    });
  });

  it("reaches filter and results of an edition", async () => {
    await site.visit(edition, async (page) => {
      await page.getByLabel("标题或说明中的词").focus();
      await page.keyboard.type("招标");
      await page.waitForURL(/q=/);
      const shown = await page.getByRole("status").textContent();
      expect(shown).toMatch(/符合的有 \d+ 项/);
      const selects = await page.locator("main form select").count();
      const names = (await walk(page, selects + 2)).map(({ name }) => name.split(" ")[0]);
      expect(names).toEqual([...Array<string>(selects).fill("select"), "input", "button"]);
      const first = await page.locator("#members ~ div ul > li a").first().getAttribute("href");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(first);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${first ?? "missing"}`);
    });
  });

  it("reaches tables that scroll within themselves", async () => {
    await site.visit("/catalogs/instruments/work-safety-law/", async (page) => {
      const regions = page.getByRole("region");
      expect(await regions.count()).toBeGreaterThan(1);
      const frame = page.locator("main [role=region][tabindex='0']").first();
      await frame.focus();
      expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await frame.getAttribute("aria-label")).toMatch(/表格/);
    });
  });
});
