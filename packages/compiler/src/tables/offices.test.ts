import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import type { Compilation, SourceFiles } from "../compilation.js";
import { compile } from "../compile.js";
import { answersText } from "./answers-text.js";
import { importTable } from "./import-table.js";
import type { ImportResult } from "./request.js";
import { officeTables } from "./testing/offices.js";
import type { OfficeTable } from "./testing/offices.js";
import type { SheetRow } from "./sheet.js";
import { realFiles } from "./testing/world.js";
import type { Plain } from "./values.js";

const rooms = ["information", "measures", "incentives", "commitments"];
const edition = `title: { zh: 示例版本, en: Example edition }
nature: draft
dates: { compiled: 2026-11-20 }
provenance: { status: unverified, confidence: low, verified: 2026-11-20 }
`;

/** What the office answers, by what it is asked about. */
const answers: Readonly<Record<string, string>> = {
  经办人: "不导入",
  覆盖范围: "不导入",
  "一、登记注册信息（52项）": "登记 registration",
  "二、行政管理信息（52项）": "登记 management",
  "三、守信激励信息（52项）": "信息性质：守信信息",
  登记注册基本信息: "登记 registration-basic",
  行政管理信息: "登记 management",
  严重失信主体名单信息: "登记 serious-lists",
};

let files: SourceFiles;
let compilation: Compilation;

beforeAll(async () => {
  const encoded = new TextEncoder().encode(edition);
  const own = rooms.map((room) => [`local/510000/${room}/2026/edition.yaml`, encoded] as const);
  const spare = /^instruments\/(?!work-safety-law|sichuan-social)|^regions\/(?!100000|510000)/;
  files = new Map([...[...(await realFiles())].filter(([path]) => !spare.test(path)), ...own]);
  compilation = compile(files);
});

interface World {
  files: SourceFiles;
  compilation: Compilation;
  update: boolean;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same table, its columns from the last to the first. */
function backwards(table: OfficeTable): OfficeTable {
  const sheets = table.sheets.map((sheet) => {
    const width = Math.max(...sheet.rows.map((row) => row.length));
    const isWide = (row: SheetRow): boolean => new Set(row.map((cell) => cell?.text ?? "")).size > 2;
    const turned = sheet.rows.map((row) =>
      isWide(row) ? Array.from({ length: width }, (_, index) => row[width - 1 - index]) : row,
    );
    return { ...sheet, rows: turned };
  });
  return { ...table, sheets };
}

function take(
  { name, edition: id, sheets }: OfficeTable,
  text?: string,
  { update, ...world }: World = { files, compilation, update: false },
): ImportResult {
  const into = world.compilation.set.edition(id);
  if (!into) throw new Error(`no edition ${id}`);
  const given = text === undefined ? {} : { answers: { file: `catalogs/${id}/import.yaml`, text } };
  const provenance = { verified: "2026-11-20" } as const;
  return importTable({ ...world, edition: into, file: name, sheets, update, provenance, ...given });
}

/** Fills in an answers file as a clerk does: a word behind each colon. */
function fill(text: string): string {
  return text.replace(/^(\s*)"([^"]+)":$/gm, (line, indent: string, word: string) => {
    const isWord = !new RegExp(`^${indent}"${word}":\\n${indent}  `, "m").test(text);
    const answer = answers[word] ?? (word.startsWith("市") ? "照原文" : undefined);
    return isWord && answer !== undefined ? `${indent}"${word}"：${answer}` : line;
  });
}

