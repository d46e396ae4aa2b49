import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { writeXlsx } from "@mulu/spreadsheet";
import { beforeEach, describe, expect, it } from "vitest";

import { said, useDesk } from "../testing/docket-desk.js";

const desk = useDesk();
const kept = "ex-docket.answers.json";
const table = (text: string) =>
  writeXlsx({
    ...{ name: "意见", header: ["您的看法", "谁", "提出时间", "渠道"] },
    rows: [[text, "住户", "2026-01-06", "来信"]],
  });

beforeEach(async () => {
  writeFileSync(desk.at("一.xlsx"), await table(said));
  writeFileSync(desk.at("二.xlsx"), await table("应当公开处罚决定的依据"));
});

const answers = ["--column", "您的看法=text", "--column", "谁=group", "--value", "住户=public"];

describe("what was answered about a table of comments", () => {
  it("is not asked again of the next one, and lies outside the catalogs", async () => {
    expect((await desk.take("二.xlsx")).report.added).toBe(0);
    expect((await desk.take("一.xlsx", ...answers)).report).toMatchObject({ added: 1, notes: [] });
    expect(JSON.parse(readFileSync(desk.at(kept), "utf8"))).toEqual({
      columns: { 您的看法: "text", 谁: "group" },
      values: { 住户: "public" },
    });
    expect((await desk.take("二.xlsx")).report).toMatchObject({ added: 1, notes: [] });
  });

  it("is kept though something else is still asked, and is not by a dry run", async () => {
    await desk.take("一.xlsx", ...answers.slice(0, 2), "--dry-run");
    expect(existsSync(desk.at(kept))).toBe(false);
    await desk.take("一.xlsx", ...answers.slice(0, 2));
    expect((await desk.take("一.xlsx", ...answers.slice(2))).report).toMatchObject({ added: 1 });
  });

  it("gives way to what is said now", async () => {
    await desk.take("一.xlsx", ...answers.with(5, "住户=experts"));
    await desk.take("二.xlsx", "--value", "住户=public");
    expect(desk.stored().map(({ group }) => group)).toEqual(["experts", "public"]);
  });

  it.each(["{", "[]", '{"columns":{"谁":1}}', '{"columns":{"谁":"nothing"}}'])(
    "%s is told, and nothing is taken",
    async (text) => {
      writeFileSync(desk.at(kept), text);
      expect((await desk.take("一.xlsx", ...answers.slice(0, 2))).code).toBe(2);
      expect(desk.stored()).toEqual([]);
    },
  );
});
