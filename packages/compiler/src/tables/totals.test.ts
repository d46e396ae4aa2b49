import { beforeAll, describe, expect, it } from "vitest";

import type { ImportResult } from "./request.js";
import { sichuan, sichuanFiles } from "./testing/one-row.js";
import { importInto, sheetOf } from "./testing/world.js";
import { isSum } from "./totals.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const entry = (...rows: string[][]): ImportResult => importInto(files, sichuan, { sheets: [sheetOf(rows)] });

describe("a line of totals", () => {
  it.each<[string, string[][]]>([
    [
      "合计 instead of a number",
      [
        ["序号", "类别", "名称", "备注"],
        ["1", "守信信息", "甲信息", ""],
        ["合计", "", "12项", ""],
      ],
    ],
    [
      "in one cell",
      [
        ["序号", "名称", "备注"],
        ["1", "甲信息", ""],
        ["", "合计：12项", "示例"],
      ],
    ],
    [
      "of a part",
      [
        ["序号", "名称", "备注"],
        ["1", "甲信息", ""],
        ["", "行政处罚类小计", "5"],
      ],
    ],
    [
      "with a space",
      [
        ["序号", "名称", "备注"],
        ["1", "甲信息", ""],
        ["合 计", "1", "1"],
      ],
    ],
    [
      "without a word of sum",
      [
        ["名称", "备注"],
        ["甲信息", ""],
        ["共12项", "-"],
      ],
    ],
  ])("is no entry, and each cell of it is named: %s", (_, rows) => {
    const result = entry(...rows);
    expect(result.created).toHaveLength(1);
    const last = rows.at(-1)?.filter((cell) => cell !== "") ?? [];
    const told = result.findings.filter(({ message }) => message.zh.includes("合计行不是条目"));
    expect(told.map(({ severity }) => severity)).toEqual(last.map(() => "warning"));
  });

  it("is not what has a number of its own, nor a name that only begins so", () => {
    const rows = [
      ["序号", "名称", "备注"],
      ["1", "合计", ""],
      ["", "总计划执行信息", "按年"],
      ["", "共同犯罪信息", ""],
    ];
    expect(entry(...rows).created).toHaveLength(3);
  });

  it.each([
    ["违法次数累计", "失信信息", ""],
    ["欠税总额", "失信信息", "市税务局"],
    ["年度处罚合计", "失信信息", "市局"],
    ["甲信息", "失信信息", "累计"],
    ["甲信息", "", "合计"],
    ["甲信息", "失信信息", "总数：12"],
    ["用水总数", "", ""],
  ])("is only a line of totals: %s, %s, %s is none", (name, polarity, remark) => {
    const result = entry(["名称", "信息性质", "备注"], [name, polarity, remark]);
    expect(result.created).toHaveLength(1);
    expect(result.findings.map(({ message }) => message.zh).join()).not.toContain("合计行");
  });

  it.each(["总计（12项）", "共计12条", "以上共计十二条", "小计", "总数：12", "合计：N项", "累计3", "本页小计"])(
    "%s",
    (text) => {
      expect(isSum(text)).toBe(true);
    },
  );

  it.each(["合计税额信息", "小计量单位信息", "共青团信息", "12项", "共享信息", "共12项措施清单的说明"])(
    "is none: %s",
    (text) => {
      expect(isSum(text)).toBe(false);
    },
  );
});
