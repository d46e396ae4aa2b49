import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { exampleFields, exampleTypes, labelOf, withExamples } from "./example-fields.js";
import { fieldProgram } from "./field-program.js";
import type { FoundFields, FoundOfKind } from "./field-program.js";
import { change, copyModel, generate, removeCopy, run } from "./kind-folder.js";

/** Kinds that get every field: where their type stands, and the document of the small world that has values. */
const kinds = {
  entry: { file: "entry.ts", type: "Entry", id: "national/information/2026/penalty" },
  measure: { file: "measure.ts", type: "Measure", id: "national/measures/2026/ban" },
  list: { file: "list-standard.ts", type: "ListStandard", id: "national/lists/defaulters/2026" },
  instrument: { file: "instrument.ts", type: "Instrument", id: "instruments/tax-law" },
};

const names = exampleFields.map(({ name }) => name);
const copy = copyModel("field-folder");
afterAll(() => {
  removeCopy(copy);
});

let all: FoundFields;

// One build of the model, and one run.
beforeAll(() => {
  writeFileSync(join(copy.schema, "src", "model", "example.ts"), exampleTypes);
  for (const { file, type } of Object.values(kinds)) {
    change(copy, join("model", file), (text) => withExamples(text, type));
  }
  generate(copy);
  const documents = Object.fromEntries(Object.entries(kinds).map(([kind, { id }]) => [kind, id]));
  const labels = Object.fromEntries(names.map((name) => [name, labelOf(name)]));
  const vocabularies = join(import.meta.dirname, "..", "catalogs", "vocabularies");
  all = run(copy, fieldProgram({ documents, fields: exampleFields, labels, vocabularies })) as FoundFields;
});

describe.each(Object.keys(kinds))("a further field of each form, which is a line with its label: %s", (kind) => {
  let found: FoundOfKind;
  beforeAll(() => {
    found = all.ofKind[kind]!;
  });

  it("is published, and stands in the schema of what is published", () => {
    expect(found.lost).toEqual([]);
    const schema = readFileSync(join(copy.schema, "schemas", "published", `${kind}.schema.json`), "utf8");
    expect(names.filter((name) => !schema.includes(`"${name}"`))).toEqual([]);
  });

  it("is held against what it names and the codes it may have, once for each mistake", () => {
    const silent = Object.entries(found.wrong).filter(([, rules]) => rules.length !== 1);
    expect(silent).toEqual([]);
    expect(Object.keys(found.wrong).length).toBeGreaterThan(15);
  });

  it("cites where it is a citation, and is called by its name where the law falls", () => {
    expect(found.cites).toEqual(["exCite", "exCites.0", "exCites.1", "exBasis.0"]);
    expect(found.impact).toMatchObject({ exCite: "例exCite", exCites: "例exCites" });
  });

  it("is a change of what its line says, and does to people what its line says", () => {
    for (const { name, tags = [] } of exampleFields) {
      expect([name, found.added[name]]).toEqual([name, tags.includes("@change reach") ? "reach" : "meaning"]);
    }
    expect(Object.entries(found.more).filter(([, is]) => is !== "expands")).toEqual([]);
  });

  it("stands on the page, with its name and its value in words, in both languages", () => {
    const bare = (page: FoundOfKind["page"]): string[] => names.filter((name) => page[name] === "");
    expect([bare(found.page), bare(found.pageEn)]).toEqual([[], []]);
    expect(found.page).toMatchObject({
      exTerm: expect.stringMatching(/^3年\|/),
      exGrade: expect.stringMatching(/^低级\|/),
      exChoice: expect.stringMatching(/^右项\|/),
      exCite: expect.stringMatching(/^《示例税法》第二十一条\|/),
      exOrgans: expect.stringMatching(/^示例部\|、\|示例人大\|/),
      exRegion: expect.stringMatching(/^上海市\|/),
      exBan: expect.stringMatching(/^示例禁入\|/),
      exGroup: expect.stringMatching(/^例组首日：2026-03-07、例组机构：\|示例人大\|/),
    });
    expect(found.pageEn).toMatchObject({
      exTerm: expect.stringMatching(/^3 years\|/),
      exGrade: expect.stringMatching(/^Low grade\|/),
      exChoice: expect.stringMatching(/^Right\|/),
    });
  });

  it("comes back from a table, where the model does not say that it has no column", () => {
    expect(found.table).toEqual(kind === "entry" || kind === "measure" ? ["exGroups"] : []);
  });

  it("is named by the test of the examples as long as it has none", () => {
    expect(found.untried).toEqual(names);
  });
});

describe("a world with every field", () => {
  it("is without findings", () => {
    expect(all.errors).toEqual([]);
  });
});
