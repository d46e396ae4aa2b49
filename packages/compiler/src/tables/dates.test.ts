import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dayToDate, readDate } from "./dates.js";

const written = [
  ["2020-12-07", "2020-12-7", "2020/12/07", "2020/12/7", "2020.12.07", "2020.12.7", "2020．12．7", "2020·12·7"],
  ["2020_12_07", "2020—12—07", "2020–12–07", "2020-12-07日", "20201207", "２０２０１２０７", "２０２０－１２－０７"],
  ["2020年12月07日", "2020年12月7日", "2020年12月7号", "2020年12月7", "2020 年 12 月 7 日", "２０２０年１２月７日"],
  ["公元2020年12月7日", "2020年12月7日星期一", "2020年12月7日（星期一）", "2020年12月7日 周一"],
  ["二〇二〇年十二月七日", "二零二零年十二月七日", "二○二○年十二月七日", "二〇二〇年十二月〇七日"],
  ["2020-12-07 00:00:00", "2020-12-07T00:00:00", "2020-12-07T00:00:00Z", "2020/12/7 0:00", "2020年12月7日 8:30"],
  ["7 December 2020", "7-Dec-2020", "07 Dec 2020", "Dec 7, 2020", "December 7th, 2020", "Dec-7-2020"],
  ["44172", "44172.0", "44172.5"],
].flat();

describe("reading dates", () => {
  it("knows more than forty ways to write 2020-12-07", () => {
    expect(written.length).toBeGreaterThan(40);
  });

  it.each(written)("reads %s", (text) => {
    expect(readDate(text)).toMatchObject({ date: "2020-12-07" });
  });

  it.each([
    ["二〇二一年元月二十一日", "2021-01-21"],
    ["二〇二一年十月三十日", "2021-10-30"],
    ["二〇二一年十一月廿一日", "2021-11-21"],
    ["25/12/2020", "2020-12-25"],
    ["12/25/2020", "2020-12-25"],
    ["05/05/2020", "2020-05-05"],
  ])("reads %s as %s", (text, date) => {
    expect(readDate(text)).toMatchObject({ date });
  });

  it.each([
    ["2024-10-17T16:00:00.000Z", "2024-10-18"],
    ["2024-10-17T15:59:59.999Z", "2024-10-17"],
    ["2024-12-31T16:00:00Z", "2025-01-01"],
    ["2024-02-28T20:00:00Z", "2024-02-29"],
    ["2024-10-17 16:00:00Z", "2024-10-18"],
    ["2024-10-18T00:00:00+08:00", "2024-10-18"],
    ["2024-10-18T00:00:00+0900", "2024-10-17"],
    ["2024-10-17T20:00:00-05:00", "2024-10-18"],
    ["2024-01-01T00:30:00+09:00", "2023-12-31"],
    ["2024-10-17 23:59", "2024-10-17"],
    ["2024年10月17日 23：59", "2024-10-17"],
  ])("reads the moment %s as the day it has in UTC+8: %s", (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });

  it.each(["2024-10-17T16:00:00+08", "2024-10-17T16:00:00 CET", "2024-10-17T16:00:00+15:00", "2024-10-17T16:61Z"])(
    "refuses %s, of which it cannot tell the moment",
    (text) => {
      expect(readDate(text)).toHaveProperty("problem");
    },
  );

  it("looks through a long text once: a square of its length would take longer than a test may", () => {
    for (const part of ["1:", "2020年", " ", "(", "周", "〇"])
      expect(readDate(part.repeat(200_000))).toHaveProperty("problem");
  });

  it.each([
    ["03/04/2021", "分不清"],
    ["3.4.2021", "分不清"],
    ["21-3-4", "两位"],
    ["’21/3/4", "两位"],
    ["2021年3月", "没有写到日"],
    ["2021年", "没有写到日"],
    ["2021", "没有写到日"],
    ["2021-02-29", "没有这一天"],
    ["2021年13月1日", "没有这一天"],
    ["9999-12-31", "不在 1900 年至 2200 年之间"],
    ["1899-12-31", "不在 1900 年至 2200 年之间"],
    ["9999-02-30", "没有这一天"],
    ["长期", "不是可以识别的日期"],
    ["12345", "不像日期序号"],
    ["20211332", "没有这一天"],
  ])("refuses %s, saying why", (text, why) => {
    const reading = readDate(text);
    expect("problem" in reading && reading.problem.message.zh).toContain(why);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(readDate("42710", true)).toMatchObject({ date: "2020-12-07", serial: true });
  });

  it("reads every day back, in whatever style it is written", () => {
    const styles = [
      (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
      (y: number, m: number, d: number) => `${y}.${m}.${d}`,
      (y: number, m: number, d: number) => `${y}/${String(m).padStart(2, "0")}/${String(d).padStart(2, "0")}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(...styles), (day, style) => {
        const date = dayToDate(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(date);
        const [year = 0, month = 0, ofMonth = 0] = date.split("-").map(Number);
        expect(readDate(style(year, month, ofMonth))).toEqual({ date });
      }),
    );
  });
});
