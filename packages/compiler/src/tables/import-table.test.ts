import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { asSheet, errors, exportFrom, importInto, onlyFile, realFiles, sheetOf } from "./testing/world.js";
import type { ImportResult } from "./request.js";
import type { SheetCell } from "./sheet.js";

const sichuan = "local/510000/information/compilation-2026";
const measures = "local/510000/measures/compilation-2026";
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const all = await realFiles(sichuan, measures);
  const spare = /^instruments\/(?!work-safety-law|gbf-2020-49\.|sichuan-social)|^regions\/(?!100000|510000)/;
  files = new Map([...all].filter(([path]) => !spare.test(path)));
});

function entry(...rows: (string | SheetCell)[][]): ImportResult {
  return importInto(files, sichuan, { sheets: [sheetOf(rows)] });
}

const merged = (text: string, from: string): SheetCell => ({ kind: "text", text, merged: from });

describe("a real local table: the columns of the Sichuan detailed catalog", () => {
  // The columns are those of the 2022 edition; the rows are made up.
  const header = ["责任单位", "信用事项", "数据字段", "信息类别", "公开属性", "共享范围", "主体性质", "对应权力类别"];
  const further = ["更新频率", "共享模式", "共享方式"];
  const result = (): ImportResult =>
    entry(
      ["四川省省级公共信用信息细目（2026 年）"],
      [...header, ...further],
      [
        "国家发展和改革委员会",
        "示例事项",
        "名称；日期",
        "守信信息",
        "社会公开",
        "同级部门",
        "法人和非法人组织、自然人",
        "行政奖励",
        "每月",
        "无条件共享",
        "接口",
      ],
    );

  it("is taken, and says nothing the table does not say", () => {
    const { path, text } = onlyFile(result());
    expect(path).toMatch(/^local\/510000\/information\/compilation-2026\/t-[0-9a-f]{8}\.yaml$/);
    expect(text.split("\n")[0]).toBe(
      "# yaml-language-server: $schema=../../../../../packages/schema/schemas/authoring/entry.schema.json",
    );
    expect(parse(text)).toEqual({
      title: { zh: "示例事项", en: "示例事项" },
      category: "positive",
      subjects: ["legal-person", "unincorporated-organization", "natural-person"],
      collectedBy: [{ organization: "ndrc" }],
      fields: [{ title: { zh: "名称", en: "名称" } }, { title: { zh: "日期", en: "日期" } }],
      powerKind: { zh: "行政奖励", en: "行政奖励" },
      updateFrequency: { zh: "每月", en: "每月" },
      sharing: { shareable: true, method: { zh: "接口", en: "接口" }, scope: ["same-level-departments"] },
      publication: { publishable: true, scope: "public" },
      unknown: [
        ...["polarity", "basis", "title.en", "powerKind.en", "updateFrequency.en", "sharing.method.en"],
        "fields.title.en",
      ],
      provenance: { status: "unverified", confidence: "low", verified: "2026-11-20" },
    });
  });

  it("leaves no cell without a place", () => {
    expect(errors(result())).toEqual([]);
  });

  it("is exported and imported again without a change", () => {
    const { path, text } = onlyFile(result());
    const held = new Map([...files, [path, new TextEncoder().encode(text)]]);
    const again = importInto(held, sichuan, { sheets: [asSheet(exportFrom(held, sichuan))], update: true });
    expect(errors(again)).toEqual([]);
    expect(again.files.size).toBe(0);
  });

  it("keeps codes, English names and flags of data fields", () => {
    const written = "EX_01=名称｜Name[identifier]；日期";
    const { path, text } = onlyFile(entry(["信用事项", "数据字段"], ["示例事项", written]));
    expect(parse(text)).toMatchObject({
      fields: [
        { code: "EX_01", title: { zh: "名称", en: "Name" }, flags: ["identifier"] },
        { title: { zh: "日期", en: "日期" } },
      ],
    });
    const table = exportFrom(new Map([...files, [path, new TextEncoder().encode(text)]]), sichuan);
    expect(JSON.stringify(table.rows)).toContain(written);
  });

  it("reports a column for which the model has no field, with its place", () => {
    expect(errors(entry(["信用事项", "示例列", "信息类别"], ["示例事项", "甲", "守信信息"]))).toEqual([
      "TABLE-02 B2 工作表“表一” B2：“示例列”列没有对应的字段，“甲”未放入",
    ]);
  });

  it("does not take conditions for granted", () => {
    // What the condition is, the table does not say: its words are kept where the condition would stand.
    const conditional = entry(["信用事项", "共享模式"], ["示例事项", "有条件共享"]);
    expect(errors(conditional)).toEqual([]);
    expect(parse(onlyFile(conditional).text)).toMatchObject({
      sharing: { shareable: true, condition: { zh: "有条件共享" } },
    });
  });
});

