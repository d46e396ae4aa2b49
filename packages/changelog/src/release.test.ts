import { chmodSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { changelogEntries, changelogMarkdown } from "./index.js";
import { TemporaryRepository } from "./testing/repository.js";
import { runHere, runProcess } from "./testing/run.js";

const changeset = (zh: string) => `---\n"@mulu/engine": patch\n---\n\n${zh}。\n\nen: A change.\n`;
const docketFile = "catalogs/consultations/test-docket/docket.yaml";
const docket = (title: string, note = "示例") => `title: { zh: ${JSON.stringify(title)}, en: Example consultation }
proposes: [national/information/2027]
lead: ndrc
provenance: { status: unverified, confidence: low, verified: 2026-01-02 }
opened: 2026-03-02
closes: 2026-04-01
groups: [public]
counts: { adopted: 3 }
decision: { outcome: approved, date: 2026-05-06, by: ndrc, note: { zh: ${JSON.stringify(note)}, en: Note } }
`;

let repository: TemporaryRepository;

const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  args[0] === "write" ? runHere(repository.root, args) : runProcess(repository.root, args, environment);

const release = (environment = {}, day = "2026-12-01") => run(["release", "--date", day], environment);
const kept = (name: string) => repository.read(`changelog/2026-12-01/${name}.yml`);

/** An npm that ends with a code. */
function npmThatEnds(code: number): { PATH: string } {
  const folder = join(repository.root, "node_modules", "..", `npm-${code}`);
  repository.write(`npm-${code}/npm`, "");
  writeFileSync(join(folder, "npm"), `#!/bin/sh\nexit ${code}\n`);
  chmodSync(join(folder, "npm"), 0o755);
  return { PATH: `${folder}:${process.env.PATH ?? ""}` };
}

beforeEach(() => {
  repository = new TemporaryRepository();
  repository.write(".changeset/first-change.md", changeset("第一项改动"));
  repository.write(".changeset/second-change.md", changeset("第二项改动"));
  repository.write(".changeset/second-change.consultation.yml", "docket: test-docket\n");
  repository.write(docketFile, docket("示例征求意见"));
  repository.write("package-lock.json", "{}\n");
  repository.commitAll();
});

afterEach(() => {
  repository.remove();
});

describe.skipIf(process.platform === "win32")("a release that is cut", () => {
  it("loses no text, and goes on where it stopped", () => {
    const failed = release(npmThatEnds(1));
    expect(failed.status).toBe(1);
    expect(failed.output).not.toMatch(/\n\s+at /);
    expect(run(["write"]).status).toBe(0);
    const log = repository.read("CHANGELOG.md");
    for (const text of ["未发布 / Unreleased", "第一项改动", "第二项改动", "卷宗：示例征求意见"])
      expect(log).toContain(text);

    const version = repository.read("packages/engine/package.json");
    expect(release(npmThatEnds(0)).status).toBe(0);
    expect(repository.read("packages/engine/package.json")).toBe(version);
    expect(kept("first-change")).toContain("第一项改动");
    expect(kept("second-change")).toContain("docket: test-docket");
    expect(readdirSync(join(repository.root, ".changeset")).sort()).toEqual(["config.json"]);
    expect(readdirSync(join(repository.root, "changelog"))).toEqual(["2026-12-01"]);
    expect(repository.read("CHANGELOG.md")).toBe(changelogMarkdown(changelogEntries(repository.root)));
  });

  it("is finished on its own day first", () => {
    release(npmThatEnds(1));
    const other = release(npmThatEnds(0), "2026-12-02");
    expect(other.status).toBe(1);
    expect(other.output).toContain("--date 2026-12-01");
  });

  it("leaves a changeset that came meanwhile waiting", () => {
    release(npmThatEnds(1));
    repository.write(".changeset/third-change.md", changeset("第三项改动"));
    expect(release(npmThatEnds(0)).status).toBe(0);
    expect(existsSync(join(repository.root, ".changeset/third-change.md"))).toBe(true);
    expect(repository.has("changelog/2026-12-01/third-change.yml")).toBe(false);
  });

  it("while versions are raised is told, not done twice", () => {
    release(npmThatEnds(1));
    repository.git("checkout", "--", ".changeset");
    const { status, output } = release(npmThatEnds(0));
    expect(status).toBe(1);
    expect(output).toContain("变更集都在");
  });

  it("before anything was changed begins anew, with the texts as they are then", () => {
    repository.write(".changeset/first-change.md", changeset("第一项改动").replace("@mulu/engine", "@mulu/nobody"));
    expect(release(npmThatEnds(0)).status).toBe(1);
    expect(repository.git("status", "--porcelain").trim()).toBe(
      ["M .changeset/first-change.md", "?? npm-0/"].join("\n"),
    );
    repository.write(".changeset/first-change.md", changeset("改好的第一项"));
    expect(release(npmThatEnds(0)).status).toBe(0);
    expect(kept("first-change")).toContain("改好的第一项");
  });

  it("with a journal that cannot be read does not begin another", () => {
    release(npmThatEnds(1));
    for (const text of ["{", "null", '{"day":"2026-12-01"}']) {
      repository.write("changelog/.release.json", text);
      const { status, output } = release(npmThatEnds(0));
      expect([status, output]).toEqual([1, expect.stringContaining("changelog/.release.json")]);
    }
  });
});

it("two changesets of one name on one day: the second is refused, and the first stays", () => {
  const npm = npmThatEnds(0);
  expect(release(npm).status).toBe(0);
  repository.write(".changeset/first-change.md", changeset("另一项改动"));
  const before = repository.read("packages/engine/package.json");
  const { status, output } = release(npm);
  expect(status).toBe(1);
  expect(output).toContain(".changeset/first-change.md");
  expect(kept("first-change")).toContain("第一项改动");
  expect(repository.read("packages/engine/package.json")).toBe(before);
  expect(repository.has(".changeset/first-change.md")).toBe(true);
});

describe("a value in CHANGELOG.md", () => {
  it.each(["征求意见\n\n## 2027-01-01\n\n- 伪造", "征求\u001B[2J意见", "征求\u202E意见", "征求\u2028意见"])(
    "is one line that shows as it is: %j is refused",
    (text) => {
      for (const [field, own] of [
        ["title.zh", docket(text)],
        ["decision.note.zh", docket("示例", text)],
      ] as const) {
        repository.write(docketFile, own);
        const { status, output } = run(["write"]);
        expect(status).toBe(1);
        expect(output).toContain(docketFile);
        expect(output).toContain(field);
      }
    },
  );

  it("is no Markdown", () => {
    repository.write(docketFile, docket("*甲* [乙](x) <b>`丙`</b> a_b & c"));
    expect(run(["write"]).status).toBe(0);
    expect(repository.read("CHANGELOG.md")).toContain(
      "\\*甲\\* \\[乙\\](x) &lt;b\\>\\`丙\\`&lt;/b\\> a\\_b &amp; c（test-docket）",
    );
  });

  it("of a summary makes no heading of a release", () => {
    repository.write(".changeset/first-change.md", changeset("第一项\n\n## 2027-01-01\n\n标题\n---\n甲"));
    expect(run(["write"]).status).toBe(0);
    const log = repository.read("CHANGELOG.md");
    expect(log.match(/^[ \t]*## .*$/gm)).toEqual(["## 未发布 / Unreleased"]);
    expect(log).not.toMatch(/^\s*-+$/m);
  });
});
