import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Finding, Language } from "@mulu/schema";
import { textCell, workbook } from "@mulu/spreadsheet/testing";
import { beforeEach, describe, expect, it } from "vitest";

import { draftWorld } from "../testing/draft-world.js";
import { current, editionYaml, entryYaml, next } from "../testing/proposal.js";
import { usePublishedSandbox } from "../testing/published.js";
import { Desk } from "./desk.js";
import { cellsOf, importLines } from "./finding-lines.js";

const verified = "2026-11-28";
const world = {
  ...draftWorld,
  [`${next}/edition.yaml`]: editionYaml("2027", "draft", `supersedes: ${current}\n`),
  [`${next}/ex-entry.yaml`]: entryYaml(),
};
const sandbox = usePublishedSandbox(world);
const { mulu, git, commit } = sandbox;

beforeEach(() => {
  git("init", "--initial-branch=main");
  commit();
});

/** As it was before the table came. */
function undo(): void {
  git("checkout", "--", "catalogs");
  git("clean", "-fdq", "catalogs");
}

/** A table as an office makes it: a column nobody knows, a body that is not registered, a law that is not. */
const rows = [
  ["标识", "名称", "信息性质", "法律依据", "采集部门", "公开期限", "科室"],
  ["ex-entry", "示例处罚信息", "负面", "《示例省社会信用条例》第十二条", "示例局", "1年", "甲科"],
  ["", "示例许可信息", "基础", "《示例省社会信用条例》第十二条", "示例二局", "", "乙科"],
  ["", "示例备案信息", "基础", "《无此条例》第一条", "示例局", "", "甲科"],
];

const bytes = (): Uint8Array =>
  workbook({
    rows: rows
      .map((row, at) => {
        const cells = row.map((text, column) => textCell(`${String.fromCharCode(65 + column)}${at + 1}`, text));
        return `<row r="${at + 1}">${cells.join("")}</row>`;
      })
      .join(""),
  });

const encoder = new TextEncoder();
const desk = (language: Language = "zh"): Desk =>
  new Desk(
    { files: new Map(Object.entries(world).map(([path, text]) => [path, encoder.encode(text)])), answers: {} },
    language,
  );
const request = () => ({ bytes: bytes(), name: "细目.xlsx", into: next, update: true, verified, given: [] });

const place = (file: string): string => join(sandbox.cwd, file);
const put = (): void => writeFileSync(place("细目.xlsx"), bytes());
const importing = ["import", "细目.xlsx", "--into", next, "--verified", verified, "--update"];
const parsed = async <T>(...args: string[]): Promise<T> => JSON.parse((await mulu(...args, "--json")).out) as T;

/** Every file of the edition, by path below the sandbox. */
const held = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(place(`catalogs/${next}`)).map((name) => [
      name,
      readFileSync(place(`catalogs/${next}/${name}`), "utf8"),
    ]),
  );

