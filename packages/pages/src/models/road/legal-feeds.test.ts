import { legalChanges } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";

import { exampleDocket as docket, exampleEdition as edition } from "@mulu/fixtures";
import { textOf } from "../testing/text.js";
import { exampleDocuments, exampleWorld } from "../testing/world.js";
import type { World } from "../world.js";
import { legalAtom, legalCalendar, legalJsonFeed, legalMarkdown } from "./legal-feeds.js";
import { legalLogPage } from "./legal-log.js";

const documents: readonly PublishedDocument[] = [
  ...exampleDocuments,
  edition("2024"),
  edition("2025"),
  docket({ title: { zh: "示例征求意见 ]]> <b>", en: "Example consultation ]]> <b>" } }),
];

function world(locale = "zh-CN", held: readonly PublishedDocument[] = documents): World {
  return exampleWorld({ locale }, held);
}

const places = ["https://one.example.org/", "https://two.example.net/mulu/"].map((home) => ({ home }));

/** Identifiers of a feed, as a parser that follows the XML recommendation reads them. */
function idsOf(xml: string): string[] {
  const ids: string[] = [];
  let path: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    path = [...path, name];
  });
  parser.on("closetag", () => {
    path = path.slice(0, -1);
  });
  parser.on("text", (text) => {
    if (path.at(-1) === "id") ids.push(text);
  });
  parser.write(xml).close();
  return ids;
}

