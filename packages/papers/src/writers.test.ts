import type { Paper } from "@mulu/engine";
import { beforeAll, describe, expect, it } from "vitest";

import { writePaperDocx } from "./docx.js";
import { textsOf } from "./fonts.js";
import { SignsMissing, writePaperPdf } from "./pdf.js";
import { partsOf, textsIn } from "./testing/read-office.js";
import { readPdf } from "./testing/read-pdf.js";
import { writePaperXlsx } from "./xlsx.js";

const long = "示例机关应当自受理之日起二十个工作日内作出决定，并书面告知当事人。".repeat(6);
const rows = Array.from({ length: 60 }, (_, at) => [
  { text: String(at + 1) },
  at % 3 === 0 ? { text: `示例类别${at / 3}`, rows: 3 } : undefined,
  { text: `示例事项第${at + 1}号 <甲> & “乙”` },
  { text: at === 7 ? long : "不详" },
]);
const columns = [
  { title: "序号", share: 6, centred: true as const },
  { title: "类别", share: 14 },
  { title: "名称", share: 40 },
  { title: "内容", share: 40 },
];
const paper: Paper = {
  title: "示例公共信用信息补充目录（征求意见稿）",
  under: ["示例市信用办公室　2026年1月2日公布", "本稿未经审定，不具有效力。"],
  broad: true,
  parts: [
    { is: "heading", text: "一、目录" },
    { is: "text", text: "本目录共六十项。" },
    { is: "table", columns, rows },
    { is: "note", text: "注：1．“不详”指没有读到。" },
  ],
};
const closed = (text: string): string => text.replace(/\s/g, "");

