import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";

import { writeDocx } from "./write-docx.js";

const table = {
  title: "示例对照表 <甲>",
  lines: ["扩大 1 处", "收窄 & 删去"],
  header: ["原内容", "新内容"],
  rows: [["一年", "三年"], ["\u0000控制", "\ud800半个"], ["只有一格"]],
  widths: [50, 50],
};

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Texts of a document in their order, and how many cells each row has; throws where it is no XML. */
function readBack(xml: string): { texts: string[]; cells: number[] } {
  const texts: string[] = [];
  const cells: number[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isText = false;
  parser.on("opentag", ({ name }) => {
    isText = name === "w:t";
    if (isText) texts.push("");
    if (name === "w:tr") cells.push(0);
    if (name === "w:tc") cells.push((cells.pop() ?? 0) + 1);
  });
  parser.on("text", (text) => {
    if (isText) texts.push(`${texts.pop() ?? ""}${text}`);
  });
  parser.on("closetag", () => void (isText = false));
  parser.write(xml).close();
  return { texts, cells };
}

describe("a document of Word", () => {
  it("holds title, lines, header and every row, each row as wide as the header", () => {
    const { texts, cells } = readBack(parts(writeDocx(table))["word/document.xml"] ?? "");
    expect(texts).toEqual([
      table.title,
      ...table.lines,
      ...table.header,
      "一年",
      "三年",
      "控制",
      "半个",
      "只有一格",
      "",
    ]);
    expect(cells).toEqual([2, 2, 2, 2]);
  });

  it("has the three parts that Word asks for, all of them XML", () => {
    const found = parts(writeDocx(table));
    expect(Object.keys(found).sort()).toEqual(["[Content_Types].xml", "_rels/.rels", "word/document.xml"]);
    for (const xml of Object.values(found)) expect(() => readBack(xml)).not.toThrow();
    expect(found["_rels/.rels"]).toContain('Target="word/document.xml"');
  });

  it("is the same bytes for the same table", () => {
    expect(writeDocx(table)).toEqual(writeDocx(structuredClone(table)));
  });
});
