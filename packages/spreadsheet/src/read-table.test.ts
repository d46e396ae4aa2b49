import { describe, expect, it } from "vitest";

import { readTable } from "./read-table.js";
import { textCell, workbook } from "./testing/workbook.js";

const rows = `<row r="1">${textCell("A1", "名称")}</row>`;

describe("a workbook", () => {
  it("that holds macros says so, under whatever name, and is read without them", () => {
    const table = readTable(workbook({ rows, parts: { "xl/vbaProject.bin": "x" } }), "细目.xlsx");
    expect([table.hasMacros, table.sheets[0]?.rows[0]?.[0]?.text]).toEqual([true, "名称"]);
  });

  it("without macros says nothing", () => {
    expect(readTable(workbook({ rows }), "细目.xlsx")).not.toHaveProperty("hasMacros");
  });
});
