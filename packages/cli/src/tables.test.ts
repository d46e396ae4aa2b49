import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { textCell, workbook } from "@mulu/spreadsheet/testing";
import { exampleWorld } from "@mulu/validators";
import { beforeEach, describe, expect, it } from "vitest";

import { useSandbox } from "./testing/sandbox.js";

const into = "national/information/ex-2026";
const sandbox = useSandbox();
const { put, mulu } = sandbox;

function putExamples(): void {
  for (const [path, text] of Object.entries(exampleWorld)) put(path, text);
}

function snapshot(): Record<string, string> {
  const files = readdirSync(join(sandbox.cwd, "catalogs"), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );
}

describe("mulu import", () => {
  beforeEach(putExamples);

  it("writes entries and reports every cell it could not place, with exit 1", async () => {
    writeFileSync(join(sandbox.cwd, "细目.csv"), "事项名称,法律依据,示例栏目\n示例登记信息,《无此条例》第一条,每月\n");
    const { code, out } = await mulu("import", "细目.csv", "--into", into, "--verified", "2026-11-20");
    expect(code).toBe(1);
    expect(out).toContain("细目.csv  未放入 TABLE-02  工作表“细目” C2：“示例栏目”列没有对应的字段，“每月”未放入");
    expect(out).toContain("“细目” B2：法律依据：《无此条例》没有登记");
    expect(out).toMatch(/按 UTF-8 编码读取。.*新增 1 项/);
    const written = Object.values(snapshot()).filter((text) => text.includes("示例登记信息"));
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^# yaml-language-server: \$schema=/);
  });

  it("writes nothing with --dry-run, and gives machines the report", async () => {
    const before = snapshot();
    writeFileSync(join(sandbox.cwd, "a.csv"), "标识,名称,英文名称\nex-new,示例登记信息,Example registration\n");
    const args = ["import", "a.csv", "--into", `catalogs/${into}/`, "--verified", "2026-11-20", "--dry-run", "--json"];
    const { code, out } = await mulu(...args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ edition: into, dryRun: true, created: [`${into}/ex-new`], findings: [] });
    expect(snapshot()).toEqual(before);
  });

  it("says what more than three cells of a column have alike in one line, unless each is asked for", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `示例登记信息${String(index)},《无此条例》第一条,每月`);
    writeFileSync(join(sandbox.cwd, "多.csv"), ["事项名称,法律依据,示例栏目", ...rows].join("\n"));
    const args = ["import", "多.csv", "--into", into, "--verified", "2026-11-20", "--dry-run"];
    const { code, out } = await mulu(...args);
    expect(code).toBe(1);
    expect(out.split("\n").filter((line) => /TABLE-0[24]/.test(line))).toEqual([
      expect.stringMatching(
        /^未放入 TABLE-04 多 B {2}40 处：.*《无此条例》没有登记.* 多.csv 多 B2、多.csv 多 B3、多.csv 多 B4 等$/,
      ),
      expect.stringMatching(/^未放入 TABLE-02 多 C {2}40 处：.*“每月”未放入/),
    ]);
    expect(out).toMatch(/说明 TABLE-20 多 {2}40 处：.*标识定为 …（/);
    expect(out).toContain("80 处未放入，40 处说明");
    expect((await mulu(...args, "--all")).out.match(/TABLE-04/g)).toHaveLength(40);
    const report = JSON.parse((await mulu(...args, "--json")).out) as {
      findings: unknown[];
      groups: { count: number }[];
    };
    expect([report.findings.length, report.groups.map(({ count }) => count)]).toEqual([120, [40, 40, 40]]);
  });

  it("takes a workbook with a title row, merged cells and a date", async () => {
    const rows =
      `<row r="1">${textCell("A1", "示例细目")}</row>` +
      `<row r="2">${textCell("A2", "标识")}${textCell("B2", "名称")}${textCell("C2", "备注")}${textCell("D2", "生效日期")}</row>` +
      `<row r="3">${textCell("A3", "ex-one")}${textCell("B3", "甲信息")}${textCell("C3", "示例说明")}<c r="D3" s="1"><v>44172</v></c></row>` +
      `<row r="4">${textCell("A4", "ex-two")}${textCell("B4", "乙信息")}</row>`;
    const after = '<mergeCells><mergeCell ref="C3:C4"/></mergeCells>';
    writeFileSync(join(sandbox.cwd, "a.xlsx"), workbook({ rows, after, formats: [0, 14] }));
    const { code, out } = await mulu("import", "a.xlsx", "--into", into, "--verified", "2026-11-20");
    expect(out).toContain("新增 2 项");
    expect(code).toBe(0);
    const [one, two] = ["ex-one", "ex-two"].map((id) =>
      readFileSync(join(sandbox.cwd, `catalogs/${into}/${id}.yaml`), "utf8"),
    );
    expect(one).toContain("note: { zh: 示例说明, en: 示例说明 }\n");
    expect(one).toContain("validity: { from: 2020-12-07 }\n");
    expect(two).toContain("note: { zh: 示例说明, en: 示例说明 }\n");
  });

  it("leaves out what a workbook strikes through or sets aside, names it, and takes the sheet that is chosen", async () => {
    const sheet = (name: string, id: number): string => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`;
    const header = `<row r="1">${textCell("A1", "名称")}${textCell("B1", "备注")}</row>`;
    const second = `<row r="2">${textCell("A2", "丙信息")}${textCell("B2", "按年")}</row>`;
    const parts = {
      "xl/workbook.xml": `<workbook xmlns:r="x"><sheets>${sheet("细目", 1)}${sheet("拟取消事项", 2)}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
      "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${header}${second}</sheetData></worksheet>`,
      "xl/styles.xml":
        '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>',
    };
    const rows =
      `${header}<row r="2">${textCell("A2", "甲信息")}</row>` +
      `<row r="3"><c r="A3" s="1" t="inlineStr"><is><t>乙信息</t></is></c>${textCell("B3", "按年")}</row>`;
    writeFileSync(join(sandbox.cwd, "a.xlsx"), workbook({ rows, parts }));
    const args = ["import", "a.xlsx", "--into", into, "--verified", "2026-11-20"];
    const { code, out } = await mulu(...args);
    expect(code).toBe(1);
    expect(out).toContain("新增 1 项");
    expect(out).toMatch(/TABLE-13 {2}工作表“细目”第 3 行：.*已经划去，整行未导入（A3：乙信息；B3：按年）/);
    expect(out).toMatch(/TABLE-14 {2}工作表“拟取消事项”第 1 行：.*4 个单元格未导入/);
    expect(out).toContain("--sheet 拟取消事项");
    expect(Object.values(snapshot()).join("")).not.toMatch(/乙信息|丙信息/);

    const chosen = await mulu(...args, "--sheet", "拟取消事项");
    expect(chosen.code).toBe(0);
    expect(Object.values(snapshot()).join("")).toContain("丙信息");
    const none = await mulu(...args, "--sheet", "无此表");
    expect(none.code).toBe(2);
    expect(none.err).toContain("没有工作表“无此表”；有：细目、拟取消事项");
  });

  it("writes over no file that could not be read", async () => {
    const target = join(sandbox.cwd, `catalogs/${into}/ex-link.yaml`);
    symlinkSync(join(sandbox.cwd, "elsewhere.yaml"), target);
    writeFileSync(join(sandbox.cwd, "elsewhere.yaml"), "untouched");
    writeFileSync(join(sandbox.cwd, "a.csv"), "标识,名称\nex-link,示例登记信息\n");
    const { code, err } = await mulu("import", "a.csv", "--into", into, "--verified", "2026-11-20");
    expect(code).toBe(2);
    expect(err).toContain("EEXIST");
    expect(readFileSync(join(sandbox.cwd, "elsewhere.yaml"), "utf8")).toBe("untouched");
  });

  it.each([
    ["a.xls", "", "只认 .xlsx、.csv"],
    ["a.xlsx", "名称,类别", "不是 xlsx"],
    ["a.csv", "", "文件是空的"],
    ["none.csv", undefined, "找不到文件"],
  ])("ends with 2 and a sentence for %s", async (file, content, said) => {
    if (content !== undefined) writeFileSync(join(sandbox.cwd, file), content);
    const { code, err } = await mulu("import", file, "--into", into);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("names the editions there are when the one asked for is none of them", async () => {
    writeFileSync(join(sandbox.cwd, "a.csv"), "名称,备注\n甲,乙\n");
    const { code, err } = await mulu("import", "a.csv", "--into", "national/information/1999");
    expect(code).toBe(2);
    expect(err).toContain(into);
  });

  it("explains itself with an example", async () => {
    expect((await mulu("help", "import")).out).toContain("mulu import 细目.xlsx --into");
  });
});

