import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { errors, importInto, onlyFile, realFiles, sheetOf } from "./testing/world.js";
import type { ImportResult } from "./request.js";
import type { Sheet, SheetCell } from "./sheet.js";

const edition = "local/510000/information/compilation-2026";
const measures = "local/510000/measures/compilation-2026";
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const all = await realFiles(edition, measures);
  const spare = /^instruments\/(?!work-safety-law|gbf-2020-49\.|sichuan-social)|^regions\/(?!100000|510000)/;
  files = new Map([...all].filter(([path]) => !spare.test(path)));
});

const entry = (...rows: (string | SheetCell)[][]): ImportResult =>
  importInto(files, edition, { sheets: [sheetOf(rows)] });
const written = (result: ImportResult): Record<string, unknown> => parse(onlyFile(result).text) as never;

describe("what the table does not state", () => {
  it("has no value: neither a polarity nor an empty list stands for it, and it is listed as unknown", () => {
    const document = written(entry(["序号", "名称", "备注"], ["1", "示例信息", "无"]));
    expect(Object.keys(document)).toEqual(["order", "title", "unknown", "provenance"]);
    expect(document["unknown"]).toEqual(expect.arrayContaining(["polarity", "subjects", "basis", "category"]));
  });

  it("is not concluded from a cell that could not be read", () => {
    const result = entry(["名称", "信息性质", "主体性质"], ["示例信息", "其他情形", "某某"]);
    const document = written(result);
    expect(document).not.toHaveProperty("polarity");
    expect(document).not.toHaveProperty("subjects");
    expect(document["unknown"]).toEqual(expect.arrayContaining(["polarity", "subjects"]));
    expect(errors(result)).toHaveLength(2);
  });

  it.each([
    ["内部掌握，不得公开", "视情况共享"],
    ["保密", "不清楚"],
  ])("is no publication and no sharing where what decides was not read: %s", (attribute, scope) => {
    const header = ["名称", "公开属性", "公开期限", "共享范围", "共享方式"];
    const document = written(entry(header, ["示例信息", attribute, "3年", scope, "数据接口"]));
    expect(document).not.toHaveProperty("publication");
    expect(document).not.toHaveProperty("sharing");
    expect(document["unknown"]).toEqual(expect.arrayContaining(["publication", "sharing"]));
  });

  it("of a measure is no type “other”: the row is not taken, and the reason is given", () => {
    const rows = [
      ["名称", "措施性质"],
      ["示例措施", "管理性措施"],
    ];
    const result = importInto(files, measures, { sheets: [sheetOf(rows)] });
    expect(errors(result)).toEqual([expect.stringMatching(/TABLE-08 2 .*没有写明措施类型/)]);
  });

  it("of a recognition is said: documents that nobody named", () => {
    const document = written(entry(["名称", "认定依据"], ["示例信息", "《四川省社会信用条例》第四十条"]));
    expect(document["unknown"]).toContain("recognition.documents");
  });

  it("is not listed again where the edition says it of all it holds", () => {
    const path = `${edition}/edition.yaml`;
    const text = new TextDecoder()
      .decode(files.get(path))
      .replace("unknownThroughout:\n", "unknownThroughout:\n  - collectedBy\n");
    expect(text).toContain("  - collectedBy");
    const changed = new Map(files).set(path, new TextEncoder().encode(text));
    const rows = [
      ["名称", "备注"],
      ["示例信息", ""],
    ];
    const document = written(importInto(changed, edition, { sheets: [sheetOf(rows)] }));
    expect(document["unknown"]).not.toContain("collectedBy");
    expect(document["unknown"]).toContain("polarity");
  });
});

describe("a cell that holds only a mark for nothing", () => {
  const marks = ["/", "／", "\\", "-", "－", "—", "——", "–", "_", "无", "暂无", " 无 "];
  const header = ["名称", "共享方式", "备注", "公开期限", "采集部门", "信息性质", "核对日期", "依据"];
  const notes = ({ findings }: ImportResult): string[] =>
    findings.filter(({ rule }) => rule === "TABLE-20").map(({ path, message }) => `${String(path[1])} ${message.zh}`);

  it.each(marks)("is a blank cell in every column, and refuses no row: %j", (mark) => {
    const result = entry(header, ["示例信息", ...header.slice(1).map(() => mark)]);
    expect(errors(result)).toEqual([]);
    const blank = entry(header, ["示例信息"]);
    expect(written(result)).toEqual(written(blank));
  });

  it.each(marks)("decides nothing where a decision is asked: %j", (mark) => {
    const asked = ["名称", "是否公开", "是否共享", "共享模式", "公开属性", "共享范围"];
    const result = entry(asked, ["示例信息", ...asked.slice(1).map(() => mark)]);
    expect(errors(result)).toEqual([]);
    const document = written(result);
    expect(document).not.toHaveProperty("publication");
    expect(document).not.toHaveProperty("sharing");
    expect(document["unknown"]).toEqual(expect.arrayContaining(["publication", "sharing"]));
  });

  it("is said once for its column, with the marks and how many they are", () => {
    const rows = [...["甲", "乙", "丙"].map((name) => [`${name}信息`, "/", "—"]), ["丁信息", "无", "按季度"]];
    const said = notes(entry(["名称", "共享方式", "备注"], ...rows)).filter((each) => each.includes("按空白处理"));
    expect(said).toEqual([
      "B1 工作表“表一” B1：“共享方式”列有 4 个单元格只写“/”“无”，按空白处理",
      "C1 工作表“表一” C1：“备注”列有 3 个单元格只写“—”，按空白处理",
    ]);
  });

  it("stays a name of no gaps in the column 未知项, and a value that the file holds already", () => {
    const complete = entry(["名称", "未知项"], ["示例信息", "无"]);
    expect(notes(complete).filter((each) => each.includes("按空白处理"))).toEqual([]);
    const first = onlyFile(entry(["名称", "备注"], ["示例信息", "按季度"]));
    const text = first.text.replace(/^note:.*$/m, "note: { zh: 无, en: None }");
    expect(text).toContain("zh: 无");
    const into = new Map(files).set(first.path, new TextEncoder().encode(text));
    const sheets = [
      sheetOf([
        ["标识", "名称", "备注"],
        [first.path.replace(".yaml", ""), "示例信息", "无"],
      ]),
    ];
    const again = importInto(into, edition, { sheets, update: true });
    expect(again.files.size).toBe(0);
    expect(again.findings).toEqual([]);
  });

  it.each(["。", "……", "★", "甲法；/；★"])(
    "is told from a text without a word, which is not taken alone: %s",
    (text) => {
      const result = entry(["名称", "共享方式"], ["示例信息", text]);
      expect(result.created).toHaveLength(1);
      expect(errors(result).filter((each) => !each.startsWith("TABLE-04"))).toEqual([]);
    },
  );
});

