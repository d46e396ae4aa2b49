import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const verbs = readdirSync(path.join(root, "packages/cli/src/commands"))
  .filter((name) => /^[a-z-]+\.ts$/.test(name))
  .map((name) => name.replace(".ts", ""));

/** Verbs that nobody is asked to call by hand. */
const called: Readonly<Record<string, string>> = {
  build: "npm run build calls it",
  serve: "npm start calls it",
};

const read = (page: string): string => readFileSync(path.join(root, page), "utf8");
const told = (...pages: string[]): string => pages.map(read).join("\n");

it.each([
  ["zh", told("README.zh-CN.md", "CONTRIBUTING.zh-CN.md")],
  ["en", told("README.md", "CONTRIBUTING.md")],
])("every verb of the command is told of in %s, or called by another", (_, text) => {
  expect(verbs.length).toBeGreaterThan(20);
  expect(verbs.filter((verb) => !text.includes(`mulu ${verb}`) && !(verb in called))).toEqual([]);
});

it("no verb is excused that is gone, or told of after all", () => {
  const text = told("README.zh-CN.md", "CONTRIBUTING.zh-CN.md", "README.md", "CONTRIBUTING.md");
  const needless = Object.keys(called).filter((verb) => !verbs.includes(verb) || text.includes(`mulu ${verb}`));
  expect(needless).toEqual([]);
});
