import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { current, docketYaml, editionYaml, entryYaml, next, officeWorld } from "../testing/proposal.js";
import { usePublishedSandbox } from "../testing/published.js";

const sandbox = usePublishedSandbox(officeWorld);
const { put, mulu, publish, commit, git, path, lockText } = sandbox;

const decided = `unanswered: 0
counts: { adopted: 2 }
stages:
  - { stage: proposed, date: 2026-06-01, by: ex-bureau }
  - { stage: accepted-for-collation, date: 2026-07-01, by: ex-ministry }
  - { stage: in-consultation, date: 2026-08-03, by: ex-ministry }
  - { stage: consultation-closed, date: 2026-09-15, by: ex-ministry }
  - { stage: submitted, date: 2026-10-12, by: ex-ministry }
  - { stage: approved, date: 2026-11-20, by: ex-local-congress }
decision: { outcome: approved, date: 2026-11-20, by: ex-local-congress }
`;

/** A draft whose docket is decided, or is not. */
function draft(edition = next, docket = "ex-next", more = decided): void {
  put(
    `${edition}/edition.yaml`,
    `# 起草人的注释\n${editionYaml("2027", "draft", edition === next ? `supersedes: ${current}\n` : "")}`,
  );
  put(`${edition}/ex-penalty.yaml`, entryYaml("示例处罚信息", "P5Y"));
  put(`${edition}/ex-licence.yaml`, entryYaml("示例许可信息"));
  put(`consultations/${docket}/docket.yaml`, docketYaml(edition, ["2026-08-03", "2026-09-15"], more));
}

const flags = (number: string): string[] => [
  ...["--number", number, "--on", "2026-12-20", "--url", "https://www.example.gov.cn/2027"],
  ...["--effective", "2027-01-01"],
];

const number = "示例〔2026〕9号";
const text = (file: string): string => readFileSync(path(file), "utf8");
const snapshot = (): string[] =>
  readdirSync(sandbox.cwd, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".git/") && /\.\w+$/.test(name) && !/^\.git$/.test(name))
    .map((name) => `${name} ${readFileSync(join(sandbox.cwd, name), "utf8")}`)
    .sort();

interface Answer {
  published: boolean;
  lacks: { code: string; words: { zh: string }; hint?: { zh: string }; count?: number }[];
  files: string[];
  notes: { zh: string }[];
  level: string;
}
const answered = async (...args: string[]): Promise<Answer> =>
  JSON.parse((await mulu("publish", ...args, "--json")).out) as Answer;

