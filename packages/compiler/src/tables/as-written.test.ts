import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import type { ImportResult } from "./request.js";
import { oneRow, sichuan, sichuanFiles } from "./testing/one-row.js";
import { errors, importInto, onlyFile, sheetOf } from "./testing/world.js";
import { readTerm } from "./terms.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const table = (...rows: string[][]): ImportResult => importInto(files, sichuan, { sheets: [sheetOf(rows)] });
const documents = ({ files: made }: ImportResult): Record<string, unknown>[] =>
  [...made.values()]
    .map((text) => parse(text) as Record<string, unknown>)
    .sort((a, b) => Number(a["order"]) - Number(b["order"]));
const basisOf = (cell: string): { result: ImportResult; basis: unknown } => {
  const result = importInto(files, sichuan, { sheets: [sheetOf(oneRow([["法律依据", cell]]))] });
  return { result, basis: (parse(onlyFile(result).text) as Record<string, unknown>)["basis"] };
};

describe("同上", () => {
  const header = ["序号", "名称", "责任单位", "更新频率", "备注"];

  it.each(["同上", "〃", "″", '"', "同前", "（同上）"])("is what stands above in its column: %s", (ditto) => {
    const result = table(header, ["1", "甲信息", "应急管理部", "每月", ""], ["2", "乙信息", ditto, ditto, ""]);
    expect(errors(result)).toEqual([]);
    expect(documents(result)[1]).toMatchObject({
      collectedBy: [{ organization: "mem" }],
      updateFrequency: { zh: "每月" },
    });
    expect(result.findings.map(({ message }) => message.zh).join("\n")).toContain("读作上一行的“应急管理部”");
    expect(result.cells.placed).toBe(result.cells.meaningful);
  });

  it("goes on from row to row, and names a row by its number", () => {
    const rows = [
      ["1", "甲信息", "应急管理部"],
      ["2", "乙信息", "财政部"],
      ["3", "丙信息", "同上"],
      ["4", "丁信息", "同第1项"],
    ];
    expect(
      documents(table(header, ...rows.map((row) => [...row, "", ""]))).map(({ collectedBy }) => collectedBy),
    ).toEqual(["mem", "mof", "mof", "mem"].map((organization) => [{ organization }]));
  });

  it.each([
    [
      "nothing stands above",
      [
        ["1", "甲信息", "", "", ""],
        ["2", "乙信息", "同上", "", ""],
      ],
    ],
    [
      "the number is that of two rows",
      [
        ["1", "甲信息", "应急管理部", "", ""],
        ["1", "乙信息", "财政部", "", ""],
        ["2", "丙信息", "同第1项", "", ""],
      ],
    ],
    [
      "the row above was left out",
      [
        ["1", "甲信息（已取消）", "应急管理部", "", ""],
        ["2", "乙信息", "同上", "", ""],
      ],
    ],
  ])("is not placed where %s", (_, rows) => {
    const result = table(header, ...rows);
    expect(documents(result).at(-1)).not.toHaveProperty("collectedBy");
    expect(errors(result).join("\n")).toMatch(/TABLE-04 C\d .*指表中别处的内容/);
  });

  it("says of its row that it is cancelled where the remark above says so", () => {
    const result = table(header, ["1", "甲信息", "应急管理部", "", "已取消"], ["2", "乙信息", "财政部", "", "同上"]);
    expect(result.files.size).toBe(0);
    expect(errors(result).join("\n")).toMatch(/TABLE-14 2 .*TABLE-15 3 /s);
  });
});

describe("a list of laws in one cell", () => {
  const both = [
    { instrument: "work-safety-law", article: "78" },
    { instrument: "sichuan-social-credit-regulation", article: "22" },
  ];

  it.each([
    "1.《中华人民共和国安全生产法》第七十八条；2.《四川省社会信用条例》第二十二条",
    "（1）《中华人民共和国安全生产法》第七十八条\n（2）《四川省社会信用条例》第二十二条",
    "①《中华人民共和国安全生产法》第七十八条②《四川省社会信用条例》第二十二条",
    "一、《中华人民共和国安全生产法》第七十八条。二、《四川省社会信用条例》第二十二条",
    "《中华人民共和国安全生产法》\n第七十八条\n《四川省社会信用条例》\n第二十二条",
    "《中华人民共和国\n安全生产法》第七十八条、《四川省社会\n信用条例》第二十二条",
  ])("is read with its numbers and breaks: %j", (cell) => {
    const { result, basis } = basisOf(cell);
    expect(errors(result)).toEqual([]);
    expect(basis).toMatchObject(both);
  });

  it("keeps items of a clause that are numbered: no number of a list", () => {
    expect(basisOf("《四川省社会信用条例》第二十二条第一款第（一）项").basis).toMatchObject([
      { article: "22", paragraph: 1, item: 1 },
    ]);
  });
});

