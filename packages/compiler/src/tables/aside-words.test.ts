import { describe, expect, it } from "vitest";

import { asideByColumn, asideByRemark, asideByTitle } from "./aside-words.js";

describe("a title", () => {
  it.each([
    "八、应列入经营异常名录信息",
    "八、应纳入严重违法失信名单的情形",
    "（二）应当列入事项",
    "予以保留的事项",
    "已纳入目录事项",
    "拟纳入事项",
    "五、已取消资格信息",
    "三、不再列入名单信息",
  ])("that says the opposite of cancelled is none: %s", (title) => {
    expect(asideByTitle(title)).toBeUndefined();
  });

  it.each(["二、拟取消事项", "不再保留的事项", "已废止", "建议删除的条目", "不予列入事项"])(
    "%s is cancelled",
    (title) => {
      expect(asideByTitle(title)).toBeDefined();
    },
  );
});

describe("a remark", () => {
  it.each([
    "不适用",
    "对不符合条件的，应当删除",
    "该信息应当删除",
    "合并公示",
    "与行政处罚信息合并公示",
    "《示例条例》已废止",
    "《示例条例》已废止，由新条例代替",
    "由行政机关移出：已改正的，应当删除。",
  ])("about something else than the row leaves it: %s", (remark) => {
    expect(asideByRemark(remark)).toBeUndefined();
  });

  it.each(["拟取消", "应删除", "应当删除", "不再适用", "已废止", "并入第3项", "与第5项合并", "根据《示例条例》，取消"])(
    "%s is about the row",
    (remark) => {
      expect(asideByRemark(remark)).toBeDefined();
    },
  );

  it("of 不适用 in a column for remarks says nothing", () => {
    expect(asideByColumn("修复说明", "不适用")).toBeUndefined();
  });
});
