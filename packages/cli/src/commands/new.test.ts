import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { draftWorld, errorsIn, on } from "../testing/draft-world.js";
import { current, entryYaml, next } from "../testing/proposal.js";
import { useSandbox } from "../testing/sandbox.js";

const sandbox = useSandbox(draftWorld);

const at = (path: string): string => join(sandbox.cwd, "catalogs", path);
const read = (path: string): string => readFileSync(at(path), "utf8");
const errors = (): Promise<string[]> => errorsIn(sandbox);

const city = "local/370300/information/2026";
const supplement = [
  ...["new", "supplement", "示例三市", "2026", "--nature", "draft", "--title", "示例三市补充目录（2026年版）"],
  ...["--region-en", "Example Three", "--issuer", "示例三市发展和改革委员会", "--category", "示例类别"],
  ...["--default", "查询权限=各部门经授权的经办人", "--default", "异议处理单位=示例三市发展和改革委员会", ...on],
];

describe("mulu new supplement", () => {
  it("drafts a city’s catalog, with its region and its body registered on the way, and nothing is wrong with it", async () => {
    const { code, out } = await sandbox.mulu(...supplement);
    expect(code).toBe(0);
    expect(out).toContain(`${city}：已写出`);
    expect(await errors()).toEqual([]);
    expect(read("regions/370300.yaml")).toContain("title: { zh: 示例三市, en: Example Three }");
    expect(read("regions/370000.yaml")).not.toContain("370300");
    expect(read("regions/370000.yaml")).toContain('  - { code: "370302", title: { zh: 示例三区 } }\n');
  });

  it("writes what was said and lists the rest as unknown", async () => {
    await sandbox.mulu(...supplement);
    const text = read(`${city}/edition.yaml`);
    expect(text).toContain("nature: draft");
    expect(text).toContain("supplements: national/information");
    expect(text).toContain("roles: { zh: 各部门经授权的经办人, en: 各部门经授权的经办人 }");
    expect(text).toContain("defaults.query.roles.en");
    expect(text).not.toContain("number");
  });

  it("knows the region by its code too, and says which where several have the name", async () => {
    expect((await sandbox.mulu("new", "supplement", "370300", ...supplement.slice(3))).code).toBe(0);
    const { code, err } = await sandbox.mulu("new", "supplement", "示例九市", ...supplement.slice(3));
    expect(code).toBe(2);
    expect(err).toContain("没有“示例九市”");
  });

  it("names every flag that is missing where nobody can be asked, and writes nothing", async () => {
    const { code, err } = await sandbox.mulu("new", "supplement", "示例三市", "2026");
    expect(code).toBe(2);
    for (const flag of ["--nature", "--title", "--region-en", "--verified"]) expect(err).toContain(flag);
    expect(existsSync(at(city))).toBe(false);
    expect(existsSync(at("regions/370300.yaml"))).toBe(false);
  });

  it.each([
    ["a day that is none", ["--verified", "2026-13-01"], "--verified"],
    ["a nature that is none", ["--nature", "official"], "--nature"],
    ["what each entry decides itself", ["--default", "是否公开=是"], "publishable"],
    ["a column that is none", ["--default", "示例列=是"], "没有“示例列”这一列"],
    ["a default of another shape", ["--default", "异议处理时限=很快"], "异议处理时限=很快"],
    ["an unregistered source without its title", ["--source", "ex-new"], "--source-title"],
  ])("refuses %s and writes nothing", async (_, flags, said) => {
    const { code, err } = await sandbox.mulu(...supplement, ...flags);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(at(city))).toBe(false);
  });

  it("does not write over an edition that is there", async () => {
    await sandbox.mulu(...supplement);
    const before = read(`${city}/edition.yaml`);
    expect((await sandbox.mulu(...supplement)).code).toBe(2);
    expect(read(`${city}/edition.yaml`)).toBe(before);
  });

  it("writes nothing on a dry run", async () => {
    const { code, out } = await sandbox.mulu(...supplement, "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("没有写文件");
    expect(existsSync(at(city))).toBe(false);
  });
});

