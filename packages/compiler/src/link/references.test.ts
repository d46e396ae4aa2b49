import { describe, expect, it } from "vitest";

import { fileKinds } from "@mulu/schema";
import type { FileKind } from "@mulu/schema";

import type { ValuePath } from "../compilation.js";
import { catalogs, changed, findingsOf, onlyFinding } from "../testing/catalogs.js";
import { schemaOf } from "../structure/schemas.js";
import type { Schema } from "../structure/schemas.js";
import type { Authored } from "./source-documents.js";
import { referencesOf } from "./references.js";

/** Types of the model that lead to something else. */
const referenceTypes: ReadonlySet<string> = new Set([
  "InstrumentId",
  "OrganizationId",
  "RegionCode",
  "PathId",
  "Slug",
  "SourceKey",
  "RuleCode",
]);

/** Values of those types that lead nowhere: they name what stands here, or what is gone. */
const notReferences: Readonly<Record<string, string>> = {
  "region divisions/0/code": "names a division of this region",
  "region formerDivisions/0/code": "names a former division of this region",
  "edition categories/0/code": "names a category of this edition",
  "docket lines/0/id": "names a line of this docket",
  "docket windows/0/id": "names a window of this docket",
  "docket materials/0/id": "names a paper of this docket",
  "docket concerns/0/id": "names a concern of this docket",
  "docket concerns/0/line": "names a line of this docket; comments/stray-concerns.ts compares them",
  "redirect from": "names what is gone; the tombstones are compared with each other",
};

const ids: Partial<Record<FileKind, string>> = { vocabulary: "glossary" };

interface Sample {
  value: unknown;
  typed: string[];
}

/** A value with every field the schema knows, and the paths at which a reference stands. */
function sampleOf(root: Schema): Sample {
  const typed: string[] = [];
  const build = (schema: Schema, path: ValuePath, within: readonly string[]): unknown => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace("#/definitions/", "");
      if (referenceTypes.has(name)) typed.push(path.join("/"));
      if (within.filter((each) => each === name).length > 1) return undefined;
      return build(root.definitions?.[name] ?? {}, path, [...within, name]);
    }
    const alternatives = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    if (schema.properties) {
      const own = Object.entries(schema.properties).map(([key, part]) => [key, build(part, [...path, key], within)]);
      return Object.fromEntries(own) as unknown;
    }
    // The last of several forms is the list: one and many are looked at alike.
    const last = alternatives.at(-1);
    if (last) return build(last, path, within);
    if (schema.items) return [build(schema.items, [...path, 0], within)];
    if (typeof schema.additionalProperties === "object") {
      return { key: build(schema.additionalProperties, [...path, "key"], within) };
    }
    if (schema.enum) return schema.enum[0];
    return schema.type === "string" ? "example" : 1;
  };
  return { value: build(root, [], []), typed };
}

function documentOf(kind: FileKind, value: unknown): Authored {
  const slug = ids[kind] ?? "example";
  const identity = { kind, id: slug, concept: slug, slug, edition: "national/information/example" };
  return { kind, file: "example.yaml", identity, value } as unknown as Authored;
}

describe("the references of a kind of file", () => {
  it.each(fileKinds.map(({ kind }) => kind))("are all found, wherever the model has one: %s", (kind) => {
    const { value, typed } = sampleOf(schemaOf(kind).schema);
    const found = new Set(referencesOf(documentOf(kind, value)).map(({ path }) => path.join("/")));
    const forgotten = typed.filter((path) => !found.has(path) && !(`${kind} ${path}` in notReferences));
    expect(forgotten).toEqual([]);
  });

  it("are many: the walk over the model does look", () => {
    const all = fileKinds.flatMap(({ kind }) => sampleOf(schemaOf(kind).schema).typed);
    expect(all.length).toBeGreaterThan(100);
    expect(all).toEqual(
      expect.arrayContaining(["collectedBy/0/organization", "covers/0", "entry/0/conduct", "fields/0/flags/0"]),
    );
  });

  it("leave out only what still stands in the model", () => {
    const all = new Set(
      fileKinds.flatMap(({ kind }) => sampleOf(schemaOf(kind).schema).typed.map((path) => `${kind} ${path}`)),
    );
    expect(Object.keys(notReferences).filter((each) => !all.has(each))).toEqual([]);
  });
});

const edition = "national/information/2026/edition.yaml";
const entry = "national/information/2026/penalty.yaml";
const list = "national/lists/defaulters/2026.yaml";

/** A code list of one code. */
function codes(code: string): string {
  const sound = new TextDecoder().decode(catalogs().get("vocabularies/sources.yaml"));
  return sound.replace("code: synthetic", `code: ${code}`);
}

const grouped = (group: string): string => codes("term").replace("code: term,", `code: term, group: ${group},`);

const flagged = (flag: string): Record<string, string> => ({
  "vocabularies/field-flags.yaml": codes("identifier"),
  ...changed(
    entry,
    "polarity: negative",
    `polarity: negative\nfields: [{ title: { zh: 示例, en: Example }, flags: [${flag}] }]`,
  ),
});

const onConduct = (line: string): Record<string, string> => ({
  "vocabularies/list-conducts.yaml": codes("evasion"),
  ...changed(list, "field: taxation", `field: taxation\n${line}`),
});

describe("what leads nowhere is told of", () => {
  it.each([
    [
      "collector of an entry",
      changed(
        entry,
        "polarity: negative",
        "polarity: negative\ncollectedBy: [{ title: { zh: 示例, en: Example }, organization: no-such }]",
      ),
      "机构 no-such",
    ],
    ["flag of a field", flagged("identifer"), "字段标记 identifer"],
    ["conduct a list covers", onConduct("covers: [no-such]"), "名单所指行为 no-such"],
    [
      "conduct of a condition of entry",
      onConduct("entry: [{ zh: 示例, en: Example, conduct: no-such }]"),
      "名单所指行为 no-such",
    ],
    [
      "source of a field of a category",
      changed(
        edition,
        "en: Management }",
        `en: Management }, provenance: { status: seed, confidence: low, source: synthetic, verified: 2026-01-01, fields: { title: { status: seed, confidence: low, source: hearsay } } }`,
      ),
      "来源 hearsay",
    ],
    [
      "group of a term",
      { "vocabularies/glossary.yaml": grouped("no-such"), "vocabularies/glossary-groups.yaml": codes("core") },
      "分组 no-such",
    ],
  ])("%s", (_, changes, said) => {
    const found = onlyFinding(changes);
    expect([found.rule, found.message.zh]).toEqual(["LINK-01", expect.stringContaining(said)]);
  });

  it("a flag, a conduct and a group that are listed are none", () => {
    expect(findingsOf(flagged("identifier"))).toEqual([]);
    expect(findingsOf(onConduct("covers: [evasion]"))).toEqual([]);
    expect(
      findingsOf({ "vocabularies/glossary.yaml": grouped("core"), "vocabularies/glossary-groups.yaml": codes("core") }),
    ).toEqual([]);
  });
});
