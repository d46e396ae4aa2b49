import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import type { ImportResult } from "./request.js";
import type { SheetCell } from "./sheet.js";
import { columnName } from "./sheet.js";
import { sichuan, sichuanFiles } from "./testing/one-row.js";
import { errors, importInto } from "./testing/world.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

/** Rows of text: < goes on with the cell to the left, ^ with the one above, as merged cells do. */
function drawn(rows: readonly (readonly string[])[]): (SheetCell | undefined)[][] {
  const cells: (SheetCell | undefined)[][] = [];
  rows.forEach((row, at) => {
    cells.push([]);
    row.forEach((text, column) => {
      const [up, left] = [cells[at - 1]?.[column], cells[at]?.[column - 1]];
      const from = text === "<" ? left : text === "^" ? up : undefined;
      const place = text === "<" ? `${columnName(column - 1)}${String(at + 1)}` : `${columnName(column)}${String(at)}`;
      if (from) from.merged ??= place;
      cells[at]?.push(from ? { ...from } : text === "" ? undefined : { kind: "text", text });
    });
  });
  return cells;
}

const take = (rows: readonly (readonly string[])[]): ImportResult =>
  importInto(files, sichuan, { sheets: [{ name: "表一", rows: drawn(rows) }] });

const documents = ({ files: made }: ImportResult): Record<string, unknown>[] =>
  [...made.values()]
    .map((text) => parse(text) as Record<string, unknown>)
    .sort((a, b) => Number(a["order"]) - Number(b["order"]));
const titles = (result: ImportResult): unknown[] => documents(result).map(({ title }) => (title as { zh: string }).zh);

describe("a header of several rows", () => {
  const below = [
    ["1", "应急管理部", "甲信息", "社会公开", "3年", "是", "每月"],
    ["2", "财政部", "乙信息", "不公开", "", "否", "每年"],
  ];
  const said = [
    {
      publication: { publishable: true, scope: "public", term: { min: "P3Y", max: "P3Y" } },
      sharing: { shareable: true },
    },
    { publication: { publishable: false }, sharing: { shareable: false }, updateFrequency: { zh: "每年" } },
  ];

  it.each([
    [
      "merged, the name in both rows",
      [
        ["序号", "归集单位", "信息名称", "公开", "<", "共享", "归集"],
        ["^", "^", "^", "类别", "期限", "是否共享", "频率"],
        ...below,
      ],
    ],
    [
      "three of them",
      [
        ["序号", "归集单位", "信息名称", "信息属性", "<", "<", "<"],
        ["^", "^", "^", "公开", "<", "共享", "归集"],
        ["^", "^", "^", "类别", "期限", "是否共享", "频率"],
        ...below,
      ],
    ],
    [
      "without merged cells, as a CSV file has it",
      [
        ["序号", "归集单位", "信息名称", "公开", "", "共享", "更新频率"],
        ["", "", "", "类别", "期限", "是否共享", ""],
        ...below,
      ],
    ],
    [
      "with the numbers of the columns below it",
      [
        ["序号", "归集单位", "信息名称", "公开", "<", "共享", "归集"],
        ["^", "^", "^", "类别", "期限", "是否共享", "频率"],
        ["甲", "乙", "1", "2", "3", "4", "5"],
        ...below,
      ],
    ],
    [
      "printed again on the next page",
      [
        ["序号", "归集单位", "信息名称", "公开", "<", "共享", "归集"],
        ["^", "^", "^", "类别", "期限", "是否共享", "频率"],
        ...below.slice(0, 1),
        ["序号", "归集单位", "信息名称", "公开", "<", "共享", "归集"],
        ["^", "^", "^", "类别", "期限", "是否共享", "频率"],
        ...below.slice(1),
      ],
    ],
  ])("is read as one, and none of its rows is an entry: %s", (_, rows) => {
    const result = take(rows);
    expect(errors(result)).toEqual([]);
    expect(titles(result)).toEqual(["甲信息", "乙信息"]);
    expect(documents(result)).toMatchObject(said);
  });

  it("ends above a row that stands where the numbers do, though its name is blank", () => {
    const result = take([
      ["序号", "信息名称", "归集单位", ""],
      ["守信信息", "", "", "见说明"],
      ["1", "甲信息", "应急管理部", ""],
    ]);
    expect(titles(result)).toEqual(["甲信息"]);
    const said = result.findings.map(({ message }) => message.zh).join("\n");
    expect([said.includes("守信信息"), said.includes("见说明")]).toEqual([true, true]);
  });

  it("does not take a plain word for the column of that name below another heading", () => {
    const result = take([
      ["序号", "信息名称", "共享", "<", "修订前", "<"],
      ["^", "^", "部门", "期限", "公开范围", "更新频率"],
      ["1", "甲信息", "应急管理部", "3年", "社会公开", "每月"],
    ]);
    expect(documents(result)).toEqual([
      expect.not.objectContaining({
        collectedBy: expect.anything() as unknown,
        publication: expect.anything() as unknown,
      }),
    ]);
    expect(result.questions.map(({ word }) => word)).toEqual([
      "共享 部门",
      "共享 期限",
      "修订前 公开范围",
      "修订前 更新频率",
    ]);
  });
});

