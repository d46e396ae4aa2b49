import { describe, expect, it } from "vitest";

import { readTerm, showTerm } from "./terms.js";

describe("terms", () => {
  it.each([
    ["P3Y", { min: "P3Y", max: "P3Y" }],
    ["P1Y–P3Y", { min: "P1Y", max: "P3Y" }],
    ["P1Y–", { min: "P1Y" }],
    ["–P3Y", { max: "P3Y" }],
    ["P6M-P1Y", { min: "P6M", max: "P1Y" }],
    ["三年", { min: "P3Y", max: "P3Y" }],
    ["３年", { min: "P3Y", max: "P3Y" }],
    ["1年至3年", { min: "P1Y", max: "P3Y" }],
    ["1-3年", { min: "P1Y", max: "P3Y" }],
    ["一年以上三年以下", { min: "P1Y", max: "P3Y" }],
    ["6个月至1年", { min: "P6M", max: "P1Y" }],
    ["不超过5年", { max: "P5Y" }],
    ["三年以下", { max: "P3Y" }],
    ["至少半年", { min: "P6M" }],
    ["一年以上", { min: "P1Y" }],
    ["30日", { min: "P30D", max: "P30D" }],
    ["终身", { permanent: true }],
  ])("reads %s", (text, term) => {
    expect(readTerm(text)).toEqual(term);
  });

  it("takes the unit from the header where the cell has none", () => {
    expect(readTerm("3", "年")).toEqual({ min: "P3Y", max: "P3Y" });
    expect("problem" in readTerm("3")).toBe(true);
  });

  it.each(["长期", "5个工作日", "视情况而定", "P", "不少于1年以下"])("refuses %s", (text) => {
    expect(readTerm(text)).toHaveProperty("problem");
  });

  it.each(["3年-1年", "3年至1年", "三年以上一年以下", "P3Y–P1Y", "1年至6个月", "5-3年", "40日至1个月"])(
    "refuses %s, whose end is shorter than its beginning, and names both",
    (text) => {
      const reading = readTerm(text);
      expect("problem" in reading && reading.problem.message.zh).toMatch(/下限（P\w+）长于上限（P\w+）/);
    },
  );

  it("takes a range whose ends may be alike", () => {
    expect(readTerm("1年至12个月")).toEqual({ min: "P1Y", max: "P12M" });
    expect(readTerm("30日至1个月")).toEqual({ min: "P30D", max: "P1M" });
  });

  it.each(["P3Y", "P1Y–P3Y", "P1Y–", "–P3Y", "终身"])("shows %s as it reads it", (text) => {
    const term = readTerm(text);
    expect("problem" in term ? "" : showTerm(term)).toBe(text);
  });
});

describe("a term of several numerals", () => {
  it.each(["两三年", "三五年", "一二个月", "二三年", "二〇二六年"])(
    "of numerals beside each other is none: %s",
    (text) => {
      expect(readTerm(text)).toHaveProperty("problem");
    },
  );

  it("of one numeral, with 十 or 百, is one", () => {
    expect(["三年", "十二个月", "二十年", "一百天"].map((text) => readTerm(text))).toEqual(
      ["P3Y", "P12M", "P20Y", "P100D"].map((term) => ({ min: term, max: term })),
    );
  });
});
