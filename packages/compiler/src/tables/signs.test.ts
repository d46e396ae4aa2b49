import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import type { ImportResult } from "./request.js";
import { emptyWords, hasSignsOf } from "./signs.js";
import { oneRow, sichuan, sichuanFiles } from "./testing/one-row.js";
import type { Columns } from "./testing/one-row.js";
import { errors, importInto, onlyFile, sheetOf } from "./testing/world.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const take = (...columns: Columns): ImportResult => importInto(files, sichuan, { sheets: [sheetOf(oneRow(columns))] });
const written = (result: ImportResult): Record<string, unknown> => parse(onlyFile(result).text) as never;

describe("a sign that may change what a word says", () => {
  it.each(["公开？", "公开×", "公开（?）", "公开★", "公开!", "-公开", "~公开", "公开…", "公开*", "¬公开"])(
    "keeps a code from being read: %s",
    (cell) => {
      const result = take(["公开属性", cell]);
      expect(written(result)).not.toHaveProperty("publication");
      expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-04 C2 .*不在可选的值之中/)]);
    },
  );

  it.each(["黑?", "红×", "-红"])("keeps a polarity from being read: %s", (cell) => {
    expect(written(take(["红黑名单", cell]))).not.toHaveProperty("polarity");
  });

  it.each(["公开", "“公开”", "（公开）", "公开。", "公 开", "【公开】"])("is none of these: %s", (cell) => {
    const result = take(["公开属性", cell]);
    expect(written(result)["publication"]).toMatchObject({ scope: "public" });
    expect(errors(result)).toEqual([]);
  });

  it("keeps a law and a column from being taken for another", () => {
    expect(written(take(["法律依据", "《安全生产法？》第七十八条"]))).not.toHaveProperty("basis");
    expect(written(take(["公开属性×", "公开"]))).not.toHaveProperty("publication");
  });

  it("is a name's own where the name has it", () => {
    expect(hasSignsOf("甲+乙", ["甲＋乙"])).toBe(true);
    expect(hasSignsOf("甲+乙?", ["甲+乙"])).toBe(false);
  });
});

describe("a cell that holds no content", () => {
  it.each(["同上", "〃", "同第3项", "（同上）", "待定", "待核实", "？", "XXX", "……", "TBD"])(
    "is not placed, and says so: %s",
    (cell) => {
      for (const header of ["备注", "更新频率", "失信行为"]) {
        const result = take([header, cell]);
        expect(onlyFile(result).text).not.toContain(cell);
        expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-04 C2 .*未放入/)]);
      }
    },
  );

  it("is no name either: its row is named and not taken", () => {
    const result = importInto(files, sichuan, {
      sheets: [
        sheetOf([
          ["名称", "备注"],
          ["同上", "按季度报送"],
        ]),
      ],
    });
    expect(result.files.size).toBe(0);
    expect(errors(result).join()).toMatch(/TABLE-04 A2 .*同上.*TABLE-08 2 /);
  });

  it.each(["同上级部门报送", "不同", "待遇", "同城", "定期"])("is not met in other words: %s", (words) => {
    expect(emptyWords(words)).toBeUndefined();
  });
});

describe("the effect of a measure", () => {
  it("that was written and not read is not concluded from its type", async () => {
    const edition = "local/510000/measures/compilation-2026";
    const { realFiles } = await import("./testing/world.js");
    const rows = [
      ["标识", "惩戒措施", "措施类型", "措施性质"],
      ["yi", "乙措施", "限制任职", "不减损"],
    ];
    const result = importInto(await realFiles(edition), edition, { sheets: [sheetOf(rows)] });
    expect(result.files.size).toBe(0);
    expect(errors(result).join("\n")).toMatch(/TABLE-04 D2 .*“不减损”/);
    expect(errors(result).join("\n")).toMatch(/TABLE-08 2 .*没有写明措施性质/);
    expect(errors(result).join("\n")).not.toContain("TABLE-10");
  });
});
