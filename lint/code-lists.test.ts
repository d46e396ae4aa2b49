import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { documentKinds, modelTypes, modelUnions } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { kindLists } from "./kind-lists.js";

const root = join(import.meta.dirname, "..");

/** Codes of each union of the model that has three or more; those of kinds have a test of their own. */
const unions: readonly (readonly string[])[] = [
  ...Object.values(modelUnions).map(({ values }) => values),
  ...Object.values(modelTypes).flatMap((fields) => fields.flatMap(({ values }) => (values ? [values] : []))),
]
  .map((values) => values.map(({ code }) => code))
  .filter((codes) => codes.length > 2 && !codes.some((code) => documentKinds.some((kind) => kind === code)));

const law = "the text of the law lists these; a code more in the model changes no law";
const fates = "what became of a thing, in the order in which it is told: by chance also the kinds of tombstones";
const stages = "stages of a docket: by chance some are called as what is decided, or what became of a thing";
const order = "an order, which the list in the model is not";

/** Lists that name all codes of a union, or all but one, and why they do not follow from it. */
const allowed: Readonly<Record<string, string>> = {
  "packages/cli/src/docket/import-command.ts": stages,
  "packages/cli/src/publish/changeset.ts": fates,
  "packages/engine/src/diff/change-kinds.ts": fates,
  "packages/engine/src/diff/diff.ts": fates,
  "packages/engine/src/diff/lines.ts": fates,
  "packages/engine/src/diff/trust.ts": order,
  "packages/engine/src/docket/stages.ts": stages,
  "packages/engine/src/legal-log/lines.ts": fates,
  "packages/engine/src/needs/consultation-needs.ts": law,
  "packages/pages/src/models/pages/compare.ts": fates,
  "packages/pages/src/models/pages/coverage.ts": order,
  "packages/validators/src/dealings/examples.ts": "an example",
  "packages/validators/src/dealings/rules/cm-03-four-confirmations.ts": "an example",
  "packages/validators/src/rules/cm-02-seven-notices.ts": law,
  "packages/validators/src/settings.ts": law,
};

function sources(): string[] {
  const globs = [
    "packages/*/src/*.ts",
    "packages/*/src/*.tsx",
    "docs/*.ts",
    "docs/*.tsx",
    "bench/*.mjs",
    "scripts/*.mjs",
  ];
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...globs], {
    cwd: root,
    encoding: "utf8",
  });
  const aside = /\.test\.tsx?$|\.test-d\.ts$|\/(?:testing|generated|fixtures|browser|words|messages|model)\//;
  return [...new Set(listed.split("\n"))].filter((file) => file !== "" && !aside.test(file));
}

const isMost = (codes: readonly string[], held: (code: string) => boolean): boolean =>
  codes.filter(held).length >= Math.max(3, codes.length - 1);

/** Whether a text holds a list by hand of all the codes of a union, or of all but one. */
function repeats(file: string, text: string): boolean {
  const words = new Set(text.match(/[\w-]+/g));
  const named = unions.filter((codes) => isMost(codes, (code) => words.has(code)));
  if (named.length === 0) return false;
  const lists = kindLists(file, text, new Set(named.flat())).filter(({ isKeyed }) => !isKeyed);
  return lists.some(({ kinds }) => named.some((codes) => isMost(codes, (code) => kinds.includes(code))));
}

describe("a list by hand of the codes of a union", () => {
  it("is found as items, choices and what a condition compares with, and not as keys, which the compiler counts", () => {
    expect(repeats("x.ts", 'const a = ["seed", "public-copy", "inferred", "unverified"];')).toBe(true);
    expect(repeats("x.ts", 'type A = "high" | "medium" | "low";')).toBe(true);
    expect(repeats("x.ts", "const a = { high: 1, medium: 2, low: 3 };")).toBe(false);
    expect(repeats("x.ts", 'const a = ["seed", "inferred"];')).toBe(false);
  });

  it("stands nowhere but in the model, or says why it does not follow from it: ask codesOf or orderOf", () => {
    const found = sources().filter((file) => repeats(file, readFileSync(join(root, file), "utf8")));
    // What has gone, goes from the list too.
    expect(found.sort()).toEqual(Object.keys(allowed).sort());
  });
});
