import type { Paper, PaperTable } from "@mulu/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { writePaperDocx } from "./docx.js";
import { linesOf, piecesOf } from "./measure.js";
import { writePaperPdf } from "./pdf.js";
import { withoutTallRows } from "./tall-rows.js";
import { partsOf, textsIn } from "./testing/read-office.js";
import { readPdf } from "./testing/read-pdf.js";
import { writePaperXlsx } from "./xlsx.js";

const sentence = "示例机关应当自受理之日起二十个工作日内作出决定，并书面告知当事人。";
const long = `${sentence.repeat(90)}到此为止`;
const columns = [
  { title: "序号", share: 6 },
  { title: "类别", share: 14 },
  { title: "名称", share: 40 },
  { title: "内容", share: 40 },
];
const row = (at: number, content: string, group?: number) => [
  { text: String(at) },
  group === undefined ? undefined : { text: `示例类别${String(at)}`, rows: group },
  { text: `示例事项第${String(at)}号` },
  { text: content },
];
const table: PaperTable = { columns, rows: [row(1, "不详", 3), row(2, long), row(3, "不详"), row(4, long, 1)] };
const paper: Paper = { title: "示例目录", under: [], broad: true, parts: [{ is: "table", ...table }] };
const closed = (text: string): string => text.replace(/\s/g, "");
const count = (text: string): number => closed(text).split("告知当事人").length - 1;

describe("a row that is higher than a page", () => {
  it("goes on in rows below it, which say so, and the group covers them too", () => {
    const { rows } = withoutTallRows(table, 150);
    expect(rows.length).toBeGreaterThan(6);
    const first = rows.map((cells) => cells[0]?.text);
    expect(first.filter((text) => text !== "（续）")).toEqual(["1", "2", "3", "4"]);
    expect(rows[0]?.[1]?.rows).toBe(first.indexOf("4"));
    expect(rows.slice(1, first.indexOf("4")).every((cells) => cells[1] === undefined)).toBe(true);
    expect(rows.map((cells) => cells[3]?.text ?? "").join("")).toBe(`不详${long}不详${long}`);
  });

  it("loses no sign in any form, and no row of a workbook is higher than rows can be", async () => {
    const pages = readPdf(await writePaperPdf(paper)).join("");
    expect([count(pages), closed(pages).split("到此为止").length - 1]).toEqual([180, 2]);
    const document = partsOf(writePaperDocx(paper))["word/document.xml"] ?? "";
    expect(count(textsIn(document, "w:p", "w:t").join(""))).toBe(180);
    const heights = [
      ...(partsOf(await writePaperXlsx(paper))["xl/worksheets/sheet1.xml"] ?? "").matchAll(/ ht="([\d.]+)"/g),
    ];
    expect(heights.length).toBeGreaterThan(6);
    expect(heights.filter(([, height]) => Number(height) >= 409)).toEqual([]);
  });

  it("stays one where it is low", () => {
    const low = { columns, rows: [row(1, "不详", 2), row(2, sentence)] };
    expect(withoutTallRows(low, 150)).toEqual(low);
  });
});

describe("pieces of a text", () => {
  it("are never longer than asked, hold every sign, and begin and end with none of their line breaks", () => {
    const texts = fc.array(fc.constantFrom("示", "例", "。", "；", "a", "1", "\n", "，", "𠮷"), { maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 9 }), (signs, places, lines) => {
        const pieces = piecesOf(signs.join(""), { places, lines });
        expect(pieces.join("").replaceAll("\n", "")).toBe(signs.join("").replaceAll("\n", ""));
        for (const piece of pieces) expect(linesOf(piece, places)).toBeLessThanOrEqual(lines + 1);
      }),
      { numRuns: 300 },
    );
  });

  it("are divided after a sentence", () => {
    const pieces = piecesOf(long, { places: 60, lines: 24 });
    expect(pieces.slice(0, -1).filter((piece) => !piece.endsWith("。"))).toEqual([]);
  });
});

describe("the name of a group that is longer than its rows are high", () => {
  it("makes the last of them higher in a workbook", async () => {
    const rows = [row(1, "甲", 2), row(2, "乙")];
    const name = { text: "示例类别".repeat(20), rows: 2 };
    const named = rows.map((cells, at) => (at === 0 ? [cells[0], name, cells[2], cells[3]] : cells));
    const sheet = partsOf(await writePaperXlsx({ ...paper, parts: [{ is: "table", columns, rows: named }] }))[
      "xl/worksheets/sheet1.xml"
    ];
    const heights = [...(sheet ?? "").matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect((heights.at(-1) ?? 0) + (heights.at(-2) ?? 0)).toBeGreaterThan(80);
  });
});
