import type { ChangelogEntry } from "@mulu/changelog";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";

import { changelogFeed, changelogPage, changePages } from "./changelog.js";
import { textOf } from "./testing/text.js";
import { exampleWorld } from "./testing/world.js";

interface Item {
  type: string;
  title: string;
  content: string;
}

function consultationOf(title: string): ChangelogEntry["consultation"] {
  const open = { opened: null, closes: null, groups: null, counts: null, decision: null };
  return { docket: "ex", title: { zh: title, en: title }, ...open };
}

function feedOf(summary: string, title?: string): string {
  const world = exampleWorld();
  const text = { zh: summary, en: summary };
  const consultation = title === undefined ? null : consultationOf(title);
  const change: ChangelogEntry = { id: "x", summary: text, packages: [], released: null, consultation };
  return changelogFeed({ ...world, changelog: [change] }, { home: "https://www.example.org/" });
}

/** The one entry as a parser that follows the XML recommendation reads it; what is not well-formed throws. */
function read(xml: string): Item {
  const item: Item = { type: "", title: "", content: "" };
  let path: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    if (path.join("/") === "feed/entry/title") item.type = attributes["type"] ?? "text";
  });
  parser.on("closetag", () => {
    path = path.slice(0, -1);
  });
  const add = (text: string): void => {
    if (path.join("/") === "feed/entry/title") item.title += text;
    if (path.join("/") === "feed/entry/content") item.content += text;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(xml).close();
  return item;
}

/** Words as a reader shows them: what is declared to be HTML is read once more, and its paragraphs are taken off. */
function shown(html: string): string {
  expect(html.replace(/^<p>/, "").replace(/<\/p>$/, "")).not.toMatch(/[<>]/);
  return html
    .replace(/^<p>|<\/p>$/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "a ]]> b ]]> c ]]>",
  "a & b &amp c",
];

describe("the feed of the changelog", () => {
  it.each(hostile)("shows a summary %s as the words it is", (words) => {
    const item = read(feedOf(words));
    expect(item.type).toBe("html");
    expect(shown(item.title)).toBe(`尚未发布：${words}`);
    expect(shown(item.content)).toBe(words);
  });

  it("does the same with the title of a consultation", () => {
    for (const words of hostile) expect(shown(read(feedOf("x", words)).title)).toBe(`尚未发布：${words}`);
  });

  it.each([
    ["NUL", "\u0000"],
    ["ESC", "\u001b"],
    ["DEL’s neighbour U+FFFE", "\ufffe"],
    ["U+FFFF", "\uffff"],
    ["half a surrogate pair", "\ud800"],
  ])("lets no %s through: one sign must not break it for every reader", (_, sign) => {
    for (const item of [read(feedOf(`a ${sign} b`)), read(feedOf("x", `a ${sign} b`))]) {
      expect(item.title).not.toContain(sign);
    }
    expect(shown(read(feedOf(`a ${sign} b`)).title)).toBe("尚未发布：a \ufffd b");
  });

  it("keeps signs beyond the basic plane, which are Chinese characters", () => {
    expect(shown(read(feedOf("𠮷")).title)).toBe("尚未发布：𠮷");
  });
});

describe("the changelog", () => {
  const entry = (id: string, zh: string): ChangelogEntry => ({
    id,
    summary: { zh, en: zh },
    packages: [],
    released: null,
    consultation: null,
  });
  const titles = (...changes: ChangelogEntry[]): string[] =>
    [...changePages({ ...exampleWorld(), changelog: changes })].map(({ title }) => title);

  it("has a line with an anchor for every change, which leads to the page that tells it whole", () => {
    const world = { ...exampleWorld(), changelog: [entry("a", "检索：变快。"), entry("b", "下载：变小。")] };
    const [block] = changelogPage(world).sections[0]?.blocks ?? [];
    const rows = block?.type === "table" ? block.rows : [];
    expect(rows.map(({ id, cells }) => [id, (cells[0]?.[0] as { href: string }).href])).toEqual([
      ["a", "/changelog/changes/a/"],
      ["b", "/changelog/changes/b/"],
    ]);
    expect([...changePages(world)].map((page) => textOf(page))).toEqual([
      expect.stringContaining("检索：变快。"),
      expect.stringContaining("下载：变小。"),
    ]);
  });

  it("calls each change by what it speaks about, and no two by one name", () => {
    const [first, second, third] = titles(
      entry("a", "导入表格：两列说法相反的，指出这两列。"),
      entry("b", "导入表格：只写“/”的按空白处理。"),
      entry("c", "检索：变快。"),
    );
    expect(first).toMatch(/导入表格：两列说法相反的，指出这两列$/);
    expect(second).toMatch(/导入表格：只写“\/”的按空白处理$/);
    expect(third).toMatch(/检索$/);
    const twins = titles(entry("a", "导入表格：变快。"), entry("b", "导入表格：变快。"));
    expect(new Set(twins).size).toBe(2);
  });
});
