import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { fieldsSource } from "../generate/fields-source.js";
import { modelFields, modelProgram } from "../generate/model-fields.js";
import { modelTypes, modelUnions } from "../generated/model-fields.js";
import { fileKinds } from "../room-plan.js";
import {
  changeOf,
  everyField,
  fieldLabel,
  fieldsOnPath,
  orderOf,
  rankOf,
  typeOfKind,
  valuesOf,
  vocabularyOf,
} from "./lookup.js";
import { walkFields } from "./walk.js";

const placed = fileKinds.flatMap(({ kind, type }) =>
  [...everyField(type)].map(({ path, spec }) => ({ name: `${kind} ${path.join(".")}`, kind, path, spec })),
);

describe("the table of fields", () => {
  it("is the committed file, byte for byte", () => {
    const committed = readFileSync(new URL("../generated/model-fields.ts", import.meta.url), "utf8");
    expect(committed).toBe(fieldsSource(modelFields(modelProgram())));
  });

  it("knows every field of every kind of file", () => {
    expect(placed.length).toBeGreaterThan(900);
    expect(fileKinds.filter(({ type }) => (modelTypes[type] ?? []).length === 0)).toEqual([]);
  });

  it("calls no two fields of a kind by one name, in neither language", () => {
    const same = fileKinds.flatMap(({ kind, type }) =>
      (["zh", "en"] as const).flatMap((language) => {
        const seen = new Map<string, string>();
        return [...everyField(type)].flatMap(({ path }) => {
          const name = path.join(".");
          const label = fieldLabel(kind, name)?.[language] ?? "";
          const first = seen.get(label);
          seen.set(label, name);
          return first === undefined ? [] : [`${kind} ${label}: ${first}, ${name}`];
        });
      }),
    );
    expect(same).toEqual([]);
  });

  it("says of every growth what it is without only where it says what it is with", () => {
    const odd = placed.filter(({ spec }) => spec.without !== undefined && spec.grows === undefined);
    expect(odd).toEqual([]);
    const ranked = placed.filter(
      ({ spec }) => spec.form === "code" && spec.many === undefined && spec.grows !== undefined,
    );
    expect(ranked.filter(({ spec }) => rankOf(spec) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it("gives every code its title: by a vocabulary, or beside the type", () => {
    const untitled = placed.flatMap(({ name, spec }) =>
      vocabularyOf(spec) === undefined && valuesOf(spec)?.some(({ title }) => title === undefined) === true ? name : [],
    );
    // The two ways of writing a date are shown as they are written.
    expect(untitled).toEqual(["record-format dateForm"]);
  });

  it("has a reason wherever it excuses a field", () => {
    const silent = placed.filter(({ spec }) => spec.noColumn === "" || spec.notShown === "");
    expect(silent).toEqual([]);
  });

  it("says of every identifier what it names, or that it names nothing", () => {
    const plain = new Set(["ArticleNo", "FieldName", "SitePath"]);
    const unsaid = placed.filter(
      ({ spec }) => spec.form === "id" && spec.refers === undefined && !plain.has(spec.alias ?? ""),
    );
    // What these names stand for is in the same file.
    expect(unsaid.map(({ name }) => name)).toEqual([
      "region divisions.code",
      "region formerDivisions.code",
      "edition categories.code",
      "docket lines.id",
      "docket windows.id",
      "docket materials.id",
      "docket concerns.id",
      "docket concerns.line",
      "redirect from",
    ]);
  });
});

describe("a field that is added to the model", () => {
  const source = readFileSync(new URL("../model/entry.ts", import.meta.url), "utf8");
  const withLine = (line: string): Record<string, string> => ({
    "entry.ts": source.replace("export interface Entry extends Listed {", (head) => `${head}\n${line}`),
  });
  const tagged = (tags: string, type: string): string =>
    `  /**\n   * @label 甲 | A\n   * ${tags}\n   */\n  a?: ${type};`;
  const keeping = withLine("  /** @label 保存期限 | keeping */\n  keeping?: Duration;");

  it("is known by its line alone, and met by the walk", () => {
    const { types } = modelFields(modelProgram(keeping));
    const label = { zh: "保存期限", en: "keeping" };
    expect(types["Entry"]?.find(({ name }) => name === "keeping")).toEqual({
      name: "keeping",
      label,
      form: "duration",
      optional: true,
      alias: "Duration",
    });
    const met = [...walkFields("Entry", { keeping: "P3Y" }, { types })];
    expect(met.map(({ path, value }) => [path.join("/"), value])).toEqual([["keeping", "P3Y"]]);
  });

  it("takes what it names and its codes from its type", () => {
    const line = "  /** @label 甲 | A */\n  a?: OrganizationId[];\n  /** @label 乙 | B */\n  b?: Polarity;";
    const { types } = modelFields(modelProgram(withLine(line)));
    const [a, b] = ["a", "b"].map((name) => types["Entry"]?.find((field) => field.name === name));
    expect([a?.refers, a?.many, b?.form, b?.alias]).toEqual(["organization", true, "code", "Polarity"]);
  });

  it("is told once where another type takes it over by name", () => {
    const { types } = modelFields(modelProgram());
    const names = ["channels", "within", "method", "withdrawal", "necessity"];
    expect(types["PublicationDefaults"]).toEqual(types["Publication"]?.filter(({ name }) => names.includes(name)));
  });

  it.each([
    ["  keeping?: Duration;", "Entry.keeping has no @label"],
    ["  /**\n   * @label 甲 | A\n   * @colum 乙\n   */\n  a?: string;", "the model has no tag @colum"],
    ["  /** @label 保存期限 */\n  keeping?: Duration;", "Entry.keeping: write “中文 | English”"],
    [
      '  /**\n   * @label 甲 | A\n   * @values x 甲 | X\n   */\n  a?: "x" | "y";',
      "Entry.a: @values and type differ in y",
    ],
    [tagged("@refers measrue", "PathId"), "Entry.a: nothing is called “measrue”: write one of vocabulary, instrument,"],
    [tagged("@refers measure", "Slug"), "Entry.a: measure is cited by its whole id: write PathId, not Slug"],
    [tagged("@refers platform", "PathId"), "Entry.a: platforms/ is cited by the name of the file alone: write Slug"],
    [tagged("@refers measure", "Text"), "Entry.a: @refers is for an identifier"],
    [tagged("@keys element", "string"), "Entry.a: @keys is for a map"],
    [tagged("@change raech", "Text"), "Entry.a: write @change reach or wording"],
    [tagged("@change wording\n   * @change reach", "Text"), "Entry.a: @change stands twice"],
    [tagged("@role inclsion", "LegalBasis[]"), "Entry.a: write @role inclusion or"],
    [tagged("@role inclusion", "Text"), "Entry.a: @role is for a list of LegalBasis"],
    [tagged("@vocabulary polarities", "Text"), "Entry.a: @vocabulary is for a code"],
    [tagged("@order a < b", "Text"), "Entry.a: @order and type differ in a, b"],
  ])("and tells too little is refused by name: %s", (line, said) => {
    expect(() => modelFields(modelProgram(withLine(line)))).toThrow(said);
  });
});

describe("the rank of codes", () => {
  it("is told where they have one", () => {
    expect(orderOf("PublicationScope")).toEqual(["none", "on-request", "public"]);
    expect(() => orderOf("Polarity")).toThrow("the codes of Polarity have no order");
  });
});

describe("what a change of a field is", () => {
  it.each([
    ["entry", ["title", "zh"], "wording"],
    ["entry", ["conduct", "en"], "wording"],
    ["entry", ["conduct", "zh"], undefined],
    ["measure", ["implementer", "title", "zh"], "reach"],
    ["list", ["entry", "gravity", "zh"], "reach"],
    ["instrument", ["articles", "48", "digest"], "evidence"],
    ["record-format", ["elements", "type"], "format"],
    ["entry", ["no-such", "field"], undefined],
  ] as const)("is told by the nearest field that says so: %s %j", (kind, path, change) => {
    expect(changeOf(kind, path)).toBe(change);
  });
});

describe("what a field is called", () => {
  it("is its label", () => {
    expect(fieldLabel("entry", "sharing.scope")).toEqual({ zh: "共享范围", en: "scope of sharing" });
    expect(fieldLabel("list", "objection.within")?.zh).toBe("异议处理时限");
  });

  it("names what a part belongs to where the part stands in several places", () => {
    expect(fieldLabel("entry", "sharing.basis.article")?.zh).toBe("共享的依据的条款号");
    expect(fieldLabel("measure", "duration.max")?.zh).toBe("最长期限");
  });

  it("is nothing for a field that is not there", () => {
    expect(fieldLabel("entry", "shareing")).toBeUndefined();
    expect(fieldLabel("entry", "title.zh")).toBeUndefined();
    expect(fieldsOnPath("entry", [])).toBeUndefined();
    expect(() => typeOfKind("grievance" as never)).toThrow("there is no kind grievance");
  });
});

describe("the walk over a document", () => {
  const entry = {
    unheard: { of: 1 },
    basis: [{ instrument: "civil-code", article: "7", role: "inclusion", weight: "operative" }],
    title: { zh: "示例", en: "Example" },
    provenance: { source: ["a", "b"], fields: { title: { source: "c" } } },
  };

  it("meets every value with its field and its place, in the order of the model", () => {
    const met = [...walkFields("Entry", entry)].map(({ path, spec }) => `${path.join("/")} ${spec.form}`);
    expect(met).toEqual([
      "title text",
      "basis/0 group",
      "basis/0/article id",
      "basis/0/instrument id",
      "basis/0/role code",
      "basis/0/weight code",
      "provenance group",
      "provenance/source/0 id",
      "provenance/source/1 id",
      "provenance/fields/title map",
      "provenance/fields/title/source id",
    ]);
  });

  it("meets nothing in what is no document", () => {
    expect([...walkFields("Entry", null), ...walkFields("Entry", "text"), ...walkFields("Nothing", entry)]).toEqual([]);
  });
});

describe("vocabularies", () => {
  it("are named by unions that a field uses", () => {
    const ofComments = (modelTypes.DocketComment ?? []).map(({ alias }) => alias);
    const aliases = new Set([...placed.map(({ spec }) => spec.alias), ...ofComments]);
    expect(Object.keys(modelUnions).filter((name) => !aliases.has(name))).toEqual([]);
  });
});
