import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { changelogEntries, changelogMarkdown, consultationLines } from "./index.js";
import { TemporaryRepository } from "./testing/repository.js";
import { runHere, runProcess } from "./testing/run.js";

const plain = `---\n"@mulu/engine": patch\n---\n\n修正日期比较。\n\nen: Compare dates rightly.\n`;
const consulted = `---\n"@mulu/catalogs": minor\n---\n\n新增示例条目，\n见示例第十二条。\n\nen: Add an example entry,\nsee example article 12.\n`;
const sidecar = "docket: test-docket\n";
const docketFile = "catalogs/consultations/test-docket/docket.yaml";
const docket = `title: { zh: 示例征求意见, en: Example consultation }
proposes: [national/information/2027]
lead: ndrc
provenance: { status: unverified, confidence: low, verified: 2026-01-02 }
opened: 2026-03-02
closes: 2026-04-01
groups: [public, experts]
counts: { adopted: 3, not-adopted: 1 }
decision: { outcome: approved, date: 2026-05-06, by: ndrc }
`;

let repository: TemporaryRepository;

/** The version a package will have after a bump of its present one, whatever that is. */
function bumped(room: string, bump: "minor" | "patch"): string {
  const { version } = JSON.parse(repository.read(`${room}/package.json`)) as { version: string };
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Writing is done here; a release in a process of its own, as people run it. */
const run = (...args: string[]) =>
  args[0] === "write" ? runHere(repository.root, args) : runProcess(repository.root, args);

beforeEach(() => {
  repository = new TemporaryRepository();
  repository.write(".changeset/plain-fix.md", plain);
  repository.write(".changeset/example-entry.md", consulted);
  repository.write(".changeset/example-entry.consultation.yml", sidecar);
  repository.write(docketFile, docket);
  repository.commitAll();
});

afterEach(() => {
  repository.remove();
});

describe("a release by the real `changeset version`", () => {
  it("writes the changelogs of packages and project in both languages and keeps the consultation as data", () => {
    const before = changelogEntries(repository.root);
    const version = bumped("catalogs", "minor");
    const { status, output } = run("release", "--date", "2026-12-01");
    expect(status, output).toBe(0);

    const catalogs = repository.read("catalogs/CHANGELOG.md");
    expect(catalogs).toContain(`## ${version}`);
    expect(catalogs).toContain("新增示例条目");
    expect(catalogs).toContain("Add an example entry");
    expect(catalogs).toContain("- 卷宗：示例征求意见（test-docket）");
    expect(catalogs).toContain("- Comment period: 2026-03-02 to 2026-04-01");
    expect(catalogs).toContain("- 征求意见对象：专家学者、社会公众");
    expect(catalogs).toContain("- Comments: Adopted: 3, Not adopted: 1");
    expect(catalogs).toContain("- 结果：审定通过（国家发展和改革委员会，2026-05-06）");

    const engine = repository.read("packages/engine/CHANGELOG.md");
    expect(engine).toContain("修正日期比较。");
    expect(engine).not.toContain("卷宗");
    expect(repository.has(".changeset/example-entry.md")).toBe(false);
    expect(repository.has(".changeset/example-entry.consultation.yml")).toBe(false);

    const after = changelogEntries(repository.root);
    expect(after.map(({ id, released }) => [id, released])).toEqual([
      ["example-entry", "2026-12-01"],
      ["plain-fix", "2026-12-01"],
    ]);
    expect(after[0]?.consultation).toEqual(before[0]?.consultation);
    expect(after[0]?.packages).toEqual([{ name: "@mulu/catalogs", bump: "minor", version }]);
    expect(repository.read("CHANGELOG.md")).toBe(changelogMarkdown(after));
    expect(repository.read("CHANGELOG.md")).toContain("## 2026-12-01");
  });

  it("tells of a released change what its docket learnt after the release", () => {
    expect(run("release", "--date", "2026-12-01").status).toBe(0);
    repository.write(docketFile, docket.replace("adopted: 3", "adopted: 4"));
    expect(run("write").status).toBe(0);
    expect(repository.read("CHANGELOG.md")).toContain("- Comments: Adopted: 4, Not adopted: 1");
  });

  it("raises what depends on a raised package, and names it", () => {
    const version = bumped("packages/engine", "patch");
    expect(run("release", "--date", "2026-12-01").status).toBe(0);
    expect(repository.read("packages/validators/package.json")).toContain(`"@mulu/engine": "${version}"`);
    expect(repository.read("packages/validators/CHANGELOG.md")).toContain("更新依赖 / Updated dependencies");
    expect(repository.has("docs/CHANGELOG.md")).toBe(false);
  });

  it("gives the same bytes twice", () => {
    expect(runProcess(repository.root, ["write"]).status).toBe(0);
    const first = repository.read("CHANGELOG.md");
    expect(run("write").status).toBe(0);
    expect(repository.read("CHANGELOG.md")).toBe(first);
    expect(first).toContain("## 未发布 / Unreleased");
  });

  it.each([
    ["a part nobody speaks of", docket.replace(/^groups.*\n/m, ""), "没有写明“groups”"],
    ["a part both given and unknown", `${docket}unknown: [counts]\n`, "既已填写，又列为未知"],
    ["a window that ends before it begins", docket.replace("closes: 2026-04-01", "closes: 2026-03-01"), "早于开始日期"],
    ["half a comment", docket.replace("adopted: 3", "adopted: 2.5"), "/counts/adopted must be integer"],
    ["a misspelt key", `${docket}opend: 2026-03-02\n`, "opend"],
    ["a date that is none", docket.replace("2026-03-02", "2026-02-30"), "/opened"],
    ["an unknown organization", docket.replace("by: ndrc", "by: nobody"), "没有这个机构"],
    ["broken YAML", `${docket}  - [\n`, "不是有效的 YAML"],
  ])("stops at a docket with %s and changes nothing", (_, text, expected) => {
    repository.write(docketFile, text);
    repository.commitAll();
    const { status, output } = run("release", "--date", "2026-12-01");
    expect(status).toBe(1);
    expect(output).toContain(expected);
    expect(output).not.toMatch(/\n\s+at /);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it.each([
    ["an unknown docket", "docket: no-such-docket\n", "找不到卷宗“no-such-docket”"],
    ["no docket", "{}\n", "docket"],
    ["a misspelt key", "dockets: test-docket\n", "dockets"],
    ["what is the docket's to tell", `${sidecar}closes: 2026-04-01\n`, `“closes”写在卷宗 ${docketFile} 里`],
    ["a gap of the docket", `${sidecar}unknown: [counts]\n`, `“unknown”写在卷宗 ${docketFile} 里`],
    ["broken YAML", `${sidecar}- [\n`, "不是有效的 YAML"],
  ])("stops at a sidecar with %s and changes nothing", (_, text, expected) => {
    repository.write(".changeset/example-entry.consultation.yml", text);
    repository.commitAll();
    const { status, output } = run("release", "--date", "2026-12-01");
    expect(status).toBe(1);
    expect(output).toContain("example-entry.consultation.yml");
    expect(output).toContain(expected);
    expect(output).not.toMatch(/\n\s+at /);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it("stops `changeset version` itself when a sidecar is broken", () => {
    repository.write(".changeset/example-entry.consultation.yml", "docket: no-such-docket\n");
    const bin = join(repository.root, "node_modules", "@changesets", "cli", "bin.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "version"], {
      cwd: repository.root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain("example-entry.consultation.yml");
    expect(repository.has(".changeset/example-entry.md")).toBe(true);
  });

  it("refuses a sidecar without a changeset, and a release without a day", () => {
    repository.write(".changeset/orphan.consultation.yml", sidecar);
    expect(run("write")).toMatchObject({ status: 1, output: expect.stringContaining("orphan.md") as string });
    expect(run("release").status).toBe(2);
    expect(run("release", "--date", "tomorrow").output).toContain("YYYY-MM-DD");
  });
});

describe("a changeset", () => {
  it.each([
    ["curly quotes around a name", "“@mulu/catalogs”: minor", "没有名为 “@mulu/catalogs” 的软件包"],
    ["single curly quotes", "‘@mulu/engine’: patch", "没有名为 ‘@mulu/engine’ 的软件包"],
    ["an unknown package", '"@mulu/catalog": minor', "没有名为 @mulu/catalog 的软件包"],
    ["a package of somebody else", '"react": minor', "没有名为 react 的软件包"],
    ["a blank in a name", '"@mulu/ engine": patch', "没有名为 @mulu/U+0020engine"],
    ["a sign nobody sees in a name", '"@mulu/engine\u200B": patch', "没有名为 @mulu/engineU+200B"],
    ["a known package beside an unknown one", '"@mulu/engine": patch\n"@mulu/engines": patch', "@mulu/engines"],
  ])("with %s is refused by file and name", (_, names, said) => {
    repository.write(".changeset/plain-fix.md", `---\n${names}\n---\n\n修正。\n\nen: Mend.\n`);
    expect(() => changelogEntries(repository.root)).toThrow(".changeset/plain-fix.md");
    expect(() => changelogEntries(repository.root)).toThrow(said);
  });

  it.each(["\u00AD", "\u034F", "\u115F", "\u2800", "\u200D", "\uFE0F", "\uE000", "\uFFFD", "\u00A0", "e\u0301"])(
    "and its consultation are asked for signs that nobody sees, as the catalogs are: %j",
    (sign) => {
      repository.write(".changeset/plain-fix.md", `---\n"@mulu/engine": patch\n---\n\n修${sign}正。\n\nen: Mend.\n`);
      expect(() => changelogEntries(repository.root)).toThrow(".changeset/plain-fix.md：“summary.zh”");
      repository.write(".changeset/plain-fix.md", plain);
      repository.write(docketFile, docket.replace("示例征求意见", `示例${sign}征求意见`));
      expect(() => changelogEntries(repository.root)).toThrow(`${docketFile}：`);
    },
  );
});

describe("an entry", () => {
  it("needs both languages", () => {
    repository.write(".changeset/plain-fix.md", `---\n"@mulu/engine": patch\n---\n\nOnly English.\n`);
    expect(() => changelogEntries(repository.root)).toThrow(".changeset/plain-fix.md：摘要须先写中文");
  });

  it("reads days, groups and counts of a docket from its windows and comments, where these are kept", () => {
    const windows = "windows: [{ id: first, opens: 2026-01-05, closes: 2026-02-09, groups: [public] }]\n";
    repository.write(docketFile, docket.replace(/^(?:opened|closes|groups|counts):.*\n/gm, "") + windows);
    const comment = `"group":"public","received":"2026-01-06","channel":"mail","summary":{"zh":"示例"}`;
    repository.write(
      docketFile.replace("docket.yaml", "comments/first.ndjson"),
      `{"number":1,${comment},"disposition":"adopted"}\n{"number":2,${comment},"disposition":"duplicate","duplicateOf":1}\n`,
    );
    const [entry] = changelogEntries(repository.root);
    expect(entry!.consultation).toMatchObject({
      opened: "2026-01-05",
      closes: "2026-02-09",
      groups: [{ code: "public" }],
      counts: [
        { code: "adopted", count: 1 },
        { code: "duplicate", count: 1 },
      ],
    });
  });

  it("says unknown where nothing is known, in all five lines", () => {
    const gaps = "unknown: [opened, closes, groups, counts, decision]\n";
    repository.write(docketFile, docket.replace(/^(?:opened|closes|groups|counts|decision):.*\n/gm, "") + gaps);
    const [entry] = changelogEntries(repository.root);
    const lines = consultationLines(entry!.consultation!);
    expect(lines.map(({ part, value }) => [part, value.zh, value.en])).toEqual([
      ["docket", "示例征求意见（test-docket）", "Example consultation (test-docket)"],
      ["window", "未知", "unknown"],
      ["groups", "未知", "unknown"],
      ["counts", "未知", "unknown"],
      ["decision", "未知", "unknown"],
    ]);
  });
});
