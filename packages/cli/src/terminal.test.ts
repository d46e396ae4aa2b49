import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { languageOf } from "./terminal.js";

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
