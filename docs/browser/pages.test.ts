import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useSite } from "./site";

const site = useSite();
const entry = "/catalogs/national/information/2024/administrative-penalty/";

function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
}

describe("home", () => {
  it.each([
    ["/", "zh-CN", "公共信用信息目录，逐条写明依据和缺口", "这不是官方网站"],
    ["/en/", "en", "Public credit catalogs: each line with its law, or with what is missing", "not an official site"],
  ])("%s says what this is, that it is not official, and what is held", async (path, lang, heading, state) => {
    await site.visit(path, async (page) => {
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(heading);
      expect(await page.locator("main").textContent()).toContain(state);
      const measures = (await page.locator("main dd").first().textContent()) ?? "";
      expect(measures).toContain(String((await site.idsOf("measure")).length));
      expect(measures).toMatch(/有效|in force/);
    });
  });

  it("links to the same page in the other language, and back", async () => {
    await site.visit(entry, async (page) => {
      await page.getByRole("link", { name: "English" }).click();
      await page.waitForURL(`**/en${entry}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Administrative penalties");
      await page.getByRole("link", { name: "中文" }).click();
      await page.waitForURL((url) => url.pathname === entry);
    });
  });
});

describe("a long page", () => {
  it("lays out what is near the window alone, and whatever a link leads to", async () => {
    const isLaidOut = (page: Page): Promise<boolean> =>
      page
        .locator("main table")
        .last()
        .evaluate((table) => table.checkVisibility({ contentVisibilityAuto: true }));
    await site.visit("/findings/", async (page) => {
      expect(await isLaidOut(page)).toBe(false);
      await page.locator("main nav a[href^='#']").last().click();
      await expect.poll(() => isLaidOut(page)).toBe(true);
      const heading = page.locator("main section h2").last();
      await expect.poll(() => heading.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(900);
      expect(await heading.evaluate((each) => each.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    });
  });
});

describe("a page of a catalog", () => {
  it("states its unofficial state, basis, gaps, findings and source", async () => {
    await site.visit(entry, async (page) => {
      const text = (await page.locator("main").textContent()) ?? "";
      for (const part of [
        "转录：非官方目录",
        "法律依据",
        "尚不知道的内容",
        "资料不足，无法判断",
        "可信程度",
        "最近核对",
      ]) {
        expect(text).toContain(part);
      }
      expect(await page.locator("main [lang=en]").first().textContent()).toBe("Administrative penalties");
    });
  });

  it("says in red of a measure whose law is gone since when, why, and what holds now", async () => {
    const id = "national/measures/statutory-2026/air-pollution-law-art112-p1-market-access";
    await site.visit(`/catalogs/${id}/`, async (page) => {
      const banner = page.locator("main p[data-tone=ended]");
      expect(await banner.textContent()).toMatch(
        /^已失效，自 2026-08-15 起。.*大气污染防治法.*已由.*生态环境法典.*废止/,
      );
      expect(
        await banner.locator("a[href*='ecological-and-environmental-code-art1230-p2-market-access']").count(),
      ).toBe(1);
      expect(await page.locator("main header").textContent()).toContain("已失效");
      expect(await page.locator("main").textContent()).not.toMatch(/REPEALED/i);
    });
  });

  it("keeps its title, state, address and day on paper, whatever the screen shows", async () => {
    for (const language of ["", "/en"]) {
      await site.visit(
        `${language}${entry}`,
        async (page) => {
          await page.emulateMedia({ media: "print" });
          expect(await page.locator("main h1").isVisible()).toBe(true);
          expect(await page.locator("main header").textContent()).toMatch(/无法判断|cannot say|有效|in force/);
          const foot = page.locator("main > p").last();
          expect(await foot.isVisible()).toBe(true);
          expect(await foot.textContent()).toMatch(new RegExp(`${language}${entry}.*\\d{4}-\\d{2}-\\d{2}`));
          expect(await page.locator("body > div header").first().isVisible()).toBe(false);
          const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
          expect(ground).toMatch(/255, 255, 255|rgba\(0, 0, 0, 0\)/);
        },
        { dark: true },
      );
    }
  });

  it("has every row of its list on paper", async () => {
    await site.visit("/catalogs/national/measures/statutory-2026/", async (page) => {
      const rows = page.locator("#members ~ div ul > li");
      const before = await rows.count();
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      expect(before).toBeGreaterThan(50);
      expect(before).toBeLessThanOrEqual(100);
      expect(await rows.count()).toBeGreaterThan(900);
    });
  });

  it("links a measure to the article it rests on, and the law back to the measure", async () => {
    const [id = ""] = (await site.idsOf("measure")).filter((each) =>
      each.startsWith("national/measures/statutory-2026/"),
    );
    await site.visit(`/catalogs/${id}/`, async (page) => {
      await page.locator("#basis ~ div table a").first().click();
      await page.waitForURL(/\/catalogs\/instruments\//);
      await page.locator("#rests-on").waitFor();
      const anchor = new URL(page.url()).hash;
      expect(anchor).toMatch(/^#article-/);
      expect(await page.locator(`tr${anchor}`).count()).toBe(1);
      expect(await page.locator(`main a[href="/catalogs/${id}/"]`).count()).toBeGreaterThan(0);
    });
  });

  it("has a machine-readable twin with the same title", async () => {
    await site.visit(entry, async (page) => {
      const href = await page.getByRole("link", { name: "JSON 数据" }).getAttribute("href");
      const twin = (await (await fetch(`${site.origin}${href ?? ""}`)).json()) as { title: { zh: string } };
      expect(twin.title.zh).toBe(await page.getByRole("heading", { level: 1 }).textContent());
    });
  });

  it("can be read whole without scripts, page after page, and shows no field that would do nothing", async () => {
    const edition = "/catalogs/national/measures/statutory-2026/";
    const members = (await site.idsOf("measure")).filter((id) => id.startsWith(edition.slice("/catalogs/".length)));
    const without = { scripts: false };
    const { paths, first } = await site.visit(
      edition,
      async (page) => {
        expect(await page.locator("main form").first().isVisible()).toBe(false);
        return {
          paths: await hrefs(page, "#members ~ div nav ol a"),
          first: await hrefs(page, "#members ~ div > ul > li a"),
        };
      },
      without,
    );
    expect(paths.length).toBe(Math.ceil(members.length / 100) - 1);
    const seen = new Set(first);
    for (const path of paths) {
      const more = await site.visit(path, (page) => hrefs(page, "main section ul > li a"), without);
      for (const href of more) seen.add(href);
    }
    expect([...seen].sort()).toEqual(members.map((id) => `/catalogs/${id}/`).sort());
  });
});

describe("filter of an edition", () => {
  it("narrows the list, says how many remain, and keeps its state in the address", async () => {
    const path = "/catalogs/national/measures/statutory-2026/";
    await site.visit(path, async (page) => {
      const status = page.getByRole("status");
      const before = await status.textContent();
      await page.getByLabel("措施类型", { exact: true }).selectOption({ label: "实施职业禁入或从业限制" });
      await page.getByLabel("标题或说明中的词").fill("会计");
      await page.waitForURL(/type=occupational-ban.*|q=.*type=/);
      await page.waitForURL(/q=/);
      const after = await status.textContent();
      expect(after).not.toBe(before);
      const titles = await page.locator("#members ~ div ul > li").allTextContents();
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.every((title) => title.includes("会计"))).toBe(true);
      await page.reload();
      await expect.poll(() => status.textContent()).toBe(after);
      await page.getByRole("button", { name: "清除筛选" }).click();
      await expect.poll(() => status.textContent()).toBe(before);
      await page.waitForURL((url) => url.search === "");
    });
  });

  it("lists what is in force, says how much it leaves out, and has the rest when asked", async () => {
    await site.visit("/catalogs/instruments/", async (page) => {
      const status = page.getByRole("status");
      await expect
        .poll(() => status.textContent())
        .toMatch(/^共 \d+ 项，其中有效 \d+ 项，无法判断 \d+ 项；没有列出 \d+ 项/);
      const laws = page.locator("main ul > li a");
      await page.getByLabel("标题或说明中的词").fill("大气污染防治法");
      await expect.poll(() => laws.filter({ hasText: "大气污染防治法" }).count()).toBe(0);
      await page.getByLabel(/^只看有效的/).uncheck();
      await page.waitForURL(/all=1/);
      const found = page.locator("main ul > li").filter({ hasText: "大气污染防治法" }).first();
      await expect.poll(() => found.textContent()).toContain("已失效");
    });
  });

  it("says so when nothing matches", async () => {
    await site.visit("/en/catalogs/instruments/?q=nosuchlaw", async (page) => {
      await expect
        .poll(() => page.getByRole("status").textContent())
        .toMatch(/^\d+ items, \d+ in force, \d+ cannot be said; 0 match/);
      expect(await page.locator("main").textContent()).toContain("Nothing matches");
    });
  });
});

describe("rules, downloads, changelog", () => {
  it("shows a rule with both examples and its sources", async () => {
    await site.visit("/rules/MS-04/", async (page) => {
      expect(await page.locator("main pre").count()).toBeGreaterThanOrEqual(2);
      const text = (await page.locator("main").textContent()) ?? "";
      expect(text).toContain("符合规则的写法");
      expect(text).toContain("违反规则的写法");
      expect(text).toContain("第十二条");
    });
  });

  it("offers every download, and says which CSV is for Excel", async () => {
    const links = await site.visit("/downloads/", (page) =>
      page.locator("main a[href^='/']").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")),
    );
    const files = links.filter((href) => /\.(json|csv|ts)$/.test(href));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const answer = await fetch(`${site.origin}${file}`);
      expect([file, answer.status]).toEqual([file, 200]);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
      expect([file, marked]).toEqual([file, file.endsWith(".bom.csv")]);
    }
  });

  it.each([
    ["/changelog/", "zh-CN", "2022年版目录和清单公开征求意见"],
    ["/en/changelog/", "en", "Consultation on the 2022 catalog and list"],
  ])("%s shows the first docket, and its feed parses", async (path, lang, docket) => {
    await site.visit(path, async (page) => {
      expect(await page.locator("main").textContent()).toContain(docket);
      const source = await (await fetch(`${site.origin}${path}atom.xml`)).text();
      const feed = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        return {
          error: parsed.querySelector("parsererror")?.textContent,
          root: parsed.documentElement.localName,
          titles: [...parsed.querySelectorAll("entry > title")].map((title) => title.textContent),
          updated: [...parsed.querySelectorAll("updated")].map((updated) => updated.textContent),
        };
      }, source);
      expect(feed.error).toBeUndefined();
      expect(feed.root).toBe("feed");
      expect(feed.titles.some((title) => title.includes(docket))).toBe(true);
      expect(feed.updated.every((day) => !Number.isNaN(Date.parse(day)))).toBe(true);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    });
  });
});

describe("addresses", () => {
  it("leads from an old address to the new one", async () => {
    const [redirect = ""] = await site.idsOf("redirect");
    const answer = await fetch(`${site.origin}/api/v1/documents/${redirect}.json`);
    const { from, to } = (await answer.json()) as { from: string; to: string[] };
    await site.visit(`/catalogs/${from}/`, async (page) => {
      expect(await page.locator(`main a[href="/catalogs/${to[0] ?? ""}/"]`).count()).toBe(1);
      await page.waitForURL(`**/catalogs/${to[0] ?? ""}/`);
    });
  });

  it("helps on a wrong address", async () => {
    const answer = await fetch(`${site.origin}/catalogs/no-such-thing/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("没有这一页");
  });
});