describe("a document of Word", () => {
  const parts = partsOf(writePaperDocx(paper));
  const document = parts["word/document.xml"] ?? "";

  it("holds every text of the paper, in its order", () => {
    const held = textsIn(document, "w:p", "w:t").filter((text) => text !== "");
    expect(held.slice(0, 9)).toEqual([
      paper.title,
      ...paper.under,
      "一、目录",
      "本目录共六十项。",
      "序号",
      "类别",
      "名称",
      "内容",
    ]);
    expect(held.sort()).toEqual(textsOf(paper).sort());
  });

  it("merges what is covered from above, and gives every row as many cells as there are columns", () => {
    expect(document.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(20);
    expect(document.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(40);
    expect(document.match(/<w:tc>/g)).toHaveLength(61 * 4);
  });

  it("lies broad on A4, repeats its header row, numbers its pages, and names every part it has", () => {
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(parts["word/footer1.xml"]).toMatch(/PAGE.*NUMPAGES/);
    const types = parts["[Content_Types].xml"] ?? "";
    for (const path of Object.keys(parts).filter((name) => name.startsWith("word/") && !name.includes("_rels")))
      expect(types).toContain(`/${path}`);
  });

  it("stands upright where the paper does", () => {
    const upright = partsOf(writePaperDocx({ ...paper, broad: false }))["word/document.xml"];
    expect(upright).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  it("has the margins, letters and lines of an official document there (GB/T 9704)", () => {
    const upright = partsOf(writePaperDocx({ ...paper, broad: false }))["word/document.xml"] ?? "";
    expect(upright).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const text = upright.slice(0, upright.indexOf("本目录共六十项")).split("<w:p>").at(-1) ?? "";
    expect(text).toMatch(/w:line="560" w:lineRule="exact".*w:eastAsia="FangSong".*<w:sz w:val="32"/);
  });
});

describe("a workbook", () => {
  let parts: Record<string, string>;
  beforeAll(async () => {
    parts = partsOf(await writePaperXlsx(paper));
  });

  it("holds every text of the paper as text", () => {
    const shared = textsIn(parts["xl/sharedStrings.xml"] ?? "", "si", "t");
    expect(shared.sort()).toEqual([...new Set(textsOf(paper))].sort());
    const cells = (parts["xl/worksheets/sheet1.xml"] ?? "").match(/<c [^>]*><[fv]>/g) ?? [];
    expect(cells.filter((each) => !each.endsWith(' t="s"><v>'))).toEqual([]);
  });

  it("prints one page wide, broad on A4, its header row on each page, its pages numbered", () => {
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews/);
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/><headerFooter>/);
    expect(sheet).toContain("第&amp;P页");
    expect(parts["xl/workbook.xml"]).toContain("'附件'!$6:$6</definedName>");
  });

  it("merges the title over all columns, and what is covered from above", () => {
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('ref="A1:D1"');
    expect(sheet).toContain('ref="B7:B9"');
  });

  it("gives each of several tables a sheet of its own with its own widths, and a table behind them one more", async () => {
    const counts = { is: "table" as const, columns: columns.slice(0, 2), rows: [[{ text: "一" }, { text: "二" }]] };
    const behind = { name: "逐处", header: ["标识"], rows: [["ex-one"]] };
    const several = partsOf(await writePaperXlsx({ ...paper, parts: [counts, ...paper.parts] }, behind));
    const sheet = (at: number): string => several[`xl/worksheets/sheet${at}.xml`] ?? "";
    expect(sheet(1).match(/<col /g)).toHaveLength(2);
    expect(sheet(2).match(/<col /g)).toHaveLength(4);
    expect([1, 2, 3].map((at) => sheet(at).includes("fitToPage"))).toEqual([true, true, false]);
    expect(several["xl/workbook.xml"]).toContain("localSheetId=\"1\">'附件（二）'!$4:$4</definedName>");
    expect(several["xl/workbook.xml"]).toContain('name="逐处"');
  });

  it("makes a row as high as its longest text needs", () => {
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    const height = (row: number): number =>
      Number(new RegExp(`<row r="${row}"[^>]* ht="([\\d.]+)"`).exec(sheet)?.[1] ?? 0);
    expect(height(7)).toBeGreaterThan(9);
    expect(height(14)).toBeGreaterThan(4 * height(7));
  });
});

describe("a pdf", () => {
  let pages: string[];
  beforeAll(async () => {
    pages = readPdf(await writePaperPdf(paper));
  });

  it("holds every text of the paper, none of it as an empty box", () => {
    const all = closed(pages.join(""));
    expect(all).not.toContain("\uFFFD");
    expect(textsOf(paper).filter((text) => !all.includes(closed(text)))).toEqual([]);
  });

  it("repeats its header row and numbers its pages", () => {
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, at) => {
      expect(closed(text)).toContain("序号类别名称内容");
      expect(closed(text)).toContain(`第${at + 1}页共${pages.length}页`);
    });
  });

  it("leaves no heading alone at the foot of a page", async () => {
    const filling = Array.from({ length: 60 }, (_, at) => ({ is: "text" as const, text: `示例第${at}段。` }));
    for (let lines = 10; lines < 24; lines += 1) {
      const parts = [
        ...filling.slice(0, lines),
        { is: "heading" as const, text: "二、依据" },
        { is: "table" as const, columns, rows: rows.slice(0, 3) },
      ];
      const written = readPdf(await writePaperPdf({ ...paper, broad: false, under: [], parts })).map(closed);
      const page = written.find((text) => text.includes("二、依据")) ?? "";
      expect(page).toContain("二、依据序号类别");
    }
  });

  it("is refused where the font lacks a sign, which is named", async () => {
    // A sign of a private plane, which no font of ours draws, and one of an old script.
    const strange = { ...paper, under: ["\u{F0000}与\u{12000}"] };
    const refused = await writePaperPdf(strange).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SignsMissing);
    expect((refused as SignsMissing).signs).toEqual(["\u{12000}", "\u{F0000}"]);
    expect((refused as SignsMissing).message).toContain("U+12000");
  });
});

it("the same paper gives the same bytes in every form", async () => {
  expect(writePaperDocx(paper)).toEqual(writePaperDocx(paper));
  expect(await writePaperXlsx(paper)).toEqual(await writePaperXlsx(paper));
  const [one, other] = [await writePaperPdf(paper), await writePaperPdf(paper)];
  expect(Buffer.compare(one, other)).toBe(0);
  expect(Buffer.from(one).toString("latin1")).toContain("(D:19700101000000Z)");
});