describe("headers", () => {
  it("stand in any row and any order, under the usual synonyms", () => {
    const { text } = onlyFile(
      entry(
        ["附件1"],
        [],
        ["序号", "备注", "设定依据", "事项名称", "信息性质"],
        ["1", "甲", "《四川省社会信用条例》第48条", "乙", "失信信息"],
      ),
    );
    expect(parse(text)).toMatchObject({
      title: { zh: "乙" },
      polarity: "negative",
      basis: [
        { instrument: "sichuan-social-credit-regulation", article: "48", role: "inclusion", weight: "operative" },
      ],
      note: { zh: "甲", en: "甲" },
      unknown: expect.arrayContaining(["repair", "note.en"]) as string[],
    });
  });

  it("may be merged over two rows; the lower names more columns", () => {
    const top = [merged("名称", "A1"), merged("公开", "B1"), merged("公开", "B1")];
    const { text } = onlyFile(
      entry(top, [merged("名称", "A1"), "公开范围", "公开期限（年）"], ["示例", "社会公开", "3"]),
    );
    expect(parse(text)).toMatchObject({
      publication: { publishable: true, scope: "public", term: { min: "P3Y", max: "P3Y" } },
    });
  });

  it("are asked for when there are none, and every cell is named", () => {
    const result = entry(["填表须知", "请认真填写"]);
    expect(errors(result)).toEqual([expect.stringContaining("TABLE-01")]);
    expect(result.findings.map(({ path }) => path[1])).toEqual(expect.arrayContaining(["A1", "B1"]));
  });

  it("name a field once", () => {
    expect(errors(entry(["名称", "责任单位", "采集部门"], ["甲", "", "民政部"]))).toEqual([
      expect.stringMatching(/^TABLE-03 C1/),
      expect.stringMatching(/^TABLE-03 C2 .*对应同一字段，.*未放入/),
    ]);
  });
});

describe("cells", () => {
  it("of a merged range all hold its value; a merged name makes one entry of several rows", () => {
    const rows = [
      [merged("甲事项", "A2"), merged("守信信息", "B2"), "《四川省社会信用条例》第四十八条"],
      [merged("甲事项", "A2"), merged("守信信息", "B2"), "《四川省社会信用条例》第三十二条"],
      ["乙事项", merged("守信信息", "B2"), ""],
    ];
    const result = entry(["名称", "类别", "法律依据"], ...rows);
    expect(errors(result)).toEqual([]);
    const [first, second] = [...result.files.values()]
      .map((text) => parse(text) as Record<string, unknown>)
      .sort((a) => ((a["title"] as { zh: string }).zh === "甲事项" ? -1 : 1));
    expect(first).toMatchObject({ category: "positive", basis: [{ article: "48" }, { article: "32" }] });
    expect(second).toMatchObject({ category: "positive" });
    expect(second).not.toHaveProperty("basis");
  });

  it("that are blank are not guessed to be merged", () => {
    const result = entry(["名称", "类别"], ["甲事项", "守信信息"], ["乙事项", ""]);
    const second = [...result.files.values()].find((text) => text.includes("乙事项"));
    expect(second).toContain("unknown: [category,");
  });

  it("with formulas and error values are reported, never evaluated", () => {
    const result = entry(
      ["名称", "备注", "公开范围"],
      ["甲", { kind: "formula", text: '=HYPERLINK("x")' }, { kind: "error", text: "#REF!" }],
    );
    expect(errors(result)).toEqual([expect.stringContaining("TABLE-05 B2"), expect.stringContaining("TABLE-05 C2")]);
    expect(onlyFile(result).text).not.toContain("note");
  });

  it("with radicals and full-width digits are folded, and that is said", () => {
    const result = entry(["名称", "备注"], ["⻅义勇为２０２０", "无"]);
    expect(onlyFile(result).text).toContain("zh: 见义勇为2020");
    expect(result.findings.map(({ message }) => message.zh)).toContainEqual(expect.stringContaining("部首字符"));
  });

  it("with ambiguous dates are refused", () => {
    const result = entry(["名称", "生效日期", "失效日期"], ["甲", "03/04/2021", "二〇二二年五月六日"]);
    expect(errors(result)[0]).toMatch(/^TABLE-04 B2 .*03\/04\/2021.*分不清/);
    expect(parse(onlyFile(result).text)).toMatchObject({
      validity: { to: "2022-05-06" },
      unknown: expect.arrayContaining(["validity"]) as string[],
    });
  });

  it("with a date format in a column of text show the date, as the spreadsheet does", () => {
    expect(onlyFile(entry(["名称", "备注"], ["甲", { kind: "date", text: "44172" }])).text).toContain("zh: 2020-12-07");
  });

  it("with numbers that have lost digits are refused", () => {
    const result = entry(["名称", "备注"], ["甲", { kind: "number", text: "1.23456789012346E+17" }]);
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-04 B2 .*精确保存/)]);
  });

  it("with script are refused with their row", () => {
    const result = entry(["名称", "备注"], ["<script>alert(1)</script>", "甲"]);
    expect(errors(result).join("\n")).toMatch(/网页标签或者脚本[^]*TABLE-08 2 .*整行未导入/);
    expect(result.files.size).toBe(0);
  });

  it("below a heading or a footnote make no entry, and are reported", () => {
    const line = merged("一、行政管理信息", "A2");
    const result = entry(
      ["名称", "类别"],
      [line, line],
      ["甲", "守信信息"],
      ["注：示例"],
      ["名称", "类别"],
      ["乙", ""],
    );
    expect(result.created).toHaveLength(2);
    expect(errors(result)).toEqual([expect.stringContaining("TABLE-04 A2")]);
    expect(result.findings.map(({ message }) => message.zh)).toContainEqual(
      expect.stringContaining("“注：示例”是表下的注"),
    );
  });
});

