import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import type { ImportResult } from "./request.js";
import type { SheetCell } from "./sheet.js";
import { sichuan, sichuanFiles } from "./testing/one-row.js";
import { errors, importInto, onlyFile, sheetOf } from "./testing/world.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const take = (...rows: (string | SheetCell)[][]): ImportResult =>
  importInto(files, sichuan, { sheets: [sheetOf(rows)] });

describe("a title of a part, alone in its row", () => {
  it("is no entry: numbered in the column of names", () => {
    const header = ["名称", "信息性质"];
    const result = take(header, ["一、甲类信息"], ["甲信息", "守信信息"], ["（二）乙类信息"], ["乙信息", "失信信息"]);
    expect(result.created).toHaveLength(2);
    expect(errors(result)).toEqual([
      expect.stringMatching(/^TABLE-04 A2 .*“一、甲类信息”.*分段标题/),
      expect.stringMatching(/^TABLE-04 A4 .*“（二）乙类信息”.*分段标题/),
    ]);
    expect(result.questions.map(({ about, word }) => [about, word])).toEqual([
      ["section", "一、甲类信息"],
      ["section", "（二）乙类信息"],
    ]);
  });

  it("is the category of the rows below it, where it is a category of the edition", () => {
    const result = take(
      ["名称", "主体性质"],
      ["一、守信信息（2项）"],
      ["甲信息", "法人"],
      ["二、失信信息"],
      ["乙信息", "自然人"],
    );
    expect(errors(result)).toEqual([]);
    const written = [...result.files.values()].map((text) => parse(text) as Record<string, unknown>);
    const of = (name: string): unknown =>
      written.find(({ title }) => (title as { zh: string }).zh === name)?.["category"];
    expect([of("甲信息"), of("乙信息")]).toEqual(["positive", "untrustworthiness"]);
  });

  it("is no entry: numbered 一 where entries are numbered 1", () => {
    const result = take(["序号", "名称", "信息性质"], ["一", "甲类信息", ""], ["1", "甲信息", "守信信息"]);
    expect(result.created).toHaveLength(1);
    expect(errors(result).join()).toMatch(/TABLE-04 B2 .*分段标题/);
  });

  it("is an entry where all rows are so", () => {
    expect(take(["名称", "信息性质"], ["一、甲信息"], ["二、乙信息"]).created).toHaveLength(2);
    expect(take(["序号", "名称", "信息性质"], ["一", "甲信息", "守信信息"], ["二", "乙信息", ""]).created).toHaveLength(
      2,
    );
  });

  it("is a name only if it has a letter", () => {
    const result = take(["名称", "信息性质"], ["12", "失信信息"]);
    expect(result.files.size).toBe(0);
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-08 2 .*名称里没有文字/)]);
  });
});

describe("what a table says twice, and differently", () => {
  it("in rows under one merged name is not placed: neither of both", () => {
    const name: SheetCell = { kind: "text", text: "甲信息", merged: "A2" };
    const result = take(["名称", "公开属性", "公开期限"], [name, "公开", "3年"], [name, "不公开", "5年"]);
    expect(parse(onlyFile(result).text)).not.toHaveProperty("publication");
    expect(errors(result).map((each) => each.slice(0, 11))).toEqual([
      ...["TABLE-04 B2", "TABLE-04 C2", "TABLE-04 B3", "TABLE-04 C3"],
    ]);
  });

  it("in two columns of one field is not placed: neither of both", () => {
    const result = take(["名称", "公开期限", "公开期限"], ["甲信息", "3年", "5年"]);
    expect(onlyFile(result).text).not.toMatch(/P[35]Y/);
    expect(errors(result).join()).toMatch(/TABLE-04 B2 .*“3年”未放入/);
  });

  it("in two columns the same is placed once", () => {
    expect(onlyFile(take(["名称", "公开期限", "公开期限"], ["甲信息", "3年", "3年"])).text).toContain("P3Y");
  });

  it.each([
    ...[
      ["公开期限", "3年", "公开渠道", "不公开"],
      ["是否公开", "是", "公开期限", "不公开"],
    ],
    ...[
      ["是否公开", "是", "公开渠道", "禁止公示"],
      ["公开范围", "社会公开", "公开期限", "暂不公开"],
    ],
  ])("by a yes and by a no that has no place is not decided: %s %s, %s %s", (one, yes, other, no) => {
    const result = take(["名称", one, other], ["甲信息", yes, no]);
    expect(parse(onlyFile(result).text)).not.toHaveProperty("publication");
    expect(errors(result).join()).toContain(`“${no}”`);
  });

  it.each(["不提供", "未共享", "无法提供", "禁止共享"])(
    "by a yes and a manner that denies it is not decided: %s",
    (manner) => {
      const result = take(["名称", "是否共享", "共享方式"], ["甲信息", "是", manner]);
      expect(parse(onlyFile(result).text)).not.toHaveProperty("sharing");
      expect(errors(result).join()).toContain("互相矛盾");
    },
  );

  it("within one cell is not placed: none beside some", () => {
    const result = take(["名称", "共享范围"], ["甲信息", "各级信用信息系统、不予共享"]);
    expect(parse(onlyFile(result).text)).not.toHaveProperty("sharing");
    expect(errors(result).join()).toContain("互相矛盾");
  });

  it("is decided where a manner only begins like a no", () => {
    const result = take(["名称", "是否共享", "共享方式"], ["甲信息", "是", "不定期推送"]);
    expect(parse(onlyFile(result).text)).toMatchObject({ sharing: { shareable: true } });
  });
});

describe("a header", () => {
  it.each(["修复依据", "个人信息使用依据"])("that says less than a field is not that field: %s", (header) => {
    const result = take(["名称", "信息性质", header], ["甲信息", "失信信息", "《安全生产法》第七十八条"]);
    expect(onlyFile(result).text).not.toContain("work-safety-law");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-02 C2 /)]);
  });
});
