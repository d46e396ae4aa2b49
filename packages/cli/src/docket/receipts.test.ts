import { readFileSync, writeFileSync } from "node:fs";

import { readXlsx } from "@mulu/spreadsheet";
import { describe, expect, it } from "vitest";

import { commentsPath, officeTable, said, useDesk } from "../testing/docket-desk.js";

const desk = useDesk();

describe("what repeats", () => {
  it("is folded into the first and told, also where that came with an earlier file", async () => {
    writeFileSync(desk.at("a.xlsx"), await officeTable([{ 意见内容: said }]));
    writeFileSync(
      desk.at("b.xlsx"),
      await officeTable([
        { 意见内容: `您好！${said}谢谢` },
        { 意见内容: said.replace("缩短", "延长") },
        { 意见内容: said, 渠道: "邮件" },
      ]),
    );
    await desk.take("a.xlsx");
    const { report } = await desk.take("b.xlsx");
    expect(report).toMatchObject({
      repeats: { exact: 1, near: 1 },
      folded: [
        { number: 2, of: 1 },
        { number: 4, of: 1 },
      ],
    });
    expect(desk.stored().map(({ duplicateOf, disposition }) => [duplicateOf, disposition])).toEqual([
      ...[
        [undefined, undefined],
        [1, "duplicate"],
        [undefined, undefined],
        [1, "duplicate"],
      ],
    ]);
  });
});

describe("a receipt", () => {
  const codes = (name: string) =>
    readXlsx(readFileSync(desk.at(name)), name)[0]
      ?.rows.slice(1)
      .map((cells) => cells[2]?.text ?? "") ?? [];

  it("leads its writer to the answer, and only its digest is kept", async () => {
    writeFileSync(desk.at("意见.xlsx"), await officeTable([{ 意见内容: said }, { 意见内容: `${said}谢谢` }]));
    await desk.take("意见.xlsx", "--codes", "回执.xlsx");
    const [first = "", second = ""] = codes("回执.xlsx");
    expect(first).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(second).not.toBe(first);
    expect(readFileSync(desk.at(`catalogs/${commentsPath}`), "utf8")).not.toContain(first.replaceAll("-", ""));
    const waiting = await desk.mulu(
      "docket",
      "report",
      "ex-docket",
      "--code",
      second.toLowerCase().replaceAll("-", " "),
    );
    expect([waiting.code, waiting.out]).toEqual([0, expect.stringMatching(/第 2 条.*\n与第 1 条相同.*\n还没有答复/)]);
    expect((await desk.mulu("docket", "report", "ex-docket", "--code", "0000-0000-0000-0000")).code).toBe(2);
  });

  it("is the same when a lost table of codes is written anew, and another under another key", async () => {
    writeFileSync(desk.at("意见.xlsx"), await officeTable([{ 意见内容: said }]));
    await desk.take("意见.xlsx", "--codes", "一.xlsx");
    await desk.take("意见.xlsx", "--codes", "二.xlsx");
    expect(codes("二.xlsx")).toEqual(codes("一.xlsx"));
    const other = await desk.mulu("docket", "import", "ex-docket", "意见.xlsx", "--key", "other.key");
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("--key")]);
  });

  it("lies outside the catalogs, which are public", async () => {
    writeFileSync(desk.at("意见.xlsx"), await officeTable([{ 意见内容: said }]));
    for (const flags of [
      ["--codes", "catalogs/codes.csv"],
      ["--key", "catalogs/k"],
    ]) {
      expect((await desk.take("意见.xlsx", ...flags)).code).toBe(2);
    }
    expect(desk.stored()).toEqual([]);
  });
});
