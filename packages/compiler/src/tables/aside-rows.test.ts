import { beforeAll, describe, expect, it } from "vitest";

import type { ImportResult } from "./request.js";
import type { Sheet } from "./sheet.js";
import { errors, importInto, realFiles, sheetOf } from "./testing/world.js";

const edition = "local/510000/information/compilation-2026";
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const all = await realFiles(edition);
  const spare = /^instruments\/(?!work-safety-law|gbf-2020-49\.|sichuan-social)|^regions\/(?!100000|510000)/;
  files = new Map([...all].filter(([path]) => !spare.test(path)));
});

const take = (...sheets: Sheet[]): ImportResult => importInto(files, edition, { sheets });
const written = ({ files: all }: ImportResult): string => [...all.values()].join("\n");

/** Two rows, of which the second is no current entry; the first is taken whatever becomes of it. */
function secondRow(header: readonly string[], cells: readonly string[]): ImportResult {
  const first = header.map((name) => (name === "名称" ? "甲信息" : ""));
  return take(sheetOf([header, first, cells]));
}

describe("a row that says of itself that it is no current entry", () => {
  const remarks = [
    ...[
      "删除",
      "取消",
      "废止",
      "拟取消",
      "拟删除",
      "已废止",
      "已取消",
      "建议删除",
      "该事项已取消",
      "此条删除",
      "2025年废止",
    ],
    ...[
      "不再列入",
      "已作废",
      "失效",
      "停用",
      "重复，已删除",
      "并入第3项",
      "与第3项合并",
      "拟取消（依据已废止）",
      "示例",
      "此行为示例",
    ],
    ...["根据《示例办法》，该事项已取消", "已被第5项取代", "删除。"],
  ];
  it.each(remarks)("is not imported, and named: 备注 %s", (remark) => {
    const result = secondRow(["名称", "备注"], ["乙信息", remark]);
    expect(written(result)).toContain("甲信息");
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-14 3 .*第 3 行：.*乙信息/)]);
    expect(errors(result)[0]).toContain("B3");
  });

  it("is imported where a remark begins with the word example and goes on about the text: 示例,有英文逗号,结尾", () => {
    const result = secondRow(["名称", "备注"], ["乙信息", "示例,有英文逗号,结尾"]);
    expect(written(result)).toContain("乙信息");
    expect(errors(result)).toEqual([]);
  });

  it.each(["示例，请勿导入", "示例，填写时参照", "样例，正式报送时替换"])(
    "is asked about where it may be an example: %s",
    (remark) => {
      const result = secondRow(["名称", "备注"], ["乙信息", remark]);
      expect(written(result)).not.toContain("乙信息");
      expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-15 3 /)]);
    },
  );

  it.each([
    ["状态", "废止"],
    ["调整情况", "取消"],
    ["修改意见", "建议删除"],
    ["是否保留", "否"],
    ["是否取消", "是"],
    ["是否有效", "否"],
    ["", "已删除"],
  ])("is not imported by another column: %s %s", (header, cell) => {
    const result = secondRow(["名称", header, "信息性质"], ["乙信息", cell, "失信信息"]);
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-14 3 /)]);
  });

  it.each(["例", "示例", "例1", "样例", "删除", "删"])("is not imported by its number: %s", (number) => {
    const result = secondRow(["序号", "名称"], [number, "乙信息"]);
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-14 3 /)]);
  });

  it.each(["乙信息（已取消）", "（拟删除）乙信息", "【废止】乙信息", "例：乙信息", "示例：乙信息", "乙信息（示例）"])(
    "is not imported by its name: %s",
    (name) => {
      const result = secondRow(["名称", "备注"], [name, ""]);
      expect(written(result)).not.toContain("乙信息");
      expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-14 3 /)]);
    },
  );

  it.each([
    ["备注", "信用修复后删除"],
    ["备注", "依据国家规定取消资格的记录"],
    ["备注", "含已注销企业"],
    ["备注", "公开期满后，移除"],
    ["信息内容", "撤销"],
    ["处罚结果", "撤销许可"],
  ])("is imported where the words are of something else: %s %s", (header, cell) => {
    expect(written(secondRow(["名称", header, "信息性质"], ["乙信息", cell, "失信信息"]))).toContain("乙信息");
  });

  it.each(["行政许可信息（撤销）", "取消考试资格信息", "示例登记信息"])(
    "is imported by a name of its own: %s",
    (name) => {
      expect(written(secondRow(["名称", "备注"], [name, ""]))).toContain(name);
    },
  );

  it.each([
    ...[
      "国务院决定取消",
      "根据国发〔2020〕13号取消",
      "已被新法取消",
      "停止执行",
      "暂停执行",
      "不同意纳入",
      "审核不通过",
    ],
    ...["撤并", "部分废止", "对不符合条件的，应当删除"],
  ])("is not imported while it cannot be told, and named with what to do: 备注 %s", (remark) => {
    const result = secondRow(["名称", "备注"], ["乙信息", remark]);
    expect(written(result)).toContain("甲信息");
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-15 3 .*B3.*看不出.*乙信息/)]);
    expect(result.findings.find(({ rule }) => rule === "TABLE-15")?.hint?.zh).toContain("是否保留");
  });

  it.each([
    ["整合去向", "并入第3项"],
    ["清理结论", "国务院已取消"],
    ["审核", "不同意"],
    ["备注栏", "×"],
    ["", "停"],
    ["事项状态", "已撤并"],
    ["信息状态", "暂停"],
  ])("is not imported by a column of whatever name, which no field has: %s %s", (header, cell) => {
    const result = secondRow(["名称", header, "信息性质"], ["乙信息", cell, "失信信息"]);
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-1[45] 3 /)]);
  });

  it.each([
    "（停用）",
    "（移除）",
    "（作废）",
    "（已注销）",
    "〔撤并〕",
    "【停】",
    "（国务院取消）",
    "——已取消",
    " 已废止",
    "已停用",
  ])("is not imported by a mark behind its name: 乙信息%s", (mark) => {
    const result = secondRow(["名称", "备注"], [`乙信息${mark}`, ""]);
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-1[45] 3 /)]);
  });

  it.each(["取消", "已废止", "删除", "拟取消"])("is not imported under what was done to it for a name: %s", (name) => {
    const result = secondRow(["名称", "信息性质"], [name, "失信信息"]);
    expect(result.created).toHaveLength(1);
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-15 3 /)]);
  });

  it.each(["不取消", "拟取消，经研究予以保留", "2028年1月1日起废止", "信用修复后删除", "含已注销企业"])(
    "is imported with a word where its remark is read wholly: %s",
    (remark) => {
      const result = secondRow(["名称", "备注"], ["乙信息", remark]);
      expect(written(result)).toContain("乙信息");
      expect(errors(result)).toEqual([]);
      expect(result.findings.map(({ message }) => message.zh).join("\n")).toMatch(
        new RegExp(`B3：“${remark}”里有“.+”，读作.+按现行条目导入`),
      );
    },
  );

  it("is imported where a column of the table settles it, and not where the table says both", () => {
    const header = ["名称", "备注", "是否保留"];
    const settled = secondRow(header, ["乙信息", "对不符合条件的，应当删除", "是"]);
    expect(written(settled)).toContain("乙信息");
    expect(errors(settled)).toEqual([]);
    const both = secondRow(header, ["乙信息", "已取消", "是"]);
    expect(written(both)).not.toContain("乙信息");
    expect(errors(both)).toEqual([expect.stringMatching(/^TABLE-15 3 /)]);
  });

  it("is not imported by a comment on one of its cells, and other comments are named", () => {
    const comments = [
      { row: 2, column: 0, text: "张三：拟取消" },
      { row: 1, column: 0, text: "请核对" },
    ];
    const result = take({
      ...sheetOf([
        ["名称", "备注"],
        ["甲信息", ""],
        ["乙信息", ""],
      ]),
      comments,
    });
    expect(written(result)).not.toContain("乙信息");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-14 3 .*批注.*拟取消/)]);
    expect(result.findings.map(({ message }) => message.zh).join()).toContain("A2：批注“请核对”未导入");
  });

  it("is not imported below a line that says so, until the next one", () => {
    const result = take(
      sheetOf([
        ["名称", "信息性质"],
        ["甲信息", "守信信息"],
        ["二、拟取消事项", ""],
        ["乙信息", "失信信息"],
        ["三、保留事项", ""],
        ["丙信息", "失信信息"],
      ]),
    );
    expect(written(result)).toMatch(/甲信息/);
    expect(written(result)).toMatch(/丙信息/);
    expect(written(result)).not.toMatch(/乙信息|拟取消事项/);
    expect(errors(result).join()).toMatch(/TABLE-14 4 .*二、拟取消事项.*乙信息/);
  });
});

describe("a remark that a document of the catalogs has already", () => {
  it("says nothing new of it: a table that was exported comes back", () => {
    const path = `${edition}/ex-held.yaml`;
    const text =
      "title: { zh: 乙信息, en: Example }\nnote: { zh: 已废止, en: Example }\nunknown: [basis]\n" +
      "provenance: { status: unverified, confidence: low, verified: 2026-11-20 }\n";
    const world = new Map(files).set(path, new TextEncoder().encode(text));
    const table = sheetOf([
      ["标识", "名称", "备注"],
      ["ex-held", "乙信息", "已废止"],
    ]);
    expect(errors(importInto(world, edition, { sheets: [table], update: true }))).toEqual([]);
  });
});
