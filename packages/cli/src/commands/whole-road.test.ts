import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, it } from "vitest";

import { current, docketYaml, entryYaml, next, officeWorld } from "../testing/proposal.js";

/*
 * One proposal from its draft to the frozen edition, in a repository of its own, with the command as it is installed.
 */

const command = fileURLToPath(new URL("../../bin/mulu.js", import.meta.url));
let project = "";

const file = (path: string): string => join(project, "catalogs", path);
const text = (path: string): string => readFileSync(file(path), "utf8");

function put(path: string, content: string): void {
  mkdirSync(dirname(file(path)), { recursive: true });
  writeFileSync(file(path), content);
}

function git(...args: string[]): void {
  const author = ["-c", "user.name=示例", "-c", "user.email=ex@example.invalid", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...author, ...args], { cwd: project, stdio: "ignore" });
}

function commit(): void {
  git("add", "-A");
  git("commit", "-m", "示例");
}

function mulu(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "--lang", "zh", ...args], {
    cwd: project,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "mulu-road-"));
  for (const [path, content] of Object.entries(officeWorld)) put(path, content);
  mkdirSync(join(project, ".changeset"));
  writeFileSync(join(project, ".changeset/README.md"), "示例\n");
  git("init", "--initial-branch=main");
  expect(mulu("verify", "--update").code).toBe(0);
  commit();
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

it("walks from a draft to the frozen edition", () => {
  // 1. Next year's catalog is a copy of this year's: a draft, with one longer term and one entry more.
  git("switch", "-c", "proposal/ex-2027");
  cpSync(file(current), file(next), { recursive: true });
  const copied = text(`${next}/edition.yaml`)
    .replace("nature: transcription", `nature: draft\nsupersedes: ${current}`)
    .replace("2026年版", "2027年版")
    .replace("supplement of 2026", "supplement of 2027")
    .replace(/^dates:.*\n/m, "")
    .replace(/^procedure:\n(?: {2}.*\n)+/m, "");
  put(`${next}/edition.yaml`, copied);
  put(`${next}/ex-penalty.yaml`, entryYaml("示例处罚信息", "P5Y"));
  put(`${next}/ex-licence.yaml`, entryYaml("示例许可信息"));
  expect(mulu("check")).toMatchObject({ code: 0 });

  // 2. The review says what it does and what is missing, as the comment of a pull request.
  const first = mulu("review", "--base", "main", "--on", "2026-08-03", "--format", "md").out;
  expect(first).toContain("扩大 2 处");
  expect(first).toContain("| 征求意见卷宗 | ✗ 缺 |");
  expect(first).toContain("最早可以施行：2026-09-03");

  // 3. The docket walks its stages; published too early, the edition is refused and nothing changes.
  const docket = "consultations/ex-next/docket.yaml";
  const stages = [
    "proposed, date: 2026-06-01, by: ex-bureau",
    "accepted-for-collation, date: 2026-07-01, by: ex-ministry",
    "in-consultation, date: 2026-08-03, by: ex-ministry",
    "consultation-closed, date: 2026-09-16, by: ex-ministry",
    "submitted, date: 2026-10-12, by: ex-ministry",
    "approved, date: 2026-11-20, by: ex-local-congress",
  ].map((each) => `  - { stage: ${each} }\n`);
  const reached = (count: number, more = ""): string =>
    docketYaml(next, ["2026-08-03", "2026-09-15"], `stages:\n${stages.slice(0, count).join("")}${more}`);
  const flags = ["--number", "示例〔2026〕9号", "--on", "2026-12-20", "--url", "https://www.example.gov.cn/2027"];
  put(docket, reached(3, "unanswered: 2\n"));
  const early = mulu("publish", next, ...flags, "--effective", "2027-01-01");
  expect(early.code).toBe(1);
  expect(early.err).toContain("2 条意见没有答复");
  expect(early.err).toContain("没有记载何时由谁审定");
  expect(text(`${next}/edition.yaml`)).toBe(copied);
  put(
    docket,
    reached(
      6,
      "unanswered: 0\ncounts: { adopted: 2 }\ndecision: { outcome: approved, date: 2026-11-20, by: ex-local-congress }\n",
    ),
  );
  const decided = mulu("review", "--base", "main", "--on", "2026-11-28", "--format", "md").out;
  expect(decided).toContain("| 审定 | ✓ 有 | 2026-11-20示例省人大常委会 |");

  // 4. Published in one step; the base's lock, changeset and level hold.
  const published = mulu("publish", next, ...flags, "--effective", "2027-01-01", "--base", "main");
  expect(published).toMatchObject({ code: 0, err: "" });
  expect(text(`${next}/edition.yaml`)).toContain("nature: official");
  expect(mulu("check")).toMatchObject({ code: 0 });
  expect(mulu("verify", "--base", "main")).toMatchObject({ code: 0 });
  commit();
  git("switch", "main");
  git("merge", "--no-edit", "proposal/ex-2027");

  // 5. Frozen: what is altered now is named.
  put(`${next}/ex-licence.yaml`, entryYaml("示例许可信息", "P4Y"));
  const altered = mulu("verify");
  expect(altered.code).toBe(1);
  expect(altered.out).toMatch(/PS-15.*ex-licence\.yaml/);
});
