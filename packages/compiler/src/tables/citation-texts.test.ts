import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { sichuan, sichuanFiles } from "./testing/one-row.js";
import { errors, importInto, onlyFile, sheetOf } from "./testing/world.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

function basis(cell: string): { value: unknown; errors: string[]; notes: string } {
  const rows = [
    ["名称", "法律依据"],
    ["甲", cell],
  ];
  const result = importInto(files, sichuan, { sheets: [sheetOf(rows)] });
  const { basis: value } = parse(onlyFile(result).text) as { basis: unknown };
  return { value, errors: errors(result), notes: result.findings.map(({ message }) => message.zh).join("\n") };
}

const law = { instrument: "work-safety-law", role: "inclusion", weight: "operative" };

describe("a citation that names the text by its year", () => {
  it.each([
    ["《安全生产法》（2021年）第七十八条", "2021-06-10"],
    ["《中华人民共和国安全生产法》(2021修正)第七十八条", "2021-06-10"],
    ["《安全生产法》（2021年6月10日修正）第七十八条", "2021-06-10"],
    ["《安全生产法》〔2021〕第七十八条", "2021-06-10"],
    ["《安全生产法（2021年修正）》第七十八条", "2021-06-10"],
    ["《安全生产法》（2014年修正文本）第七十八条", "2014-08-31"],
    ["《安全生产法》（2002年施行）第七十八条", "2002-06-29"],
  ])("cites that text: %s", (cell, expression) => {
    const { value, errors: said } = basis(cell);
    expect(said).toEqual([]);
    expect(value).toEqual([{ ...law, article: "78", expression }]);
  });

  it("of several laws each by its own, and a list of clauses in the same text", () => {
    const { value, errors: said } = basis("《安全生产法》（2014年修正）第七条、第八条和《安全生产法》第七十八条");
    expect(said.join()).toContain("整条援引没有放入");
    expect(value ?? []).toEqual([]);
    expect(basis("《安全生产法》（2014年修正）第七条、第八条").value).toEqual([
      { ...law, article: "7", expression: "2014-08-31" },
      { ...law, article: "8", expression: "2014-08-31" },
    ]);
  });

  it.each(["《安全生产法》（2019年修正）第七十八条", "《安全生产法》（2021年6月11日修正）第七十八条"])(
    "is placed nowhere where no text of that day is registered, and those that are stand in the message: %s",
    (cell) => {
      const { value, errors: said } = basis(cell);
      expect(value ?? []).toEqual([]);
      expect(said).toEqual([expect.stringContaining("2002-06-29、2009-08-27、2014-08-31、2021-06-10")]);
    },
  );

  it.each([
    "《安全生产法》（2021年修正前）第七十八条",
    "《安全生产法》（2021年修订草案）第七十八条",
    "《安全生产法》（2021年废止）第七十八条",
  ])("is none where the year says something else: %s", (cell) => {
    expect(basis(cell).value ?? []).toEqual([]);
    expect(basis(cell).errors).not.toEqual([]);
  });
});

describe("a clause that is quoted after its number", () => {
  it.each([
    "《安全生产法》第七十八条：“示例的主体应当依法公开；示例的信息应当共享。”",
    "《安全生产法》第七十八条规定：“示例的主体应当\n依法公开。”",
    "《安全生产法》第七十八条“示例的主体应当依法公开。”",
    '《安全生产法》第七十八条: "示例的主体应当依法公开。"',
    "《安全生产法》第七十八条：示例的主体应当依法公开；示例的信息应当共享。",
    "《安全生产法》（2021年）第七十八条：“示例的主体应当依法公开。”",
  ])("is read by its number, and the words are told: %s", (cell) => {
    const { value, errors: said, notes } = basis(cell);
    expect(said).toEqual([]);
    expect(value).toEqual([expect.objectContaining({ ...law, article: "78" })]);
    expect(notes).toContain("示例的主体应当");
  });

  it("stands beside others", () => {
    const cell = "《安全生产法》第七十五条：“示例甲应当公开。”\n《安全生产法》第七十八条：“示例乙应当共享。”";
    expect(basis(cell).value).toEqual([
      { ...law, article: "75" },
      { ...law, article: "78" },
    ]);
  });

  it.each([
    "《安全生产法》第七十八条：“本条已废止，不再作为依据。”",
    "《安全生产法》第七十八条“（已删除）”",
    "《安全生产法》第七十八条：不适用本事项。",
    "《安全生产法》第七十八条：“示例的主体应当依法公开。”已修改为第八十一条",
    "《安全生产法》第七十八条：参照《示例办法》第五条执行。",
  ])("denies nothing unheard: %s", (cell) => {
    expect(basis(cell).value ?? []).toEqual([]);
    expect(basis(cell).errors).not.toEqual([]);
  });
});
