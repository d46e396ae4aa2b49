import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const folder = "docs/decisions";

function tracked(...patterns: string[]): string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z", ...patterns], { cwd: root });
  return listed.toString().split("\0").filter(Boolean);
}

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const files = tracked();
const pages = files.filter((file) => /^docs\/decisions\/\d{4}-.+\.md$/u.test(file));

/** Every file and folder of the project, also by the end of its path: a page may say `rules/index.ts`. */
const places = new Set(
  files.flatMap((file) => {
    const steps = file.split("/");
    return steps.flatMap((_, end) =>
      steps.slice(0, end + 1).map((_step, from) => steps.slice(from, end + 1).join("/")),
    );
  }),
);

/** Every word that stands in code or settings. */
const words = new Set(
  tracked("*.ts", "*.tsx", "*.js", "*.mjs", "*.cjs", "*.json", "*.yml")
    .filter((file) => !/(?:^|\/)(?:package-lock|linear|published\.lock)\.json$/u.test(file))
    .flatMap((file) => read(file).match(/[A-Za-z_$][\w$]*/gu) ?? []),
);

/** What pages name and git does not hold: made by a build, or the word of somebody else, with the reason to name it. */
const elsewhere: Readonly<Record<string, string>> = {
  "mulu/walls": "the name of a lint rule",
  dist: "made by a build",
  "try/try.js": "made by a build",
  "docs/.pages/manifest.json": "made by a build",
  "https://mulu.example/schemas/": "an address",
  "react-dom/server": "a module of a library",
  postBuild: "a hook of Docusaurus that is not used",
  isDeepStrictEqual: "a function of Node that was not taken",
};

interface Named {
  page: string;
  name: string;
}

/** Names between backticks outside blocks of code. */
function named(form: RegExp): Named[] {
  return pages.flatMap((page) => {
    const prose = read(page).replace(/^```[\s\S]*?^```/gmu, "");
    return (prose.match(/`[^`\n]+`/gu) ?? [])
      .map((quoted) => quoted.slice(1, -1))
      .filter((name) => form.test(name))
      .map((name) => ({ page: path.basename(page), name }));
  });
}

describe("the decisions", () => {
  it("are all in their list, and the list names no other", () => {
    const listed = (read(`${folder}/README.md`).match(/\((?<file>\d{4}-[^)]+\.md)\)/gu) ?? []).map((link) =>
      link.slice(1, -1),
    );
    expect([...listed].sort()).toEqual(pages.map((page) => path.basename(page)).sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("name only files and folders that are there", () => {
    const paths = named(/^[^\s*<{@]*\/[^\s*<{]*$/u).map(({ page, name }) => ({ page, name: name.replace(/\/$/u, "") }));
    expect(paths.length).toBeGreaterThan(30);
    const gone = paths.filter(({ name }) => !places.has(name) && !(name in elsewhere) && !(`${name}/` in elsewhere));
    expect(gone).toEqual([]);
  });

  it("name only what the code has", () => {
    const names = named(/^[A-Za-z_$][\w$]*(?:\(\))?$/u);
    expect(names.length).toBeGreaterThan(50);
    const gone = names.filter(({ name }) => !words.has(name.replace("()", "")) && !(name in elsewhere));
    expect(gone).toEqual([]);
  });

  it("excuse nothing that they do not name", () => {
    const all = pages.map(read).join("\n");
    expect(Object.keys(elsewhere).filter((name) => !all.includes(`\`${name}`))).toEqual([]);
  });
});
