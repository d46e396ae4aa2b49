import type { Sheet } from "./sheet.js";
import { describe, expect, it } from "vitest";

import { readXlsx } from "./read-xlsx.js";
import { textCell, workbook } from "./testing/workbook.js";
import type { MadeWorkbook } from "./testing/workbook.js";

const read = (made: MadeWorkbook): Sheet => readXlsx(workbook(made), "表.xlsx")[0] ?? { name: "", rows: [] };
const styles = (fonts: string, fills = "<fill/>", xfs = '<xf fontId="0"/><xf fontId="1"/>', dxfs = ""): string =>
  `<styleSheet><fonts>${fonts}</fonts><fills>${fills}</fills><cellStyleXfs><xf fontId="1"/></cellStyleXfs>` +
  `<cellXfs>${xfs}</cellXfs><dxfs>${dxfs}</dxfs></styleSheet>`;
const strikeFont = "<font/><font><b/><strike/></font>";
const styled = (address: string, inside: string): string =>
  `<c r="${address}" s="1" t="inlineStr"><is>${inside}</is></c>`;

describe("words that are struck through in a workbook", () => {
  const part = (xml: string): Readonly<Record<string, string>> => ({ "xl/styles.xml": xml });

  it("are marked in cells of a style that strikes, texts, numbers and days alike", () => {
    const rows = `<row r="1">${styled("A1", "<t>甲</t>")}${textCell("B1", "乙")}<c r="C1" s="1"><v>3</v></c></row>`;
    expect(read({ rows, parts: part(styles(strikeFont)) }).rows).toEqual([
      [
        { kind: "text", text: "甲", struck: "甲" },
        { kind: "text", text: "乙" },
        { kind: "number", text: "3", struck: "3" },
      ],
    ]);
  });

  it("are none where the mark is switched off", () => {
    const parts = part(styles('<font/><font><strike val="0"/></font>'));
    expect(read({ rows: `<row r="1">${styled("A1", "<t>甲</t>")}</row>`, parts }).rows).toEqual([
      [{ kind: "text", text: "甲" }],
    ]);
  });

  const run = (text: string, look = ""): string => `<r>${look === "" ? "" : `<rPr>${look}</rPr>`}<t>${text}</t></r>`;
  const strike = "<strike/>";
  it.each([
    ["a run", `${run("甲")}${run("乙", strike)}`, "甲乙", "乙"],
    ["every run", `${run("甲", strike)}${run("乙", strike)}`, "甲乙", "甲乙"],
    ["no run", `${run("甲")}${run("乙", "<b/>")}`, "甲乙", undefined],
    ["a run whose mark is off", `${run("甲")}${run("乙", '<strike val="false"/>')}`, "甲乙", undefined],
  ])("are marked in %s, in place and shared", (_, inside, text, struck) => {
    const cell = { kind: "text", text, ...(struck === undefined ? {} : { struck }) };
    const inPlace = `<row r="1"><c r="A1" t="inlineStr"><is>${inside}</is></c></row>`;
    expect(read({ rows: inPlace }).rows).toEqual([[cell]]);
    const parts = { "xl/sharedStrings.xml": `<sst><si>${inside}</si></sst>` };
    expect(read({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', parts }).rows).toEqual([[cell]]);
  });

  it("are those of the cell in a run that has no look of its own", () => {
    const rows = `<row r="1">${styled("A1", run("甲") + run("乙", "<b/>"))}</row>`;
    expect(read({ rows, parts: part(styles(strikeFont)) }).rows[0]?.[0]).toEqual({
      ...{ kind: "text", text: "甲乙", struck: "甲" },
    });
  });

  it("are marked in every cell of a merged range", () => {
    const after = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
    const rows = `<row r="1">${styled("A1", "<t>甲</t>")}</row>`;
    expect(read({ rows, after, parts: part(styles(strikeFont)) }).rows[1]?.[0]).toMatchObject({ struck: "甲" });
  });

  it("cannot be told where a condition strikes them, and that is said", () => {
    const after = '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1"/></conditionalFormatting>';
    const dxfs = "<dxf><font><b/></font></dxf><dxf><font><strike/></font></dxf>";
    const parts = part(styles("<font/>", undefined, undefined, dxfs));
    const rows = `<row r="1">${textCell("A1", "甲")}</row>`;
    expect(read({ rows, after, parts }).doubts).toEqual([
      expect.objectContaining({ zh: expect.stringContaining("条件格式") }),
    ]);
    expect(read({ rows, after: after.replace("1", "0"), parts: part(styles("<font/>")) }).doubts).toBeUndefined();
  });
});

describe("white letters", () => {
  const rows = `<row r="1">${styled("A1", "<t>甲</t>")}${textCell("B1", "乙")}</row>`;
  const white = '<font/><font><color rgb="FFFFFFFF"/></font>';
  const filled = '<fill/><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill>';
  const parts = (fonts: string, fills: string, xf: string): Readonly<Record<string, string>> => ({
    "xl/styles.xml": styles(fonts, fills, `<xf fontId="0"/>${xf}`),
  });

  it.each([white, '<font/><font><color theme="0"/></font>', '<font/><font><color indexed="9"/></font>'])(
    "on nothing are not seen, not taken, and named: %s",
    (fonts) => {
      const sheet = read({ rows, parts: parts(fonts, filled, '<xf fontId="1" fillId="0"/>') });
      expect(sheet.rows[0]?.map((cell) => cell?.text)).toEqual([undefined, "乙"]);
      expect(sheet.untaken?.map(({ message }) => message.zh)).toEqual(["文字是白色的，看不见，“甲”未导入"]);
    },
  );

  it("on a colour are seen, and may be where something else gives the colour", () => {
    const onColour = parts(white, filled, '<xf fontId="1" fillId="1"/>');
    expect(read({ rows, parts: onColour }).untaken).toBeUndefined();
    const after = '<tableParts><tablePart id="x"/></tableParts>';
    expect(read({ rows, after, parts: parts(white, filled, '<xf fontId="1" fillId="0"/>') }).untaken).toBeUndefined();
  });
});

describe("comments on cells", () => {
  it("are read with their places, without what explains a threaded one", () => {
    const threaded = "[Threaded comment]\n\nYour version reads it.\n\nComment:\n    拟取消";
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships><Relationship Id="a" Type="x/comments" Target="../comments1.xml"/></Relationships>',
      "xl/comments1.xml":
        '<comments><commentList><comment ref="B2"><text><r><t>张三：</t></r><r><t>请核对</t></r></text></comment>' +
        `<comment ref="A1"><text><t>${threaded}</t></text></comment></commentList></comments>`,
    };
    expect(read({ rows: `<row r="1">${textCell("A1", "甲")}</row>`, parts }).comments).toEqual([
      { row: 1, column: 1, text: "张三：请核对" },
      { row: 0, column: 0, text: "拟取消" },
    ]);
  });
});
