import { writeFileSync } from "node:fs";

import { textCell, workbook } from "@mulu/spreadsheet/testing";
import { describe, expect, it } from "vitest";

import { useDesk } from "../testing/docket-desk.js";

const desk = useDesk();
const head = `<row r="1">${textCell("A1", "序号")}${textCell("B1", "意见内容")}${textCell("C1", "提出者类别")}</row>`;
const row = (number: number, text: string, more = ""): string =>
  `<row r="${number}"${more}>${textCell(`A${number}`, String(number - 1))}${textCell(`B${number}`, text)}${textCell(`C${number}`, "企业")}</row>`;
const flags = ["--channel", "paper", "--received", "2026-01-06"];

/** Takes a workbook in; what was kept, and the codes of what was said, with the places. */
async function taken(made: Parameters<typeof workbook>[0]) {
  writeFileSync(desk.at("意见.xlsx"), workbook(made));
  const { report } = await desk.take("意见.xlsx", ...flags);
  return {
    kept: desk.stored().map(({ summary }) => summary.zh),
    notes: report.notes.map(({ code, places }) => [code, places]),
  };
}

describe("what a workbook hides or computes is told, each as its own", () => {
  it("a formula is not computed, and its row is named by the cell", async () => {
    const formula = `<row r="3">${textCell("A3", "2")}<c r="B3" t="str"><f>B2&amp;"。"</f><v>建议公开。</v></c></row>`;
    expect(await taken({ rows: head + row(2, "建议公开") + formula })).toEqual({
      kept: ["建议公开"],
      notes: [["INTAKE-03", ["细目!B3"]]],
    });
  });

  it("a hidden row is not taken", async () => {
    expect(await taken({ rows: head + row(2, "建议公开") + row(3, "建议保密", ' hidden="1"') })).toEqual({
      kept: ["建议公开"],
      notes: [["INTAKE-05", ["细目!3"]]],
    });
  });

  it("a hidden sheet is not taken", async () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const sheets = `<sheet name="细目" sheetId="1" r:id="rId1"/><sheet name="旧" sheetId="2" state="hidden" r:id="rId2"/>`;
    const parts = {
      "xl/workbook.xml": `<workbook ${main} ${relations}><sheets>${sheets}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
      "xl/worksheets/sheet2.xml": `<worksheet ${main}><sheetData>${head}${row(2, "旧的意见")}</sheetData></worksheet>`,
    };
    expect(await taken({ rows: head + row(2, "建议公开"), parts })).toEqual({
      kept: ["建议公开"],
      notes: [["INTAKE-05", ["旧"]]],
    });
  });

  it("macros are told and never run", async () => {
    const parts = { "xl/vbaProject.bin": "x" };
    expect(await taken({ rows: head + row(2, "建议公开"), parts })).toEqual({
      kept: ["建议公开"],
      notes: [["INTAKE-11", ["意见.xlsx"]]],
    });
  });

  it("a comment whose cell reaches over the rows of those who signed it is one", async () => {
    const second = `<row r="3">${textCell("A3", "2")}${textCell("C3", "企业")}</row>`;
    const after = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';
    expect((await taken({ rows: head + row(2, "建议公开") + second, after })).kept).toEqual(["建议公开"]);
  });

  it("titles before the headings and a row of totals behind are no comments", async () => {
    const title = `<row r="1">${textCell("A1", "意见汇总表")}</row>`;
    const headings = head.replaceAll(/([ABC])1"/g, '$12"').replace('r="1"', 'r="2"');
    const totals = `<row r="4">${textCell("A4", "合计")}${textCell("B4", "1 条")}</row>`;
    expect(await taken({ rows: title + headings + row(3, "建议公开") + totals })).toEqual({
      kept: ["建议公开"],
      notes: [],
    });
  });
});
