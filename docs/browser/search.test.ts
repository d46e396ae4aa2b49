import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { queryTokens } from "@mulu/pages";
import { useSite } from "./site";

const site = useSite();

interface Titled {
  id: string;
  title: { zh: string };
}

/** The part of the index's interface the recall test uses. */
interface Index {
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<{ url: string }> }[] }>;
}

async function titled(kind: string): Promise<Titled[]> {
  const answer = await fetch(`${site.origin}/api/v1/kinds/${kind}.json`);
  return ((await answer.json()) as { items: Titled[] }).items;
}

/** Characters from the middle of a title: never its beginning, never its end, and no regard for words. */
function middle(title: string, length: number): string | undefined {
  const runs = title.split(/[^\p{Script=Han}]+/u).filter((run) => run.length >= length + 2);
  const longest = runs.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return undefined;
  const start = Math.floor((longest.length - length) / 2);
  return longest.slice(start, start + length);
}

/** Types a query into the search page and reads results until one leads to the path, or none are left. */
async function leadsTo(page: Page, query: string, path: string): Promise<boolean> {
  await page.getByRole("searchbox").fill(query);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/search/?q=${encodeURIComponent(query)}`);
  await expect.poll(() => page.getByRole("status").textContent()).toContain(`“${query}”`);
  const more = page.getByRole("button", { name: "显示更多" });
  for (;;) {
    const found = await page.locator("main ol a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    if (found.includes(path)) return true;
    if ((await more.count()) === 0) return false;
    await more.click();
    await expect.poll(() => page.locator("main ol a").count()).toBeGreaterThan(found.length);
  }
}

describe("search", () => {
  it("finds entries, measures, lists and laws by three characters from the middle of their titles", async () => {
    const kinds = await Promise.all(["entry", "measure", "list", "instrument"].map(titled));
    const sample = kinds.flatMap((documents) =>
      documents.filter((_, index) => index % Math.max(1, Math.floor(documents.length / 5)) === 0),
    );
    const queries = sample.flatMap(({ id, title }) => {
      const query = middle(title.zh, 3);
      return query === undefined ? [] : [{ query, path: `/catalogs/${id}/` }];
    });
    expect(queries.length).toBeGreaterThan(12);
    await site.visit("/search/", async (page) => {
      const missed: string[] = [];
      for (const { query, path } of queries) {
        if (!(await leadsTo(page, query, path))) missed.push(`${query} → ${path}`);
      }
      expect(missed).toEqual([]);
    });
  });

  it("recalls every title of the catalogs by two, three and four characters from its middle", async () => {
    const kinds = ["entry", "measure", "list", "instrument", "edition", "record-format", "repair-rule", "docket"];
    const documents = (await Promise.all(kinds.map(titled))).flat();
    const queries = documents.flatMap(({ id, title }) =>
      [2, 3, 4].flatMap((length) => {
        const query = middle(title.zh, length);
        return query === undefined ? [] : [{ query, tokens: queryTokens(query).join(" "), path: `/catalogs/${id}/` }];
      }),
    );
    expect(queries.length).toBeGreaterThan(documents.length * 2);
    const missed = await site.visit("/search/", async (page) => {
      // A string, so that the test runner does not rewrite the import for itself.
      await page.evaluate(`import('/pagefind/pagefind.js').then(async (index) => {
        await index.options({ baseUrl: "/" });
        await index.init();
        window.index = index;
      })`);
      return page.evaluate(async (all) => {
        const { index } = window as unknown as { index: Index };
        const paths = new Map<string, string>();
        const answers = new Map<string, Set<string>>();
        const lost: string[] = [];
        for (const { query, tokens, path } of all) {
          let found = answers.get(tokens);
          if (!found) {
            const { results } = await index.search(tokens);
            const unseen = results.filter(({ id }) => !paths.has(id));
            await Promise.all(unseen.map(async ({ id, data }) => paths.set(id, (await data()).url)));
            found = new Set(results.map(({ id }) => paths.get(id) ?? ""));
            answers.set(tokens, found);
          }
          if (!found.has(path)) lost.push(`${query} → ${path}`);
        }
        return lost;
      }, queries);
    });
    expect(missed).toEqual([]);
  });

  it("says of each hit whether what it leads to is in force", async () => {
    await site.visit(`/search/?q=${encodeURIComponent("大气污染防治法")}`, async (page) => {
      const hit = page
        .locator("main ol li")
        .filter({ has: page.locator("a[href='/catalogs/instruments/air-pollution-law/']") });
      await expect.poll(() => hit.count()).toBe(1);
      expect(await hit.textContent()).toContain("已失效");
    });
  });

  it("starts from the home page, in both languages", async () => {
    await site.visit("/en/", async (page) => {
      await page.locator("main").getByRole("searchbox").fill("penalties");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/search/?q=penalties");
      await expect.poll(() => page.locator("main ol a").count()).toBeGreaterThan(0);
      const links = await page.locator("main ol a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(links.every((href) => href?.startsWith("/en/"))).toBe(true);
    });
  });

  it("says so when nothing is found", async () => {
    await site.visit("/search/?q=zzzzqqqq", async (page) => {
      await expect.poll(() => page.getByRole("status").textContent()).toContain("没有页面写有“zzzzqqqq”");
    });
  });

  it("finds a law by its number, and shows what kind of thing each result is", async () => {
    await site.visit(`/search/?q=${encodeURIComponent("国办发〔2020〕49号")}`, async (page) => {
      await expect.poll(() => page.locator("main ol a").count()).toBeGreaterThan(0);
      const links = await page.locator("main ol a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(links).toContain("/catalogs/instruments/gbf-2020-49/");
      expect(await page.locator("main ol li").first().textContent()).toMatch(
        /法律法规|惩戒措施|信息目录条目|名单|规则|版本|登记表行/,
      );
    });
  });
});
