import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** A language named by hand: two of them as a type, or one asked for by its code or tag. */
const byHand = [
  /"(?:zh|zh-CN)" ?\| ?"en"|"en" ?\| ?"(?:zh|zh-CN)"/,
  /\b(?:language|locale|lang)\b ?[!=]==? ?"(?:zh|zh-CN|en)"/,
];

const namesOne = (line: string): boolean => byHand.some((pattern) => pattern.test(line));

describe("languages", () => {
  it("are named in their list alone (decision 75)", () => {
    const patterns = ["packages/*/src/*.ts", "packages/*/src/*.tsx", "docs/src/*.ts*", "docs/*.config.ts"];
    const files = execFileSync("git", ["ls-files", ...patterns], { cwd: root, encoding: "utf8" });
    const sources = files.split("\n").filter((file) => file !== "" && !/\.test\.tsx?$|\/testing\//.test(file));
    expect(sources.length).toBeGreaterThan(500);
    const found = sources.flatMap((file) => {
      const lines = readFileSync(join(root, file), "utf8").split("\n");
      return lines.filter(namesOne).map((line) => `${file}: ${line.trim()}`);
    });
    expect(found).toEqual([]);
  });

  it.each([
    'type Language = "zh" | "en";',
    'const a = language === "zh" ? b : c;',
    'if (world.m.locale !== "en") return;',
  ])("are seen where they are named by hand: %s", (line) => {
    expect(namesOne(line)).toBe(true);
  });

  it.each(['if (path.at(-1) === "zh") return;', "if (language === authoritative) return;"])(
    "are not taken from fields of a text or from the list: %s",
    (line) => {
      expect(namesOne(line)).toBe(false);
    },
  );
});
