import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { exampleWorld, rules } from "@mulu/validators";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { copyWithLanguage, spokenMark } from "./language-copy.js";

const root = join(import.meta.dirname, "..");
const copy = realpathSync(mkdtempSync(join(tmpdir(), "mulu-language-")));

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(copy, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function mulu(...args: string[]): string {
  const command = join(copy, "packages/cli/bin/mulu.js");
  const { stdout, stderr } = spawnSync(process.execPath, [command, "--lang", "fr", ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  return stdout + stderr;
}

describe("a third language in what was built", () => {
  beforeAll(() => {
    copyWithLanguage(root, copy);
    put("law", { ...exampleWorld, ...rules.find(({ code }) => code === "ID-05")?.examples.fail });
    put("form", { ...exampleWorld, "vocabularies/twice.yaml": "title: { zh: 甲, en: A }\ntitle: { zh: 乙, en: B }\n" });
    put(".", { "table.csv": "信息名称,保存期限\n甲,也许\n" });
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it("is spoken in findings of law, with the names of the catalogs in Chinese", () => {
    const said = mulu("--catalogs", "law", "check");
    expect(said).toContain("ID-05");
    expect(said).toMatch(new RegExp(`${spokenMark}.*\\p{Script=Han}`, "u"));
  });

  it("is spoken in findings about form", () => {
    const said = mulu("--catalogs", "form", "check");
    expect(said).toContain("YAML-");
    expect(said).toContain(spokenMark);
  });

  it("is a language of --lang, which names all that there are", () => {
    expect(mulu("--help")).toMatch(/"zh", "en", "fr"/);
  });
});
