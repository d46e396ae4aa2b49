import { beforeAll, describe, expect, it } from "vitest";

import type { ImportResult } from "./request.js";
import type { Sheet, SheetCell } from "./sheet.js";
import { errors, importInto, onlyFile, realFiles, sheetOf } from "./testing/world.js";

const edition = "local/510000/information/compilation-2026";
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const all = await realFiles(edition);
  const spare = /^instruments\/(?!work-safety-law|gbf-2020-49\.|sichuan-social)|^regions\/(?!100000|510000)/;
  files = new Map([...all].filter(([path]) => !spare.test(path)));
});

type Cells = readonly (string | SheetCell)[];

const take = (...sheets: Sheet[]): ImportResult => importInto(files, edition, { sheets });
const written = ({ files: all }: ImportResult): string => [...all.values()].join("\n");
const struck = (text: string, words = text): SheetCell => ({ kind: "text", text, struck: words });

/** Two rows, of which the second is no current entry; the first is taken whatever becomes of it. */
function secondRow(header: readonly string[], cells: Cells): ImportResult {
  const first = header.map((name) => (name === "名称" ? "甲信息" : ""));
  return take(sheetOf([header, first, cells]));
}

describe("what is struck through", () => {
  it.each<[string, Cells]>([
    ["the whole row", [struck("1"), struck("乙信息"), struck("失信信息")]],
    ["the name", ["1", struck("乙信息"), "失信信息"]],
    ["all but the number", ["1", struck("乙信息"), struck("失信信息")]],
  ])("is no entry, and is named with sheet, row and what to do: %s", (_, cells) => {
    const result = secondRow(["序号", "名称", "信息性质"], cells);
    expect(written(result)).toContain("甲信息");
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-13 3 工作表“表一”第 3 行：.*划去.*乙信息/)]);
    const [finding] = result.findings.filter(({ rule }) => rule === "TABLE-13");
    expect(finding?.message.en).toMatch(/struck through/);
    expect(finding?.hint?.zh).toContain("删除线");
  });

  it("is no value, and is named: a cell", () => {
    const result = take(
      sheetOf([
        ["名称", "信息性质"],
        ["乙信息", struck("失信信息")],
      ]),
    );
    expect(onlyFile(result).text).not.toContain("polarity: negative");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-13 B2 .*“失信信息”.*划去/)]);
  });

  it("is not told from what is not: a cell struck in part has no value, and both parts are named", () => {
    const result = take(
      sheetOf([
        ["名称", "公开期限"],
        ["乙信息", struck("3年5年", "3年")],
      ]),
    );
    expect(onlyFile(result).text).not.toMatch(/P[35]Y/);
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-13 B2 .*“3年5年”.*其中“3年”.*划去/)]);
  });

  it("is no decision: what depends on a cell that decides is left open with it", () => {
    const result = take(
      sheetOf([
        ["名称", "是否公开", "公开期限"],
        ["乙信息", struck("否"), "3年"],
      ]),
    );
    expect(onlyFile(result).text).not.toContain("publishable");
    expect(onlyFile(result).text).toMatch(/unknown:.*publication/);
  });

  it("is not called blank where a document holds a value", () => {
    const first = onlyFile(
      take(
        sheetOf([
          ["标识", "名称", "信息性质"],
          ["yi", "乙信息", "失信信息"],
        ]),
      ),
    );
    const result = importInto(new Map(files).set(first.path, new TextEncoder().encode(first.text)), edition, {
      sheets: [
        sheetOf([
          ["标识", "名称", "信息性质"],
          ["yi", "乙信息", struck("守信信息")],
        ]),
      ],
      update: true,
    });
    expect(result.files.size).toBe(0);
    expect(result.findings.map(({ message }) => message.zh).join()).not.toContain("单元格空着");
  });

  it("is no column: a header that is struck", () => {
    const result = take(
      sheetOf([
        ["名称", struck("信息性质")],
        ["乙信息", "失信信息"],
      ]),
    );
    expect(onlyFile(result).text).not.toContain("polarity: negative");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-13 B1 .*1 个单元格/)]);
  });

  it("is in every row of a merged name", () => {
    const name: SheetCell = { ...struck("乙信息"), merged: "A3" };
    const header = ["名称", "信息性质"];
    const result = take(sheetOf([header, ["甲信息", ""], [name, "失信信息"], [name, "守信信息"]]));
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toHaveLength(2);
  });
});

describe("a sheet whose name or title says that it holds no current entries", () => {
  const rows = [
    ["名称", "信息性质"],
    ["乙信息", "失信信息"],
  ];
  const other = sheetOf(
    [
      ["名称", "信息性质"],
      ["甲信息", "守信信息"],
    ],
    "细目",
  );
  const names = [
    ...[
      "拟取消事项",
      "取消事项",
      "拟取消",
      "已取消的事项",
      "建议取消",
      "已废止",
      "废止目录",
      "拟废止事项",
      "已删除",
      "删除",
    ],
    ...["拟删除条目", "作废", "失效事项", "已失效", "停用", "不再保留事项", "不再列入", "3.拟取消", "历史版本", "旧版"],
    ...[
      "填写示例",
      "示例",
      "样例",
      "样表",
      "填报样例",
      "范例",
      "示例1",
      "目录（示例）",
      "示例数据",
      "模板",
      "填写模板",
    ],
    ...["说明", "填写说明", "填表说明", "填报须知", "编制说明", "使用说明", "注意事项", "example", "Sample", "README"],
  ];
  it.each(names)("is not imported, and named, by its name: %s", (name) => {
    const result = take(other, sheetOf(rows, name));
    expect(written(result)).toContain("甲信息");
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-14 1 .*4 个单元格未导入/)]);
    expect(result.findings.find(({ rule }) => rule === "TABLE-14")?.hint?.zh).toContain(`--sheet ${name}`);
  });

  it.each(["拟取消事项清单", "附件2：拟取消的公共信用信息事项", "已废止事项", "填写示例", "信用信息补充目录（样例）"])(
    "is not imported, and named, by its title: %s",
    (title) => {
      const result = take(sheetOf([[title], ...rows], "Sheet1"));
      expect(result.files.size).toBe(0);
      expect(errors(result).join()).toMatch(/TABLE-14 1 /);
      expect(errors(result).join()).toContain(title);
    },
  );

  it.each([
    "细目",
    "Sheet1",
    "示例省公共信用信息补充目录",
    "行政许可撤销信息",
    "取消资格措施",
    "信用信息目录填报表",
    "失信信息",
  ])("is imported where nothing says so: %s", (name) => {
    expect(written(take(sheetOf(rows, name)))).toContain("乙信息");
    expect(written(take(sheetOf([[name], ...rows], "一")))).toContain("乙信息");
  });

  it("is imported when it is chosen, and the others are not", () => {
    const result = importInto(files, edition, { sheets: [other, sheetOf(rows, "填写示例")], only: ["填写示例"] });
    expect(written(result)).toContain("乙信息");
    expect(written(result)).not.toContain("甲信息");
    expect(errors(result)).toEqual([]);
    expect(result.findings.map(({ message }) => message.zh).join()).toContain(
      "工作表“细目”第 1 行：没有用 --sheet 选择",
    );
  });
});
