import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { fieldsIn, newDocument } from "@mulu/compiler";
import { writeXlsx } from "@mulu/spreadsheet";
import { describe, expect, it } from "vitest";

import { forms } from "../propose/questions.js";
import { current, entryYaml, next } from "../testing/proposal.js";
import { eml, filled, formWorld, letter } from "../testing/proposal-form.js";
import { usePublishedSandbox } from "../testing/published.js";

const sandbox = usePublishedSandbox(formWorld);
const { mulu, path, git, commit } = sandbox;

const asIssue = (answers: Readonly<Record<string, string>>): string =>
  forms.entry
    .map(({ label }) => `### ${label.zh} / ${label.en}\n\n${answers[label.zh] ?? "_No response_"}\n`)
    .join("\n");
const asMail = (answers: Readonly<Record<string, string>>): string =>
  Object.entries(answers)
    .map(([label, text]) => `${label}：${text}`)
    .join("\n");

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(sandbox.cwd, name), content);
  return name;
}

const sheet = (answers: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  writeXlsx({
    name: "表单",
    header: ["提案表单", ""],
    rows: forms.entry.map(({ label }) => [label.zh, answers[label.zh] ?? ""]),
  });

interface Answer {
  docket?: string;
  files: string[];
  faults: { code: string; at: string; message: { zh: string } }[];
  findings: { rule: string; message: { zh: string }; severity: string }[];
}
const proposed = async (file: string, ...args: string[]): Promise<Answer> =>
  JSON.parse((await mulu("propose", file, "--on", "2026-06-01", "--json", ...args)).out) as Answer;
const without = (...labels: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filled).filter(([label]) => !labels.includes(label)));