describe("the changelog of catalogs", () => {
  it("has the same changes on its page, in both feeds and in Markdown, and no release of a package among them", () => {
    const release = {
      id: "ex-release",
      summary: { zh: "软件包更新", en: "A release" },
      packages: [{ name: "@mulu/sdk", bump: "minor", version: "1.2.3" }],
      released: "2026-01-01",
      consultation: null,
    } as const;
    const held = { ...world(), changelog: [release] };
    expect(legalChanges(held.set)).toHaveLength(2);
    const place = { home: "https://www.example.org/" };
    const json = JSON.parse(legalJsonFeed(held, place)) as { items: { title: string }[] };
    expect(json.items).toHaveLength(2);
    expect(idsOf(legalAtom(held, place))).toHaveLength(3);
    for (const text of [textOf(legalLogPage(held)), legalMarkdown(held)]) {
      expect(text).toContain("示例清单（2024）");
      expect(text).not.toMatch(/1\.2\.3|软件包更新|@mulu/);
    }
  });

  it("keeps its identifiers wherever the site stands and in every language, and they are UUIDs", () => {
    const all = ["zh-CN", "en"].flatMap((locale) =>
      places.map((place) => idsOf(legalAtom(world(locale), place)).slice(1)),
    );
    expect(new Set(all.map((ids) => ids.join())).size).toBe(1);
    for (const id of all[0] ?? []) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it("names a change that has no day on the page, and keeps it out of the feeds", () => {
    const held = world("zh-CN", [...exampleDocuments, edition("2024"), edition("2025", { dates: {} })]);
    expect(textOf(legalLogPage(held))).toMatch(/日期未知\n示例清单（2025）/);
    expect(legalAtom(held, { home: "https://www.example.org/" })).not.toContain("示例清单（2025）");
  });
});

describe("page, Atom, JSON Feed, calendar and Markdown", () => {
  const place = { home: "https://www.example.org/" };
  const withExercise = [
    ...documents,
    edition("2026", { nature: "exercise", title: { zh: "演练清单", en: "Exercise list" } }),
    docket({ id: "consultations/ex-exercise", exercise: true, proposes: ["national/measures/2026"] }),
  ];

  /** What an element of Atom holds, entry by entry. */
  function entriesOf(xml: string): Map<string, string>[] {
    const entries: Map<string, string>[] = [];
    const path: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      path.push(name);
      if (name === "entry") entries.push(new Map());
      if (name === "link") entries.at(-1)?.set("link", String(attributes["href"]));
    });
    parser.on("closetag", () => {
      path.pop();
    });
    const read = (text: string): void => {
      if (path.at(-2) === "entry") entries.at(-1)?.set(path.at(-1) ?? "", text);
    };
    parser.on("text", read);
    parser.on("cdata", read);
    parser.write(xml).close();
    return entries;
  }

  it.each(["zh-CN", "en"])("tell the same changes, of the same days, at the same addresses: %s", (locale) => {
    const held = world(locale, withExercise);
    const json = JSON.parse(legalJsonFeed(held, place)) as { items: Readonly<Record<string, string>>[] };
    const atom = entriesOf(legalAtom(held, place));
    const key = (id = "", link = "", day = ""): string => `${id} ${link} ${day.slice(0, 10)}`;
    const fromAtom = atom.map((entry) => key(entry.get("id"), entry.get("link"), entry.get("updated")));
    const fromJson = json.items.map((item) => key(item["id"], item["url"], item["date_modified"]));
    expect(fromAtom.length).toBeGreaterThan(0);
    expect(fromJson).toEqual(fromAtom);
    const rows = legalLogPage(held).sections.flatMap(({ id, blocks }) =>
      id === "changes" ? blocks.flatMap((block) => (block.type === "table" ? block.rows : [])) : [],
    );
    const days = rows.map(({ cells }) => (typeof cells[0]?.[0] === "string" ? cells[0][0].trim() : ""));
    expect(days.map((day) => day.slice(0, 10))).toEqual(fromAtom.map((each) => each.slice(-10)));
    expect(legalMarkdown(held).match(/^## /gm)).toHaveLength(fromAtom.length);
    // Every event of the calendar is of a change that the feeds tell.
    const urls = [
      ...legalCalendar(held, place)
        .replaceAll("\r\n ", "")
        .matchAll(/^URL;VALUE=URI:(.+)$/gm),
    ];
    const links = new Set(atom.map((entry) => entry.get("link")));
    const strange = urls.map(([, url = ""]) => url.trim()).filter((url) => !url.includes(".ics") && !links.has(url));
    expect([urls.length > 1, strange]).toEqual([true, []]);
    for (const text of [legalAtom(held, place), legalJsonFeed(held, place), legalCalendar(held, place)]) {
      expect(text).not.toMatch(/演练清单|Exercise list/);
    }
  });

  it("have all that RFC 4287 and JSON Feed 1.1 demand of a feed and of what is in it", () => {
    const xml = legalAtom(world(), place);
    expect(xml).toMatch(/<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
    for (const entry of entriesOf(xml)) {
      expect([...entry.keys()]).toEqual(expect.arrayContaining(["id", "title", "updated", "link"]));
      expect(new Date(entry.get("updated") ?? "").toISOString()).toBe(entry.get("updated"));
    }
    const json = JSON.parse(legalJsonFeed(world(), place)) as Readonly<Record<string, unknown>>;
    expect(json["version"]).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(json).toMatchObject({ title: expect.any(String), home_page_url: expect.stringMatching(/^https:/) });
    const items = json["items"] as Readonly<Record<string, string>>[];
    for (const item of items) expect([typeof item["id"], item["content_html"] !== ""]).toEqual(["string", true]);
    expect(new Set(items.map((item) => item["id"])).size).toBe(items.length);
  });
});

describe("the calendar", () => {
  const place = { home: "https://www.example.org/" };
  const lines = (text: string): string[] => text.replaceAll("\r\n ", "").split("\r\n");

  it("has the days on which windows open and close and versions come into force, each a whole day", () => {
    const events = lines(legalCalendar(world(), place)).filter((line) => /^(?:SUMMARY|DTSTART|DTEND)/.test(line));
    expect(events).toEqual([
      "DTSTART;VALUE=DATE:20240901",
      "DTEND;VALUE=DATE:20240902",
      "SUMMARY:征求意见开始：示例征求意见 ]]> <b>",
      "DTSTART;VALUE=DATE:20241001",
      "DTEND;VALUE=DATE:20241002",
      "SUMMARY:征求意见截止：示例征求意见 ]]> <b>",
      "DTSTART;VALUE=DATE:20250301",
      "DTEND;VALUE=DATE:20250302",
      "SUMMARY:施行：示例清单（2025）",
      "DTSTART;VALUE=DATE:20240301",
      "DTEND;VALUE=DATE:20240302",
      "SUMMARY:施行：示例清单（2024）",
    ]);
  });

  it("keeps the identifier of an event whose day is moved, and gives every event one of its own", () => {
    const uids = (text: string): string[] => lines(text).filter((line) => line.startsWith("UID:"));
    const before = uids(legalCalendar(world(), place));
    const moved = documents.map((each) => (each.documentKind === "docket" ? docket({ closes: "2024-11-01" }) : each));
    expect(uids(legalCalendar(world("zh-CN", moved), place))).toEqual(before);
    expect(new Set(before).size).toBe(4);
  });

  it("is the same bytes whenever it is made, with line ends and lengths as RFC 5545 has them", () => {
    const text = legalCalendar(world(), place);
    expect(legalCalendar(world(), place)).toBe(text);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const long = text.split("\r\n").filter((line) => new TextEncoder().encode(line).length > 75);
    expect(long).toEqual([]);
  });
});