describe("the desk, and the command, on the same table", () => {
  it("read the same: columns, counts, cells, findings, questions", async () => {
    put();
    const said = await parsed<{
      created: string[];
      changed: string[];
      cells: { meaningful: number; placed: number };
      columns: object[];
      questions: { word: string }[];
      findings: Finding[];
    }>(...importing, "--dry-run");
    const view = desk().take(request());
    expect([view.created, view.changed]).toEqual([said.created.length, said.changed.length]);
    expect({ meaningful: view.meaningful, placed: view.placed }).toEqual(said.cells);
    expect(view.columns).toEqual(said.columns);
    expect(view.questions.map(({ word }) => word)).toEqual(said.questions.map(({ word }) => word));
    expect(view.findings).toEqual(importLines(said.findings, "zh"));
    expect(view.questions.length).toBeGreaterThan(0);
    expect(view.columns).toContainEqual({ sheet: "细目", at: "G1", header: "科室", is: "unknown" });
  });

  it("write the same: the patch gives what the import wrote, with the file of answers", async () => {
    put();
    const here = desk();
    here.take(request());
    writeFileSync(place("细目.patch"), here.patch().content);
    git("apply", "--check", "细目.patch");
    git("apply", "细目.patch");
    const patched = held();
    undo();
    await mulu(...importing);
    expect(patched).toEqual(held());
    expect(Object.keys(patched)).toContain("import.yaml");
  });

  it("judge the same: what the check finds in the files, at the cells of the table", async () => {
    put();
    const here = desk();
    here.take(request());
    const view = here.check();
    await mulu(...importing);
    const { findings } = await parsed<{ findings: Finding[] }>("check", `catalogs/${next}`);
    const failed = findings.filter(({ verdict, accepted }) => verdict === "fail" && !accepted);
    expect(view.errors).toBe(failed.filter(({ severity }) => severity === "error").length);
    expect(view.findings.reduce((sum, { count }) => sum + count, 0)).toBe(failed.length);
    expect(view.findings.flatMap(({ places }) => places)).toContainEqual(expect.stringMatching(/^细目 [A-Z]?3$/));
    expect(view.findings.find(({ rule }) => rule === "LB-01")?.hint).toContain("请在“法律依据”栏写明");
    expect(view.findings.map(({ hint = "" }) => hint).join()).not.toMatch(/[a-z]: [[{]/);
  });

  it("compare the same: in the words of mulu diff", async () => {
    put();
    const here = desk();
    here.take(request());
    const { headlines, sections } = here.compare(current);
    await mulu(...importing);
    const { out } = await mulu("diff", current, next);
    for (const line of headlines) expect(out).toContain(line);
    for (const { title, count, things } of sections) {
      expect(out).toContain(`${title}（${count}）`);
      for (const thing of things) expect(out).toContain(thing.title);
    }
    expect(sections.length).toBeGreaterThan(0);
  });

  it("fill the same table: that of mulu export", async () => {
    put();
    const here = desk();
    here.take(request());
    const { content } = await here.table();
    await mulu(...importing);
    await mulu("export", next, "out.xlsx");
    expect(Buffer.from(content)).toEqual(readFileSync(place("out.xlsx")));
  });
});

describe("answers given at the desk", () => {
  const column = { about: "column" as const, word: "科室", text: "不导入" };

  it("are asked once, answered as import.yaml takes them, and can be answered otherwise", async () => {
    const here = desk();
    here.take(request());
    const { questions, answers = "", columns } = here.take({ ...request(), given: [column] });
    expect(questions.find(({ word }) => word === "科室")).toMatchObject({ answer: "不导入", open: false });
    expect(columns).toContainEqual({ sheet: "细目", at: "G1", header: "科室", is: "left-out" });
    put();
    writeFileSync(place(`catalogs/${next}/import.yaml`), answers);
    const said = await parsed<{ findings: Finding[] }>(...importing, "--dry-run");
    expect(importLines(said.findings, "zh")).toEqual(here.take({ ...request(), given: [column] }).findings);
    const other = here.take({ ...request(), given: [{ ...column, text: "备注" }] });
    expect(other.columns).toContainEqual(expect.objectContaining({ header: "科室", is: "field", field: "备注" }));
  });

  it("hold for a desk that never asked: nothing that was answered is lost when one fails", () => {
    const { columns, questions } = desk().take({ ...request(), given: [column] });
    expect(columns).toContainEqual({ sheet: "细目", at: "G1", header: "科室", is: "left-out" });
    expect(questions.find(({ word }) => word === "科室")).toMatchObject({ answer: "不导入" });
  });
});

describe("the text to send", () => {
  it("says line by line what is proposed and what is missing", () => {
    const here = desk();
    here.take(request());
    const text = String(here.text({}).content);
    expect(text).toMatch(/^1\. 新增 示例许可信息（细目 第 3 行）；还缺 .*英文名称/m);
    expect(text).toContain("提出单位：（空）");
  });

  it("is taken by mulu propose, which gives what the table gave", async () => {
    const here = desk();
    here.take(request());
    const said = { proposer: "示例局", lead: "示例部", why: "示例理由", provenance: "示例处收集" };
    writeFileSync(place("提案.txt"), here.text(said).content);
    await mulu("propose", "提案.txt", "--on", verified);
    const proposed = held();
    undo();
    put();
    await mulu(...importing);
    const { "import.yaml": _, ...imported } = held();
    expect(proposed).toEqual(imported);
  });

  it("is refused by mulu propose for what is still blank, heading by heading", async () => {
    const here = desk();
    here.take(request());
    writeFileSync(place("提案.txt"), here.text({ proposer: "示例局" }).content);
    const { code, err } = await mulu("propose", "提案.txt", "--on", verified);
    expect(code).toBe(1);
    expect(err).toContain("没有填写“牵头单位”");
    expect(err).not.toContain("没有填写“提出单位”");
  });
});

describe("a finding of the check", () => {
  it("stands at the cell of its field, or at the row, or at the document", () => {
    const at = cellsOf({
      things: [{ id: "a/b", sheet: "表", row: 4, columns: new Map([["title.zh", "C"]]) }],
    });
    const about = (subject: string, ...path: (string | number)[]) => at({ subject, path } as unknown as Finding);
    expect(about("a/b", "title", "zh")).toBe("表 C4");
    expect(about("a/b", "title")).toBe("表 C4");
    expect(about("a/b", "basis", 0)).toBe("表 4");
    expect(about("a/c", "title")).toBe("a/c");
  });
});
