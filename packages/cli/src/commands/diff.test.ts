import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "@mulu/spreadsheet";
import { beforeEach, describe, expect, it } from "vitest";

import { usePublishedSandbox } from "../testing/published.js";

const sandbox = usePublishedSandbox();
const { put, mulu, git, commit } = sandbox;

const edition = (year: number): string => `title: { zh: 示例目录${year}, en: Example catalog ${year} }
nature: transcription
dates: { published: ${year}-01-01 }
provenance: { status: public-copy, confidence: high, verified: 2026-01-01, note: 示例 }
`;
const measure = (max: string, title = "示例措施"): string => `title: { zh: ${title}, en: Example measure }
type: restrict-market-access
effect: reduces-rights
conduct: { zh: 示例行为, en: Example conduct }
targets: [legal-person]
duration: { min: P1Y, max: ${max} }
implementer: { title: { zh: 示例机关, en: Example authority }, kind: public-organ }
discretion: mandatory
basis:
  - { instrument: ex-law, article: "12", role: measure, weight: operative }
unknown: [minSeverity]
provenance: { status: public-copy, confidence: high, verified: 2026-01-01, note: 示例 }
`;
const room = "national/measures";

beforeEach(() => {
  put(`${room}/ex-2020/edition.yaml`, edition(2020));
  put(`${room}/ex-2020/ex-longer.yaml`, measure("P3Y"));
  put(`${room}/ex-2020/ex-gone.yaml`, measure("P3Y", "示例旧措施"));
  put(`${room}/ex-2021/edition.yaml`, edition(2021));
  put(`${room}/ex-2021/ex-longer.yaml`, measure("P5Y"));
  put(`${room}/ex-2021/ex-new.yaml`, measure("P3Y", "示例新措施"));
});

const two = [`${room}@ex-2020`, "@ex-2021"] as const;

interface Shape {
  before: { id: string };
  verdict: { person: { is: string; expands: number; narrows: number }; machine: { level: string } };
  things: {
    thing: string;
    is: string;
    changes: { kind: string; level: string; person: { is: string }; fingerprint: string }[];
  }[];
  usage?: { is: string; outside: string[] };
  witnesses: { before: string; brokenBy: { record: object } | null }[];
  whole: { before: { whole: boolean } };
}
const json = async (...args: string[]): Promise<Shape> =>
  JSON.parse((await mulu("diff", ...args, "--json")).out) as Shape;

