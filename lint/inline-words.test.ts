import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { inlinePairs } from "./inline-words.js";

const root = join(import.meta.dirname, "..");
const list = join(import.meta.dirname, "inline-words.json");

/** A room in which sentences still stand in both languages beside each other: how many at the most, and why. */
interface Room {
  most: number;
  why: string;
}

/** Source files outside the folders of words; tests and their examples aside. */
function sources(): string[] {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "packages/*/src/*.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  return files
    .split("\n")
    .filter((file) => file !== "" && !/\.test\.ts$|\/(?:words|testing|examples|generated|fixtures)\//.test(file))
    .filter((file) => existsSync(join(root, file)));
}

/** packages/engine/src/diff of packages/engine/src/diff/lines.ts. */
const roomOf = (file: string): string => file.split("/").slice(0, -1).slice(0, 4).join("/");

function counted(): Map<string, number> {
  const rooms = new Map<string, number>();
  for (const file of sources()) {
    const pairs = inlinePairs(file, readFileSync(join(root, file), "utf8"));
    if (pairs > 0) rooms.set(roomOf(file), (rooms.get(roomOf(file)) ?? 0) + pairs);
  }
  return new Map([...rooms].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("sentences that stand in Chinese and English beside each other", () => {
  const known = JSON.parse(readFileSync(list, "utf8")) as Record<string, Room>;
  const found = counted();
  if (process.env["INLINE"] === "write") {
    const entries = [...found].map(([room, most]) => [room, { most, why: known[room]?.why ?? "" }] as const);
    writeFileSync(list, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }

  it("stand in no room that is not on the list: words have one folder a language, typed by their values", () => {
    expect([...found.keys()].filter((room) => known[room] === undefined)).toEqual([]);
  });

  it.each(Object.entries(known))("do not become more in %s", (room, { most, why }) => {
    expect(found.get(room) ?? 0, `${room}: put the new sentence into its words/ folder`).toBeLessThanOrEqual(most);
    expect(why.trim()).not.toBe("");
  });

  it("keep no room on the list that has none any more", () => {
    expect(Object.keys(known).filter((room) => !found.has(room))).toEqual([]);
  });
});

describe("a sentence in both languages", () => {
  it.each([
    ["an object", 'const a = { zh: "没有写明", en: "not stated" };'],
    ["an object with a value", "const a = { zh: `第 ${n} 行`, en: `line ${n}` };"],
    ["functions", "const a = { zh: () => `甲`, en: () => `first` };"],
    ["arguments", 'fault(file, "没有写明", "not stated");'],
    ["a list", 'const [zh, en] = ["没有写明", "not stated"];'],
    ["two branches", 'const a = language === "zh" ? "没有写明" : "not stated";'],
    ["a quoted law", 'const a = { zh: "见《立法法》", en: "see 《立法法》" };'],
  ])("is found as %s", (_, text) => {
    expect(inlinePairs("a.ts", text)).toBe(1);
  });

  it.each([
    ["a code and its Chinese", 'const a = { code: "level", zh: "级别" };'],
    ["Chinese alone", 'const a = ["甲", "乙"];'],
    ["words taken from elsewhere", "const a = { zh: said.zh, en: said.en };"],
  ])("is not %s", (_, text) => {
    expect(inlinePairs("a.ts", text)).toBe(0);
  });
});
