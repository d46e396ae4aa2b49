import { readFileSync, writeFileSync } from "node:fs";

import { readXlsx, writeXlsx } from "@mulu/spreadsheet";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";

import { commentsPath, officeTable, said, useDesk } from "../testing/docket-desk.js";

const desk = useDesk();
const other = "应当公开行政处罚决定的依据";

beforeEach(async () => {
  const rows = [{ 意见内容: said }, { 意见内容: `${said}谢谢` }, { 意见内容: other }];
  writeFileSync(desk.at("意见.xlsx"), await officeTable(rows));
  await desk.take("意见.xlsx");
});

const answer = async (...args: string[]) => {
  const { code, out, err } = await desk.mulu("docket", "answer", "ex-docket", ...args, "--json");
  const report = JSON.parse(out === "" ? "{}" : out) as {
    answered: number[];
    folded: number;
    notes: { places: string[]; message: { zh: string } }[];
  };
  return { code, err, report };
};
const refusal = [
  "--disposition",
  "not-adopted",
  "--reason",
  "no-basis",
  "--answer",
  "没有依据。",
  "--on",
  "2026-02-11",
];

describe("one answer", () => {
  it("is kept, in Chinese alone if need be, and goes for those that repeat the comment", async () => {
    const { code, report } = await answer("1", ...refusal);
    expect([code, report.answered, report.folded]).toEqual([0, [1], 1]);
    expect(desk.stored()[0]).toMatchObject({
      ...{ disposition: "not-adopted", reason: "no-basis", answer: { zh: "没有依据。" }, answered: "2026-02-11" },
    });
    const told = await desk.mulu("docket", "report", "ex-docket", "--json");
    expect(JSON.parse(told.out)).toMatchObject({ total: 3, duplicates: 1, unanswered: [3] });
    expect((await desk.mulu("check", commentsPath.replace(/\/[^/]*$/, ""))).code).toBe(0);
  });

  it.each([
    ["without what was decided", ["--answer", "好", "--on", "2026-02-11"], "处理结果"],
    ["that refuses without a reason", ["--disposition", "not-adopted", "--answer", "不", "--on", "2026-02-11"], "理由"],
    [
      "that adopts and changes nothing",
      ["--disposition", "adopted", "--answer", "好", "--on", "2026-02-11"],
      "改动的文件",
    ],
    [
      "that changes what is not there",
      ["--disposition", "adopted", "--answer", "好", "--on", "2026-02-11", "--change", "national/none"],
      "没有文件",
    ],
    ["before the comment came", [...refusal.slice(0, -1), "2026-01-01"], "早于"],
  ])("%s is refused", async (_what, flags, word) => {
    const { code, report } = await answer("3", ...flags);
    expect([code, report.answered]).toEqual([1, []]);
    expect(report.notes.map(({ message }) => message.zh).join()).toContain(word);
    expect(desk.stored()[2]?.disposition).toBeUndefined();
  });

  it("says all that is missing at once", async () => {
    const { report } = await answer("3", "--disposition", "partly-adopted");
    expect(report.notes).toHaveLength(4);
  });

  it("folds by hand what says the same in other words, and never what is folded already", async () => {
    expect((await answer("3", "--duplicate-of", "2")).report.notes[0]?.message.zh).toContain("第 1 条重复");
    expect((await answer("1", "--duplicate-of", "3")).report.notes[0]?.message.zh).toContain("并入了这一条");
    expect((await answer("3", "--duplicate-of", "1")).code).toBe(0);
    expect(desk.stored()[2]).toMatchObject({ duplicateOf: 1, disposition: "duplicate" });
  });

  it.each([
    [["3", "--disposition", "maybe"], "adopted"],
    [["9", ...refusal], "没有第 9 条"],
    [[], "三者取一"],
    [["3", "--article", "第十二条"], "不认识"],
  ])("a call that is wrong says so: %j", async (args, word) => {
    const { code, err } = await answer(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(word)]);
  });
});

