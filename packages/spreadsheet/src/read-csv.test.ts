import { describe, expect, it } from "vitest";

import { readCsv } from "./read-csv.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** “名称,类别\n甲,乙\n” in GB18030. */
const gb = Uint8Array.from([
  0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc0, 0xe0, 0xb1, 0xf0, 0x0a, 0xbc, 0xd7, 0x2c, 0xd2, 0xd2, 0x0a,
]);
const texts = (bytes: Uint8Array): (string | undefined)[][] =>
  readCsv(bytes, "表.csv").sheet.rows.map((row) => row.map((cell) => cell?.text));

describe("reading CSV", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", utf8("名称,类别\n甲,乙\n")],
    ["UTF-8 BOM", utf8("\uFEFF名称,类别\r\n甲,乙\r\n")],
    ["GB18030", gb],
    ["UTF-16LE", Uint8Array.from([0xff, 0xfe, ...Buffer.from("名称\t类别\n甲\t乙\n", "utf16le")])],
  ])("knows %s, and says so", (encoding, bytes) => {
    expect(readCsv(bytes, "表.csv").encoding).toBe(encoding);
    expect(texts(bytes)).toEqual([
      ["名称", "类别"],
      ["甲", "乙"],
    ]);
  });

  it("keeps line breaks, commas and quotes inside quotes, long digits, and blank cells blank", () => {
    expect(texts(utf8('"甲\n乙","a,""b""",91999999MA0000000K,\n,丙\n'))).toEqual([
      ["甲\n乙", 'a,"b"', "91999999MA0000000K", undefined],
      [undefined, "丙"],
    ]);
  });

  it("marks formulas, which are not evaluated", () => {
    expect(readCsv(utf8("=1+1,甲\n"), "表.csv").sheet.rows[0]?.[0]).toEqual({ kind: "formula", text: "=1+1" });
  });

  it.each<[string, Uint8Array, string]>([
    ["binary", Uint8Array.from([0x50, 0x4b, 0, 1]), "二进制"],
    ["an unknown encoding", Uint8Array.from([0x61, 0xff, 0xff, 0x61]), "GB18030"],
    ["open quotes", utf8('甲,"乙\n丙\n'), "引号"],
    ["too many columns", utf8("甲,".repeat(600)), "列数超过"],
    ["too many rows", utf8("甲\n".repeat(50_001)), "行数超过 50000"],
    ["more lines than a spreadsheet has", utf8(`甲\n${"\n".repeat(1_100_000)}乙`), "行数超过"],
    ["more blank lines than a spreadsheet has", utf8(`名称,备注\n${"\n".repeat(1_100_000)}`), "行数超过"],
    ["more blank columns than a spreadsheet has", utf8(`甲${",".repeat(20_000)}乙`), "列数超过"],
    ["a cell longer than a spreadsheet holds", utf8(`名称\n${"第".repeat(32_768)}\n`), "单元格字数超过 32767"],
  ])("refuses %s with one sentence", (_, bytes, said) => {
    expect(() => readCsv(bytes, "表.csv")).toThrow(expect.objectContaining({ name: "UnreadableTable" }));
    expect(() => readCsv(bytes, "表.csv")).toThrow(said);
  });

  it.each<[string, string, string]>([
    ["名称;备注\n甲,乙,丙;丁,戊\n", ";", "甲,乙,丙"],
    ["名称\t备注\n甲,乙,丙\t丁,戊,己,庚\n", "\t", "甲,乙,丙"],
    ["名称,备注\n甲；乙,丙;丁;戊;己\n", ",", "甲；乙"],
    ["题目，很长,的,一行\n名称;备注\n甲;乙\n", ";", "甲"],
    ["sep=;\n名称;备注\n甲;乙\n", ";", "甲"],
  ])("tells the separator by the line of headers: %j", (text, separator, first) => {
    const read = readCsv(utf8(text), "表.csv", (cell) => ["名称", "备注"].includes(cell));
    expect(read.separator).toBe(separator);
    expect(read.sheet.rows.at(-1)?.[0]?.text).toBe(first);
  });

  it("counts no blank row, at the end or between", () => {
    for (const blank of [60_000, 1_000_000]) {
      expect(texts(utf8(`名称,备注\n甲,\n${",,,,\n".repeat(blank)}`))).toHaveLength(2);
    }
    expect(texts(utf8(`名称,备注\n${",\n".repeat(60_000)}甲,乙\n`)).at(-1)).toEqual(["甲", "乙"]);
  });
});
