import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/universal";

import { readXlsx } from "./read-xlsx.js";
import { writeXlsx } from "./write-xlsx.js";

const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The same table as the library writes it cell by cell. */
async function byLibrary(name: string, header: readonly string[], rows: readonly (readonly string[])[]) {
  const cell = (value: string) => (value === "" ? null : { value, type: String, format: "@", wrap: true });
  const data = [
    header.map((value) => ({ value, type: String, format: "@", fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(cell)),
  ];
  const columns = header.map((title, index) => {
    const longest = Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0));
    return { width: Math.min(Math.max(longest * 2, 8), 48) };
  });
  const blob = await writeXlsxFile(data, { sheet: name, stickyRowsCount: 1, columns }).toBlob();
  return textsOf(new Uint8Array(await blob.arrayBuffer()));
}

const text = fc.oneof(
  fc.constantFrom("", " 甲 ", "甲\n乙", "<a> & \"b\" 'c'", "&amp;", "]]>", "\u0007铃", "\u{20000}"),
  // The library takes words that every object has for numbers of texts.
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((each) => !(each in {})),
);
const table = fc
  .integer({ min: 1, max: 30 })
  .chain((width) =>
    fc.tuple(
      fc.array(text, { minLength: width, maxLength: width }),
      fc.array(fc.array(text, { maxLength: width }), { maxLength: 6 }),
    ),
  );

describe("the cells of a workbook", () => {
  it("are written as the library writes them, part by part", async () => {
    await fc.assert(
      fc.asyncProperty(table, async ([header, rows]) => {
        const written = textsOf(await writeXlsx({ name: "表 & 'a'", header, rows }));
        expect(written).toEqual(await byLibrary("表 & 'a'", header, rows));
      }),
      { numRuns: 60 },
    );
  });

  it("may hold any word, also one that every object of a program has", async () => {
    const rows = [["constructor", "__proto__"], ["toString"]];
    const [sheet] = readXlsx(await writeXlsx({ name: "表", header: ["a", "b"], rows }), "表.xlsx");
    expect(sheet?.rows.slice(1).map((row) => row.map((cell) => cell?.text))).toEqual(rows);
  });

  it("hold no sign that XML does not know, and lose none that stands beside it", async () => {
    const bytes = await writeXlsx({
      name: "表",
      header: ["a\udc00b"],
      rows: [["c\ud800"], ["d\uffff\u{1ffff}e\u0000\u0085f"]],
    });
    const shared = textsOf(bytes)["xl/sharedStrings.xml"] ?? "";
    expect([...shared.matchAll(/<t>(.*?)<\/t>/gu)].map(([, each]) => each)).toEqual(["ab", "c", "de\u0085f"]);
  });

  it.each(["", "甲".repeat(32), "a/b", "[甲]"])(
    "stand in no sheet called “%s”: spreadsheets refuse it",
    async (name) => {
      await expect(writeXlsx({ name, header: ["a"], rows: [] })).rejects.toThrow(RangeError);
    },
  );
});