describe("citations", () => {
  const basis = (cell: string): { value: unknown; errors: string[] } => {
    const result = entry(["名称", "法律依据"], ["甲", cell]);
    return { value: (parse(onlyFile(result).text) as { basis: unknown }).basis, errors: errors(result) };
  };
  const operative = { role: "inclusion", weight: "operative" };

  it.each([
    ["《中华人民共和国安全生产法》第七十八条第一款", { instrument: "work-safety-law", article: "78", paragraph: 1 }],
    ["《安全生产法》第78条", { instrument: "work-safety-law", article: "78" }],
    ["安全生产法第七十八条", { instrument: "work-safety-law", article: "78" }],
    ["国办发〔2020〕49号第二条", { instrument: "gbf-2020-49", article: "2" }],
  ])("are matched by title, short title and number: %s", (cell, citation) => {
    expect(basis(cell)).toEqual({ value: [{ ...citation, ...operative }], errors: [] });
  });

  it("of instruments nobody registered are reported, and the rest is kept", () => {
    const { value, errors: said } = basis("《不存在的条例》第一条；《四川省社会信用条例》第二条");
    expect(value).toHaveLength(1);
    expect(said).toEqual([expect.stringContaining("《不存在的条例》没有登记")]);
  });

  it("lose no words that stand beside them", () => {
    expect(basis("《四川省社会信用条例》第二条，另见省厅通知").errors[0]).toContain("“另见省厅通知”不是援引的一部分");
  });

  it.each([
    ["《中华人民共和国安全生产法》第九十三条至第九十五条", ["93", "94", "95"]],
    ["《安全生产法》第78-80条", ["78", "79", "80"]],
    ["《安全生产法》第三十三、三十四条", ["33", "34"]],
  ])("write out lists and ranges: %s", (text, articles) => {
    const { value, errors } = basis(text);
    expect(errors).toEqual([]);
    expect((value as { article: string }[]).map(({ article }) => article)).toEqual(articles);
  });

  it.each(["《安全生产法》第一百03条", "《安全生产法》第七十八条、第八条至", "《安全生产法》第六款"])(
    "place nothing of what they only half understand: %s",
    (text) => {
      const { value, errors } = basis(text);
      expect(value).toBeUndefined();
      expect(errors.join()).toContain("整条援引没有放入");
    },
  );

  it.each(["《安全生产法》不适用第三十条", "《安全生产法》附则"])(
    "place no law without the clause written after it: %s",
    (text) => {
      const { value, errors: said } = basis(text);
      expect(value ?? []).toEqual([]);
      expect(said).not.toEqual([]);
    },
  );

  it("give no clause of 本条例 to the law named before", () => {
    const { value, errors } = basis("依照《安全生产法》第三十条和本条例第五条处罚");
    expect((value as { article: string }[]).map(({ article }) => article)).toEqual(["30"]);
    expect(errors.join()).toContain("本条例第五条");
  });
});
