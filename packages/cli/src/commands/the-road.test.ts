import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx, writeXlsx } from "@mulu/spreadsheet";
import { expect, it } from "vitest";

import { draftWorld, errorsIn } from "../testing/draft-world.js";
import { usePublishedSandbox } from "../testing/published.js";

/*
 * The whole road of an office that has a spreadsheet and the command, and never opens a YAML file: its table, next year's
 * draft, the docket, thirty comments, their answers, the decision, the publication and the annex.
 */

const office = usePublishedSandbox(draftWorld);
const [now, then] = ["local/370300/information/2026", "local/370300/information/2027"];
const docket = "370300-information-2027";

type Row = Record<string, string>;

const path = (name: string): string => join(office.cwd, name);

/** Does what is told, and wants it to have gone well. */
async function well(...args: string[]): Promise<string> {
  const { code, out, err } = await office.mulu(...args);
  expect(code === 0 ? "" : [args.join(" "), out, err].join("\n")).toBe("");
  return out;
}

async function put(name: string, rows: readonly Row[]): Promise<string> {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => header.map((column) => row[column] ?? ""));
  writeFileSync(path(name), await writeXlsx({ name: "表", header, rows: cells }));
  return name;
}

/** A workbook that the command wrote, by its headings, as somebody sees it who opens it. */
function opened(name: string): Row[] {
  const [sheet] = readXlsx(readFileSync(path(name)), name);
  const [header = [], ...rows] = (sheet?.rows ?? []).map((row) => [...row].map((cell) => cell?.text ?? ""));
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""])));
}

const items = Array.from(
  { length: 30 },
  (_, at): Row => ({
    名称: `示例失信信息${String(at + 1)}`,
    信息性质: "负面",
    主体性质: at % 3 === 0 ? "自然人" : "法人",
    采集部门: at % 2 === 0 ? "市民政局" : "市城管局",
    法律依据: "《示例省社会信用条例》第十二条",
    是否共享: "是",
    公开范围: "社会公开",
    公开期限: "1年",
  }),
);

/** What an edition says once for all, by the columns of the table. */
const forAll = Object.entries({
  查询权限: "各部门经授权的经办人",
  查询用途: "许可审查；信用监管",
  查询审批: "处室负责人批准",
  本人查询途径: "凭身份核验查询",
  异议渠道: "政务大厅窗口",
  异议处理单位: "示例三市发展和改革委员会",
  异议处理时限: "7个工作日",
  修复方式: "纠正并履行",
  修复程序: "申请、核实、办结",
  修复时限: "10个工作日",
  公开渠道: "认定部门门户网站",
}).flatMap(([column, text]) => ["--default", `${column}=${text}`]);

/** What each entry says, filled in the exported table. */
const filled = (row: Row): Row => ({
  ...row,
  类别: "行政管理信息",
  采集部门: "示例三市民政局",
  认定文书: "行政处罚决定",
  失信程度标准: "示例分级办法",
  失信程度: "一般",
  失信程度认定部门: "示例三市民政局",
  共享范围: "经授权的部门",
  共享必要性: "许可审查所需",
  共享依据同纳入依据: "是",
  公开必要性: "交易安全所需",
  公开依据同纳入依据: "是",
  公开期限: "1年至3年",
  修复结果: "停止公示；移出名单；解除措施",
  未知项: "",
  ...(row["主体性质"] === "自然人"
    ? {
        个人信息使用目的: "信用监管",
        个人信息使用方式: "依法归集",
        个人信息使用范围: "处罚决定所载",
        使用个人信息须本人同意: "是",
        公开须本人同意: "是",
      }
    : {}),
});

