import { describe, expect, it } from "vitest";

import { tooBig, UnreadableTable } from "../unreadable.js";
import * as spoken from "./languages.js";

/** Any value a sentence names, shown as its name. */
const namesOnly = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });

describe.each(Object.entries(spoken))("what is said of table files in %s", (language, { sentences }) => {
  it.each(Object.entries(sentences))("%s", (_, sentence) => {
    const said = sentence(namesOnly as never);
    expect(said).not.toMatch(/undefined|\[object |NaN|null/);
    expect(said.trim()).not.toBe("");
    if (language === "en") expect(said.replaceAll(/‹\w+›/g, "")).not.toMatch(/\p{Script=Han}|[。，；、]/u);
  });
});

describe("a table beyond a limit of whoever reads it", () => {
  it("is told in the words of the reader, every language in the message of the error", () => {
    const error = tooBig("表.csv", { zh: "答卷数", en: "answers", limit: 5 });
    expect(error).toBeInstanceOf(UnreadableTable);
    expect(error.text).toEqual({
      zh: "无法读取 表.csv：答卷数超过 5，请拆分后再导入",
      en: "cannot read 表.csv: more than 5 answers; split it",
    });
    expect(error.message).toBe(`${error.text.zh} / ${error.text.en}`);
  });
});
