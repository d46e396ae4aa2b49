import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { listDocket, listDraft, listNext, listNow, listWorld } from "../testing/list-standard.js";
import { usePublishedSandbox } from "../testing/published.js";

const sandbox = usePublishedSandbox(listWorld);
const { put, mulu, publish, commit, path } = sandbox;

const docketFile = "consultations/ex-list/docket.yaml";
const flags = [
  ...["--on", "2026-12-20", "--url", "https://www.example.gov.cn/list", "--effective", "2027-01-01"],
  ...["--credit-china", "https://www.example.gov.cn/credit", "--source", "ex-source"],
];

/** A draft of the next version, and its docket. */
function draft(docket: string = listDocket()): void {
  put(`${listNext}.yaml`, listDraft());
  put(docketFile, docket);
}

const text = (file: string): string => readFileSync(path(file), "utf8");
const snapshot = (): string[] =>
  readdirSync(sandbox.cwd, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".git/") && /\.[a-z]+$/.test(name) && !/^\.git$/.test(name))
    .map((name) => `${name} ${readFileSync(join(sandbox.cwd, name), "utf8")}`)
    .sort();

interface Answer {
  edition: string;
  published: boolean;
  lacks: { code: string; words: { zh: string }; hint?: { zh: string } }[];
}
const answered = async (...args: string[]): Promise<Answer> =>
  JSON.parse((await mulu("publish", listNext, ...args, "--json")).out) as Answer;
const codes = async (...args: string[]): Promise<string[]> => (await answered(...args)).lacks.map(({ code }) => code);

describe("mulu publish of a list standard", () => {
  it("tells all that is missing at once, and writes nothing", async () => {
    await publish();
    put(`${listNext}.yaml`, listDraft().replace("主体名单", "主体名单（征求意见稿）"));
    const before = snapshot();
    const { code, err } = await mulu("publish", listNext);
    expect(code).toBe(1);
    expect(err).toContain(`${listNext} 还不能公布`);
    const told = await codes();
    expect(told).toEqual(expect.arrayContaining(["on", "url", "credit-china", "effective", "source", "title"]));
    expect(told).toEqual(expect.arrayContaining(["docket", "window", "groups", "answers"]));
    expect(new Set(told).size).toBe(told.length);
    expect(snapshot()).toEqual(before);
  });

  it("asks for thirty days and all seven groups as law, unlike the days of a catalog", async () => {
    await publish();
    draft(listDocket(["2026-08-03", "2026-08-31"]));
    expect(await codes(...flags)).toEqual(["window"]);
    draft(listDocket().replace(", public]", "]"));
    expect(await codes(...flags)).toEqual(["groups"]);
    draft(listDocket(undefined, "unanswered: 3\n"));
    expect(await codes(...flags)).toContain("answers");
  });

  it("refuses a standard that no act sets, and a number that is not that of the act", async () => {
    await publish();
    draft();
    expect(await codes(...flags, "--number", "示例部令第2号")).toEqual(["number"]);
    put(
      `${listNext}.yaml`,
      listDraft()
        .replace(/setBy:.*\n/, "")
        .replace("[inForce", "[setBy, inForce"),
    );
    expect(await codes(...flags)).toContain("adoption");
  });

  it("refuses days that do not follow one another, and a docket that was decided otherwise", async () => {
    await publish();
    draft();
    const on = (day: string): string[] => flags.with(1, day);
    expect(await codes(...on("2026-09-01"))).toContain("on");
    expect(await codes(...on("2027-02-01"))).toEqual(["effective"]);
    expect(await codes(...flags.with(5, "2026-03-01"))).toContain("effective");
    draft(listDocket(undefined, "unanswered: 0\ndecision: { outcome: returned, date: 2026-11-20, by: ex-ministry }\n"));
    expect(await codes(...flags)).toEqual(["decision"]);
  });

  it("shows in a dry run what it would write, and writes nothing", async () => {
    await publish();
    draft();
    const before = snapshot();
    const { code, out } = await mulu("publish", `${listNext}.yaml`, ...flags, "--dry-run");
    expect([code, out]).toEqual([0, expect.stringContaining("试运行")]);
    expect(snapshot()).toEqual(before);
  });

  it("makes a consulted draft official, frozen, with docket, lock and changeset, as one", async () => {
    await publish();
    draft();
    put("../.changeset/README.md", "示例\n");
    await mulu("verify", "--update");
    commit();
    const { code, out, err } = await mulu("publish", "national/lists/ex-list@2027", ...flags, "--base", "base");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("已经公布并锁定");
    const written = text(`${listNext}.yaml`);
    expect(written).toContain("# 起草人的注释");
    expect(written).toContain("inForce: { from: 2027-01-01 }");
    expect(written).toMatch(/channel: credit-china, date: 2026-12-20.*\n.*channel: designated-site, date: 2026-12-20/);
    expect(written).toMatch(/provenance: \{ status: official, confidence: high, source: ex-source/);
    expect(written).not.toContain("unknown:");
    expect(text(docketFile)).toContain("number: 示例部令第1号");
    expect((await mulu("check")).code).toBe(0);
    expect((await mulu("verify", "--base", "base")).out).toContain("0 处问题");
    const changeset = readFileSync(join(sandbox.cwd, ".changeset/publish-national-lists-ex-list-2027.md"), "utf8");
    expect(changeset).toContain("示例部令第1号，2026-12-20");
    expect(changeset).toContain(`前一版本是 ${listNow}。`);
    expect(changeset).toContain("改动：移出条件。");
    expect(changeset).toMatch(/\n\nen: Publishes /);
    const sidecar = join(sandbox.cwd, ".changeset/publish-national-lists-ex-list-2027.consultation.yml");
    expect(readFileSync(sidecar, "utf8")).toBe("docket: ex-list\n");
    // Frozen: another term is found, and it is not published twice.
    put(`${listNext}.yaml`, written.replace("P2Y", "P1Y"));
    expect((await mulu("verify")).out).toMatch(/PS-15.*ex-list\/2027/);
    expect(await mulu("publish", listNext, ...flags)).toMatchObject({
      code: 2,
      err: expect.stringContaining("已经是官方文本") as string,
    });
  });

  it("registers on the way the hosts and the source that it names", async () => {
    await publish();
    draft();
    const foreign = flags.with(7, "https://www.example.org/credit").with(9, "ex-order");
    expect(await codes(...foreign)).toEqual(["host", "source"]);
    const own = flags.with(7, "https://credit.example.gov.cn/1").with(9, "ex-order");
    const more = ["--host-title", "示例网站|Example site", "--source-title", "示例部令|Example order"];
    expect(await answered(...own, ...more)).toMatchObject({ published: true, lacks: [] });
    expect(text("vocabularies/sources.yaml")).toContain("ex-order");
    expect((await mulu("check")).code).toBe(0);
  });

  it("takes for a call that is wrong: a step of editions, a version there is not, flags of lists on an edition", async () => {
    await publish();
    draft();
    expect(await mulu("publish", listNext, ...flags, "--collated", "2026-07-01:ex-ministry")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--collated") as string,
    });
    expect(await mulu("publish", "national/lists/ex-list/2030")).toMatchObject({
      code: 2,
      err: expect.stringContaining(listNow) as string,
    });
    const edition = await mulu("publish", "local/370000/information/ex-2026", "--source", "ex-source");
    expect(edition.code).toBe(2);
  });
});
