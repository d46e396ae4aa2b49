import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { readXlsx } from "./read-xlsx.js";
import { textCell, workbook } from "./testing/workbook.js";

/** Cells of the only sheet, as `text` or `kind:text`. */
function cells(bytes: Uint8Array): (string | undefined)[][] {
  const [sheet] = readXlsx(bytes, "表.xlsx");
  return (sheet?.rows ?? []).map((row) => {
    return row.map((cell) => cell && (cell.kind === "text" ? cell.text : `${cell.kind}:${cell.text}`));
  });
}

describe("reading a workbook", () => {
  it("gives texts, shared and in place, without the readings above characters", () => {
    const parts = {
      "xl/sharedStrings.xml":
        "<sst><si><r><t>示</t></r><r><t>例</t></r><rPh><t>shili</t></rPh></si><si><t>第二</t></si></sst>",
    };
    const rows = `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>${textCell("D2", "丙_x000D_")}</row>`;
    expect(cells(workbook({ rows, parts }))).toEqual([[], [undefined, "示例", "第二", "丙\r"]]);
  });

  it("tells dates from numbers by their format, and booleans and errors by their type", () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>44172</v></c><c r="B1"><v>44172</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#REF!</v></c><c r="E1"><v>9.1999999E+17</v></c></row>';
    expect(cells(workbook({ rows, formats: [0, 31] }))).toEqual([
      ["date:44172", "number:44172", "boolean:是", "error:#REF!", "number:9.1999999E+17"],
    ]);
  });

  it("leaves formulas formulas, whatever value is stored with them", () => {
    const rows = '<row r="1"><c r="A1" t="str"><f>CONCAT("甲","乙")</f><v>甲乙</v></c></row>';
    expect(cells(workbook({ rows }))).toEqual([['formula:=CONCAT("甲","乙")']]);
  });

  it("fills merged ranges from their first cell", () => {
    const rows = `<row r="1">${textCell("A1", "甲")}</row><row r="3">${textCell("B3", "乙")}</row>`;
    const bytes = workbook({ rows, after: '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>' });
    expect(cells(bytes)).toEqual([["甲"], ["甲"], ["甲", "乙"]]);
    expect(readXlsx(bytes, "表.xlsx")[0]?.rows[2]?.[0]).toEqual({ kind: "text", text: "甲", merged: "A1" });
  });

  it("says when days are counted from 1904", () => {
    expect(readXlsx(workbook({ rows: "", from1904: true }), "表.xlsx")[0]?.from1904).toBe(true);
  });
});

describe("a workbook that is none", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = Uint8Array.from([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]);
  const bomb = workbook({ rows: "", parts: { "xl/worksheets/sheet1.xml": " ".repeat(65_000_000) } });
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>';
  const wide = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';

  it.each<[string, Uint8Array, string]>([
    ["a password", encrypted, "密码"],
    ["an old xls", Uint8Array.from(ole), "xls"],
    ["text", Buffer.from("名称,类别"), "不是 xlsx"],
    ["half a file", workbook({ rows: textCell("A1", "甲") }).slice(0, 300), "已损坏"],
    ["an archive of something else", zipSync({ "a.txt": Buffer.from("a") }), "已损坏"],
    ["broken XML", workbook({ rows: '<row r="1"><c' }), "已损坏"],
    ["a document type", workbook({ rows: "", parts: { "xl/worksheets/sheet1.xml": entity } }), "已损坏"],
    ["a zip bomb", bomb, "超过 64000000"],
    ["a row beyond the limit", workbook({ rows: `<row r="99999">${textCell("A99999", "甲")}</row>` }), "行数超过"],
    ["a column beyond the limit", workbook({ rows: `<row r="1">${textCell("XFD1", "甲")}</row>` }), "列数超过"],
    [
      "a merge over the whole sheet",
      workbook({ rows: `<row r="1">${textCell("A1", "甲")}</row>`, after: wide }),
      "单元格数超过",
    ],
  ])("%s: is refused with one sentence", (_, bytes, said) => {
    expect(() => readXlsx(bytes, "表.xlsx")).toThrow(expect.objectContaining({ name: "UsageError" }));
    expect(() => readXlsx(bytes, "表.xlsx")).toThrow(said);
  });
});
