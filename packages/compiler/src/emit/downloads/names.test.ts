import { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { textOf } from "../testing/files.js";
import { worldInput } from "../testing/world.js";
import { columnsOf } from "./columns.js";
import type { TabledDocument } from "./columns.js";
import { emitDownloads } from "./emit.js";

const base = {
  nature: "transcription",
  official: false,
  layer: "national",
  provenance: { status: "inferred", confidence: "high", verified: "2026-01-01", note: "Read in an English note" },
};
const body = {
  ...base,
  documentKind: "organization",
  id: "organizations/ex-ministry",
  title: { zh: "演练部", en: "Example" },
};
const law = {
  ...base,
  documentKind: "instrument",
  id: "instruments/ex-law",
  issuers: ["ex-ministry"],
  region: "999900",
};
const list = {
  ...base,
  documentKind: "list",
  id: "national/lists/ex-list/2026",
  concept: "national/lists/ex-list",
  kind: "serious",
  title: { zh: "演练名单", en: "Example list" },
  authority: "ex-ministry",
  setBy: { instrument: "ex-law" },
  fieldBasis: [],
  designation: {
    steps: [
      { zh: "告知", en: "Notice", cites: [{ article: "14", item: 1 }] },
      { zh: "决定", en: "Decision" },
    ],
  },
  removal: [{ zh: "满一年", en: "After a year", kind: "time", after: "P1Y" }],
  conflicts: [{ with: { instrument: "ex-law", article: "3" }, about: { zh: "期限", en: "Terms" }, state: "open" }],
  unknown: ["publicity", "designation.notice"],
};
const repealed = {
  ...base,
  documentKind: "instrument",
  id: "instruments/ex-old",
  title: { zh: "演练旧法", en: "Old" },
  level: "law",
  issuers: ["ex-ministry"],
  repealed: { date: "2026-01-01", by: "ex-law" },
  expressions: [{ adopted: "2010-01-01", effective: "2010-05-01", by: "adoption" }],
};
const titledLaw = { ...law, title: { zh: "演练法", en: "Example law" }, level: "law" };
const documents = [body, titledLaw, list, repealed].map((each) => ({
  concept: each.id,
  file: `${each.id}.yaml`,
  ...each,
}));
const set = new CatalogSet(documents as unknown as PublishedDocument[]);

/** The cells of a document by the key of their column. */
function cellsOf(id: string): Record<string, string> {
  const document = set.get(id) as TabledDocument;
  return Object.fromEntries(columnsOf(document.documentKind).map(({ key, cell }) => [key, cell(document, set)]));
}

describe("a column of what is named by id", () => {
  it.each([
    ["national/lists/ex-list/2026", "authority", "演练部", "ex-ministry"],
    ["national/lists/ex-list/2026", "set_by", "演练法", "ex-law"],
    ["national/lists/ex-list/2026", "unknown", "公示; 事前告知", "publicity; designation.notice"],
    ["instruments/ex-old", "issuers", "演练部", "ex-ministry"],
    ["instruments/ex-old", "repealed_by", "演练法", "ex-law"],
    ["instruments/ex-law", "region", "999900", "999900"],
  ])("of %s, %s, has the name before the id", (id, key, name, written) => {
    const cells = cellsOf(id);
    expect([cells[`${key}_title`], cells[key]]).toEqual([name, written]);
  });
});

describe("a cell of a group", () => {
  it("is written in words, one item to a line, and no JSON", () => {
    const cells = cellsOf("national/lists/ex-list/2026");
    expect(cells["designation_steps"]).toBe("告知｜Notice，出处条文：条款号：14，项：1\n决定｜Decision");
    expect(cells["removal"]).toMatch(/^满一年｜After a year，移出条件的种类：.*P1Y/);
    expect(cells["conflicts"]).toMatch(/^与何条文冲突：（《演练法》第三条），冲突内容：期限｜Terms，是否已决：未决$/);
  });

  it("is no JSON in any table", async () => {
    const cells = ["national/lists/ex-list/2026", "instruments/ex-old"].flatMap((id) => Object.values(cellsOf(id)));
    for (const { path, content } of await emitDownloads(worldInput())) {
      if (path.endsWith(".csv"))
        for (const row of parse(textOf([{ path, content }], path), { bom: true }))
          for (const cell of row) cells.push(cell);
    }
    expect(cells.filter((cell) => /^\s*[[{]"|[[{]"[a-z]/i.test(cell))).toEqual([]);
  });
});

describe("a note on the source that is English", () => {
  it("stands in a column of its own", () => {
    const cells = cellsOf("instruments/ex-old");
    expect([cells["provenance_note"], cells["provenance_note_en"]]).toEqual(["", "Read in an English note"]);
  });
});

describe("the columns of a table", () => {
  it("are named once each, in Chinese and by key", () => {
    for (const kind of ["list", "instrument"] as const) {
      const columns = columnsOf(kind);
      for (const names of [columns.map(({ key }) => key), columns.map(({ zh, key }) => `${zh} ${key}`)]) {
        expect(new Set(names).size, kind).toBe(names.length);
      }
    }
  });
});
