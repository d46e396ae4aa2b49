import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { newFile } from "./house-yaml.js";
import { asSheet, errors, exportFrom, importInto, onlyFile, realFiles } from "./testing/world.js";

const editions = [
  "national/information/2024",
  "local/310000/information/compilation-2026",
  "local/310000/measures/compilation-2026",
];
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await realFiles(...editions, "national/repair", "records");
});

describe("real editions", () => {
  it.each(editions)("%s: exported and imported, no byte changes", (edition) => {
    const table = exportFrom(files, edition);
    expect(table.lost).toEqual([]);
    const result = importInto(files, edition, { sheets: [asSheet(table)], update: true });
    expect(result.findings).toEqual([]);
    expect(result.files.size).toBe(0);
    expect(result.unchanged).toHaveLength(table.rows.length);
    expect(table.rows.length).toBeGreaterThan(5);
  });
});

const words = fc.oneof(
  fc.constantFrom(
    "示例",
    "甲：乙",
    "- 项",
    "# 注",
    "=1+1",
    "'=x",
    '引"号',
    "{a}",
    "[b], c",
    "是",
    "null",
    "2026-01-01",
    "0123",
  ),
  fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== "" && !text.includes("<")),
  fc.constant("很长的说明".repeat(30)),
);
const text = fc.record({ zh: words, en: words });
const subjects = fc.uniqueArray(fc.constantFrom("legal-person", "natural-person", "profession", "public-body"));
const citation = fc.record(
  {
    instrument: fc.constantFrom("work-safety-law", "gbf-2020-49", "sichuan-social-credit-regulation"),
    article: fc.integer({ min: 1, max: 999 }).map(String),
    paragraph: fc.integer({ min: 1, max: 9 }),
    role: fc.constantFrom("inclusion", "sharing", "recognition"),
    weight: fc.constantFrom("operative", "supporting"),
  },
  { requiredKeys: ["instrument", "article", "role", "weight"] },
);
const term = fc.constantFrom({ max: "P3Y" }, { min: "P1Y", max: "P3Y" }, { min: "P6M" });
const entries = fc.record(
  {
    title: text,
    polarity: fc.constantFrom("basic", "negative", "positive", "other"),
    subjects,
    conduct: text,
    basis: fc.array(citation, { maxLength: 3 }),
    sharing: fc.record({ shareable: fc.boolean() }),
    publication: fc.record(
      { publishable: fc.constant(true), scope: fc.constant("public"), term },
      { requiredKeys: ["publishable"] },
    ),
    validity: fc.record({ from: fc.constant("2026-01-01") }),
    note: text,
    aliases: fc.constant(["示例简称", "示例俗称"]),
    collectedBy: fc.constantFrom(
      [{ organization: "samr" }],
      [{ title: { zh: "税务机关", en: "Tax authorities" }, kind: "public-organ" }],
      [{ organization: "samr", title: { zh: "监管部门", en: "Regulators" } }, { title: { zh: "协会", en: "协会" } }],
    ),
    unknown: fc.constant(["recognition"]),
    noneStated: fc.constant(["retention", "sharing.receivers"]),
    byReference: fc.constantFrom(
      [{ field: "repair", words: { zh: "依照国家有关规定", en: "Under the rules of the state" } }],
      [
        {
          field: "repair",
          words: { zh: "依法", en: "依法" },
          basis: [{ instrument: "work-safety-law", article: "5" }],
        },
      ],
    ),
    provenance: fc.constant({ status: "unverified", confidence: "low", verified: "2026-11-20" }),
  },
  { requiredKeys: ["title", "provenance"] },
);

describe("generated entries", () => {
  const edition = "local/510000/information/compilation-2026";
  const path = `${edition}/ex-generated.yaml`;
  let bare: Map<string, Uint8Array>;

  beforeAll(async () => {
    const all = await realFiles(edition);
    const needed =
      /vocabularies\/|work-safety-law|gbf-2020-49\.|sichuan-social|regions\/(?:100000|510000)|edition\.yaml/;
    bare = new Map([...all].filter(([file]) => needed.test(file)));
  });

  it("are written as they are meant, and come back from a table without a byte changed", () => {
    fc.assert(
      fc.property(entries, (value) => {
        const written = newFile(path, { kind: "entry", value });
        expect(parse(written)).toEqual(value);
        const world = new Map(bare).set(path, new TextEncoder().encode(written));
        const table = exportFrom(world, edition);
        const back = importInto(world, edition, { sheets: [asSheet(table)], update: true });
        expect(errors(back)).toEqual([]);
        expect([...back.files]).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it("change only in the cell that changed", () => {
    fc.assert(
      fc.property(entries, (value) => {
        const written = newFile(path, { kind: "entry", value: { ...value, title: { zh: "旧名", en: "Old" } } });
        const world = new Map(bare).set(path, new TextEncoder().encode(written));
        const table = exportFrom(world, edition);
        const column = table.header.indexOf("名称");
        const rows = table.rows.map((row) => row.map((cell, index) => (index === column ? "新名" : cell)));
        const back = importInto(world, edition, { sheets: [asSheet({ ...table, rows })], update: true });
        expect(onlyFile(back).text).toBe(written.replace("zh: 旧名", "zh: 新名"));
      }),
      { numRuns: 30 },
    );
  });
});
