import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { changeRows, model, program } from "./honour.js";
import { change, copyModel, generate, removeCopy, run, typeErrors } from "./kind-folder.js";

/** What the program of the further kind finds, read and published. */
interface Found {
  findings: readonly string[];
  published: Readonly<Record<string, unknown>>;
  state: string;
  ended: string;
  counted: number;
  whom: readonly string[] | string;
  person: string;
  endpoint: readonly string[];
  ids: string;
  header: readonly string[];
  returned: readonly string[];
  page: { title: string; labels: string };
  without: readonly string[];
}

const copy = copyModel("kind-folder");
afterAll(() => {
  removeCopy(copy);
});

describe("a further kind, which is a model file and a row", () => {
  let found: Found;

  beforeAll(() => {
    writeFileSync(join(copy.schema, "src", "model", "honour.ts"), model);
    change(copy, "kinds.ts", changeRows);
    generate(copy);
    found = run(copy, program) as Found;
  });

  it("has its types, its schemas and its place in the editor", () => {
    for (const form of ["authoring", "published"])
      expect(existsSync(join(copy.schema, "schemas", form, "honour.schema.json"))).toBe(true);
  });

  it("compiles in every package that speaks of kinds", () => {
    expect(typeErrors(copy, found.ids)).toEqual([]);
  });

  it("is read, checked and published with its basis in words", () => {
    expect(found.findings).toEqual([]);
    expect(found.published).toMatchObject({ documentKind: "honour", edition: "national/honours/2026" });
    expect(found.published["basis"]).toMatchObject([{ level: "law", cite: { zh: "《示例税法》第一条" } }]);
  });

  it("is in force with its edition, and ends with its law", () => {
    expect(found.state).toBe("in-force");
    expect(found.ended).toBe("ended");
  });

  it("is counted with its law, reaches whom it names, and what one more does cannot be said", () => {
    expect(found.counted).toBe(1);
    expect(found.whom).toEqual(["legal-person"]);
    expect(found.person).toBe("cannot-say");
  });

  it("has its address and its id", () => {
    expect(found.endpoint).toEqual(["/documents/national/honours/2026/model.json"]);
    expect(found.ids).toContain('"national/honours/2026/model"');
  });

  it("has a table that can be taken back, and a page that shows its fields", () => {
    expect(found.header).toContain("授予对象");
    expect(found.returned).toEqual(["national/honours/2026/model.yaml"]);
    expect(found.page.title).toBe("示例荣誉");
    expect(found.page.labels).toContain("授予对象");
  });

  it("is named by the test of the examples as long as it has none", () => {
    expect(found.without).toEqual(["honour.schema.json"]);
  });
});