describe("a name", () => {
  it.each([
    ["乙 许 可 信 息", "乙许可信息"],
    ["（1）甲信息", "甲信息"],
    ["3.甲信息", "甲信息"],
    ["①甲信息", "甲信息"],
    ["12345热线信息", "12345热线信息"],
    ["甲 信息（A级）", "甲 信息（A级）"],
  ])("is read without what only sets it out: %s", (cell, title) => {
    expect(documents(table(["名称", "更新频率"], [cell, "每月"]))).toMatchObject([{ title: { zh: title } }]);
  });
});

describe("texts that have no English", () => {
  it("are told as unknown wherever they stand, in lists as well", () => {
    const result = importInto(files, sichuan, {
      sheets: [
        sheetOf([
          ["名称", "责任单位"],
          ["甲信息", "市某局"],
        ]),
      ],
      answers: { file: "import.yaml", text: 'values:\n  "采集部门":\n    "市某局": 照原文\n' },
    });
    expect(documents(result)).toMatchObject([
      {
        collectedBy: [{ title: { zh: "市某局" } }],
        unknown: expect.arrayContaining(["collectedBy.title.en"]) as unknown,
      },
    ]);
  });
});

describe("a term", () => {
  it("has its shortest and its longest beside each other", () => {
    expect(readTerm("最短3个月，最长3年")).toEqual({ min: "P3M", max: "P3Y" });
    expect(readTerm("最短3年，最长3个月")).toHaveProperty("problem");
  });
});

describe("a note below the table", () => {
  it("is a note with those that go on from it, and no error", () => {
    const result = table(
      ["序号", "名称", "更新频率"],
      ["1", "甲信息", "每月"],
      ["注：1.本目录自印发之日起施行。", "", ""],
      ["2.由示例局解释。", "", ""],
    );
    expect(errors(result)).toEqual([]);
    expect(result.questions).toEqual([]);
    expect(result.files.size).toBe(1);
  });
});

describe("measures in the form of the national list", () => {
  const measures = "local/510000/measures/2030";
  let world: Map<string, Uint8Array>;

  beforeAll(async () => {
    const edition = `title: { zh: 示例清单, en: Example list }
nature: draft
dates: { compiled: 2026-11-20 }
provenance: { status: unverified, confidence: low, verified: 2026-11-20 }
`;
    world = new Map([...(await sichuanFiles()), [`${measures}/edition.yaml`, new TextEncoder().encode(edition)]]);
  });
  const take = (rows: string[][], answers?: string): ImportResult =>
    importInto(world, measures, {
      ...{ sheets: [sheetOf(rows)], provenance: {} },
      ...(answers === undefined ? {} : { answers: { file: "import.yaml", text: answers } }),
    });
  const header = ["序号", "惩戒措施", "惩戒内容", "法规政策依据"];
  const law = "《四川省社会信用条例》第二十二条";

  it("have their type in 惩戒措施 and their name in 惩戒内容", () => {
    const result = take([
      header,
      ["1", "限制任职", "（1）限制担任法定代表人", law],
      ["2", "限制任职", "（2）限制担任负责人", law],
    ]);
    expect(errors(result)).toEqual([]);
    expect(documents(result)).toMatchObject([
      { title: { zh: "限制担任法定代表人" }, type: "restrict-appointment", effect: "reduces-rights" },
      { title: { zh: "限制担任负责人" }, type: "restrict-appointment" },
    ]);
  });

  it("are asked for the type that nothing tells, once each, and take the day of the draft that they go into", () => {
    const rows = [header, ["1", "限制参加示例活动", "不得参加", law]];
    const first = take(rows);
    expect(first.files.size).toBe(0);
    expect(first.questions).toMatchObject([{ about: "value", header: "措施类型", word: "限制参加示例活动" }]);
    const second = take(rows, 'values:\n  "措施类型":\n    "限制参加示例活动": 限制参加评先评优\n');
    expect(errors(second)).toEqual([]);
    expect(documents(second)).toMatchObject([{ type: "restrict-awards", provenance: { verified: "2026-11-20" } }]);
  });
});
