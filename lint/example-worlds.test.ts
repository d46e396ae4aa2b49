import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);

/**
 * The homes of made-up catalogs, and why each is not a part of the world of `packages/fixtures`. A home that falls is
 * struck from this list; a new one is asked first whether it cannot pick from the world, or change it.
 */
const homes: Readonly<Record<string, string>> = {
  "packages/fixtures/src": "the world of published documents: what everybody picks from and changes",
  "packages/validators/src/examples": "the world as departments write it; the rules publish it with their examples",
  "packages/schema/src/testing":
    "each kind with every field the model has, linked to nothing: the world is made of the model",
  "packages/compiler/src/testing": "YAML in full view, as tests of reading name lines and columns of it",
  "packages/cli/src/testing": "what an office adds to the world of the rules: its drafts, tables, forms, dockets",
  "packages/engine/src/diff/testing": "pairs of one document before and after, by field",
  "packages/engine/src/docket/testing": "one docket at each of its stages",
  "packages/engine/src/papers/testing": "a code list of two",
  "packages/pages/src/models/testing": "the summary, rule and finding that pages show beside the world",
  "packages/validators/src/testing": "what examples of rules are changed by",
  bench: "as many documents as are to be measured, in plain JavaScript",
};

/** What a document is known by, made by hand: in YAML, as a value, or through a maker. */
const madeByHand = /documentKind: "|status: "?inferred|provenance: \{|proposes: \[/;

const files = execFileSync(
  "git",
  ["ls-files", "-co", "--exclude-standard", "-z", "packages", "bench", "docs", "lint"],
  {
    cwd: root,
  },
)
  .toString()
  .split("\0")
  .filter((file) => /\/(?:testing|examples)\/|^bench\/|^packages\/fixtures\//.test(file))
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.includes(".test.") && existsSync(path.join(root, file)));

const found = new Set(
  files
    .filter((file) => madeByHand.test(readFileSync(path.join(root, file), "utf8")))
    .map((file) => path.posix.dirname(file)),
);

describe("made-up catalogs", () => {
  it("have no home but those that say why", () => {
    expect([...found].filter((folder) => !(folder in homes))).toEqual([]);
  });

  it("have every home that is named", () => {
    expect(Object.keys(homes).filter((folder) => !found.has(folder))).toEqual([]);
  });

  it("are told apart from tools and tests of other things", () => {
    expect(found.has("packages/spreadsheet/src/testing")).toBe(false);
    expect(madeByHand.test('...identity,\n  documentKind: "list",')).toBe(true);
    expect(madeByHand.test("provenance: { status: inferred, confidence: high }")).toBe(true);
  });
});
