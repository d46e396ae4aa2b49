import { describe, expect, it } from "vitest";

import { isHeader } from "./header-names.js";

describe("a header with a bracket", () => {
  it.each([
    "主体性质（不包括）",
    "主体性质（不含）",
    "法律依据（拟删除）",
    "公开属性（原）",
    "信息性质（错误）",
    "公开期限（修订前）",
    "公开属性(调整前)",
    "公开期限（建议取消）",
    "主体性质【旧】",
  ])("that turns what it says is not the column of that name: %s", (header) => {
    expect(isHeader(header)).toBe(false);
  });

  it.each(["公开期限（年）", "公开期限（单位：月）", "法律依据（必填）", "公开期限（修订后）", "主体性质（多选）"])(
    "that only explains it is: %s",
    (header) => {
      expect(isHeader(header)).toBe(true);
    },
  );
});
