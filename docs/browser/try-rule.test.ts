import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useSite } from "./site";

const site = useSite();
const broken = "title: [";

function box(page: Page, run: string): { text: Locator; button: Locator; status: Locator } {
  const form = page
    .locator("form")
    .filter({ has: page.getByRole("button", { name: run, exact: true }) })
    .first();
  return { text: form.locator("textarea"), button: form.getByRole("button"), status: form.getByRole("status") };
}

describe("the box in which one tries a rule", () => {
  it("says of the failing example what the rule says, and is content once it is mended", async () => {
    await site.visit("/en/rules/SH-01/", async (page) => {
      const { text, button, status } = box(page, "Check");
      await button.click();
      await status.getByText("1 found:").waitFor();
      expect(await status.textContent()).toContain("does not settle");
      const decision = "{ shareable: false, exception: privacy }";
      await text.fill(`${await text.inputValue()}sharing: ${decision}\n`);
      await text.fill((await text.inputValue()).replace(/publication: .*/, "publication: { publishable: false }"));
      await button.click();
      await status.getByText("Nothing found.").waitFor();
    });
  });

  it("decides a dealing with records, by region and day", async () => {
    await site.visit("/rules/RP-03/", async (page) => {
      const form = page
        .locator("form")
        .filter({ has: page.getByLabel("行政区划代码") })
        .first();
      const status = form.getByRole("status");
      await form.getByRole("button", { name: "检查" }).click();
      await status.getByText("不可以：").waitFor();
      const text = form.locator("textarea");
      await text.fill((await text.inputValue()).replace(/"feeYuan": \d+/, '"feeYuan": 0'));
      await form.getByRole("button", { name: "检查" }).click();
      await status.getByText("可以。").waitFor();
    });
  });

  it("says of a broken text what is wrong with it", async () => {
    await site.visit("/en/rules/SH-01/", async (page) => {
      const { text, button, status } = box(page, "Check");
      await text.fill(broken);
      await button.click();
      await status.getByText("YAML-07").first().waitFor();
    });
  });

  it("sends nothing: once it is loaded, checking asks nothing of the network", async () => {
    await site.visit("/en/rules/SH-01/", async (page) => {
      const { text, button, status } = box(page, "Check");
      await button.click();
      await status.getByText("1 found:").waitFor();
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await text.fill(broken);
      await button.click();
      await status.getByText("YAML-07").first().waitFor();
      expect(requests).toEqual([]);
    });
  });

  it("stops a check that goes on too long, and is ready for the next", async () => {
    await site.visit("/en/rules/SH-01/", async (page) => {
      const endless = "export const tryFiles = () => { for (;;); };";
      await page.route("**/try/try.js", (route) => route.fulfill({ contentType: "text/javascript", body: endless }));
      const { button, status } = box(page, "Check");
      await button.click();
      await status.getByText("took too long").waitFor();
      await page.unroute("**/try/try.js");
      await button.click();
      await status.getByText("1 found:").waitFor();
    });
  });

  it("works from the keyboard alone", async () => {
    await site.visit("/en/rules/SH-01/", async (page) => {
      const { text, button, status } = box(page, "Check");
      await text.focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(broken);
      await page.keyboard.press("Tab");
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await status.getByText("YAML-07").first().waitFor();
    });
  });
});
