import { readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import * as spoken from "./languages.js";
import { bilingual, say } from "./say.js";

/** Any value a sentence names, shown as its name. */
const namesOnly = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });

/** What stands between other words, in a language that needs nothing there. */
const between: ReadonlySet<string> = new Set(["between-words"]);

describe.each(Object.entries(spoken))("what the command says in %s", (language, { sentences }) => {
  it.each(Object.entries(sentences))("%s", (id, sentence) => {
    const said = sentence(namesOnly as never);
    expect(said).not.toMatch(/undefined|\[object |NaN|null/);
    if (!between.has(id)) expect(said).not.toBe("");
    // What it names is put where the sentence has it, and no Chinese mark stands at the end of an English sentence.
    if (language === "en") expect(said.replaceAll(/‹\w+›/g, "")).not.toMatch(/[。，；]/);
  });

  it("has each sentence once, whatever the theme", async () => {
    const folder = join(import.meta.dirname, language);
    const themes = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");
    const modules = await Promise.all(
      themes.map(async (name) => (await import(join(folder, name))) as Record<string, Record<string, unknown>>),
    );
    const ids = modules.flatMap((each) => Object.values(each).flatMap((theme) => Object.keys(theme)));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.sort()).toEqual(Object.keys(sentences).sort());
  });
});

describe("what is said of a call", () => {
  it("names its values in words of each language", () => {
    expect(say("cannot-read", { name: "表.csv", what: { zh: "是文件夹", en: "it is a folder" } })).toEqual({
      zh: "无法读取 表.csv：是文件夹",
      en: "cannot read 表.csv: it is a folder",
    });
  });

  it("stands in both languages in one line where nobody’s language is known", () => {
    expect(bilingual({ zh: "没有", en: "none" })).toBe("没有 / none");
  });
});
