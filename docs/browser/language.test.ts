import { describe, expect, it } from "vitest";

import { useSite } from "./site";

const site = useSite();

describe("the other language", () => {
  it("shows the same list, with its filter, its query and the place on the page", async () => {
    const asked = "?q=tender&type=restrict-market-access#members";
    await site.visit(`/en/catalogs/national/measures/statutory-2026/${asked}`, async (page) => {
      const status = page.getByRole("status");
      await expect.poll(() => status.textContent()).toMatch(/\d+ match/);
      const [, matching = ""] = /(\d+) match/.exec((await status.textContent()) ?? "") ?? [];
      await page.getByRole("link", { name: "中文" }).click();
      await page.waitForURL(`**/catalogs/national/measures/statutory-2026/${asked}`);
      await expect.poll(() => status.textContent()).toContain(`符合的有 ${matching} 项`);
    });
  });

  it("knows what was asked for after the page was opened", async () => {
    await site.visit("/catalogs/instruments/", async (page) => {
      await page.getByLabel("标题或说明中的词").fill("law");
      await page.waitForURL(/q=law/);
      await page.getByRole("link", { name: "English" }).click();
      await page.waitForURL("**/en/catalogs/instruments/?q=law");
    });
  });
});

describe("the choice of appearance", () => {
  it("holds on the next page, and goes back to what the system says", async () => {
    await site.visit("/catalogs/", async (page) => {
      await page.getByLabel("外观").selectOption("dark");
      await page.getByRole("link", { name: "检查规则", exact: true }).first().click();
      await page.waitForURL("**/rules/");
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      expect(await page.getByLabel("外观").inputValue()).toBe("dark");
      await page.getByLabel("外观").selectOption("system");
      expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    });
  });
});