describe("mulu propose", () => {
  it.each([
    ["an issue", async () => Promise.resolve(put("form.md", asIssue(filled)))],
    ["a mail", async () => Promise.resolve(put("form.txt", `您好：\n${asMail(filled)}\n`))],
    ["a sheet", async () => put("form.xlsx", await sheet(filled))],
  ])("makes of a form as %s the entry and its docket, and breaks no rule", async (_, made) => {
    const { code, out, err } = await mulu("propose", await made(), "--on", "2026-06-01", "--docket", "ex-proposal");
    expect([code, out, err]).toEqual([0, expect.stringContaining("已写入 2 份文件"), expect.any(String)]);
    const [entry = ""] = readdirSync(path(next)).filter((name) => name !== "edition.yaml");
    const text = readFileSync(path(`${next}/${entry}`), "utf8");
    expect(text).toContain("instrument: ex-local-reg");
    expect(text).toContain("unknown:");
    const docket = readFileSync(path("consultations/ex-proposal/docket.yaml"), "utf8");
    expect(docket).toContain("by: ex-bureau");
    expect(docket).toContain("stage: proposed, date: 2026-06-01");
    expect((await mulu("check")).code).toBe(0);
  });

  it("names every cell that is not filled in, and writes nothing", async () => {
    const file = put("form.xlsx", await sheet(without("名称", "法律依据", "理由", "提出单位")));
    const { faults, files } = await proposed(file);
    const row = (label: string): number => forms.entry.findIndex((each) => each.label.zh === label) + 2;
    expect(faults.map(({ at }) => at)).toEqual(["提出单位", "名称", "法律依据", "理由"].map((each) => `B${row(each)}`));
    expect(files).toEqual([]);
    expect(readdirSync(path(next))).toEqual(["edition.yaml"]);
    expect(existsSync(path("consultations/ex-proposal"))).toBe(false);
  });

  it("names the cell whose value is none: a body nobody registered, a day, a law, an edition that is no draft", async () => {
    const wrong = { ...filled, 提出单位: "无此机构", 拟施行日期: "2027-13-01", 所提版本: current };
    const { faults } = await proposed(put("form.xlsx", await sheet(wrong)));
    const row = (label: string): string => `B${forms.entry.findIndex((each) => each.label.zh === label) + 2}`;
    expect(faults.map(({ at, code }) => `${code} ${at}`).sort()).toEqual(
      ["所提版本", "提出单位", "拟施行日期"].map((each) => `FORM-02 ${row(each)}`).sort(),
    );
    const law = { ...filled, 法律依据: "《没有这部法律》第一条" };
    const { findings } = await proposed(put("law.xlsx", await sheet(law)), "--dry-run");
    expect(findings.filter(({ severity }) => severity === "error").map(({ message }) => message.zh)).toContainEqual(
      expect.stringContaining(`${row("法律依据")}：`),
    );
  });

  it("says in words what it leaves out: lines that answer nothing, and sheets beside the form", async () => {
    const whole = await writeXlsx({ name: "工作底稿", header: ["名称"], rows: [["示例"]] });
    const rows = [...Object.entries(filled), ["不相干的项目", "示例"]];
    const form = await writeXlsx({ name: "提案表单", header: ["提案", "填在这一列"], rows });
    const mail = put("form.eml", eml("请见附件。", ["form.xlsx", form], ["notes.xlsx", whole]));
    const { code, err } = await mulu("propose", mail, "--on", "2026-06-01", "--dry-run");
    expect(code).toBe(0);
    expect(err).toMatch(/^未收入：不相干的项目（B\d+）。/m);
    expect(err).toContain("未收入的工作表：工作底稿。");
    const english = await mulu("--lang", "en", "propose", mail, "--on", "2026-06-01", "--dry-run");
    expect(english.err).toMatch(/^left out: 不相干的项目 \(B\d+\)\./m);
  });

  it("takes no form where the file holds another that is filled, and names it", async () => {
    const other = await sheet({ ...filled, 名称: "示例另一项" });
    const mail = put("form.eml", eml("请见附件。", ["form.xlsx", await sheet(filled)], ["other.xlsx", other]));
    const { code, err } = await mulu("propose", mail, "--on", "2026-06-01");
    expect(code).toBe(1);
    expect(err).toContain("FORM-06  表单  一次只收一份表单");
    expect((await proposed(mail)).files).toEqual([]);
  });

  it("takes a whole table that is pasted", async () => {
    const rows = [
      ["名称", "类别", "信息性质", "主体性质", "法律依据", "采集部门", "是否共享", "是否公开"],
      ["示例甲信息", "行政管理信息", "负面", "法人", "《示例省社会信用条例》第十二条", "示例局", "是", "否"],
      ["示例乙信息", "行政管理信息", "负面", "法人", "《示例省社会信用条例》第十三条", "示例局", "是", "否"],
    ];
    const table = rows.map((cells) => cells.join("\t")).join("\n");
    const file = put("form.md", asIssue({ ...without("名称", "英文名称", "法律依据"), 整张表: table }));
    const { files, docket } = await proposed(file);
    expect(files).toHaveLength(3);
    expect(readFileSync(path(`consultations/${docket ?? ""}/docket.yaml`), "utf8")).toContain("示例甲信息、示例乙信息");
  });

  it("takes a removal by the name alone, and writes the docket only", async () => {
    const asked = ["提出单位", "牵头单位", "所提版本", "理由", "来源"];
    const answers = {
      ...without(...Object.keys(filled).filter((label) => !asked.includes(label))),
      改动: "删除 / remove",
    };
    const { files, docket } = await proposed(put("form.md", asIssue({ ...answers, 名称: "示例处罚信息" })));
    expect(files).toEqual([`catalogs/consultations/${docket ?? ""}/docket.yaml`]);
    expect(readFileSync(path(`consultations/${docket ?? ""}/docket.yaml`), "utf8")).toContain("change: remove");
    const unknown = await proposed(put("form.md", asIssue({ ...answers, 名称: "没有的信息" })));
    expect(unknown.faults.map(({ at }) => at)).toEqual(["“名称”"]);
  });

  it("is the same twice: a second time it takes nothing's place", async () => {
    const file = put("form.md", asIssue(filled));
    const first = await proposed(file);
    git("init", "--initial-branch=main");
    commit();
    const again = await mulu("propose", file, "--on", "2026-06-01");
    expect(again.code).not.toBe(0);
    expect(first.docket).toMatch(/^proposal-[0-9a-f]{10}$/);
  });

  it("writes a blank form that asks for every field the check demands of an entry", async () => {
    expect((await mulu("propose", "blank.xlsx", "--blank", "entry")).code).toBe(0);
    expect((await mulu("propose", "blank.yml", "--blank", "supplement")).code).toBe(0);
    const empty = await proposed("blank.xlsx");
    const required = forms.entry.filter(({ isRequired }) => isRequired);
    expect(empty.faults).toHaveLength(required.length);
    // Field by field: what an entry without it is faulted for is asked by a question of the form.
    const whole = fieldsIn(entryYaml());
    const asked = forms.entry.flatMap(({ path: field }) => field ?? []);
    for (const name of Object.keys(whole).filter((each) => each !== "provenance")) {
      const { [name]: _, ...rest } = whole;
      sandbox.put(`${next}/ex-one.yaml`, newDocument("x.yaml", "entry", rest));
      const { code } = await mulu("check", `catalogs/${next}`);
      const isAsked = asked.some((field) => field === name || field.startsWith(`${name}.`));
      if (code !== 0) expect([name, isAsked]).toEqual([name, true]);
    }
  });

  it("refuses what is no form, and says what to do with older formats", async () => {
    expect((await mulu("propose", put("x.md", "# 你好\n"), "--on", "2026-06-01")).code).toBe(2);
    expect(await mulu("propose", put("x.xls", "x"), "--on", "2026-06-01")).toMatchObject({
      code: 2,
      err: expect.stringContaining(".xlsx") as string,
    });
    expect((await mulu("propose", "no-such.md", "--on", "2026-06-01")).code).toBe(2);
  });
});

