import { existsSync } from "node:fs";
import { join, relative } from "node:path";

import { describe, expect, it } from "vitest";

import { inRoom, ofRules, rooms, withLine } from "./language-added.js";
import type { Added, Tree } from "./language-added.js";
import { without } from "./language-folder.js";
import { errorsOfAll } from "./whole-program.js";

const root = join(import.meta.dirname, "..");
const sources: Tree = { packages: join(root, "packages"), folder: "src" };
const all = rooms(sources);
const nameOf = (room: string): string => relative(sources.packages, room);

/** The first message of a file of words, as `"id": (…) => …` or `key: …`. */
function firstMessage(text: string): string | undefined {
  return /^ {2,4}(?:"([\w.-]+)"|([a-z][\w]*)): (?:\(|["`{])/m.exec(text)?.slice(1).find(Boolean);
}

/** Of each room the words of the further language without one message, and what was left out. */
function oneLeftOut(): { laid: Added; left: Map<string, string> } {
  const laid = withLine(sources);
  const left = new Map<string, string>();
  const leavingOut = (room: string) => (file: string, text: string) => {
    const message = left.has(room) || file.endsWith("/index.ts") ? undefined : firstMessage(text);
    if (message === undefined) return text;
    const shorter = without(message, text);
    if (shorter !== text) left.set(room, message);
    return shorter;
  };
  for (const room of all)
    for (const [file, text] of inRoom(room, sources, leavingOut(nameOf(room)))) laid.set(file, text);
  for (const [file, text] of ofRules(sources, leavingOut("validators/src/words"))) laid.set(file, text);
  return { laid, left };
}

describe("a third language", () => {
  it("by its line in the list alone is missed in every room of words, and the compiler names each", () => {
    const names = ["say.ts", "index.ts"];
    const says = all.flatMap((room) => names.map((name) => join(room, name))).filter((file) => existsSync(file));
    const rules = ["words/index.ts", "generated/languages.ts"].map((file) =>
      join(sources.packages, "validators/src", file),
    );
    // Whether anything is missed outside the rooms, the other test asks of every file.
    const errors = errorsOfAll(root, withLine(sources), [...says, ...rules]);
    const missed = errors.map((error) => error.split(" ")[0]?.split("/").slice(0, -1).join("/"));
    expect(missed.sort()).toEqual([...all.map(nameOf), "validators/src/generated"].sort());
    for (const error of errors) expect(error).toContain("fr");
  });

  it("with its folders compiles whole; one message left out in each room is named there, and nothing else is", () => {
    const { laid, left } = oneLeftOut();
    expect([...left.keys()].sort()).toEqual([...all.map(nameOf), "validators/src/words"].sort());
    const errors = errorsOfAll(root, laid);
    for (const [room, message] of left) {
      expect(errors.filter((error) => error.startsWith(`${room}/`)).join("\n")).toContain(message);
    }
    const elsewhere = errors.filter((error) => ![...left.keys()].some((room) => error.startsWith(`${room}/`)));
    expect(elsewhere).toEqual([]);
  });
});
