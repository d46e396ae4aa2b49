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