describe("mulu publish", () => {
  it("tells all that is missing at once, and writes nothing", async () => {
    await publish();
    put(`${next}/edition.yaml`, editionYaml("2027", "draft").replace("版）", "版，征求意见稿）"));
    const before = snapshot();
    const { code, err } = await mulu("publish", next);
    expect(code).toBe(1);
    const { lacks } = await answered(next);
    const codes = lacks.map((each) => each.code);
    expect(codes).toEqual(
      expect.arrayContaining([
        "number",
        "on",
        "url",
        "effective",
        "title",
        "supersedes",
        "docket",
        "proposal",
        "collation",
        "review",
        "by",
      ]),
    );
    expect(new Set(codes).size).toBe(codes.length);
    for (const each of codes) expect(err).toContain(each);
    expect(snapshot()).toEqual(before);
  });

  it("refuses a docket that is not through: groups not asked, unanswered, a concern open, not decided", async () => {
    await publish();
    draft(next, "ex-next", "unanswered: 3\n");
    put(
      "consultations/ex-next/docket.yaml",
      docketYaml(next, ["2026-08-03", "2026-08-20"], "unanswered: 3\n").replace("experts, ", ""),
    );
    const { lacks } = await answered(next, ...flags(number));
    expect(lacks.map((each) => each.code)).toEqual(
      expect.arrayContaining(["proposal", "collation", "review", "groups", "answers"]),
    );
    draft(next, "ex-next", decided.replace("outcome: approved", "outcome: returned"));
    const returned = await answered(next, ...flags(number));
    expect(returned.lacks.map((each) => each.code)).toEqual(["decision"]);
    const said = await answered(next, ...flags(number), "--review", "ex-local-congress", "--reviewed", "2026-11-20");
    expect(said.lacks.map((each) => each.code)).toEqual(["decision"]);
    draft(
      next,
      "ex-next",
      `${decided}concerns: [{ id: ex-one, by: ex-agency, raised: 2026-08-10, what: { zh: 示例, en: Example } }]\n`,
    );
    // An open concern blocks by itself, whatever was decided (PS-23).
    expect((await answered(next, ...flags(number))).lacks.map((each) => each.code)).toEqual(["answers", "PS-23"]);
  });

  it("refuses while another docket still asks about the same edition, and takes its own docket all the same", async () => {
    await publish();
    draft();
    const other = "consultations/proposal-z/docket.yaml";
    const proposed = `stages:\n  - { stage: proposed, date: 2026-06-01, by: ex-bureau }\n`;
    put(other, docketYaml(next, ["2026-08-03", "2026-09-15"], proposed).replace(/(?:opened|closes): .*\n/g, ""));
    expect((await answered(next, ...flags(number), "--dry-run")).lacks).toEqual([]);
    const asking = `${proposed}  - { stage: accepted-for-collation, date: 2026-07-01 }\n  - { stage: in-consultation, date: 2026-08-03 }\n`;
    put(other, docketYaml(next, ["2026-08-03", "2026-09-15"], asking));
    const docket = ["--docket", "ex-next"];
    expect((await answered(next, ...flags(number), ...docket)).lacks.map(({ code }) => code)).toEqual(["docket-open"]);
  });

  it.each([
    ["skips the submission", /.*stage: (?:submitted|approved).*\n/g, "跳过|直接进入"],
    ["was withdrawn", /stage: approved, date: 2026-11-20, by: ex-local-congress/, "撤回"],
  ])("refuses a docket that %s by its stages, whatever flags say", async (_what, what, word) => {
    await publish();
    const note = "stage: withdrawn, date: 2026-11-20, note: { zh: 示例, en: Example }";
    draft(next, "ex-next", decided.replace(what, what.global ? "" : note));
    const review = ["--review", "ex-local-congress", "--reviewed", "2026-11-20"];
    const { lacks } = await answered(next, ...flags(number), ...review);
    expect(lacks.map(({ code }) => code)).toEqual(["stage"]);
    expect(lacks[0]?.words.zh).toMatch(new RegExp(word));
  });

  it("shows in a dry run what it would write, and writes nothing", async () => {
    await publish();
    draft();
    const before = snapshot();
    const { code, out } = await mulu("publish", next, ...flags(number), "--dry-run");
    expect([code, out]).toEqual([0, expect.stringContaining("试运行")]);
    expect(snapshot()).toEqual(before);
  });

  it("makes a decided draft official, frozen, with docket, lock and changeset, as one", async () => {
    await publish();
    draft();
    put("../.changeset/README.md", "示例\n");
    await mulu("verify", "--update");
    commit();
    const { code, out, err } = await mulu("publish", next, ...flags(number), "--base", "base");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("已经公布并锁定");
    expect(text(`${next}/edition.yaml`)).toContain("# 起草人的注释");
    expect(text(`${next}/edition.yaml`)).toContain("nature: official");
    expect(text("consultations/ex-next/docket.yaml")).toContain("stage: published, date: 2026-12-20, by: ex-ministry");
    expect(lockText(`locks/${next}.lock.json`)).toMatch(
      /"editions": \{\s*"local\/370000\/information\/ex-2027": "sha256:/,
    );
    expect((await mulu("check")).code).toBe(0);
    expect((await mulu("verify", "--base", "base")).out).toContain("0 处问题");
    const changeset = readFileSync(join(sandbox.cwd, ".changeset/publish-local-370000-information-ex-2027.md"), "utf8");
    expect(changeset).toContain("对人：扩大");
    expect(changeset).toContain("新增1项：示例许可信息。");
    expect(changeset).toMatch(/\n\nen: Publishes /);
    expect(changeset).toMatch(/^---\n"@mulu\/catalogs": major\n---\n/);
    const sidecar = join(sandbox.cwd, ".changeset/publish-local-370000-information-ex-2027.consultation.yml");
    expect(readFileSync(sidecar, "utf8")).toBe("docket: ex-next\n");
    // Frozen: a byte that says something else is found, and it is not published twice.
    put(`${next}/ex-licence.yaml`, entryYaml("示例许可信息", "P4Y"));
    expect((await mulu("verify")).out).toMatch(/PS-15.*ex-licence/);
    expect((await mulu("publish", next, ...flags(number))).code).toBe(2);
  });

  it("of two offices merges by itself, locks and changesets included", async () => {
    put("../.changeset/README.md", "示例\n");
    await publish();
    const office = async (branch: string, edition: string, no: string): Promise<void> => {
      git("switch", "-c", branch, "base");
      draft(edition, branch);
      const { code, err } = await mulu("publish", edition, ...flags(no), "--base", "base");
      expect([code, err]).toEqual([0, ""]);
      commit();
    };
    await office("ex-one", next, number);
    await office("ex-two", "local/370200/information/ex-2027", number.replace("9", "10"));
    git("merge", "--no-edit", "ex-one");
    expect((await mulu("verify", "--base", "base")).out).toContain("0 处问题");
    expect((await mulu("check")).code).toBe(0);
    expect(existsSync(path(`locks/${next}.lock.json`))).toBe(true);
  });

  it("registers on the way a body of the region and the host of its government, and says so", async () => {
    await publish();
    draft(next, "ex-next", decided.replaceAll("ex-local-congress", "ex-agency"));
    const review = ["--review", "山东省示例大会常务委员会", "--reviewed", "2026-11-20"];
    const url = (host: string): string[] => flags(number).with(5, `https://${host}/2027`);
    const open = await answered(next, ...url("www.example-new.gov.cn"), ...review);
    expect(open.lacks.map(({ code }) => code)).toEqual(["host"]);
    expect(open.lacks[0]?.words.zh).toContain("--host-title");
    const foreign = await answered(next, ...url("www.example.org"), ...review, "--host-title", "示例网");
    expect(foreign.lacks.map(({ code }) => code)).toEqual(["host"]);
    const host = ["--host-title", "示例省人民政府网站|Website of the example government"];
    const done = await answered(next, ...url("www.example-new.gov.cn"), ...review, ...host);
    expect([done.published, done.lacks]).toEqual([true, []]);
    expect(done.notes.map(({ zh }) => zh)).toEqual([
      expect.stringContaining("山东省示例大会常务委员会"),
      "登记网站 www.example-new.gov.cn",
    ]);
    expect(text("vocabularies/public-hosts.yaml")).toContain("www.example-new.gov.cn");
    expect((await mulu("check")).code).toBe(0);
  });

  it("says once what many entries lack, and leaves out what stood in other documents before", async () => {
    await publish();
    draft();
    const bare = entryYaml("示例许可信息").replace(/^query:\n(?: .*\n)+/m, "");
    for (const name of ["ex-a", "ex-b", "ex-c", "ex-d"]) put(`${next}/${name}.yaml`, bare.replace("许可", name));
    put(`${current}/ex-penalty.yaml`, entryYaml().replace(/^query:\n(?: .*\n)+/m, ""));
    const { lacks } = await answered(next, ...flags(number));
    const told = lacks.filter(({ code }) => code === "SEC-01");
    expect(told).toMatchObject([{ count: 4 }]);
    expect(told[0]?.words.zh).toMatch(/^4 处：.*ex-2027\/ex-a\.yaml、.* 等）$/);
    expect(JSON.stringify(lacks)).not.toContain(`${current}/ex-penalty`);
  });

  it("is not held up by English that nobody has, where the edition says so", async () => {
    await publish();
    draft();
    put(
      `${next}/ex-licence.yaml`,
      entryYaml("示例许可信息").replace("en: Example information }", "en: 示例许可信息 }\nunknown: [title.en]"),
    );
    expect((await answered(next, ...flags(number))).lacks).toEqual([]);
  });

  it("takes a body nobody registered, a day that is none, or what is no draft for a call that is wrong", async () => {
    await publish();
    draft();
    expect(await mulu("publish", next, "--review", "无此机构")).toMatchObject({
      code: 2,
      err: expect.stringContaining("无此机构") as string,
    });
    expect((await mulu("publish", next, "--on", "2026-13-01")).code).toBe(2);
    expect((await mulu("publish", current, ...flags(number))).code).toBe(2);
    expect((await mulu("publish", next, "--docket", "no-such")).code).toBe(2);
  });
});
