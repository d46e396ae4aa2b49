import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { officeTable, said, useDesk } from "../testing/docket-desk.js";

const desk = useDesk();
const docketFile = "catalogs/consultations/ex-docket/docket.yaml";
const text = (): string => readFileSync(desk.at(docketFile), "utf8");
const run = async (...args: string[]) => {
  const { code, out, err } = await desk.mulu("docket", ...args, "--json");
  const { missing = [] } = JSON.parse(out === "" ? "{}" : out) as { missing?: { message: { zh: string } }[] };
  return { code, err, missing: missing.map(({ message }) => message.zh) };
};
const step = (stage: string, on: string, ...more: string[]) => run("step", "ex-docket", stage, "--on", on, ...more);
const take = async (name: string, rows: readonly Readonly<Record<string, string>>[]) => {
  writeFileSync(desk.at(name), await officeTable(rows));
  return desk.take(name);
};
const groups = "regions departments market-entities associations legal-services experts public"
  .split(" ")
  .flatMap((group) => ["--group", group]);
const answer = (number: number, ...more: string[]) =>
  desk.mulu(
    ...["docket", "answer", "ex-docket", String(number), "--disposition", "not-adopted", "--reason", "no-basis"],
    ...["--answer", "没有依据。", "--on", "2026-02-11", ...more],
  );

/** From comments to the approval, by commands alone. */
async function walk(): Promise<void> {
  await take("一.xlsx", [{ 意见内容: said }]);
  await answer(1);
  expect((await run("close", "ex-docket", "--on", "2026-02-12")).code).toBe(0);
  expect(await step("已报审", "2026-02-20")).toMatchObject({ code: 0 });
  expect(await step("approved", "2026-03-01", "--by", "ex-state-council")).toMatchObject({ code: 0 });
}

describe("a docket takes the steps of its road by commands", () => {
  it("to its approval, with the decision written", async () => {
    await walk();
    expect(text()).toMatch(/decision: \{ outcome: approved, date: 2026-03-01, by: ex-state-council \}/);
    const { out } = await desk.mulu("check", "consultations/ex-docket", "--json");
    expect(out).not.toMatch(/PS-(?:05|06|07|12|17|18|22|23|24)/);
  });

  it.each([
    ["a stage that is skipped", "approved", "2026-02-12", ["--by", "ex-state-council"], "跳过|直接进入"],
    ["a stage it is in", "in-consultation", "2026-01-06", [], "已经处于"],
    ["a stage that does not follow", "proposed", "2026-01-06", [], "不能"],
    ["a day before", "withdrawn", "2026-01-02", ["--note", "撤回"], "早于"],
    ["no reason", "withdrawn", "2026-01-06", [], "理由"],
  ])("is refused for %s, and writes nothing", async (_what, stage, on, more, word) => {
    const before = text();
    const { code, missing } = await step(stage, on, ...more);
    expect([code, missing.join("\n")]).toEqual([1, expect.stringMatching(word)]);
    expect(text()).toBe(before);
  });

  it.each([
    ["a stage that is none", "done", [], "没有阶段"],
    ["what another verb does", "consultation-closed", [], "mulu docket close"],
    ["what another verb does", "已公布", [], "mulu publish"],
    ["an approval by nobody", "approved", [], "--by"],
    ["a body nobody knows", "submitted", ["--by", "nobody"], "nobody"],
  ])("is a wrong call for %s", async (_what, stage, more, word) => {
    const { code, err } = await step(stage, "2026-02-12", ...more);
    expect([code, err]).toEqual([2, expect.stringContaining(word)]);
  });

  it("registers on the way a body of the region that approves it, and no slip of the hand", async () => {
    const provenance = "provenance: { status: inferred, confidence: high, verified: 2026-01-01 }\n";
    desk.put(
      "local/370000/incentives/ex-2027/edition.yaml",
      `title: { zh: 示例版本, en: Example edition }\nnature: draft\n${provenance}`,
    );
    const of = text().replace("national/information/ex-2026", "local/370000/incentives/ex-2027");
    desk.put("consultations/ex-docket/docket.yaml", of);
    await take("一.xlsx", [{ 意见内容: said }]);
    await answer(1);
    await run("close", "ex-docket", "--on", "2026-02-12");
    await step("submitted", "2026-02-20");
    const approve = (body: string) => step("approved", "2026-03-01", "--by", body);
    expect(await approve("示例审定机关")).toMatchObject({ code: 2, err: expect.stringContaining("全称") as string });
    expect(await approve("山东省示例审定委员会")).toMatchObject({ code: 0, missing: [] });
    const [, slug = ""] = /outcome: approved, date: 2026-03-01, by: (o-370000-[0-9a-f]+)/.exec(text()) ?? [];
    const body = readFileSync(desk.at(`catalogs/organizations/${slug}.yaml`), "utf8");
    expect(body).toContain("山东省示例审定委员会");
  });

  it("an approval by the lead itself is what the check refuses, so it is not written", async () => {
    await take("一.xlsx", [{ 意见内容: said }]);
    await answer(1);
    await run("close", "ex-docket", "--on", "2026-02-12");
    await step("submitted", "2026-02-20");
    const before = text();
    const { code, missing } = await step("approved", "2026-03-01", "--by", "ex-ministry");
    expect([code, missing.join("\n")]).toEqual([1, expect.stringMatching(/PS-\d\d/)]);
    expect(text()).toBe(before);
  });

  it("what was returned is proposed anew, asked again in a further window, and keeps its comments", async () => {
    await take("一.xlsx", [{ 意见内容: said }]);
    await answer(1);
    await run("close", "ex-docket", "--on", "2026-02-12");
    expect((await step("submitted", "2026-02-20")).code).toBe(0);
    expect(await step("returned", "2026-02-25", "--note", "依据不足")).toMatchObject({ code: 0, missing: [] });
    expect((await step("proposed", "2026-03-01")).code).toBe(0);
    expect((await step("accepted-for-collation", "2026-03-02")).code).toBe(0);
    expect((await step("in-consultation", "2026-03-03")).code).toBe(1);
    expect(await step("in-consultation", "2026-03-03", "--days", "30", "--window", "again", ...groups)).toMatchObject({
      missing: [],
    });
    expect(text()).toMatch(/id: again\n\s+opens: 2026-03-03\n\s+closes: 2026-04-02/);
    writeFileSync(
      desk.at("二.xlsx"),
      await officeTable([{ 意见内容: "应当公开处罚决定的依据", 提出时间: "2026-03-10" }]),
    );
    expect((await desk.take("二.xlsx", "--window", "again")).report["numbers"]).toEqual([2]);
    expect(desk.stored()).toHaveLength(1);
  });
});

