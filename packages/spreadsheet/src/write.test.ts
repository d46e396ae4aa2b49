import { unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";

import { readCsv } from "./read-csv.js";
import { readXlsx } from "./read-xlsx.js";
import { writeCsv } from "./write-csv.js";
import { writeXlsx } from "./write-xlsx.js";

const table = {
  name: "示例",
  header: ["标识", "名称"],
  rows: [
    ["a", "91999999MA0000000K"],
    ["b", "999999000000000000"],
    ["c", '甲，"乙"\n<丙> & 丁'],
    ["d", ""],
  ],
};
const expected = [table.header, ...table.rows].map((row) => row.map((cell) => (cell === "" ? undefined : cell)));

afterEach(() => {
  vi.useRealTimers();
});

describe("writing tables", () => {
  it("gives back what was written, digits and all, from xlsx and csv", async () => {
    const [sheet] = readXlsx(await writeXlsx(table), "表.xlsx");
    const texts = sheet?.rows.map((row) => [0, 1].map((column) => row[column]?.text));
    expect(texts).toEqual(expected);
    expect(sheet?.rows.flat().every((cell) => !cell || cell.kind === "text")).toBe(true);
    const csv = readCsv(writeCsv(table.header, table.rows), "表.csv");
    expect(csv.encoding).toBe("UTF-8 BOM");
    expect(csv.sheet.rows.map((row) => [0, 1].map((column) => row[column]?.text))).toEqual(expected);
  });

  it("offers choices, says at the header what is written, keeps ids from being typed over, and changes no cell by it", async () => {
    const columns = [
      { locked: "标识不再改动", note: "标识" },
      { choices: ["是", "否"], isOpen: true as const },
    ];
    const bytes = await writeXlsx({ ...table, columns });
    expect(readXlsx(bytes, "表.xlsx")).toEqual(readXlsx(await writeXlsx(table), "表.xlsx"));
    const sheet = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
    expect(sheet).toContain('</sheetData><dataValidations count="3">');
    expect(sheet).toContain('type="list" allowBlank="1" sqref="B2:B50000"><formula1>&quot;是,否&quot;</formula1>');
    expect(sheet).toMatch(/type="custom"[^>]*error="标识不再改动" sqref="A2:A50000"/);
  });

  it("offers no list that the format cannot hold", async () => {
    const choices = Array.from({ length: 200 }, (_, index) => `甲${String(index)}`);
    const bytes = await writeXlsx({ ...table, columns: [{}, { choices }] });
    expect(new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"])).not.toContain("dataValidation");
  });

  it("quotes a cell with a line end of any kind, for readers that end a row at each of them", () => {
    const text = new TextDecoder().decode(writeCsv(["标识"], [["a\nb"], ["c\rd"]]));
    expect(text).toBe('标识\r\n"a\nb"\r\n"c\rd"\r\n');
  });

  it("gives the same bytes at any time", async () => {
    const first = await writeXlsx(table);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2031, 4, 5) });
    expect(Buffer.from(await writeXlsx(table)).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toContain("xl/worksheets/sheet1.xml");
  });
});