describe("mulu new edition", () => {
  it("drafts an edition of the country", async () => {
    const id = "national/measures/2027";
    const flags = ["--nature", "draft", "--title", "示例清单（2027年版）|Example list of 2027", ...on];
    const { code } = await sandbox.mulu("new", "edition", id, ...flags);
    expect(code).toBe(0);
    expect(read(`${id}/edition.yaml`)).toContain("en: Example list of 2027");
    expect(await errors()).toEqual([]);
  });

  it("refuses an id of another shape", async () => {
    const { code, err } = await sandbox.mulu("new", "edition", "370000/2027", ...on);
    expect(code).toBe(2);
    expect(err).toContain("不是版本的标识");
  });
});

describe("mulu new edition --from", () => {
  const draft = ["new", "edition", next, "--from", current, "--effective", "2027-01-01", ...on];

  it("drafts next year’s: a draft that supersedes, without number, publication and procedure", async () => {
    const { code, out } = await sandbox.mulu(...draft);
    expect(code).toBe(0);
    expect(out).toContain(`从 ${current} 沿用 1 项`);
    const text = read(`${next}/edition.yaml`);
    expect(text).toContain("nature: draft");
    expect(text).toContain(`supersedes: ${current}`);
    expect(text).toContain("dates: { effective: 2027-01-01 }");
    expect(text).not.toMatch(/^(?:number|publication|procedure|official):/m);
    expect(await errors()).toEqual([]);
  });

  it("carries what it holds over byte for byte", async () => {
    await sandbox.mulu(...draft);
    expect(readdirSync(at(next)).sort()).toEqual(readdirSync(at(current)).sort());
    expect(read(`${next}/ex-penalty.yaml`)).toBe(read(`${current}/ex-penalty.yaml`));
  });

  it("carries what was answered about the tables of the office, so that next year asks nothing", async () => {
    const answers = "# 表格里的列名和词\ncolumns: {}\n";
    sandbox.put(`${current}/import.yaml`, answers);
    expect((await sandbox.mulu(...draft)).code).toBe(0);
    expect(read(`${next}/import.yaml`)).toBe(answers);
  });

  it("differs from it in nothing but what is the edition’s own", async () => {
    await sandbox.mulu(...draft);
    const { out } = await sandbox.mulu("diff", current, next, "--json");
    const { things } = JSON.parse(out) as { things: { kind: string; changes: { kind: string; path: string[] }[] }[] };
    expect(things.map(({ kind }) => kind)).toEqual(["edition"]);
    const changes = things.flatMap((thing) => thing.changes);
    expect(changes.length).toBeGreaterThan(0);
    const normative = changes.filter(({ kind }) => kind !== "version");
    expect(normative.map(({ kind, path }) => `${kind} ${path.join(".")}`)).toEqual([
      "wording title.zh",
      "wording title.en",
    ]);
  });

  it("lets references of the edition to what it holds follow it, and no others", async () => {
    const other = `${current}/ex-other.yaml`;
    sandbox.put(
      other,
      entryYaml("示例许可信息").replace(
        "provenance:",
        `note: { zh: 见${current}/ex-penalty, en: see ${current}/ex-penalty and x${current}/ex-penalty }\nprovenance:`,
      ),
    );
    await sandbox.mulu(...draft);
    const text = read(`${next}/ex-other.yaml`);
    expect(text).toContain(`see ${next}/ex-penalty and x${current}/ex-penalty`);
  });

  it("refuses to follow an edition of another catalog", async () => {
    const { code, err } = await sandbox.mulu("new", "edition", "local/370000/measures/2027", "--from", current, ...on);
    expect(code).toBe(2);
    expect(err).toContain("不是同一个目录的版本");
  });
});