describe("a table of answers", () => {
  const cells = () =>
    readXlsx(readFileSync(desk.at("答复.xlsx")), "答复.xlsx")[0]?.rows.map((row) =>
      row.map((cell) => cell?.text ?? ""),
    ) ?? [];

  it("lists those that wait, once each, with drop-down lists", async () => {
    expect((await answer("--export", "答复.xlsx")).code).toBe(0);
    const [header = [], ...rows] = cells();
    expect(rows.map(([number, , , , , repeats]) => [number, repeats ?? ""])).toEqual([
      ["1", "1"],
      ["3", ""],
    ]);
    expect(header).toContain("处理结果");
    const sheet = new TextDecoder().decode(unzipSync(readFileSync(desk.at("答复.xlsx")))["xl/worksheets/sheet1.xml"]);
    expect(sheet).toMatch(/<\/sheetData><dataValidations count="3">/);
  });

  it("is taken back: what is whole is kept, what is not is told by its cell, what is blank waits", async () => {
    await answer("--export", "答复.xlsx");
    const [header = [], first = [], second = []] = cells();
    const fill = (row: readonly string[], given: Record<string, string>) =>
      header.map((name, at) => given[name] ?? row[at] ?? "");
    const filled = [
      fill(first, { 处理结果: "not-adopted", 理由: "no-basis", 答复: "没有依据。", 答复日期: "2026年2月11日" }),
      fill(second, { 处理结果: "not-adopted", 答复: "不行", 答复日期: "去年" }),
    ];
    writeFileSync(desk.at("填好.xlsx"), await writeXlsx({ name: "意见答复表", header, rows: filled }));
    const { code, report } = await answer("--from", "填好.xlsx");
    expect([code, report.answered]).toEqual([1, [1]]);
    expect(report.notes.map(({ places }) => places)).toEqual([[expect.stringMatching(/^意见答复表!N3$/)]]);
    expect((await answer("--from", "填好.xlsx")).report.answered).toEqual([]);
  });

  it("goes out and comes back as csv, which has no end of rows of its own", async () => {
    await answer("--export", "答复.csv");
    const filled = readFileSync(desk.at("答复.csv"), "utf8").replaceAll(
      /,{10}(?=\r?\n)/g,
      ",not-adopted,no-basis,,,,不采纳。,,2026-02-11,,",
    );
    writeFileSync(desk.at("填好.csv"), filled);
    const { code, report } = await answer("--from", "填好.csv");
    expect([code, report.answered, report.notes]).toEqual([0, [1, 3], []]);
  });

  it("is refused when it is none", async () => {
    expect((await answer("--from", "意见.xlsx")).err).toContain("不是意见答复表");
  });
});

describe("the end of a consultation", () => {
  const close = async (...args: string[]) => {
    const { code, out } = await desk.mulu("docket", "close", "ex-docket", ...args, "--json");
    return {
      code,
      missing: (JSON.parse(out) as { missing: { message: { zh: string } }[] }).missing.map(({ message }) => message.zh),
    };
  };

  it("is refused with all that is missing", async () => {
    const { code, missing } = await close("--on", "2026-02-01");
    expect(code).toBe(1);
    expect(missing.join("\n")).toMatch(/才截止[^]*没有答复/);
  });

  it("is written where nothing is missing, and changes nothing else of the docket", async () => {
    await answer("1", ...refusal);
    await answer("3", ...refusal);
    const path = desk.at("catalogs/consultations/ex-docket/docket.yaml");
    const before = readFileSync(path, "utf8");
    expect(await close("--on", "2026-02-12")).toEqual({ code: 0, missing: [] });
    expect(readFileSync(path, "utf8")).toBe(
      before.replace("windows:", "  - { stage: consultation-closed, date: 2026-02-12 }\nwindows:"),
    );
    expect((await close("--on", "2026-02-13")).code).toBe(1);
  });
});
