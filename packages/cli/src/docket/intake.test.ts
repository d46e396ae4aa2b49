import { readdirSync, readFileSync, writeFileSync } from "node:fs";

import { identifyComments } from "@mulu/schema";
import { writeXlsx } from "@mulu/spreadsheet";
import { describe, expect, it } from "vitest";

import { commentsPath, officeTable, said, useDesk } from "../testing/docket-desk.js";

/* Persons are put together here, so that no file holds a number that could be somebody’s. */
const phone = ["139", "0000", "1234"].join("");

const codesOf = (notes: readonly { code: string }[]): string[] => notes.map(({ code }) => code);

const desk = useDesk();

describe("the table of an office", () => {
  it("is taken in: what was said, by whom as a group, when and how; names and telephones never", async () => {
    const rows = [
      {
        意见内容: said,
        修改建议: "三年改为一年",
        理由: "利于修复",
        "提出单位/姓名": "高明",
        联系电话: phone,
        "对应条款/行": "公示期限",
      },
      { 意见内容: `高明说得对，请联系${phone}`, "提出单位/姓名": "高明", 渠道: "座谈会", 提出者类别: "专家" },
    ];
    writeFileSync(desk.at("意见.xlsx"), await officeTable(rows));
    const { code, report } = await desk.take("意见.xlsx");
    expect([code, report.added, report.notes]).toEqual([0, 2, []]);
    expect(report.masked).toEqual({ name: 1, telephone: 1 });
    expect(desk.stored().map(({ receipt: _, ...comment }) => comment)).toEqual([
      {
        ...{ number: 1, group: "market-entities", line: "term", received: "2026-01-06", channel: "mail" },
        summary: { zh: `${said} 修改建议：三年改为一年 理由：利于修复` },
      },
      {
        ...{ number: 2, group: "experts", received: "2026-01-06", channel: "meeting" },
        summary: { zh: "【姓名】说得对，请联系【电话】" },
      },
    ]);
    const all = readdirSync(desk.cwd, { recursive: true, encoding: "utf8" })
      .filter((name) => name.startsWith("catalogs") && identifyComments(name.replace("catalogs/", "")) !== null)
      .map((name) => readFileSync(desk.at(name), "utf8"))
      .join("");
    expect(all).not.toContain(phone);
    expect(all).not.toContain("高明");
    expect((await desk.mulu("check", "consultations/ex-docket/comments")).code).toBe(0);
  });

  it("adds nothing when it is taken in again, and says so; a row that came to it is added", async () => {
    writeFileSync(
      desk.at("意见.xlsx"),
      await officeTable([{ 意见内容: said }, { 意见内容: said }, { 意见内容: "应当公开处罚决定的依据" }]),
    );
    await desk.take("意见.xlsx");
    const before = readFileSync(desk.at(`catalogs/${commentsPath}`), "utf8");
    const again = await desk.take("意见.xlsx");
    expect(again.report).toMatchObject({ added: 0, already: 3 });
    expect(codesOf(again.report.notes)).toEqual(["INTAKE-17"]);
    expect(readFileSync(desk.at(`catalogs/${commentsPath}`), "utf8")).toBe(before);
    writeFileSync(
      desk.at("又.xlsx"),
      await officeTable([
        { 意见内容: "新增一条：请说明缩短的理由" },
        { 意见内容: said },
        { 意见内容: said },
        { 意见内容: "应当公开处罚决定的依据" },
      ]),
    );
    expect((await desk.take("又.xlsx")).report).toMatchObject({ added: 1, already: 3, numbers: [4] });
  });

  it("asks about a column it does not know, before anything is taken", async () => {
    const rows = [["1", said, "甲"]];
    writeFileSync(desk.at("t.xlsx"), await writeXlsx({ name: "表", header: ["序号", "意见内容", "诉求类型"], rows }));
    const asked = await desk.take("t.xlsx", "--group", "public", "--channel", "paper", "--received", "2026-01-06");
    expect([asked.code, desk.stored(), codesOf(asked.report.notes)]).toEqual([1, [], ["INTAKE-01"]]);
    expect(asked.report.notes[0]?.places).toEqual(["表!C1"]);
    const flags = [
      "--group",
      "public",
      "--channel",
      "paper",
      "--received",
      "2026-01-06",
      "--column",
      "诉求类型=ignore",
    ];
    expect((await desk.take("t.xlsx", ...flags)).report.added).toBe(1);
  });

  it("says of each row that is not taken why, and takes the others", async () => {
    const rows = [
      { 意见内容: "本人江南，对第三条没有意见。" },
      { 意见内容: said, 提出者类别: "住户" },
      { 意见内容: said, 提出时间: "去年" },
      { 意见内容: said, 渠道: "" },
      { 意见内容: "长".repeat(2001) },
      { 意见内容: said },
    ];
    writeFileSync(desk.at("意见.xlsx"), await officeTable(rows));
    const { code, report } = await desk.take("意见.xlsx");
    expect([code, report.added, report.held]).toEqual([1, 1, 5]);
    const notes = report.notes.map((note) => [note.code, note.places]);
    expect(notes).toEqual([
      ["INTAKE-15", ["意见汇总!2"]],
      ["INTAKE-13", ["意见汇总!3"]],
      ["INTAKE-13", ["意见汇总!4"]],
      ["INTAKE-12", ["意见汇总!5"]],
      ["INTAKE-16", ["意见汇总!6"]],
    ]);
    expect((await desk.take("意见.xlsx", "--reviewed", "2", "--value", "住户=public")).report).toMatchObject({
      added: 2,
      already: 1,
    });
  });

  it("keeps as words a line that the docket does not name", async () => {
    writeFileSync(desk.at("意见.xlsx"), await officeTable([{ 意见内容: said, "对应条款/行": "第三条" }]));
    const { code, report } = await desk.take("意见.xlsx");
    expect([code, codesOf(report.notes)]).toEqual([0, ["INTAKE-14"]]);
    expect(desk.stored()[0]?.summary.zh).toBe(`（第三条）${said}`);
    expect(desk.stored()[0]?.line).toBeUndefined();
  });
});