describe("mulu diff of two editions", () => {
  it("says what came, went and changed, and what that does to people and to programs", async () => {
    const { code, out } = await mulu("diff", ...two);
    expect(code).toBe(0);
    expect(out).toContain("示例目录2020 → 示例目录2021");
    expect(out).toContain("对人：扩大 2 处，收窄 1 处，无法判断 0 处；起始日：2021-01-01。");
    expect(out).toContain("版本级别：major");
    expect(out).toMatch(/新增（1）\n {2}示例新措施.*扩大/);
    expect(out).toMatch(/删去（1）\n {2}示例旧措施.*收窄/);
    expect(out).toMatch(/最长期限：3年 → 5年.*期限变长.*扩大/);
  });

  it("says the same in English", async () => {
    const { out } = await mulu("--lang", "en", "diff", ...two);
    expect(out).toContain("People: expands 2, narrows 1, cannot say 0; from 2021-01-01.");
    expect(out).not.toMatch(/[（）]/);
  });

  it("gives machines every change with kind, level, verdict and fingerprint", async () => {
    const found = await json(...two);
    expect(found.before.id).toBe(`${room}/ex-2020`);
    expect(found.verdict).toMatchObject({
      person: { is: "both", expands: 2, narrows: 1 },
      machine: { level: "major" },
    });
    const longer = found.things.find(({ thing }) => thing === `${room}/ex-longer`);
    expect(longer?.changes).toMatchObject([{ kind: "lengthened", level: "major", person: { is: "expands" } }]);
    expect(longer?.changes[0]?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(found.whole.before.whole).toBe(true);
  });

  it("is nothing of an edition and itself", async () => {
    const found = await json(two[0], two[0]);
    expect(found.things).toEqual([]);
    expect(found.verdict).toMatchObject({ person: { is: "none" }, machine: { level: "none" } });
    expect((await mulu("diff", two[0], two[0], "--exit-code")).code).toBe(0);
    expect((await mulu("diff", ...two, "--exit-code")).code).toBe(1);
  });
});

describe("mulu diff writes", () => {
  it.each(["md", "html"] as const)("%s, with every row", async (format) => {
    const { out } = await mulu("diff", ...two, "--format", format);
    for (const word of ["示例新措施", "示例旧措施", "5年", "扩大"]) expect(out).toContain(word);
    const rows =
      format === "md" ? out.split("\n").filter((line) => /^\| \d/.test(line)) : (out.match(/<tr><td>/g) ?? []);
    expect(rows).toHaveLength(5);
  });

  it("no value as markup", async () => {
    put(`${room}/ex-2021/ex-longer.yaml`, measure("P5Y", "'<b>甲</b> | *乙*'"));
    expect((await mulu("diff", ...two, "--format", "html")).out).toContain("&lt;b&gt;甲&lt;/b&gt;");
    expect((await mulu("diff", ...two, "--format", "md")).out).toContain("\\<b\\>甲\\</b\\> \\| \\*乙\\*");
  });

  it("the 新旧对照表 as a workbook, a document and a pdf, the same bytes each time, and over nothing", async () => {
    for (const name of ["a.xlsx", "b.xlsx", "a.docx", "b.docx", "a.pdf", "b.pdf"]) {
      expect((await mulu("diff", ...two, "--output", name)).code).toBe(0);
    }
    const bytes = (name: string): Buffer => readFileSync(join(sandbox.cwd, name));
    expect(bytes("a.xlsx").equals(bytes("b.xlsx"))).toBe(true);
    expect(bytes("a.docx").equals(bytes("b.docx"))).toBe(true);
    expect(bytes("a.pdf").equals(bytes("b.pdf"))).toBe(true);
    expect(bytes("a.docx").subarray(0, 2).toString()).toBe("PK");
    expect(bytes("a.pdf").subarray(0, 5).toString()).toBe("%PDF-");
    const cells = JSON.stringify(readXlsx(bytes("a.xlsx"), "a.xlsx"));
    for (const word of ["原内容", "新内容", "3年", "5年", "示例旧措施"]) expect(cells).toContain(word);
    const again = await mulu("diff", ...two, "--output", "a.xlsx");
    expect(again.code).toBe(2);
    expect(again.err).toContain("--force");
  });
});

describe("mulu diff --usage", () => {
  const usage = (content: unknown): string => {
    writeFileSync(
      join(sandbox.cwd, "mulu.usage.json"),
      typeof content === "string" ? content : JSON.stringify(content),
    );
    return "mulu.usage.json";
  };
  it.each([
    ["breaks", { ids: [`${room}/ex-gone`] }],
    ["breaks", { ids: [`${room}@ex-2020`] }],
    ["breaks", { ids: [`${room}/ex-longer`], fields: ["measure.duration.max"] }],
    ["touched", { ids: [`${room}/ex-longer`], fields: ["implementer"] }],
    ["breaks", { fields: ["duration"] }],
    ["holds", { ids: [`${room}@ex-2021`], fields: ["note"] }],
    ["cannot-say", { ids: ["national/measures/ex-elsewhere"] }],
    ["cannot-say", { formats: ["records/ex-format"] }],
  ])("says %s of %j", async (is, content) => {
    const found = await json(...two, "--usage", usage(content));
    if (is === "holds") expect(["holds", "touched"]).toContain(found.usage?.is);
    else expect(found.usage?.is).toBe(is);
  });

  it("ends with 1 where it is asked to and something breaks, and with 0 where nothing does", async () => {
    const broken = usage({ ids: [`${room}/ex-gone`] });
    expect((await mulu("diff", ...two, "--usage", broken)).code).toBe(0);
    expect((await mulu("diff", ...two, "--usage", broken, "--exit-code")).code).toBe(1);
    const whole = usage({ fields: ["entry.note"] });
    expect((await mulu("diff", ...two, "--usage", whole, "--exit-code")).code).toBe(0);
  });

  it.each([["{"], [[]], [{}], [{ id: ["a"] }], [{ ids: "a" }], [{ ids: [""] }]])("refuses %j", async (content) => {
    const { code, err } = await mulu("diff", ...two, "--usage", usage(content));
    expect(code).toBe(2);
    expect(err).toContain("mulu.usage.json");
  });

  it("refuses a file that is not there", async () => {
    expect((await mulu("diff", ...two, "--usage", "none.json")).code).toBe(2);
  });
});

describe("mulu diff of revisions", () => {
  beforeEach(() => {
    git("init", "--initial-branch=main");
    commit();
    git("tag", "old");
    put(`${room}/ex-2020/ex-longer.yaml`, measure("P4Y"));
  });

  it.each([["git:old", "."], ["git:old"], [`git:old:${room}@ex-2020`], [`old:${room}@ex-2020`, `${room}@ex-2020`]])(
    "takes in what is not committed: %s",
    async (...args) => {
      const found = await json(...args);
      expect(found.things).toMatchObject([{ thing: `${room}/ex-longer`, changes: [{ kind: "lengthened" }] }]);
    },
  );

  it("finds nothing between a revision and itself", async () => {
    expect((await json("git:old", "git:HEAD")).things).toEqual([]);
  });

  it.each(["git:no-such", "git:", "git:old:", "git:--output=x", ":x"])("refuses %s", async (revision) => {
    const { code, err } = await mulu("diff", revision, ".");
    expect(code).toBe(2);
    expect(err).not.toBe("");
    expect(existsSync(join(sandbox.cwd, "x"))).toBe(false);
  });

  it("says where a revision cannot be read whole", async () => {
    put(`${room}/ex-2020/ex-longer.yaml`, "title: [\n");
    commit();
    const { code, err } = await mulu("diff", "git:HEAD", "git:old");
    expect(code).toBe(1);
    expect(err).toContain("不完整");
  });
});

describe("mulu diff of days and regions", () => {
  it("compares what holds on two days", async () => {
    const found = await json("2020-06-01", "2021-06-01");
    expect(found.things.map(({ thing, is }) => `${is} ${thing}`)).toContain(`added ${room}/ex-new`);
  });

  it.each([
    [["2026-02-30", "2026-03-01"], "2026-02-30"],
    [["2026-3-1", "2026-03-01"], "2026-3-1"],
    [[`${room}@ex-2019`, "@ex-2021"], `${room}/ex-2019`],
    [[`${room}@ex-2020`, "@ex-2099"], "ex-2099"],
    [[`${room}/ex-2020@ex-2021`, "."], "ex-2021"],
    [["@ex-2021", "@ex-2020"], "@ex-2021"],
    [[`${room}@ex-2020`, "2021-01-01"], "不是一类"],
    [[`${room}@ex-2020`], "与什么比较"],
    [[`${room}@ex-2020`, "national/information@ex-2021"], "同一种目录"],
    [["", "."], "比较什么"],
    [[...two, "--region", "310000"], "--region"],
    [["310000", "320000"], "--on"],
    [["999999", "310000", "--on", "2026-01-01"], "999999"],
    [[...two, "--output", "a.wps"], ".docx"],
    [[...two, "--output", "a.md", "--format", "html"], "html"],
  ])("refuses %j in a sentence", async (args, said) => {
    const { code, err, out } = await mulu("diff", ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(out).toBe("");
  });
});

it("is whole without git: the command does not need a repository", () => {
  expect(() => execFileSync("git", ["rev-parse"], { cwd: sandbox.cwd, stdio: "ignore" })).toThrow();
});

it("mulu diff tells a change of many things once, and gives machines each", async () => {
  for (const name of ["ex-1", "ex-2", "ex-3"]) {
    put(`${room}/ex-2020/${name}.yaml`, measure("P3Y", `示例措施${name}`));
    put(`${room}/ex-2021/${name}.yaml`, measure("P5Y", `示例措施${name}`));
  }
  const { out } = await mulu("diff", ...two);
  expect(out.match(/最长期限：3年 → 5年/g)).toHaveLength(1);
  expect(out).toMatch(/4 项相同.*\n.*最长期限：3年 → 5年.*\n.*ex-1\n.*ex-2\n.*ex-3\n.*ex-longer/);
  const { things } = await json(...two);
  expect(things.filter(({ changes }) => changes.some(({ kind }) => kind === "lengthened"))).toHaveLength(4);
});
