import { describe, expect, it } from "vitest";

import { useSite } from "./site";

const site = useSite();

describe("consultations", () => {
  it.each([
    ["/consultations/", /没有正在进行的征求意见|还剩 \d+ 天|是最后一天/, /今天看：|今天是最后一天/],
    ["/en/consultations/", /no consultation is open|\d+ days? (?:is|are) left|is the last day/, /^Today/],
  ])(
    "%s says whether one is open, whole without scripts, and how it looks today with them",
    async (path, said, today) => {
      const without = await site.visit(path, (page) => page.locator("main").textContent(), { scripts: false });
      expect(without).toMatch(said);
      await site.visit(path, async (page) => {
        const lines = page.locator("main [data-today]");
        expect(await lines.count()).toBeGreaterThan(0);
        expect(await lines.first().textContent()).toMatch(today);
      });
    },
  );

  it("lead from the header and from home to a docket, its stages and where to comment on it", async () => {
    await site.visit("/", async (page) => {
      await page.getByRole("link", { name: "征求意见", exact: true }).click();
      await page.getByRole("link", { name: "2022年版目录和清单公开征求意见" }).click();
      await page.locator("#stages").waitFor();
      const text = (await page.locator("main").textContent()) ?? "";
      for (const part of ["2022-09-09 至 2022-10-09", "征求意见已截止", "有没有收到、收到多少，尚不清楚"]) {
        expect(text).toContain(part);
      }
      await page.getByRole("link", { name: "怎样提意见" }).click();
      await page.waitForURL("**/comment/2022-national-catalog/");
      expect(await page.locator("main").textContent()).toContain("卷宗没有写明提交的地址");
    });
  });

  it("say on every page of an exercise that it is one", async () => {
    for (const id of (await site.idsOf("docket")).filter((each) => each.includes("exercise"))) {
      for (const path of [`/catalogs/${id}/`, `/comment/${id.replace("consultations/", "")}/`]) {
        expect(await site.visit(path, (page) => page.locator("main").textContent())).toContain(
          "演练：不是真实的征求意见",
        );
      }
    }
  });
});

describe("the page of a docket on a phone", () => {
  const path = "/catalogs/consultations/exercise-2026/";

  it.each([
    ["its own", path],
    ["a line", `${path}lines/registration-subjects/`],
    ["comments by number", `${path}comments/numbers/1-20/`],
    ["how to comment", "/comment/exercise-2026/"],
    ["in English", `/en${path}`],
  ])("fits the screen, with nothing of a text out of sight: %s", async (_, at) => {
    await site.visit(
      at,
      async (page) => {
        const cut = await page.evaluate(() =>
          // What scrolls within itself, or is cut off, hides text; headers of tables are told cell by cell on a phone.
          [...document.querySelectorAll("main, main *:not(thead *, .sr-only)")]
            .filter((each) => getComputedStyle(each).overflowX !== "visible")
            .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
            .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`),
        );
        expect(cut).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      { width: 360 },
    );
  });

  it("leads from a line to all that is about it, and to a comment begun with docket and line filled in", async () => {
    await site.visit(
      path,
      async (page) => {
        await page.locator("#line-registration-subjects").getByRole("link", { name: "对这一项提意见" }).click();
        await page.waitForURL(`**${path}lines/registration-subjects/#comment`);
        const text = (await page.locator("main").textContent()) ?? "";
        for (const part of [
          "卷宗 exercise-2026，提案第 3 项（registration-subjects）",
          "意见（希望怎样改）",
          "不经过本网站",
        ]) {
          expect(text).toContain(part);
        }
        await page.locator("#comments").locator("..").getByRole("link", { name: "4", exact: true }).click();
        await page.waitForURL(`**${path}comments/numbers/1-20/#comment-4`);
        expect(await page.locator(":target").textContent()).toContain("部分采纳");
      },
      { width: 360 },
    );
  });
});

describe("the changelog of catalogs", () => {
  it.each(["/changelog/catalogs/", "/en/changelog/catalogs/"])(
    "%s has feeds and a calendar that answer",
    async (path) => {
      await site.visit(path, async (page) => {
        const links = await page
          .locator("main > p a")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
        const files = links.filter((href) => /\.[a-z]+$/.test(href));
        expect(files.map((file) => file.split("/").at(-1))).toEqual([
          "atom.xml",
          "feed.json",
          "calendar.ics",
          "changelog.md",
        ]);
        const texts = await Promise.all(files.map(async (file) => (await fetch(`${site.origin}${file}`)).text()));
        expect(texts[0]).toContain("urn:uuid:");
        expect((JSON.parse(texts[1] ?? "") as { items: unknown[] }).items.length).toBeGreaterThan(20);
        expect(texts[2]).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
        expect(await page.locator("main table tbody tr").count()).toBeGreaterThan(20);
      });
    },
  );
});

describe("the look-up of a receipt code", () => {
  /** The code that the page itself offers to try. */
  const published = "EXER-C1SE-0000-0001";

  it("is worked by the keyboard, sends no code, and says so when nothing is found", async () => {
    const asked: string[] = [];
    await site.visit(
      "/comment/answer/",
      async (page) => {
        await page.getByLabel("回执码", { exact: true }).focus();
        await page.keyboard.press("Enter");
        const said = page.getByRole("status");
        await expect.poll(() => said.textContent()).toBe("请填写回执码。");
        await page.keyboard.type("7K3M-Q9XF-02VD-1TRB");
        await page.keyboard.press("Enter");
        await expect.poll(() => said.textContent()).toMatch(/^没有查到/);
        expect(asked.filter((url) => url.includes("/receipts/"))).toEqual([
          expect.stringMatching(/\/receipts\/[0-9a-f]{2}\.json$/),
        ]);
        expect(asked.join(" ")).not.toMatch(/7K3M/i);
      },
      { watch: (page) => page.on("request", (request) => asked.push(request.url())) },
    );
  });

  it.each([
    ["as it is printed", published],
    ["with blanks, in small letters", "  exer c1se 0000 0001 "],
    ["with full-width signs", "ＥＸＥＲ－Ｃ１ＳＥ－００００－０００１"],
    ["with letters that look like digits", "EXER-CISE-OOOO-OOOl"],
  ])("finds the answer of the exercise, and says that it is one: typed %s", async (_, typed) => {
    await site.visit("/comment/answer/", async (page) => {
      expect(await page.locator("main").textContent()).toContain(published);
      await page.getByLabel("回执码", { exact: true }).fill(typed);
      await page.keyboard.press("Enter");
      const found = page.getByRole("status").getByRole("link");
      await found.waitFor();
      // Whoever works by the keyboard is led to the answer at once.
      expect(await found.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await page.waitForURL(/#comment-\d+$/);
      const answer = page.locator(":target");
      expect(await answer.textContent()).toContain("本次先写法人，其余继续研究");
      expect(await page.locator("main").textContent()).toContain("演练：不是真实的征求意见");
    });
  });

  it("without scripts shows no form that would do nothing, and says where else to look", async () => {
    const seen = await site.visit(
      "/en/comment/answer/",
      async (page) =>
        [
          await page.getByRole("textbox", { name: "Receipt code" }).count(),
          await page.locator("main").innerText(),
        ] as const,
      { scripts: false },
    );
    expect(seen[0]).toBe(0);
    expect(seen[1]).toContain("Without one, look for the number in the comments of the docket.");
  });
});