describe("a form in a mail, or in a file that is none", () => {
  const phone = ["138", "0013", "8000"].join("");
  const sheet = (rows: readonly (readonly string[])[]) =>
    writeXlsx({ name: "提案表单", header: ["提案", "填在这一列"], rows });
  const proposed = async (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(sandbox.cwd, name), bytes);
    const { code, out, err } = await mulu("propose", name, "--on", "2026-11-28", "--json");
    const { files = [], faults = [] } = JSON.parse(out === "" ? "{}" : out) as {
      files?: string[];
      faults?: { code: string; at: string }[];
    };
    return { code, err, files, faults: faults.map(({ code: each, at }) => `${each} ${at}`) };
  };

  it("reads a mail: its text, the form attached to it, or a table attached to what it says", async () => {
    const rows = Object.entries(filled).map(([label, text]) => [label, text.replace(/ \/ .*/, "")]);
    const table = Object.entries(filled).filter(([label]) => /^(?!提出|牵头|所提|改动|理由|拟|来源)/u.test(label));
    const about = Object.fromEntries(
      Object.entries(filled).filter(([label]) => /^(?:提出|牵头|所提|改动|理由|来源)/u.test(label)),
    );
    const whole = await writeXlsx({
      ...{ name: "目录", header: table.map(([label]) => label) },
      rows: [table.map(([, text]) => text.replace(/ \/ .*/, ""))],
    });
    for (const mail of [
      eml(letter(filled)),
      eml("请见附件。", ["form.xlsx", await sheet(rows)]),
      eml(letter(about), ["table.xlsx", whole]),
    ]) {
      const { files, faults } = await proposed("信.eml", mail);
      expect(faults).toEqual([]);
      expect(files).toHaveLength(2);
      for (const file of files) rmSync(join(sandbox.cwd, file));
    }
  });

  it("keeps what ends a letter out of the last answer, and nothing of a person in any file", async () => {
    const { files } = await proposed("信.txt", letter(filled, `\n此致 敬礼\n王建国 ${phone}\n`));
    expect(files).toHaveLength(2);
    for (const file of files) expect(readFileSync(join(sandbox.cwd, file), "utf8")).not.toMatch(/建国|8000|此致/);
  });

  it.each([
    ["in its reasons", { 理由: `请联系王建国，电话${phone}` }, "FORM-05 “理由”"],
    ["in its source", { 来源: `我叫王建国` }, "FORM-05 “来源”"],
  ])("refuses a person %s by its place, without quoting it", async (_what, more, fault) => {
    const { code, files, faults } = await proposed("信.txt", letter({ ...filled, ...more }));
    expect([code, files, faults]).toEqual([1, [], [fault]]);
  });

  it("writes nothing where a column holds a person", async () => {
    const { code, files } = await proposed("信.txt", letter({ ...filled, 查询审批: `王建国批准，手机${phone}` }));
    expect([code, files]).toEqual([1, []]);
  });

  it("tells an answer that is a formula by its cell", async () => {
    const rows = Object.entries(filled).map(([label, text]) => [label, label === "名称" ? "=A1" : text]);
    const csv = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n");
    expect((await proposed("表.csv", csv)).faults).toEqual(["FORM-04 B5"]);
  });

  it.each([
    ["表.xls", "另存为 .xlsx"],
    ["表.wps", "空白表单"],
    ["表.zip", "解开"],
    ["图.png", "是图片"],
    ["表.xlsm", "不含宏"],
    ["表.dat", "不是文字"],
  ])("says of %s what to do", async (name, word) => {
    expect(await proposed(name, Buffer.from([0, 1, 2]))).toMatchObject({
      code: 2,
      err: expect.stringContaining(word) as string,
    });
  });

  it("says how to draft an edition that is not there", async () => {
    const { faults, code } = await proposed(
      "信.txt",
      letter({ ...filled, 所提版本: "local/370000/information/ex-2031" }),
    );
    expect([code, faults]).toEqual([1, ["FORM-02 “所提版本”"]]);
    const { out, err } = await mulu("propose", "信.txt", "--on", "2026-11-28");
    expect(out + err).toContain("mulu new edition local/370000/information/ex-2031 --from");
  });
});
