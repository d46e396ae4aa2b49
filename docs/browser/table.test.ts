import { readFile } from "node:fs/promises";

import { AxeBuilder } from "@axe-core/playwright";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useSite } from "./site";

const site = useSite();

/** A table as an office makes it, with a column that nobody knows and a law that is not registered. */
const rows = [
  ["序号", "信用事项", "信息性质", "法律依据", "归集单位", "公开期限", "科室"],
  ["1", "示例许可信息", "基础信息", "《四川省社会信用条例》第二十二条", "示例市民政局", "1年", "甲科"],
  ["2", "示例处罚信息", "失信信息", "《无此条例》第一条", "示例市水务局", "3年", "乙科"],
];
const table = (name = "细目.csv") => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(rows.map((row) => row.join(",")).join("\n")),
});
const into = "local/510000/information/compilation-2026";

async function choose(page: Page): Promise<void> {
  await page.getByLabel("地区").selectOption("510000");
  await page.getByLabel("哪一个目录、哪一版").selectOption(into);
}

const read = (page: Page, name = "细目.csv"): Promise<void> =>
  page.getByRole("status").getByText(`${name} 已读好`).waitFor({ timeout: 300_000 });

async function bring(page: Page, file = table()): Promise<void> {
  await page.locator("[name=file]").setInputFiles(file);
  await read(page, file.name);
}

async function taken(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 300_000 }),
    page.getByRole("button", { name: button }).click(),
  ]);
  return download;
}

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), "utf8");

describe("the page that takes a table in", () => {
  it("reads, asks, checks, compares and writes files, and sends nothing", async () => {
    const asked: { url: string; method: string; body: string | null }[] = [];
    await site.visit(
      "/table/",
      async (page) => {
        await choose(page);
        await bring(page);
        const loaded = asked.length;
        // The watch sees what the worker asks for too.
        expect(asked.map(({ url }) => new URL(url).pathname)).toContain("/try/catalogs/common.json.gz");
        const results = page.locator("[data-part=results]");
        expect(await results.getByRole("table").textContent()).toContain("信用事项名称");
        expect(await results.getByRole("cell", { name: "看不懂" }).count()).toBe(1);
        await results.getByLabel("列 “科室”").fill("不导入");
        await page.getByRole("button", { name: "再读一次" }).click();
        await results.getByText("已答").first().waitFor();
        await read(page);
        expect(await results.getByRole("cell", { name: "看不懂" }).count()).toBe(0);
        expect(await textOf(await taken(page, "import.yaml"))).toContain('"科室": "不导入"');
        expect(await results.textContent()).toMatch(/无此条例.*没有登记/);
        await page.getByRole("button", { name: "比较", exact: true }).click();
        await results.getByRole("heading", { name: /新增/ }).waitFor({ timeout: 300_000 });
        const patch = await textOf(await taken(page, "补丁"));
        expect(patch).toContain(`+++ b/catalogs/${into}/`);
        expect(patch).toContain("示例许可信息");
        await page.getByLabel("提出单位").fill("示例局");
        const text = await textOf(await taken(page, "提案文字"));
        expect(text).toMatch(/^1\. 新增 示例/m);
        expect(text).toContain("提出单位：示例局\n牵头单位：（空）");
        const filled = await taken(page, "填好的表");
        const name = filled.suggestedFilename();
        const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        await bring(page, { name, mimeType, buffer: await readFile(await filled.path()) });
        expect(await results.textContent()).toMatch(/新增 2 项，改动 0 项/);
        expect(asked.slice(loaded)).toEqual([]);
        expect(asked.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
        expect(asked.filter(({ url }) => !url.startsWith(`${site.origin}/`))).toEqual([]);
      },
      {
        watch: (page) => {
          page.context().on("request", (request) => {
            if (request.url().startsWith("blob:")) return;
            asked.push({ url: request.url(), method: request.method(), body: request.postData() });
          });
        },
      },
    );
  });

  it("loads neither program nor catalogs before a table is there, and refuses what is none with what to do", async () => {
    const asked: string[] = [];
    const watch = (page: Page): void => void page.context().on("request", (request) => asked.push(request.url()));
    await site.visit(
      "/table/",
      async (page) => {
        await page.locator("[name=file]").setInputFiles(table("旧表.xls"));
        await page.getByRole("status").getByText("另存为").waitFor();
        await page.locator("[name=file]").setInputFiles(table("稿.wps"));
        await page.getByRole("status").getByText("文字文档").waitFor();
        expect(asked.filter((url) => url.includes("/try/"))).toEqual([]);
      },
      { watch },
    );
  });

  it("keeps what was answered when the program fails, and goes on from there", async () => {
    await site.visit("/table/", async (page) => {
      const asked = JSON.stringify({
        ...{ edition: into, table: "细目.csv", command: "mulu import" },
        ...{ created: 0, changed: 0, unchanged: 0, absent: 0, meaningful: 0, placed: 0, columns: [], findings: [] },
        questions: [
          {
            ...{ about: "column", header: "科室", word: "科室", count: 2, places: [], examples: [], choices: [] },
            ...{ keeps: false, open: true, answer: "" },
          },
        ],
      });
      // A desk that asks one question and then falls.
      const body = `let takes = 0; onmessage = ({ data: { ask, number } }) => {
        if (ask === "take") takes += 1;
        const falls = takes > 1;
        postMessage({ number, ...(falls ? { refused: null } : { answer: ask === "take" ? ${asked} : { findings: [] } }) });
      };`;
      await page.route("**/try/desk.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
      await choose(page);
      await bring(page);
      const answer = page.locator("[data-part=results]").getByLabel("列 “科室”");
      await answer.fill("不导入");
      await page.getByRole("button", { name: "再读一次" }).click();
      await page.getByRole("status").getByText("没有做成").waitFor();
      expect(await answer.inputValue()).toBe("不导入");
      await page.unroute("**/try/desk.js");
      await page.getByRole("button", { name: "再试一次" }).click();
      await read(page);
      expect(await answer.inputValue()).toBe("不导入");
      expect(await page.locator("[data-part=results]").getByText("已答").count()).toBe(1);
    });
  });

  it("works from the keyboard, has no fault that axe finds, and fits a phone with all that it shows", async () => {
    await site.visit("/en/table/", async (page) => {
      await page.getByLabel("Region").selectOption("510000");
      await page.getByLabel("Which catalog and edition").selectOption(into);
      const [dialog] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Choose a file" }).press("Enter"),
      ]);
      await dialog.setFiles(table());
      await page.getByRole("status").getByText("is read.").waitFor({ timeout: 300_000 });
      await page.getByRole("button", { name: "Compare", exact: true }).press("Enter");
      await page.locator("[data-part=results] h4").nth(1).waitFor({ timeout: 300_000 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
      ).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });

  it("says without scripts what it does and which commands do the same", async () => {
    await site.visit(
      "/table/",
      async (page) => {
        expect(await page.locator("main").textContent()).toContain("用下面的命令可以得到同样的结果");
        expect(await page.locator("main pre").textContent()).toContain("mulu import");
        expect(await page.getByRole("button", { name: "选择文件" }).isVisible()).toBe(false);
      },
      { scripts: false },
    );
  });
});
