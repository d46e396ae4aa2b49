import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import type { Question } from "../ask.js";
import { createProgram } from "../program.js";
import { readTableFile } from "../read-table.js";
import { draftWorld, errorsIn, measures, on } from "../testing/draft-world.js";
import { current, editionYaml, entryYaml, next } from "../testing/proposal.js";
import { useSandbox } from "../testing/sandbox.js";

const sandbox = useSandbox(draftWorld);

const at = (path: string): string => join(sandbox.cwd, "catalogs", path);
const read = (path: string): string => readFileSync(at(path), "utf8");
const errors = (): Promise<string[]> => errorsIn(sandbox);

/** Columns and cells of the one entry or measure of an edition, as an export shows them. */
async function cellsOf(edition: string): Promise<string[]> {
  expect(await sandbox.mulu("export", edition, "table.csv")).toMatchObject({ code: 0, err: "" });
  const { sheets } = await readTableFile(sandbox.cwd, "table.csv");
  const [header = [], row = []] = (sheets[0]?.rows ?? []).map((cells) => cells.map((cell) => cell?.text ?? ""));
  return header.flatMap((column, index) => {
    const cell = row[index] ?? "";
    const isOther =
      cell === "" || ["标识", "名称", "英文名称", "可信度", "核对日期"].includes(column) || column.startsWith("来源");
    return isOther ? [] : ["--set", `${column}=${cell}`];
  });
}

describe("mulu new entry", () => {
  const draft = ["new", "entry", "--into", next, "--title", "示例许可信息", "--title-en", "Example licences", ...on];

  it("writes one that nothing is wrong with, from answers in the words of a table", async () => {
    const cells = await cellsOf(current);
    sandbox.put(`${next}/edition.yaml`, editionYaml("2027", "draft", `supersedes: ${current}\n`));
    const { code, out } = await sandbox.mulu(...draft, ...cells);
    expect(out).toContain(`${next}/example-licences：已写出`);
    expect(code).toBe(0);
    expect(await errors()).toEqual([]);
    expect(read(`${next}/example-licences.yaml`)).toContain("documents: [administrative-penalty]");
  });

  it("lists what nobody said as unknown, and says what the law still asks for", async () => {
    sandbox.put(`${next}/edition.yaml`, editionYaml("2027", "draft"));
    const { code, out } = await sandbox.mulu(...draft, "--set", "信息性质=负面");
    expect(code).toBe(1);
    expect(out).toContain("LB-01");
    const text = read(`${next}/example-licences.yaml`);
    expect(text).toContain("polarity: negative");
    expect(text).toMatch(/unknown:[^]*basis/);
    expect(text).not.toContain("sharing:");
  });

  it("leaves an entry that is there as it is", async () => {
    const { code, err } = await sandbox.mulu(
      "new",
      "entry",
      "--into",
      current,
      "--id",
      "ex-penalty",
      "--title",
      "甲",
      ...on,
    );
    expect(code).toBe(2);
    expect(err).toContain("已经有了");
    expect(read(`${current}/ex-penalty.yaml`)).toBe(entryYaml());
  });
});

describe("mulu new measure", () => {
  it("writes one that nothing is wrong with", async () => {
    const cells = await cellsOf(measures);
    const draft = ["--into", measures, "--title", "示例另一措施", "--title-en", "Example of another"];
    const { code, out } = await sandbox.mulu("new", "measure", ...draft, ...cells, ...on);
    expect(out).toContain("没有错误");
    expect(code).toBe(0);
    expect(await errors()).toEqual([]);
  });

  it("says that the type is missing, since no measure is without one", async () => {
    const draft = ["--into", measures, "--title", "示例另一措施"];
    const { code, err } = await sandbox.mulu("new", "measure", ...draft, ...on);
    expect(code).toBe(2);
    expect(err).toContain("措施类型");
  });
});

describe("mulu new list", () => {
  it("writes a standard of which the rest is unknown, and nothing is wrong with it", async () => {
    const id = "national/lists/ex-new-list/2027";
    const { code } = await sandbox.mulu("new", "list", id, "--title", "示例新名单|Example new list", ...on);
    expect(code).toBe(0);
    expect(await errors()).toEqual([]);
    expect(read(`${id}.yaml`)).toMatch(/unknown:[^]*setBy/);
  });
});

describe("mulu new docket", () => {
  it("opens a docket for a draft, line by line, as mulu docket open does", async () => {
    await sandbox.mulu("new", "edition", next, "--from", current, ...on);
    sandbox.put(`${next}/ex-licence.yaml`, entryYaml("示例许可信息"));
    const days = ["--on", "2026-11-28", "--opens", "2026-12-01", "--days", "31", "--id", "ex-new"];
    const groups = ["regions", "departments", "market-entities", "associations", "legal-services", "experts", "public"];
    const { code } = await sandbox.mulu(
      "new",
      "docket",
      next,
      "--lead",
      "ex-ministry",
      ...days,
      ...groups.flatMap((group) => ["--group", group]),
    );
    expect(code).toBe(0);
    expect(await errors()).toEqual([]);
    const text = read("consultations/ex-new/docket.yaml");
    expect(text).toContain(`thing: ${next}/ex-licence`);
    expect(text).not.toContain(`${next}/ex-penalty`);
  });

  it("names what is missing, and writes nothing", async () => {
    await sandbox.mulu("new", "edition", next, "--from", current, ...on);
    const { code, err } = await sandbox.mulu("new", "docket", next);
    expect(code).toBe(2);
    for (const flag of ["--lead", "--on", "--opens", "--days"]) expect(err).toContain(flag);
    expect(existsSync(at("consultations/local-370000-information-ex-2027"))).toBe(false);
  });
});

describe("who is asked", () => {
  /** Runs the command with somebody who answers, and keeps what they were asked. */
  async function asking(answers: Readonly<Record<string, string>>, ...args: string[]) {
    const asked: string[] = [];
    const terminal = {
      out: () => undefined,
      err: () => undefined,
      colour: false,
      language: "zh" as const,
      cwd: sandbox.cwd,
      asker:
        () =>
        ({ text }: Question) => {
          asked.push(text.zh);
          return Promise.resolve(answers[text.zh] ?? "");
        },
    };
    return { code: await createProgram(terminal).run(args), asked };
  }

  it("is asked only for what the flags do not say, and what is left out stays unknown", async () => {
    sandbox.put(`${next}/edition.yaml`, editionYaml("2027", "draft"));
    const { asked } = await asking(
      { 名称: "示例许可信息" },
      "new",
      "entry",
      "--into",
      next,
      "--set",
      "信息性质=负面",
      ...on,
    );
    expect(asked).toContain("法律依据");
    expect(asked).not.toContain("信息性质");
    expect(asked).not.toContain("这些内容是哪一天核对的");
    const [file = ""] = readdirSync(at(next)).filter((name) => name.startsWith("t-"));
    expect(read(`${next}/${file}`)).toMatch(/unknown:[^]*basis/);
  });

  it("is not asked for what the edition says for all its entries", async () => {
    const said = "defaults:\n  objection: { channel: { zh: 示例窗口, en: Example counter } }\n";
    sandbox.put(`${next}/edition.yaml`, editionYaml("2027", "draft", said));
    const { asked } = await asking({ 名称: "示例许可信息" }, "new", "entry", "--into", next, ...on);
    expect(asked).not.toContain("异议渠道");
    expect(asked).toContain("查询权限");
  });
});
