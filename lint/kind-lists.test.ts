import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { documentKinds, editionRooms } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { allowedLists } from "./allowed-kind-lists.js";
import { kindLists } from "./kind-lists.js";

const root = join(import.meta.dirname, "..");
const names: ReadonlySet<string> = new Set([...documentKinds, ...editionRooms.map(({ name }) => name)]);

/** Sources of programs; what tests expect is theirs to say, words have names of their own, and generated files follow the model. */
function sources(): string[] {
  const globs = [
    "packages/*/src/*.ts",
    "packages/*/src/*.tsx",
    "docs/*.ts",
    "docs/*.tsx",
    "bench/*.mjs",
    "scripts/*.mjs",
  ];
  const files = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", ...globs],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  const aside = /\.test\.tsx?$|\.test-d\.ts$|\/(?:testing|generated|fixtures|browser|words|messages)\//;
  return files.split("\n").filter((file) => file !== "" && !aside.test(file));
}

const listsIn = (text: string): string[][] => kindLists("x.ts", text, names).map(({ kinds }) => [...kinds]);

describe("a list of kinds by hand", () => {
  it("is three of them side by side, in whatever form", () => {
    const three = ["entry", "measure", "list"];
    expect(listsIn('const a = ["entry", "measure", "list", "other"];')).toEqual([three]);
    expect(listsIn("const a = { entry: 1, measure: 2, list: 3 };")).toEqual([three]);
    expect(listsIn('type A = "entry" | "measure" | "list";')).toEqual([three]);
    expect(listsIn("interface A { entry: 1; measure: 2; list: 3 }")).toEqual([three]);
    expect(listsIn('switch (k) { case "entry": case "measure": case "list": }')).toEqual([three]);
    expect(listsIn('f(k === "entry" || k === "measure" || k === "list");')).toEqual([three]);
    expect(listsIn('const rooms = ["information", "measures", "incentives"];')).toHaveLength(1);
  });

  it("is none where two stand together, or the words are others", () => {
    expect(listsIn('const a = ["entry", "measure"]; const b = ["entry", "words", "other"];')).toEqual([]);
  });

  it("stands nowhere but in the model, or says why it is no list of what all kinds are", () => {
    const found: Record<string, number> = {};
    const places: string[] = [];
    for (const file of sources()) {
      const lists = kindLists(file, readFileSync(join(root, file), "utf8"), names);
      if (lists.length === 0) continue;
      found[file] = lists.length;
      const unexpected = lists.length > (allowedLists[file]?.most ?? 0);
      if (unexpected) for (const { line, kinds } of lists) places.push(`${file}:${line} ${kinds.join(", ")}`);
    }
    expect(places, "ask the rows and fields of kinds (kind-lists.ts, fields/kind-fields.ts of the model)").toEqual([]);
    // What has gone, goes from the list too: it may only shrink.
    const allowed = Object.fromEntries(Object.entries(allowedLists).map(([file, { most }]) => [file, most]));
    expect(found).toEqual(allowed);
  });
});