it("goes from an office’s table to the published edition and its annex, and no YAML is written by hand", async () => {
  await office.publish();
  await well(
    ...["new", "supplement", "示例三市", "2026", "--nature", "transcription", "--region-en", "Example Three"],
    ...["--title", "示例三市补充目录（2026年版）|Example supplement 2026", "--verified", "2026-11-28"],
  );
  const table = await put("目录.xlsx", items);
  expect((await office.mulu("import", table, "--into", now)).code).toBe(1);
  const answered = ["--answer", "市民政局=登记 ex-civil-affairs 示例三市民政局", "--answer", "采集部门/其余=照原文"];
  await well("import", table, "--into", now, "--update", ...answered);

  // Next year's draft says once what holds for all; the rest is filled in its own table, and one row is struck.
  const draft = ["--issuer", "示例三市发展和改革委员会", "--category", "行政管理信息", ...forAll];
  expect(
    (await office.mulu("new", "edition", then, "--from", now, "--verified", "2026-11-28", ...draft)).code,
  ).toBeLessThan(2);
  await well("export", then, "草案.xlsx");
  await put("改好.xlsx", opened("草案.xlsx").map(filled).slice(0, 29));
  await well("import", "改好.xlsx", "--into", then, "--update", "--remove-missing");
  expect((await errorsIn(office)).filter((each) => each.includes(then))).toEqual([]);
  expect((await office.mulu("diff", now, then)).out).toContain("删去（1）");

  const groups = ["各地区", "部门", "市场主体", "行业协会", "律师事务所", "专家", "公众"].flatMap((each) => [
    "--group",
    each === "各地区" ? "地区" : each,
  ]);
  const days = ["--on", "2026-11-28", "--opens", "2026-12-01", "--days", "30"];
  expect(await well("docket", "open", then, "--lead", "示例三市发展和改革委员会", ...days, ...groups)).not.toContain(
    "还要补",
  );
  const comments = items.map(
    (row, at): Row => ({
      意见内容: `${row["名称"] ?? ""}的公开期限怎样起算，请写明，第${String(at + 1)}项`,
      单位类别: at % 2 === 0 ? "企业" : "个人",
      对应事项: row["名称"] ?? "",
      提出时间: "2026-12-05",
      渠道: "信函",
    }),
  );
  expect(await well("docket", "import", docket, await put("意见.xlsx", comments))).toContain("收 30 条");
  await well("docket", "answer", docket, "--export", "待答复.xlsx");
  const answers = opened("待答复.xlsx").map((row) => ({
    ...row,
    ...{
      处理结果: "question-answered",
      答复: "自决定之日起算。",
      英文答复: "From the day of the decision.",
      答复日期: "2027-01-04",
    },
  }));
  await well("docket", "answer", docket, "--from", await put("答复.xlsx", answers));
  await well("docket", "close", docket, "--on", "2027-01-08");
  await well("docket", "step", docket, "submitted", "--on", "2027-01-20");
  await well("docket", "step", docket, "approved", "--on", "2027-02-10", "--by", "ex-local-congress");

  const publication = ["--number", "示例〔2027〕1号", "--on", "2027-02-20", "--effective", "2027-04-01"];
  const address = [
    "--url",
    "https://www.example3.gov.cn/2027",
    "--host-title",
    "示例三市政府网站|Example Three government",
  ];
  await well("publish", then, ...publication, ...address);
  await well("annex", then, "附件.docx", "附件.pdf");
  await well("paper", "comments", docket, "采纳.docx");
  await well("paper", "note", then, "说明.docx");
  await well("paper", "comparison", then, "对照.pdf");
  for (const name of ["附件.docx", "附件.pdf", "采纳.docx", "说明.docx", "对照.pdf"]) {
    expect(statSync(path(name)).size).toBeGreaterThan(1000);
  }
  expect((await errorsIn(office)).filter((each) => each.includes(then))).toEqual([]);
  await well("verify");
});

it("names a flag that a draft after another does not take, and an answer to what was not asked, and writes nothing", async () => {
  const later = ["new", "edition", "national/information/ex-2027", "--from", "national/information/ex-2026"];
  const numbered = await office.mulu(
    ...later,
    "--verified",
    "2026-11-28",
    "--number",
    "1",
    "--nature",
    "transcription",
  );
  expect(numbered).toMatchObject({ code: 2, err: expect.stringContaining("不能同时写 --number、--nature") as string });
  const table = await put("目录.xlsx", items);
  const idle = await office.mulu(
    "import",
    table,
    "--into",
    "national/information/ex-2026",
    "--answer",
    "没有的词=照原文",
  );
  expect(idle).toMatchObject({ code: 2, err: expect.stringContaining("没有问到这个列名或者词") as string });
});