describe("columns of which one is marked", () => {
  const header = [
    ["序号", "信息名称", "主体类型", "<", "共享类型", "<", "<"],
    ["^", "^", "法人", "自然人", "无条件共享", "有条件共享", "不予共享"],
  ];

  it.each([
    ["√", "×"],
    ["√", ""],
    ["○", "×"],
    ["是", "否"],
  ])("say the word that stands over the mark: %s and %s", (yes, no) => {
    const result = take([...header, ["1", "甲信息", yes, yes, no, no, yes], ["2", "乙信息", no, yes, no, yes, no]]);
    expect(errors(result)).toEqual([]);
    expect(documents(result)).toMatchObject([
      { subjects: ["legal-person", "natural-person"], sharing: { shareable: false } },
      { subjects: ["natural-person"], sharing: { shareable: true, condition: { zh: "有条件共享" } } },
    ]);
    expect(result.cells.placed).toBe(result.cells.meaningful);
  });

  it("are marked whatever is written below or between the rows: notes, parts, who filled it in", () => {
    const width = header[0]?.length ?? 0;
    const across = (text: string): string[] => [text, ...Array.from({ length: width - 1 }, () => "<")];
    const result = take([
      ...header,
      across("一、守信信息"),
      ["1", "甲信息", "√", "", "", "", "√"],
      across("注：本目录自印发之日起施行。"),
      ["填表人：某", "", "", "审核人：某", "", "", ""],
    ]);
    expect(errors(result)).toEqual([]);
    expect(documents(result)).toMatchObject([{ subjects: ["legal-person"], sharing: { shareable: false } }]);
  });

  it("say nothing by a circle beside ticks, and nothing where two exclude each other", () => {
    const result = take([...header, ["1", "甲信息", "√", "○", "√", "", "√"]]);
    expect(documents(result)[0]).not.toHaveProperty("sharing");
    expect(documents(result)[0]).toMatchObject({
      subjects: ["legal-person"],
      unknown: expect.arrayContaining(["subjects"]) as unknown,
    });
    expect(errors(result).join("\n")).toMatch(/D3 .*“○”看不出是还是不是/);
    expect(errors(result).join("\n")).toMatch(/E3 .*写法不同/);
  });

  it("are a question where the word is none of their field", () => {
    const result = take([
      ["信息名称", "公开属性", "<"],
      ["^", "社会公开", "政务共享"],
      ["甲信息", "", "√"],
    ]);
    expect(documents(result)[0]).not.toHaveProperty("publication");
    expect(result.questions).toMatchObject([{ about: "column", word: "公开属性 政务共享", examples: ["√"] }]);
  });
});

describe("a sheet with several tables", () => {
  it("is read below each header by the columns of that header", () => {
    const result = take([
      ["一、守信信息", "<", "<"],
      ["序号", "信息名称", "公开属性", "归集部门"],
      ["1", "甲信息", "社会公开", "应急管理部"],
      ["二、失信信息", "<", "<", "<"],
      ["序号", "信息名称", "归集部门", "公开属性"],
      ["1", "乙信息", "财政部", "不公开"],
    ]);
    expect(errors(result)).toEqual([]);
    expect(documents(result)).toMatchObject([
      { title: { zh: "甲信息" }, collectedBy: [{ organization: "mem" }], publication: { scope: "public" } },
      {
        title: { zh: "乙信息" },
        category: "untrustworthiness",
        collectedBy: [{ organization: "mof" }],
        publication: { publishable: false },
      },
    ]);
  });
});

describe("a header composed of known words", () => {
  it.each([
    ["法律法规政策依据", "《四川省社会信用条例》第二十二条", { basis: [{ article: "22" }] }],
    ["归集依据", "《四川省社会信用条例》第二十二条", { basis: [{ article: "22" }] }],
    ["信用主体类型", "法人", { subjects: ["legal-person"] }],
    ["数源单位", "应急管理部", { collectedBy: [{ organization: "mem" }] }],
    ["行业主管部门", "应急管理部", { collectedBy: [{ organization: "mem" }] }],
    ["信息推送频次", "每月", { updateFrequency: { zh: "每月" } }],
    ["具体内容", "名称、住所", { content: { zh: "名称、住所" } }],
  ])("is the column that it says: %s", (header, cell, expected) => {
    const result = take([
      ["公共信用信息事项名称", header],
      ["甲信息", cell],
    ]);
    expect(errors(result)).toEqual([]);
    expect(documents(result)).toMatchObject([{ title: { zh: "甲信息" }, ...expected }]);
  });

  it.each(["使用单位", "填报单位", "配合部门", "公示主体", "处罚依据", "归集主体", "二级分类", "信息更正周期说明"])(
    "is none where one of its words is another: %s",
    (header) => {
      expect(
        take([
          ["信息名称", "更新频率", header],
          ["甲信息", "每月", "某某"],
        ]).questions,
      ).toMatchObject([{ about: "column", word: header }]);
    },
  );

  it("may stand twice where it is the basis: laws in one column, policies in the next", () => {
    const result = take([
      ["信息名称", "法律法规依据", "政策文件依据"],
      ["甲信息", "《四川省社会信用条例》第二十二条", "国办发〔2020〕49号"],
    ]);
    expect(errors(result)).toEqual([]);
    expect(documents(result)).toMatchObject([
      { basis: [{ instrument: "sichuan-social-credit-regulation" }, { instrument: "gbf-2020-49" }] },
    ]);
  });
});
