import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { exampleWorld } from "@mulu/validators";
import { beforeEach, describe, expect, it } from "vitest";

import { guarded, languageOf, paint } from "./terminal.js";
import { useSandbox } from "./testing/sandbox.js";

describe("the language of messages", () => {
  it.each([
    [{ LANG: "en_US.UTF-8" }, "en"],
    [{ LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "zh"],
    [{ LANG: "C.UTF-8" }, "zh"],
    [{}, "zh"],
  ] as const)("for %j is %s", (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});

it("writes no colour into a pipe, not even on a build server", () => {
  const command = fileURLToPath(new URL("../bin/mulu.js", import.meta.url));
  const { stdout } = spawnSync(
    process.execPath,
    [command, "--lang", "zh", "check", "--all", "--catalogs", "../../catalogs"],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      encoding: "utf8",
      env: { ...process.env, CI: "true" },
      maxBuffer: 1 << 26,
    },
  );
  expect(stdout).toContain("无法判断");
  expect(stdout).not.toContain("\u001B");
});

describe("what reaches the terminal", () => {
  const written: string[] = [];
  const terminal = (colour: boolean) =>
    guarded({
      out: (text) => void written.push(text),
      err: (text) => void written.push(text),
      colour,
      language: "zh",
      cwd: ".",
    });

  beforeEach(() => {
    written.length = 0;
  });

  it.each([
    ["\u001B[2J", "\\u001b[2J"],
    ["\u009B8m", "\\u009b8m"],
    ["a\rb\tc\u0007\u0000\u007F", "a\\u000db\\u0009c\\u0007\\u0000\\u007f"],
    ["\u202Ecba\u202C\u2066\u200F", "\\u202ecba\\u202c\\u2066\\u200f"],
    ["\u2028\u2029\u200B\uFEFF\u00AD", "\\u2028\\u2029\\u200b\\ufeff\\u00ad"],
    ["\uD800x", "\\ud800x"],
    ["\u{E0041}", "\\udb40\\udc41"],
    ["两行\n文字 😀 é", "两行\n文字 😀 é"],
  ])("%j is shown as %s", (text, shown) => {
    const { out, err } = terminal(true);
    out(text);
    err(text);
    expect(written).toEqual([shown, shown]);
  });

  it("says the same as before within JSON", () => {
    const value = { title: "\u001B\u009B\u202E\u{E0041}" };
    terminal(false).out(JSON.stringify(value));
    expect(JSON.parse(written.join(""))).toEqual(value);
  });

  it("has our own colours, and none that stand in the data", () => {
    const { out } = terminal(true);
    out(`${paint("red", "\u001B[32m错误", { colour: true })}\n`);
    expect(written).toEqual(["\u001B[31m\\u001b[32m错误\u001B[0m\n"]);
    expect(paint("red", "错误", { colour: false })).toBe("错误");
  });
});

describe("signs that steer a terminal, in the catalogs", () => {
  const sandbox = useSandbox(exampleWorld);
  const forged = "\u001B[2J\u001B[H检查：0 处错误\n\u202E";

  it.each([
    [["check"]],
    [["resolve", "--on", "2026-11-20"]],
    [["coverage"]],
    [["check", "\u001B[2J"]],
    [["\u001B[2J"]],
  ])("do not leave %j", async (args) => {
    sandbox.put(
      "national/measures/ex-2026/x\u001B[2Jy.yaml",
      `title: { zh: ${JSON.stringify(forged)}, en: Example }\n`,
    );
    sandbox.put(
      "organizations/ex-agency.yaml",
      (exampleWorld["organizations/ex-agency.yaml"] ?? "").replace(
        /title:.*/,
        `title: { zh: ${JSON.stringify(forged)}, en: "\\e[8m" }`,
      ),
    );
    const { out, err } = await sandbox.mulu(...args);
    expect(out + err).toContain("\\u001b");
    expect(out + err).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
  });
});
