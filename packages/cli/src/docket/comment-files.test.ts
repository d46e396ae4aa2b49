import { readFileSync, truncateSync, writeFileSync } from "node:fs";

import { writeCsv } from "@mulu/spreadsheet";
import { describe, expect, it } from "vitest";

import { commentsPath, officeTable, said, useDesk } from "../testing/docket-desk.js";

const desk = useDesk();

describe("the answers of a survey, as csv", () => {
  const lines = [
    [
      "序号",
      "提交答卷时间",
      "所用时间",
      "来源",
      "来源详情",
      "来自IP",
      "1. 您的身份是",
      "2. 您对征求意见稿的意见或建议",
      "3. 您的姓名",
    ],
    ["1", "2026/1/6 10:22:01", "83秒", "链接", "直接访问", "0.0.0.0", "个体工商户", `我叫王小明，${said}`, "王小明"],
  ];

  it.each(["utf-8", "gb18030"])("in %s", async (encoding) => {
    const text = lines.map((cells) => cells.join(",")).join("\r\n");
    const bytes = encoding === "utf-8" ? writeCsv(lines[0] ?? [], lines.slice(1)) : inGb18030(text);
    writeFileSync(desk.at("survey.csv"), bytes);
    const { code, report } = await desk.take("survey.csv");
    expect([code, report.notes]).toEqual([0, []]);
    expect(desk.stored()[0]).toMatchObject({ group: "market-entities", channel: "web-form", received: "2026-01-06" });
    expect(desk.stored()[0]?.summary.zh).toBe(`我叫【姓名】，${said}`);
  });
});

/** A text in GB 18030: each character found by reading what two bytes say. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const bytes = new Map<string, [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Buffer.from(
    Array.from(text, (sign) => (sign < "\x80" ? [sign.charCodeAt(0)] : (bytes.get(sign) ?? [0x3f]))).flat(),
  );
}

describe("files that are not taken", () => {
  it.each([
    ["意见.xls", "另存为 .xlsx"],
    ["意见.wps", "贴进表格"],
    ["意见.docx", "贴进表格"],
    ["意见.xlsm", "不含宏"],
    ["意见.pst", "mbox"],
    ["意见.zip", "只认"],
  ])("%s says what to do", async (name, advice) => {
    writeFileSync(desk.at(name), "x");
    const { code, err } = await desk.take(name);
    expect([code, err]).toEqual([2, expect.stringContaining(advice)]);
  });

  it("a file of 200 MB is refused with the limit before it is read", async () => {
    writeFileSync(desk.at("big.csv"), "");
    truncateSync(desk.at("big.csv"), 200_000_000);
    const { code, err } = await desk.take("big.csv");
    expect([code, err]).toEqual([2, expect.stringContaining("128000000")]);
  });

  it("an old workbook under a new name", async () => {
    writeFileSync(desk.at("old.xlsx"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    expect((await desk.take("old.xlsx")).err).toContain("另存为 .xlsx");
  });

  it("comments that cannot be read stay, and nothing is written over them", async () => {
    desk.put(commentsPath, '{"number":1,\n');
    writeFileSync(desk.at("意见.xlsx"), await officeTable([{ 意见内容: said }]));
    const { code, err } = await desk.take("意见.xlsx");
    expect([code, err]).toEqual([2, expect.stringContaining("first.ndjson:1")]);
    expect(readFileSync(desk.at(`catalogs/${commentsPath}`), "utf8")).toBe('{"number":1,\n');
  });
});