describe("tables as offices make them", () => {
  let results: { table: OfficeTable; first: ImportResult; asked: string; second: ImportResult }[];

  beforeAll(() => {
    results = officeTables().map((table) => {
      const first = take(table);
      const asked = answersText(undefined, first.questions);
      return { table, first, asked, second: take(table, fill(asked)) };
    });
  });

  it("lose no thing that they list", () => {
    const made = results.map(({ second, table }) => [
      table.name,
      second.created.filter((id) => id.startsWith(table.edition + "/")).length,
    ]);
    expect(made).toEqual(results.map(({ table }) => [table.name, table.things]));
  });

  it("have at least 95 of 100 meaningful cells placed after one round of answers", () => {
    for (const { table, second } of results) {
      const { meaningful, placed } = second.cells;
      expect([table.name, placed / meaningful >= 0.95], `${String(placed)} of ${String(meaningful)}`).toEqual([
        table.name,
        true,
      ]);
    }
  });

  it("say the same when they are taken again with their answers: no byte changes, whatever the order of their columns", () => {
    for (const { table, asked, second } of results) {
      const laid = new Map([...files, ...[...second.files].map(([path, made]) => [path, encode(made)] as const)]);
      const world = { files: laid, compilation: compile(laid) };
      for (const again of [table, backwards(table)]) {
        const third = take(again, fill(asked), { ...world, update: true });
        expect([again.name, third.created, third.changed], third.findings.map(({ message }) => message.zh)[0]).toEqual([
          table.name,
          [],
          [],
        ]);
        expect(third.unchanged.length).toBe(second.created.filter((id) => id.startsWith(`${table.edition}/`)).length);
      }
    }
  });

  it("ask each thing once, and nothing again that was answered", () => {
    for (const { first, second } of results) {
      const keys = first.questions.map(({ about, header, word }) => JSON.stringify([about, header, word]));
      expect(new Set(keys).size).toBe(keys.length);
      expect(second.questions).toEqual([]);
    }
    expect(results.map(({ first }) => first.questions.length)).toEqual([22, 3, 11, 1, 0, 0, 0]);
  });

  it("give each answer its place in the file that is filled in", () => {
    const [city] = results;
    expect(city?.asked).toContain('  "经办人":\n');
    expect(city?.asked).toContain("# 156 处：附件 1 O7、附件 1 O8、附件 1 O9 等");
    expect(parse(city?.asked ?? "")).toMatchObject({
      columns: { 经办人: null },
      values: { 采集部门: { 市民政局: null } },
    });
  });

  const written = (index: number, title: string): Plain => {
    const { files: made = new Map<string, string>() } = results[index]?.second ?? {};
    const text = [...made.values()].find((each) => each.includes(`zh: ${title},`) || each.includes(`zh: ${title}\n`));
    return parse(text ?? "") as Plain;
  };

  it("say of a thing what its row says, and no more", () => {
    expect(written(0, "示例处罚信息第2类")).toMatchObject({
      order: 2,
      code: "SL1001-CF",
      category: "registration",
      subjects: ["legal-person"],
      content: { zh: "名称、日期、文号1" },
      collectedBy: [{ title: { zh: "市民政局" } }],
      updateFrequency: { zh: "实时" },
      collectionMethod: { zh: "批量导入" },
      sharing: { shareable: true, condition: { zh: "经授权" } },
      publication: { publishable: true, scope: "on-request", withdrawal: { zh: "长期" } },
    });
    expect(written(0, "示例处罚信息第2类")["unknown"]).toContain("publication.term");
  });

  it("make one entry of an item that several departments keep", () => {
    const bodies = ["sta", "mem", "samr", "mot"].map((organization) => ({ organization }));
    expect(written(3, "多部门许可信息0")).toMatchObject({ code: "HN100", polarity: "other", collectedBy: bodies });
  });

  it("keep the sentence that says whom a measure falls on", () => {
    expect(written(4, "示例惩戒措施第1项")).toMatchObject({
      type: "restrict-market-access",
      addressee: { zh: "被列入名单的法人、非法人组织，以及其法定代表人" },
    });
    expect(written(4, "示例惩戒措施第1项")).not.toHaveProperty("targets");
  });

  it("say in what answers what cannot be used, with the line", () => {
    const table = results[2]?.table;
    if (!table) throw new Error("no table");
    const text = [
      "columns:",
      '  "更新频率":更新频率',
      "values:",
      '  "主体性质":',
      '    "企业户"：企业人',
      '    "企业户": 法人',
      "",
    ].join("\n");
    const { findings } = take(table, text);
    const wrong = findings.filter(({ rule }) => rule === "TABLE-16");
    expect(wrong.map(({ range, message }) => [range?.start.line, message.zh.slice(0, 40)])).toEqual([
      [5, expect.stringContaining("“主体性质”列的“企业户”答作“企业人”，用不上")],
      [6, expect.stringContaining("“企业户”在第 5 行已经答过")],
    ]);
  });
});