describe("an extension", () => {
  const extend = (to: string, decided: string) =>
    run("extend", "ex-docket", "--to", to, "--decided", decided, "--reason", "应请求");

  it("lets a window close later, and comments in", async () => {
    const late = [{ 意见内容: said, 提出时间: "2026-02-15" }];
    expect(await take("晚.xlsx", late)).toMatchObject({
      code: 1,
      report: { added: 0, held: 1, notes: [{ code: "INTAKE-19", places: ["意见汇总!2"] }] },
    });
    expect(existsSync(desk.at("catalogs/consultations/ex-docket/comments"))).toBe(false);
    expect((await extend("2026-02-20", "2026-02-05")).code).toBe(0);
    expect(text()).toMatch(/from: 2026-02-10, to: 2026-02-20, decided: 2026-02-05/);
    expect(await take("晚.xlsx", late)).toMatchObject({ code: 0, report: { added: 1 } });
    expect((await desk.mulu("check", "consultations/ex-docket", "--json")).out).not.toMatch(/PS-(?:17|22)/);
  });

  it.each([
    ["that shortens", "2026-02-01", "2026-01-20", "不晚于"],
    ["that is decided after the closing day", "2026-02-28", "2026-02-11", "另开一次"],
  ])("%s is refused", async (_what, to, decided, word) => {
    const before = text();
    const { code, missing } = await extend(to, decided);
    expect([code, missing.join()]).toEqual([1, expect.stringContaining(word)]);
    expect(text()).toBe(before);
  });
});

describe("a docket that is past its consultation", () => {
  it("takes what came in time while it is closed, and says that it has to be answered", async () => {
    await take("一.xlsx", [{ 意见内容: said }]);
    await answer(1);
    await run("close", "ex-docket", "--on", "2026-02-12");
    const { code, report } = await take("二.xlsx", [{ 意见内容: "应当公开处罚决定的依据" }]);
    expect([code, report.notes.map(({ code: each }) => each)]).toEqual([0, ["INTAKE-20"]]);
    expect((await step("submitted", "2026-02-20")).missing.join()).toContain("没有答复");
  });

  it("takes none once it is submitted, and still writes codes anew for those it has", async () => {
    await walk();
    const { code, err } = await take("二.xlsx", [{ 意见内容: "应当公开处罚决定的依据" }]);
    expect([code, err]).toEqual([2, expect.stringContaining("不再收意见")]);
    expect(desk.stored()).toHaveLength(1);
    expect(await desk.take("一.xlsx", "--codes", "c.csv")).toMatchObject({ code: 0, report: { already: 1 } });
  });

  it("keeps the answers it was decided on, and takes what their writers say of them", async () => {
    await walk();
    const before = desk.stored();
    expect((await answer(1, "--reason", "for-later")).code).toBe(1);
    expect(desk.stored()).toEqual(before);
    expect((await desk.mulu("docket", "answer", "ex-docket", "1", "--state", "satisfied")).code).toBe(0);
    expect(desk.stored()[0]).toMatchObject({ state: "satisfied", answer: { zh: "没有依据。" } });
  });
});

it("a docket that is opened says what it will lack on that day", async () => {
  desk.put(
    "national/information/ex-2027/edition.yaml",
    "title: { zh: 示例目录, en: Example catalog }\nnature: draft\nprovenance: { status: inferred, confidence: high, verified: 2026-01-01 }\n",
  );
  const { code, out } = await desk.mulu(
    ...["docket", "open", "national/information/ex-2027", "--opens", "2028-02-01", "--days", "29"],
    ...["--lead", "ex-ministry", "--on", "2028-01-31", "--group", "public"],
  );
  expect(code).toBe(0);
  expect(out).toMatch(/没有征求.*的意见[^]*只有 29 天/);
});
