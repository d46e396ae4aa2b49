import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { chineseMarks } from "./chinese-marks.js";

const root = join(import.meta.dirname, "..");

/** Rooms that write or read Chinese alone, whatever language the reader has. */
const chineseRooms = [
  /^packages\/compiler\/src\/(?:tables|emit\/downloads)\//, // tables of departments, and downloads in their form
  /^packages\/engine\/src\/(?:citations|papers)\//, // citations as laws are cited, papers as offices write them
  /^packages\/cli\/src\/(?:desk|propose)\//, // the text of a proposal, forms
  /^packages\/papers\//,
];

/** Places where both languages stand in one line, the Chinese first, or what is put together is Chinese. */
const allowed: Readonly<Record<string, number>> = {
  "packages/changelog/src/fault.ts": 1,
  "packages/cli/src/commands/diff.ts": 1,
  "packages/cli/src/commands/replay.ts": 1,
  "packages/cli/src/docket/answer-table.ts": 2,
  "packages/cli/src/docket/intake.ts": 2,
  "packages/cli/src/draft/answers.ts": 3,
  "packages/cli/src/draft/edition.ts": 2,
  "packages/cli/src/draft/list.ts": 2,
  "packages/cli/src/draft/new-edition.ts": 1,
  "packages/cli/src/papers/annex-model.ts": 1,
  "packages/cli/src/publish/options.ts": 2,
  "packages/compiler/src/emit/ids.ts": 1,
  "packages/engine/src/diff/witness.ts": 1,
  "packages/engine/src/receipt/engine-answers.ts": 2,
  "packages/pages/src/models/inline.ts": 1,
  "packages/pages/src/models/notes.ts": 2,
  "packages/pages/src/models/pages/citation-forms.ts": 2,
};

function sources(): string[] {
  const globs = ["packages/*/src/*.ts", "packages/*/src/*.tsx", "docs/*.ts", "docs/*.tsx"];
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...globs], {
    cwd: root,
    encoding: "utf8",
  });
  const aside = /\.test\.tsx?$|\.test-d\.ts$|\/(?:testing|generated|fixtures|browser|words|messages)\//;
  return [...new Set(listed.split("\n"))].filter(
    (file) => file !== "" && !aside.test(file) && !chineseRooms.some((room) => room.test(file)),
  );
}

describe("marks of Chinese between values", () => {
  it("are found where values are joined, and between two values", () => {
    expect(chineseMarks("x.ts", 'const a = list.join("、");')).toEqual([1]);
    expect(chineseMarks("x.ts", "const a = `${one}；${other}`;")).toEqual([1]);
  });

  it("are none where the words are Chinese, or a sentence stands around them", () => {
    expect(chineseMarks("x.ts", 'const a = { zh: list.join("、"), en: list.join(", ") };')).toEqual([]);
    expect(chineseMarks("x.ts", "const zh = `${one}；${other}`;")).toEqual([]);
    expect(chineseMarks("x.ts", "const a = `${one}，见${other}`;")).toEqual([]);
    expect(chineseMarks("x.ts", 'const signs = ["，", "；"];')).toEqual([]);
  });

  it("stand nowhere but in what is Chinese: a sentence of words takes the list itself, all else `joined`", () => {
    const found = Object.fromEntries(
      sources().flatMap((file) => {
        const { length } = chineseMarks(file, readFileSync(join(root, file), "utf8"));
        return length === 0 ? [] : [[file, length]];
      }),
    );
    // What has gone, goes from the list too: it may only shrink.
    expect(found).toEqual(allowed);
  });
});