describe("a red or black list", () => {
  it.each([
    ["红名单", "positive"],
    ["黑名单", "negative"],
    ["守信", "positive"],
    ["失信", "negative"],
    ["守信名单", "positive"],
    ["失信黑名单", "negative"],
    ["红", "positive"],
    ["黑榜", "negative"],
  ])("says the polarity: %s", (cell, polarity) => {
    const result = entry(["序号", "名称", "红黑名单"], ["1", "示例信息", cell]);
    expect(errors(result)).toEqual([]);
    expect(written(result)).toMatchObject({ polarity });
  });

  it.each(["重点关注名单", "是", "红名单、黑名单"])("that says something else is reported: %s", (cell) => {
    const result = entry(["序号", "名称", "红黑名单"], ["1", "示例信息", cell]);
    expect(errors(result).join("\n")).toMatch(/TABLE-04 C2 .*信息性质/);
    expect(written(result)).not.toHaveProperty("polarity");
  });
});

describe("what a sheet hides", () => {
  const hidden = (sheet: Partial<Sheet>): ImportResult => {
    const rows = [
      ["名称", "备注", "信息性质"],
      ["甲信息", "", "失信信息"],
      ["乙信息", "旧", "守信信息"],
    ];
    return importInto(files, edition, { sheets: [{ ...sheetOf(rows), ...sheet }] });
  };

  it("is not taken, and named: a row", () => {
    const result = hidden({ hiddenRows: new Set([2]) });
    expect(result.created).toHaveLength(1);
    expect(errors(result)).toEqual([expect.stringMatching(/TABLE-11 3 .*隐藏.*3 个单元格未导入（“乙信息”等）/)]);
  });

  it("is not taken, and named: a column", () => {
    const result = hidden({ hiddenColumns: new Set([2]) });
    expect(errors(result)).toEqual([expect.stringMatching(/TABLE-11 C1 .*C 列是隐藏的.*3 个单元格/)]);
    expect([...result.files.values()].join("")).not.toContain("polarity: ");
  });

  it("is not taken, and named: a sheet", () => {
    const result = hidden({ hidden: true });
    expect(result.files.size).toBe(0);
    expect(errors(result)).toEqual([expect.stringMatching(/TABLE-11 1 .*整个工作表是隐藏的/)]);
  });
});

describe("a workbook with macros", () => {
  it("is taken, and it is said that none was run or imported", () => {
    const sheets = [sheetOf([["名称"], ["示例信息"]])];
    const macros = (hasMacros: boolean): string[] =>
      importInto(files, edition, { sheets, hasMacros }).findings.flatMap(({ messageId }) =>
        messageId === "table.macros" ? [messageId] : [],
      );
    expect([macros(true), macros(false)]).toEqual([["table.macros"], []]);
  });
});

describe("a department that is not registered", () => {
  it.each(["市民政局", "市公安局", "市发展改革委", "市市场监督管理局", "民政局", "省司法厅", "另一市市场监督管理局"])(
    "is said to be so, and no body of another place or level is named: %s",
    (name) => {
      const result = entry(["名称", "责任单位"], ["示例信息", name]);
      const [finding] = result.findings.filter(({ path }) => path[1] === "B2");
      expect(finding?.message.zh).toContain(`“${name}”没有登记`);
      expect(finding?.hint?.zh).toMatch(/^请先在 catalogs\/organizations\/ 中登记该机构/);
    },
  );

  it("may be a slip of the hand in the name of one that is", () => {
    const result = entry(["名称", "责任单位"], ["示例信息", "国家市场监督管理局总局"]);
    expect(result.findings.find(({ path }) => path[1] === "B2")?.hint?.zh).toMatch(/^是否指“国家市场监督管理总局”？/);
  });
});

describe("a table of very many faults", () => {
  it("ends in findings", () => {
    const unknown = ["一列", "二列", "三列", "四列", "五列", "六列", "七列", "八列", "九列"];
    const rows = Array.from({ length: 14_000 }, (_, index) => [`示例${index}信息`, "", ...unknown.map(() => "甲")]);
    const result = importInto(files, edition, {
      sheets: [sheetOf([["名称", "备注", ...unknown], ...rows])],
      provenance: {},
    });
    expect(result.findings.length).toBeGreaterThan(126_000);
  });
});
