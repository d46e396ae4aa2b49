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

describe("ids", () => {
  it("come from the id column, as a name or as a whole path", () => {
    const result = entry(["标识", "名称"], ["ex-one", "甲"], [`${sichuan}/ex-two`, "乙"]);
    expect(result.created).toEqual([`${sichuan}/ex-one`, `${sichuan}/ex-two`]);
  });

  it.each([
    "../../../etc/passwd",
    "/etc/passwd",
    "..",
    "edition",
    "Ex One",
    "national/information/2024/x",
    "a/b",
    "甲",
  ])("that lead elsewhere are refused: %s", (id) => {
    const result = entry(["标识", "名称"], [id, "甲"]);
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-06 A2 .*整行未导入（B2：甲）/)]);
    expect(result.files.size).toBe(0);
  });

  it("that come twice are one finding, and neither row is taken", () => {
    const result = entry(["标识", "名称"], ["ex-one", "甲"], ["ex-one", "乙"]);
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-07 3 .*第 2 行.*第 3 行/)]);
    expect(result.files.size).toBe(0);
  });

  it("do not depend on the order of rows", () => {
    const once = entry(["名称"].concat("备注"), ["甲", ""], ["乙", ""]);
    const again = entry(["名称"].concat("备注"), ["乙", ""], ["丙", ""], ["甲", ""]);
    expect(again.created).toEqual(expect.arrayContaining(once.created));
  });

  it("are taken from an English title where there is one", () => {
    expect(entry(["名称", "英文名称"], ["甲", "Acts of an Example"]).created).toEqual([`${sichuan}/acts-example`]);
  });

  it("name a thing through time: a known title keeps its id", () => {
    expect(entry(["名称", "备注"], ["见义勇为信息", ""]).unchanged).toEqual([`${sichuan}/acts-bravery-justice`]);
  });
});

describe("files that exist", () => {
  const row = (title: string): ImportResult =>
    importInto(files, sichuan, {
      sheets: [
        sheetOf([
          ["标识", "名称"],
          ["acts-bravery-justice", title],
        ]),
      ],
      update: title.startsWith("新"),
    });

  it("are left alone unless --update is given", () => {
    const result = row("另一名称");
    expect(errors(result)).toEqual([expect.stringMatching(/TABLE-09 .*title\.zh 未改动/)]);
    expect(result.files.size).toBe(0);
  });

  it("change in the one value that differs", () => {
    const old = new TextDecoder().decode(files.get(`${sichuan}/acts-bravery-justice.yaml`));
    expect(onlyFile(row("新名称")).text).toBe(old.replace("zh: 见义勇为信息", "zh: 新名称"));
  });

  it("keep a value whose cell is blank, and those the table does not name; both are said", () => {
    const sheets = [
      sheetOf([
        ["标识", "名称", "主体性质"],
        ["acts-bravery-justice", "见义勇为信息", ""],
      ]),
    ];
    const result = importInto(files, sichuan, { sheets, update: true });
    expect(result.files.size).toBe(0);
    expect(result.absent).toContain(`${sichuan}/charitable-donations`);
    expect(result.findings.map(({ path, message }) => `${String(path[1])} ${message.zh}`)).toEqual([
      expect.stringMatching(/^C2 .*单元格空着，原有的“法人；非法人组织；自然人”保留/),
    ]);
  });

  it("lose what they listed as unknown when it becomes known", () => {
    const sheets = [
      sheetOf([
        ["标识", "是否公开"],
        ["acts-bravery-justice", "否"],
      ]),
    ];
    const { text } = onlyFile(importInto(files, sichuan, { sheets, update: true }));
    expect(text).toContain("publication: { publishable: false }\nunknown: [basis, collectedBy, sharing, objection]\n");
  });
});

describe("what is written", () => {
  it("never breaks the catalogs: a file that would is not written, and the reason is given", () => {
    const result = entry(["名称", "数据格式"], ["甲", "no-such-format"]);
    expect(errors(result)).toEqual([expect.stringMatching(/TABLE-10 2 .*no-such-format/)]);
    expect(result.files.size).toBe(0);
  });

  it("needs a day of verification, asked for once", () => {
    const sheets = [
      sheetOf([
        ["名称", "备注"],
        ["甲", ""],
        ["乙", ""],
      ]),
    ];
    const result = importInto(files, sichuan, { sheets, provenance: {} });
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-08 2 .*2 项新条目没有核对日期/)]);
  });

  it("lists what the table does not say in a draft too, where the rules still ask for it", () => {
    const path = `${sichuan}/edition.yaml`;
    const text = new TextDecoder().decode(files.get(path)).replace("nature: compilation", "nature: draft");
    const draft = new Map(files).set(path, new TextEncoder().encode(text));
    const sheets = [
      sheetOf([
        ["名称", "英文名称"],
        ["甲", "Example"],
      ]),
    ];
    expect(parse(onlyFile(importInto(draft, sichuan, { sheets })).text)).toEqual({
      title: { zh: "甲", en: "Example" },
      unknown: ["category", "polarity", "subjects", "basis", "collectedBy", "sharing", "publication"],
      provenance: { status: "unverified", confidence: "low", verified: "2026-11-20" },
    });
  });

  it("is a measure in a list of measures; its effect follows from its type and is marked as concluded", () => {
    const sheets = [
      sheetOf([
        ["措施名称", "类别", "惩戒对象", "期限", "法律依据", "责任单位"],
        ["示例限制任职", "限制任职", "自然人", "三年以下", "《四川省社会信用条例》第四十条", "示例厅"],
      ]),
    ];
    expect(parse(onlyFile(importInto(files, measures, { sheets })).text)).toMatchObject({
      type: "restrict-appointment",
      effect: "reduces-rights",
      targets: ["natural-person"],
      duration: { max: "P3Y" },
      basis: [{ instrument: "sichuan-social-credit-regulation", article: "40", role: "measure" }],
      implementer: { title: { zh: "示例厅", en: "示例厅" } },
      provenance: { fields: { effect: { status: "inferred" } } },
    });
  });
});

describe("giving back", () => {
  it("neutralises what a spreadsheet would run, and reads it back", () => {
    const path = `${sichuan}/acts-bravery-justice.yaml`;
    const text = new TextDecoder().decode(files.get(path)).replace("zh: 见义勇为信息", 'zh: "=1+1"');
    const changed = new Map(files).set(path, new TextEncoder().encode(text));
    const table = exportFrom(changed, sichuan);
    expect(table.rows.flat()).toContain("'=1+1");
    const back = importInto(changed, sichuan, { sheets: [asSheet(table)], update: true });
    expect(errors(back)).toEqual([]);
    expect(back.files.size).toBe(0);
  });
});
