import { readFileSync } from "node:fs";

import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { TableKind } from "@mulu/schema";
import { tableKinds } from "@mulu/schema";

import { realCatalogs } from "../testing/real-catalogs.js";
import { exportTable } from "./export-table.js";
import { newFile } from "./house-yaml.js";
import { fieldsOf } from "./table-kinds.js";
import { asSheet, errors, exportFrom, importInto, onlyFile, realFiles } from "./testing/world.js";
import type { Plain } from "./values.js";

interface Schema {
  $ref?: string;
  properties?: Readonly<Record<string, Schema>>;
  definitions?: Readonly<Record<string, Schema>>;
  allOf?: readonly Schema[];
}

/** Places of a document for which no column stands: neither a column of its own, nor one for each of its parts. */
function withoutColumn(kind: TableKind): string[] {
  const url = new URL(`../../../schema/schemas/authoring/${kind}.schema.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(url, "utf8")) as Schema;
  const columns = new Set(fieldsOf(kind).map(({ path }) => path.join(".")));
  // A property with a description of its own holds its reference one level deeper.
  const resolve = (part: Schema): Schema => {
    const named = part.$ref ?? part.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
    return named === undefined ? part : (schema.definitions?.[named.replace("#/definitions/", "")] ?? part);
  };
  const missing = (part: Schema, path: string): string[] => {
    if (columns.has(path)) return [];
    const whole = resolve(part);
    const inner = Object.entries(whole.properties ?? {});
    if (inner.length === 0) return [path];
    return inner.flatMap(([key, each]) => missing(each, path === "" ? key : `${path}.${key}`));
  };
  return missing(schema, "");
}

describe("columns", () => {
  it.each(tableKinds)("stand for everything the model of %s has", (kind) => {
    expect(withoutColumn(kind)).toEqual([]);
  });
});

describe("every edition there is", () => {
  it("comes back from its table whole", async () => {
    const { files, compilation } = await realCatalogs();
    const tables = compilation.set.all("edition").map((edition) => exportTable({ files, compilation, edition }));
    expect(tables.flatMap(({ lost }) => lost)).toEqual([]);
    expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(2000);
  });
});

describe("an edition of each kind", () => {
  const editions = [
    "local/310000/information/compilation-2026",
    "local/310000/measures/compilation-2026",
    "local/440200/incentives/market-regulation-2025",
    "national/commitments/miit-2020",
    "national/indicators/2020",
  ];
  let files: Map<string, Uint8Array>;

  beforeAll(async () => {
    files = await realFiles(...editions, "national/repair", "records", "platforms");
  });

  it.each(editions)("%s: taken from its table into an edition without documents, says the same again", (edition) => {
    const own = (path: string): boolean => path.startsWith(`${edition}/`) && !path.endsWith("/edition.yaml");
    const bare = new Map([...files].filter(([path]) => !own(path)));
    const result = importInto(bare, edition, { sheets: [asSheet(exportFrom(files, edition))], provenance: {} });
    expect(errors(result)).toEqual([]);
    const originals = [...files.keys()].filter(own);
    expect([...result.files.keys()].sort()).toEqual(originals.sort());
    for (const path of originals) {
      expect(parse(result.files.get(path) ?? "")).toEqual(parse(new TextDecoder().decode(files.get(path))));
    }
  });
});

describe("a value that no cell can hold", () => {
  const edition = "local/510000/information/compilation-2026";
  const path = `${edition}/ex-one.yaml`;
  const provenance = { status: "unverified", confidence: "low", verified: "2026-11-20" };
  const whole = {
    title: { zh: "示例", en: "Example" },
    polarity: "other",
    subjects: ["legal-person"],
    unknown: ["basis"],
    provenance,
  };
  let bare: Map<string, Uint8Array>;

  beforeAll(async () => {
    const all = await realFiles(edition, "platforms");
    const needed =
      /vocabularies\/|organizations\/|platforms\/|work-safety-law|sichuan-social|regions\/(?:100000|510000)|edition\.yaml/;
    bare = new Map([...all].filter(([file]) => needed.test(file)));
  });

  const worldWith = (value: Plain): Map<string, Uint8Array> =>
    new Map(bare).set(path, new TextEncoder().encode(newFile(path, { kind: "entry", value })));

  it.each<[string, Plain, string[]]>([
    ["blanks within a text", { title: { zh: "示  例", en: "Example" } }, ["title.zh"]],
    [
      "a semicolon in one of several texts",
      { query: { purposes: [{ zh: "甲；乙", en: "A" }] } },
      ["query.purposes", "unknown"],
    ],
    [
      "the digest of a cited article",
      {
        basis: [
          {
            ...{ instrument: "work-safety-law", article: "78", role: "inclusion", weight: "operative" },
            digest: `sha256:${"0".repeat(64)}`,
          },
        ],
      },
      ["basis"],
    ],
    ["a list of the unknown that names nothing", { unknown: [], basis: [] }, ["unknown"]],
  ])("%s: is named with its document", (_, part, fields) => {
    expect(exportFrom(worldWith({ ...whole, ...part }), edition).lost).toEqual([{ id: `${edition}/ex-one`, fields }]);
  });

  it("is no list that is written and holds nothing: each comes back, beside those that are not written", () => {
    const lists = ["subjects", "basis", "collectedBy", "records", "fields"] as const;
    for (const name of lists) {
      const value = { ...whole, ...(name === "basis" ? { unknown: ["sharing"] } : {}), [name]: [] };
      const table = exportFrom(worldWith(value), edition);
      expect(table.lost).toEqual([]);
      const back = importInto(bare, edition, { sheets: [asSheet(table)], provenance: {} });
      expect(errors(back)).toEqual([]);
      expect(parse(onlyFile(back).text)).toEqual(value);
    }
  });

  it("is none of these: what protects a subject, routes, limits of time, formula signs and provenance of fields", () => {
    const value = {
      ...whole,
      unknown: ["basis", "query.purposes.en"],
      aliases: ["示例简称", "示例俗称"],
      collectedBy: [
        { organization: "ndrc" },
        { organization: "ndrc", title: { zh: "示例机关", en: "Example organ" }, kind: "public-organ" },
        { title: { zh: "示例协会（分会）；示例学会", en: "Example association; branch (local)" }, kind: "association" },
        { title: { zh: "示例单位", en: "Example unit" } },
      ],
      noneStated: ["retention", "sharing.receivers"],
      byReference: [
        {
          field: "publication.term",
          words: { zh: "依照国家有关规定", en: "Under the rules of the state" },
          basis: [{ instrument: "work-safety-law", article: "78" }, { instrument: "sichuan-social-credit-regulation" }],
        },
        { field: "recordedIn", words: { zh: "依法", en: "By law" } },
      ],
      fields: [
        { code: "A_1", title: { zh: "姓名", en: "Name" }, flags: ["identifier"], mask: { zh: "只留姓", en: "Family" } },
      ],
      profession: "other",
      professionReason: { zh: "示例理由", en: "Reason" },
      voluntary: true,
      severity: { scheme: { zh: "示例标准", en: "Scheme" }, level: "minor", assignedBy: "mem" },
      personal: { purpose: { zh: "用途", en: "Purpose" }, consentRequired: false },
      query: {
        roles: { zh: "甲", en: "A" },
        purposes: [
          { zh: "甲", en: "A" },
          { zh: "乙", en: "乙" },
        ],
      },
      objection: { handler: "mem", within: { duration: "P10D", calendar: "working" } },
      sharing: {
        shareable: true,
        scope: ["authorised-departments"],
        route: [{ via: "ncisp" }, { via: "credit-china", responsible: { zh: "示例", en: "Example" } }],
        followsInclusion: true,
      },
      publication: { publishable: true, contains: ["privacy"], followsInclusion: true },
      repair: { within: { duration: "P20D", calendar: "calendar" }, outcomes: ["mask"], handler: "mem", feeYuan: 0 },
      note: { zh: "=1+1", en: "'=x" },
      provenance: {
        ...provenance,
        fields: {
          title: {
            status: "inferred",
            confidence: "low",
            source: ["seed004", "register"],
            note: "甲，乙；说明：丙：丁",
          },
          "sharing.scope": { status: "seed", confidence: "high" },
        },
      },
    };
    const table = exportFrom(worldWith(value), edition);
    expect(table.lost).toEqual([]);
    const back = importInto(bare, edition, { sheets: [asSheet(table)], provenance: {} });
    expect(errors(back)).toEqual([]);
    expect(parse(onlyFile(back).text)).toEqual(value);
  });
});
