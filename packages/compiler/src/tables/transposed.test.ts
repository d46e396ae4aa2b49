import { describe, expect, it } from "vitest";

import { sheetOf } from "./testing/world.js";
import { isTransposed } from "./transposed.js";

const table = [
  ["信用事项", "示例甲信息", "示例乙信息"],
  ["信息类别", "守信信息", "失信信息"],
  ["更新频率", "每月", "每年"],
  ["法律依据", "", ""],
];

describe("a table whose headers stand one below the other", () => {
  it("has its rows and columns exchanged", () => {
    expect(isTransposed(sheetOf(table))).toBe(true);
    expect(isTransposed(sheetOf([["示例目录"], ...table]))).toBe(true);
  });

  it("is none where other words begin the rows", () => {
    expect(
      isTransposed(
        sheetOf([
          ["甲", "乙"],
          ["丙", "丁"],
          ["更新频率", "每月"],
        ]),
      ),
    ).toBe(false);
  });
});
