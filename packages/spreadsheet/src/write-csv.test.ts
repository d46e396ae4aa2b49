import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { csvText, neutralCsv, pasteText, writeCsv } from "./write-csv.js";

const cell = fc
  .array(fc.constantFrom("甲", "a", " ", ",", '"', "\t", "\n", "\r", "\r\n", "；", "=", "'", "\ufeff", "\u2028"), {
    maxLength: 5,
  })
  .map((signs) => signs.join(""));
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

/** The same rows as a library writes them. */
const byLibrary = (table: readonly (readonly string[])[], options: object): string =>
  stringify(table as string[][], { quoted_match: /[\r\n]/, ...options });

describe("rows as lines", () => {
  it("are written as a library for CSV writes them", () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(neutralCsv(["甲"], table)).toBe(byLibrary([["甲"], ...table], { record_delimiter: "windows" }));
        expect(pasteText(table)).toBe(byLibrary(table, { delimiter: "\t", record_delimiter: "unix" }));
      }),
    );
  });

  it("have the same text with a byte order mark before it, for office programs", () => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(["甲"], [["乙,丙"]]));
    expect(text).toBe(`\ufeff${neutralCsv(["甲"], [["乙,丙"]])}`);
    expect(text).toBe('\ufeff甲\r\n"乙,丙"\r\n');
  });

  it("run nothing in a spreadsheet", () => {
    expect(csvText([["=1+1", "a\n-2"]])).toBe("'=1+1,\"a\n'-2\"\r\n");
  });
});
