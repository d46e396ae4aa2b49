import { beforeAll, describe, expect, it } from "vitest";

import type { ImportResult } from "./request.js";
import { sichuan, sichuanFiles } from "./testing/one-row.js";
import { errors, importInto, sheetOf } from "./testing/world.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const header = ["序号", "信用事项", "信息类别"];
const rows = [
  ["1", "示例甲信息", "守信信息"],
  ["2", "示例乙信息", "失信信息"],
];
const below = (...lines: string[][]): ImportResult =>
  importInto(files, sichuan, { sheets: [sheetOf([header, ...rows, ...lines])] });

describe("a line below a table that is no entry", () => {
  it.each([
    ["注：1.本目录自发布之日起施行，原目录同时废止。"],
    ["填报单位（盖章）：", "", "日期：2026年11月1日"],
    ["第1页 共1页"],
    ["※ 打星号的为新增"],
    ["* 本目录实行动态调整"],
    ["（以下空白）"],
    ["联系电话：0000-0000000"],
    ["2026年11月1日"],
    ["", "（以下空白）"],
    ["", "※ 打星号的为新增事项。"],
    ["", "第1页 共1页"],
    ["", "2026年11月1日"],
    ["编制说明：本表由省发展改革委解释。"],
    ["合计", "2", ""],
    ["", "共2项", ""],
  ])("is told and is no error: %s %s %s", (...line) => {
    const result = below(line);
    expect(errors(result)).toEqual([]);
    expect(result.created).toHaveLength(2);
    expect(JSON.stringify(result.findings)).toContain(line.find((cell) => cell !== ""));
  });

  it.each([
    ["注：第2项拟取消。"],
    ["注：标*的事项2027年起废止。"],
    ["", "※ 上述事项中标红的为已取消事项。"],
    ["※ 底色为灰的不再保留"],
  ])("but one that says of rows above that they end is told as an error: %s %s", (...line) => {
    const result = below(line);
    expect(errors(result)).toEqual([expect.stringContaining("看不出是哪几行")]);
    expect(result.created).toHaveLength(2);
  });

  it("stands below the last row: what has no name above it, and a row that lost its own, stay errors", () => {
    expect(errors(below(["示例的一行"], ["3", "示例丙信息", "守信信息"]))).toHaveLength(1);
    expect(errors(below(["3", "", "守信信息"]))).not.toEqual([]);
    expect(errors(below(["", "", "守信信息"]))).not.toEqual([]);
  });

  it("is none where the line is the name of a thing", () => {
    expect(below(["", "示例丙信息", ""]).created).toHaveLength(3);
    expect(below(["3", "*示例丙信息", ""]).created).toHaveLength(3);
  });
});