describe("mulu export, and back", () => {
  const root = fileURLToPath(new URL("../../../catalogs", import.meta.url));
  const editions = [
    "national/information/2024",
    "local/310000/measures/compilation-2026",
    "local/440200/incentives/market-regulation-2025",
  ];

  beforeEach(() => {
    const rooms = [
      "vocabularies",
      "organizations",
      "instruments",
      "regions",
      "records",
      "national/repair",
      "platforms",
      ...editions,
    ];
    for (const room of rooms) cpSync(join(root, room), join(sandbox.cwd, "catalogs", room), { recursive: true });
  });

  const [information = "", measures = "", incentives = ""] = editions;
  it.each([
    [information, ".xlsx"],
    [measures, ".csv"],
    [incentives, ".xlsx"],
  ])("changes no byte of %s through %s", async (edition, extension) => {
    const before = snapshot();
    const file = `table${extension}`;
    const exported = await mulu("export", edition.replace(/\/([^/]+)$/, "@$1"), file);
    expect(exported.code).toBe(0);
    const { code, out } = await mulu("import", file, "--into", edition, "--update");
    expect(out).toMatch(/新增 0 项，改动 0 项，未变 [1-9]\d* 项；0 处未放入，0 处说明/);
    expect(code).toBe(0);
    expect(snapshot()).toEqual(before);
  });

  it("gives each kind its own columns", async () => {
    expect((await mulu("export", "local/440200/incentives@market-regulation-2025", "a.csv")).code).toBe(0);
    expect(readFileSync(join(sandbox.cwd, "a.csv"), "utf8")).toMatch(
      /^\uFEFF标识,排列顺序,单位编码,名称,英文名称,激励内容,/,
    );
  });

  it.each(["national/lists@2024", "national/lists/work-safety/2024", "national/repair@2026", "instruments"])(
    "says that a kind has no table, instead of writing the headers of another: %s",
    async (asked) => {
      const { code, err } = await mulu("export", asked, "a.csv");
      expect(code).toBe(2);
      expect(err).toMatch(/没有表格，请直接修改 YAML 文件.* \/ .*have no table/);
      expect(existsSync(join(sandbox.cwd, "a.csv"))).toBe(false);
    },
  );

  it("writes nothing where a value would be lost, names it, and leaves it out when told to", async () => {
    put(
      "national/information/2024/ex-blanks.yaml",
      'title: { zh: "示  例", en: Example }\npolarity: other\nsubjects: [legal-person]\nbasis: []\n' +
        "unknown: [basis, category]\nprovenance: { status: unverified, confidence: low, verified: 2026-11-20 }\n",
    );
    const edition = "national/information@2024";
    const refused = await mulu("export", edition, "a.csv");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("title.zh: national/information/2024/ex-blanks");
    expect(refused.err).toContain("--without title.zh");
    expect(existsSync(join(sandbox.cwd, "a.csv"))).toBe(false);
    expect((await mulu("export", edition, "a.csv", "--without", "title.zh")).code).toBe(0);
    expect(existsSync(join(sandbox.cwd, "a.csv"))).toBe(true);
  });

  it("carries the whole example of the contributing guide into the next draft", async () => {
    const guide = readFileSync(new URL("../../../CONTRIBUTING.zh-CN.md", import.meta.url), "utf8");
    const blocks = [...guide.matchAll(/```yaml\n# (catalogs\/national\/information\/draft-2027\/\S+)\n([^`]+)```/g)];
    expect(blocks).toHaveLength(2);
    for (const [, path = "", text = ""] of blocks) {
      for (const each of [path, path.replace("2027", "2028")]) put(each.replace("catalogs/", ""), text);
    }
    const copy = join(sandbox.cwd, "catalogs/national/information/draft-2028/work-safety-conduct.yaml");
    rmSync(copy);
    expect((await mulu("export", "national/information@draft-2027", "a.csv")).code).toBe(0);
    const { code, out } = await mulu("import", "a.csv", "--into", "national/information/draft-2028");
    expect(out).toContain("0 处未放入");
    expect(code).toBe(0);
    expect((await mulu("export", "national/information@draft-2028", "b.csv")).code).toBe(0);
    expect(readFileSync(join(sandbox.cwd, "b.csv"))).toEqual(readFileSync(join(sandbox.cwd, "a.csv")));
    for (const field of ["severity", "followsInclusion", "query", "objection", "procedure", "handler"]) {
      expect(readFileSync(copy, "utf8")).toContain(field);
    }
  });
});
