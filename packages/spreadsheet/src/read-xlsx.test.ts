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
      "行数超过",
    ],
  ])("%s: is refused with one sentence", (_, bytes, said) => {
    expect(() => readXlsx(bytes, "表.xlsx")).toThrow(expect.objectContaining({ name: "UnreadableTable" }));
    expect(() => readXlsx(bytes, "表.xlsx")).toThrow(said);
  });
});

describe("what no spreadsheet would show or write", () => {
  const name = `<row r="1">${textCell("A1", "名称")}</row>`;
  const untaken = (rows: string): (string | undefined)[] =>
    (readXlsx(workbook({ rows }), "表.xlsx")[0]?.untaken ?? []).map(({ message }) => message.zh);

  it.each([
    ["a row of a number below 1", `${name}<row r="-5">${textCell("A2", "甲")}</row>`, "-5"],
    ["a row whose number is none", `${name}<row r="abc">${textCell("A2", "甲")}</row>`, "abc"],
    ["small letters", `${name}<row r="2">${textCell("a2", "甲")}</row>`, "a2"],
    ["the address of another row", `${name}<row r="2">${textCell("A7", "甲")}</row>`, "A7"],
    ["a cell twice", `${name}<row r="2">${textCell("A2", "乙")}${textCell("A2", "甲")}</row>`, "写了两次"],
    [
      "a row twice",
      `${name}<row r="2">${textCell("A2", "乙")}</row><row r="2">${textCell("A2", "甲")}</row>`,
      "写了两次",
    ],
    ["a shared text that is not there", `${name}<row r="2"><c r="A2" t="s"><v>99</v></c></row>`, "共享的文字"],
  ])("is named, not dropped: %s", (_, rows, said) => {
    expect(untaken(rows)).toEqual([expect.stringContaining(said)]);
  });

  it("is marked where it is hidden: rows, columns and sheets", () => {
    const rows =
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0"><c r="A2"><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><v>1</v></c></row>';
    const parts = {
      "xl/worksheets/sheet1.xml": `<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData>${rows}</sheetData></worksheet>`,
    };
    const [sheet] = readXlsx(workbook({ rows: "", parts }), "表.xlsx");
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([0, 1]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1, 2]);
  });

  it("does not count: formats far below and far to the right", () => {
    const tail = '<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>';
    expect(cells(workbook({ rows: name + tail }))).toEqual([["名称"]]);
  });

  it("is a number format of any length: it is not read", () => {
    const styles = (code: string): string =>
      `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
    const rows = '<row r="1"><c r="A1" s="0"><v>44172</v></c></row>';
    const kind = (code: string) => cells(workbook({ rows, parts: { "xl/styles.xml": styles(code) } }));
    expect(kind("yyyy-mm-dd")).toEqual([["date:44172"]]);
    for (const code of ["m".repeat(300_000), " [".repeat(150_000)])
      expect(kind(`${code}X`)).toEqual([["number:44172"]]);
  });
});

describe("the parts of a workbook", () => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

  it("are found by their relations, whatever their names", () => {
    const parts = {
      "_rels/.rels": `<Relationships>${relation("a", "officeDocument", "/book/Main.xml")}</Relationships>`,
      "book/Main.xml": '<workbook xmlns:r="x"><sheets><sheet name="一" sheetId="1" r:id="r1"/></sheets></workbook>',
      "book/_rels/Main.xml.rels": `<Relationships>${relation("r1", "worksheet", "../data/One.xml")}${relation("r2", "sharedStrings", "Texts.xml")}</Relationships>`,
      "data/One.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      "book/texts.xml": "<sst><si><t>甲</t></si></sst>",
    };
    expect(cells(workbook({ rows: "", parts }))).toEqual([["甲"]]);
  });

  it("are read once each: sheets that share one are refused", () => {
    const sheet = (id: number): string => `<sheet name="s${id}" sheetId="${id}" r:id="rId1"/>`;
    const parts = { "xl/workbook.xml": `<workbook xmlns:r="x"><sheets>${sheet(1)}${sheet(2)}</sheets></workbook>` };
    expect(() => readXlsx(workbook({ rows, parts }), "表.xlsx")).toThrow("几个工作表指向同一份内容");
  });

  it("have the size that the directory declares, or the file is refused", () => {
    const bytes = workbook({ rows, parts: { "xl/other.xml": " ".repeat(5_000_000) } });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let changed = 0;
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) !== 5_000_000) continue;
      view.setUint32(at + 24, 100, true);
      changed += 1;
    }
    expect(changed).toBe(1);
    expect(() => readXlsx(bytes, "表.xlsx")).toThrow("已损坏");
  });
});
