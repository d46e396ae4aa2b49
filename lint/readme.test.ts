import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { mulu } from "./mulu.js";

const root = path.dirname(import.meta.dirname);
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
 * A copy of the catalogs, for mistakes. Supplements of regions, rows of the register and old ids are left out: more than
 * half of all files, and what they say changes nothing of what is said of the whole country, of which the examples are.
 */
function copyCatalogs(): string {
  const copy = mkdtempSync(path.join(tmpdir(), "mulu-readme-"));
  cpSync(path.join(root, "catalogs"), path.join(copy, "catalogs"), {
    recursive: true,
    filter: (source) => !/catalogs[\\/](?:dist|node_modules|local|register|redirects)/.test(source),
  });
  return copy;
}

/** A program of the page for vendors: which, words it holds, and the shape of what it prints. */
const programs = [
  ["validation", "mulu.validate(", /^false\n.+\n.+\n$/],
  ["decision", "mulu.checkMeasure(", /^not-allowed\nMS-07 .+\nPR-04 .+\n$/],
] as const;

/** Stands between what two programs print. */
const end = "\u001E";

/**
 * What the programs print, by language and name. They run one after the other in one process: the kit loads all catalogs,
 * and does so once.
 */
function printed(folder: string): Map<string, string> {
  const files = languages.flatMap(([page, language]) =>
    programs.map(([name, holds]) => {
      const file = path.join(folder, `${name}.${language}.mjs`);
      writeFileSync(file, example(page, holds).text);
      return { key: `${name}.${language}`, url: pathToFileURL(file).href };
    }),
  );
  const lines = files.map(({ url }) => `await import(${JSON.stringify(url)}); process.stdout.write("${end}");`);
  const program = path.join(folder, "all.mjs");
  writeFileSync(program, lines.join("\n"));
  const parts = spawnSync(process.execPath, [program], { cwd: root, encoding: "utf8" }).stdout.split(end);
  return new Map(files.map(({ key }, index) => [key, parts[index] ?? ""]));
}

let folder = "";
let output = new Map<string, string>();

beforeAll(() => {
  folder = mkdtempSync(path.join(root, "node_modules", ".readme-"));
  output = printed(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(languages)("the examples of %s", (page, language) => {
  it("department: the mistake in the YAML gives the message printed below it", async () => {
    const [file = "", , line = ""] = example(page, "samr-order-44-2021").text.split("\n");
    const target = file.replace(/^# /, "");
    const copy = copyCatalogs();
    const before = readFileSync(path.join(copy, target), "utf8");
    writeFileSync(path.join(copy, target), before.replace(/^ {2}- \{ instrument: .*$/m, line));
    const said = await mulu(copy, "--lang", language, "check", path.dirname(target));
    rmSync(copy, { recursive: true, force: true });
    const { prints } = example(page, " check catalogs/");
    expect(prints).toContain("MS-04");
    expect(said).toContain(prints.trimEnd());
  });

  it.each(programs)("vendor: the program of a %s prints what stands below it", (name, holds, shape) => {
    const { prints } = example(page, holds);
    expect(prints).toMatch(shape);
    expect(output.get(`${name}.${language}`)).toBe(prints);
  });

  it("public: what rests on a law is what stands below the command", async () => {
    const { text, prints } = example(page, " impact --instrument");
    const args = text.trim().split(" ").slice(2);
    const said = (await mulu(root, ...args)).split("\n");
    // The page shows an excerpt, so that it holds while the catalogs grow.
    const shown = prints.split("\n").filter((line) => line !== "" && line !== "…");
    expect(shown.length).toBeGreaterThan(3);
    expect(said.filter((line) => shown.includes(line))).toEqual(shown);
  });

  it("shows a picture of the site", () => {
    expect(readFileSync(path.join(root, page), "utf8")).toContain("](docs/static/img/home.zh.png)");
  });
});

const draft = "catalogs/national/information/draft-2027";

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

  it("is a lawful draft", async () => {
    expect(files).toHaveLength(2);
    write((text) => text);
    const written = JSON.stringify(files);
    const said = checked.get(written) ?? (await mulu(copy, "--lang", "en", "check", draft));
    checked.set(written, said);
    expect(said).toContain("0 errors");
  });

  it("gives the printed message when the sharing decision is left out", async () => {
    write((text) => text.replace(/^sharing:\n(?: .*\n)+/m, ""));
    const said = await mulu(copy, "--lang", language, "check", draft);
    const prints =
      blocks(page)
        .find(({ text }) => text.includes("SH-01"))
        ?.text.trimEnd() ?? "";
    expect(prints).not.toBe("");
    expect(said).toContain(prints);
  });
});
