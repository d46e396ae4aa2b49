import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { errorsOfLanguage, without } from "./language-folder.js";

const root = join(import.meta.dirname, "..");

/** Folders of languages, each with a message of one of its files. Those of rules are tried where the rules are listed. */
const homes = [
  { words: "packages/compiler/src/words", file: "table-cells.ts", message: "not-one-length" },
  { words: "packages/changelog/src/words", file: "faults.ts", message: "no-docket" },
];

describe.each(homes)("a further language in $words", ({ words, file, message }) => {
  const folder = join(root, words);

  it("is a folder, and nothing else", () => {
    expect(errorsOfLanguage(folder)).toEqual([]);
  });

  it(`does not compile without the words of ${message}, and the compiler names it`, () => {
    const errors = errorsOfLanguage(folder, (name, text) => (name === file ? without(message, text) : text));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  it("does not compile where a sentence names a value that its message does not have", () => {
    const errors = errorsOfLanguage(folder, (name, text) =>
      name === file ? text.replace(/\(\{ (\w+)/, "({ nobody, $1") : text,
    );
    expect(errors.join("\n")).toContain("nobody");
  });
});
