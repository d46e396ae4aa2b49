import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";

import { en } from "./en/index.js";
import { inEveryLanguage, part, say, tell, within } from "./say.js";
import { zh } from "./zh/index.js";

/** Any value a sentence names, shown as its name. */
const namesOnly = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });

const noValue = /undefined|\[object |NaN|null/;

describe.each(Object.entries({ zh, en }))("the words of %s about form", (language, words) => {
  it.each(Object.entries(words.messages))("%s", (_, { message, hint }) => {
    for (const said of [message(namesOnly as never), hint(namesOnly as never)]) {
      expect(said).not.toMatch(noValue);
      if (language === "zh") expect(said).toMatch(/[。›]$/);
      else expect(said.replaceAll(/‹[\w-]+›/g, "")).not.toMatch(/。/);
    }
  });

  it.each(Object.entries(words.tables.messages))("of tables: %s", (_, { message, hint }) => {
    for (const said of [message(namesOnly as never), hint(namesOnly as never)]) expect(said).not.toMatch(noValue);
    // A place in the table goes before what is wrong, so it is no sentence of its own.
    expect(message(namesOnly as never)).not.toMatch(/[。.]$/);
    expect(hint(namesOnly as never)).toMatch(/[。.›]$/);
  });

  it.each(Object.entries(words.tables.notices))("of tables: %s", (_, sentence) => {
    expect(sentence(namesOnly as never)).not.toMatch(noValue);
    expect(sentence(namesOnly as never).trim()).not.toBe("");
  });

  it.each(Object.entries(words.parts))("part %s", (_, sentence) => {
    expect(sentence(namesOnly as never)).not.toMatch(noValue);
    expect(sentence(namesOnly as never).trim()).not.toBe("");
  });

  it.each(Object.entries(words.codes))("code %s", (_, title) => {
    expect(title.trim()).not.toBe("");
  });
});

describe("what is said of a fault", () => {
  it("is the message by id and values, with its words in both languages", () => {
    expect(say("duplicate-key", { key: "level" })).toEqual({
      messageId: "form.duplicate-key",
      params: { key: "level" },
      message: { zh: "字段“level”写了两次。", en: "The key “level” is written twice." },
      hint: {
        zh: "同一处的字段只能写一次，请删去其中一个。",
        en: "A key may stand only once in one place; delete one of them.",
      },
    });
  });

  it("puts parts and lists into the words of each language", () => {
    const { message, params } = say("split", {
      what: part("target.trigger"),
      target: "a",
      into: ["b", "c"],
      "what-to-do": "",
    });
    expect(message).toEqual({
      zh: "条目或者名单 a 已拆分为 b、c，不能再引用。",
      en: "The entry or list a was split into b, c.",
    });
    expect(params).toMatchObject({ what: { part: "target.trigger" }, into: ["b", "c"] });
  });
});

describe("what is said of a table", () => {
  it("is a message by id and values, with its words in both languages", () => {
    expect(tell("neither-yes-nor-no", { text: "也许" })).toEqual({
      messageId: "table.neither-yes-nor-no",
      params: { text: "也许" },
      message: { zh: "“也许”不是“是”或者“否”", en: "“也许” is neither yes nor no" },
    });
  });

  it("holds what is said of a thing by its id and values, wherever that is from", () => {
    const fault = within(say("duplicate-key", { key: "level" }));
    const said = tell("broken", { id: "a/b", field: "", fault, rule: "YAML-09" });
    expect(said.message).toEqual({
      zh: "a/b 未写出：字段“level”写了两次。（YAML-09）",
      en: "a/b was not written: The key “level” is written twice. (YAML-09)",
    });
    expect(said.params).toMatchObject({ fault: { part: "form.duplicate-key", with: { key: "level" } } });
  });

  it("has no part with the name of a message, by which either would be taken for the other", () => {
    const ids = [
      ...Object.keys(zh.messages).map((id) => `form.${id}`),
      ...Object.keys({ ...zh.tables.messages, ...zh.tables.notices }).map((id) => `table.${id}`),
    ];
    expect(ids.filter((id) => id in zh.parts)).toEqual([]);
  });

  it.each(Object.keys(zh.parts))("says the part %s, whatever its name begins with", (id) => {
    expect(inEveryLanguage({ part: id, with: {} }).zh).toBeDefined();
  });

  it("has no message twice, under whichever heading it stands", () => {
    const { messages, notices } = zh.tables;
    expect(Object.keys(messages).filter((id) => id in notices)).toEqual([]);
  });
});

/** Rooms whose words stand in `words/`. */
const rooms = ["check", "comments", "freeze", "link", "read", "structure", "try"];

function sourcesIn(room: string): string[] {
  const folder = join(import.meta.dirname, "..", room);
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return names.map((name) => join(folder, name));
}

/** Texts in a source file that hold a Chinese character, its comments and patterns aside. */
function chineseTexts(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && /\p{Script=Han}/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe.each(rooms)("the room %s", (room) => {
  it("says nothing by itself: its words stand in words/, one folder a language", () => {
    const sources = sourcesIn(room);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(chineseTexts)).toEqual([]);
  });
});
