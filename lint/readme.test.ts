import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const mulu = path.join(root, "packages/cli/bin/mulu.js");
const languages = [
  ["README.zh-CN.md", "zh"],
  ["README.md", "en"],
] as const;

/** The fenced blocks of a page, in order. */
function blocks(page: string): { language: string; text: string }[] {
  const found = readFileSync(path.join(root, page), "utf8").matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm);
  return [...found].map(({ groups = {} }) => ({ language: groups.language ?? "", text: groups.text ?? "" }));
}

/** The first block of a kind that holds a text, and the block after it: an example and what it prints. */
function example(page: string, holds: string): { text: string; prints: string } {
  const all = blocks(page);
  const at = all.findIndex(({ text }) => text.includes(holds));
  return { text: all[at]?.text ?? "", prints: all[at + 1]?.text ?? "" };
}

/**
 * A copy of the catalogs, for mistakes. Supplements of regions are left out: nearly half of all files, and what they say
 * changes nothing of what is said of the whole country, of which the examples are.
 */
function copyCatalogs(): string {
  const copy = mkdtempSync(path.join(tmpdir(), "mulu-readme-"));
  cpSync(path.join(root, "catalogs"), path.join(copy, "catalogs"), {
    recursive: true,
    filter: (source) => !/catalogs[\\/](?:dist|node_modules|local)/.test(source),
  });
  return copy;
}

function run(file: string, args: readonly string[], cwd: string): string {
  return spawnSync(process.execPath, [file, ...args], { cwd, encoding: "utf8" }).stdout;
}

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(root, "node_modules", ".readme-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(languages)("the examples of %s", (page, language) => {
  it("department: the mistake in the YAML gives the message printed below it", () => {
    const [file = "", , line = ""] = example(page, "samr-order-44-2021").text.split("\n");
    const target = file.replace(/^# /, "");
    const copy = copyCatalogs();
    const before = readFileSync(path.join(copy, target), "utf8");
    writeFileSync(path.join(copy, target), before.replace(/^ {2}- \{ instrument: .*$/m, line));
    const output = run(mulu, ["--lang", language, "check", path.dirname(target)], copy);
    rmSync(copy, { recursive: true, force: true });
    const { prints } = example(page, " check catalogs/");
    expect(prints).toContain("MS-04");
    expect(output).toContain(prints.trimEnd());
  });

  it.each([
    ["validation", "mulu.validate(", /^false\n.+\n.+\n$/],
    ["decision", "mulu.checkMeasure(", /^not-allowed\nMS-07 .+\nPR-04 .+\n$/],
  ])("vendor: the program of a %s prints what stands below it", (name, holds, shape) => {
    const { text, prints } = example(page, holds);
    const program = path.join(folder, `${name}.${language}.mjs`);
    writeFileSync(program, text);
    expect(prints).toMatch(shape);
    expect(run(program, [], root)).toBe(prints);
  });

  it("public: what rests on a law is what stands below the command", () => {
    const { text, prints } = example(page, " impact --instrument");
    const args = text.trim().split(" ").slice(2);
    const output = run(mulu, args, root).split("\n");
    // The page shows an excerpt, so that it holds while the catalogs grow.
    const shown = prints.split("\n").filter((line) => line !== "" && line !== "…");
    expect(shown.length).toBeGreaterThan(3);
    expect(output.filter((line) => shown.includes(line))).toEqual(shown);
  });

  it("shows a picture of the site", () => {
    expect(readFileSync(path.join(root, page), "utf8")).toContain("](docs/static/img/home.zh.png)");
  });
});

/** What the check says of a draft, by its files: the pages in both languages show the same. */
const checked = new Map<string, string>();

describe.each([
  ["CONTRIBUTING.zh-CN.md", "zh"],
  ["CONTRIBUTING.md", "en"],
])("the example of %s", (page, language) => {
  const files = blocks(page).filter(({ text }) => text.startsWith("# catalogs/"));
  let copy = "";

  function write(edit: (text: string) => string): void {
    for (const { text } of files) {
      const [first = "", ...lines] = text.split("\n");
      const target = path.join(copy, first.replace(/^# /, ""));
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, edit(lines.join("\n")));
    }
  }

  beforeAll(() => {
    copy = copyCatalogs();
  });

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it("is a lawful draft", () => {
    expect(files).toHaveLength(2);
    write((text) => text);
    const written = JSON.stringify(files);
    const args = ["--lang", "en", "check", "catalogs/national/information/draft-2027"];
    const output = checked.get(written) ?? run(mulu, args, copy);
    checked.set(written, output);
    expect(output).toContain("0 errors");
  });

  it("gives the printed message when the sharing decision is left out", () => {
    write((text) => text.replace(/^sharing:\n(?: .*\n)+/m, ""));
    const output = run(mulu, ["--lang", language, "check", "catalogs/national/information/draft-2027"], copy);
    const prints =
      blocks(page)
        .find(({ text }) => text.includes("SH-01"))
        ?.text.trimEnd() ?? "";
    expect(prints).not.toBe("");
    expect(output).toContain(prints);
  });
});
