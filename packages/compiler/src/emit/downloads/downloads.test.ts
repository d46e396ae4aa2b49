import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { changed, text } from "@mulu/fixtures";
import { writeCsv, writeXlsx } from "@mulu/spreadsheet";
import { editionTable } from "../../tables/export-table.js";
import { unquote } from "../../tables/sheet.js";
import type { Plain } from "../../tables/values.js";
import { textOf } from "../testing/files.js";
import { worldInput } from "../testing/world.js";
import { emitDownloads } from "./emit.js";

const entry = "national/information/ex-2026/ex-entry";
/** The example world, with a title that a spreadsheet would run. */
const input = worldInput(changed(entry, { title: text("=示例信息"), unknown: ["sharing", "publication"] }));
const artefacts = await emitDownloads(input);
const csv = textOf(artefacts, "downloads/national-information-ex-2026.csv");

describe("downloads", () => {
  it("come per edition and across editions, as JSON and CSV with and without BOM", () => {
    const paths = artefacts.map(({ path }) => path.replace("downloads/", ""));
    const names = ["national-information-ex-2026", "national-measures-ex-2026", "local-999900-measures-ex-2026"];
    for (const name of [...names, "instruments", "lists", "local-measures"]) {
      expect(paths).toEqual(expect.arrayContaining([`${name}.json`, `${name}.csv`, `${name}.bom.csv`]));
    }
  });

  it("name columns as an export does, and say for programs what each holds", () => {
    expect(csv.split("\r\n")[0]).toMatch(/^标识,排列顺序,单位编码,名称,英文名称,.*,现状截至（供参考）$/);
    const { columns } = JSON.parse(textOf(artefacts, "downloads/columns.json")) as {
      columns: Record<string, { header: string }[]>;
    };
    expect(columns["entry"]?.map(({ header }) => header).join(",")).toBe(csv.split("\r\n")[0]);
    expect(columns["entry"]).toContainEqual({
      ...{ header: "采集部门", field: "collectedBy", key: "collected_by" },
      label: { zh: "采集部门", en: "collecting department" },
    });
  });

  it("are the very bytes of an export", async () => {
    const edition = input.set.edition("national/information/ex-2026");
    if (!edition) throw new Error("no edition");
    const documents = new Map(input.set.members(edition.id).map((each) => [each.id.split("/").at(-1) ?? "", each]));
    const table = editionTable({ set: input.set, edition, documents: documents as unknown as Map<string, Plain> });
    expect(new TextEncoder().encode(textOf(artefacts, "downloads/national-information-ex-2026.bom.csv"))).toEqual(
      writeCsv(table.header, table.rows),
    );
    expect(artefacts.find(({ path }) => path === "downloads/national-information-ex-2026.xlsx")?.content).toEqual(
      await writeXlsx(table),
    );
  });

  it("name no two columns of a table alike", () => {
    const tables = artefacts.filter(({ path }) => path.endsWith(".csv") && !path.endsWith(".bom.csv"));
    const alike = tables.flatMap(({ path }) => {
      const [header = []] = parse(textOf(artefacts, path), { to_line: 1 });
      const keys = header.map((name) => name.split(" ").at(-1));
      return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${path} ${key ?? ""}`);
    });
    expect(tables.length).toBeGreaterThan(4);
    expect(alike).toEqual([]);
  });

  it("end every row with CRLF", () => {
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("make text of what a spreadsheet would run as a formula", () => expect(csv).toContain(",'=示例信息,"));

  it("say in each row that the data is not official, and what is unknown", () => {
    expect(csv.split("\r\n")[1]).toMatch(/,sharing；publication,.*,2026-01-02,.*,compilation,否,/);
  });

  it("cite the article in words", () => expect(csv).toContain("《示例法》第十二条"));

  it("differ by the mark alone", () => {
    const marked = textOf(artefacts, "downloads/national-information-ex-2026.bom.csv");
    expect(marked).toBe(`\ufeff${csv}`);
  });

  it("quote a cell that holds a comma, a quote or a line break (RFC 4180)", async () => {
    const input = worldInput();
    const [instrument] = input.set.all("instrument");
    const title = { zh: '演练"甲",\n乙', en: "x" };
    const table = await emitDownloads(worldInput([{ ...instrument, title } as NonNullable<typeof instrument>]));
    expect(textOf(table, "downloads/instruments.csv")).toContain(',"演练""甲"",\n乙",x,');
  });

  describe("read by another's parser", async () => {
    const input = worldInput();
    const [instrument] = input.set.all("instrument");
    const texts = ["演练\n=1+1", "演练\r=1+1", '演练",\r\n"', "\n", " 演练 ", "=演练", "'演练", "演,练", '"'];
    const added = texts.map((zh, index) => ({ ...instrument, id: `instruments/x-${index}`, title: { zh, en: "x" } }));
    const files = await emitDownloads(worldInput(added as NonNullable<typeof instrument>[]));
    const documents = JSON.parse(textOf(files, "downloads/instruments.json")) as { title: { zh: string } }[];

    it.each([{}, { record_delimiter: "\r\n" }, { record_delimiter: ["\r\n", "\n", "\r"] }])(
      "are the rows and cells that were written, and no formula, whatever it ends rows at: %j",
      (options) => {
        const table = parse(textOf(files, "downloads/instruments.bom.csv"), { bom: true, ...options });
        const [header = [], ...rows] = table;
        const cells = rows.map((row) => row[header.indexOf("名称 title_zh")] ?? "");
        expect(cells.map(unquote)).toEqual(documents.map(({ title }) => title.zh));
        expect(cells).toHaveLength(texts.length);
        expect(cells.join("")).not.toMatch(/(?:^|[\r\n])=/);
      },
    );
  });

  it("are listed with their true sizes", () => {
    const index = JSON.parse(textOf(artefacts, "downloads/index.json")) as {
      name: string;
      count: number;
      files: { file: string; bytes: number }[];
    }[];
    const row = index.find(({ name }) => name === "national-information-ex-2026");
    expect(row?.count).toBe(1);
    expect(row?.files).toContainEqual({ file: "national-information-ex-2026.csv", bytes: Buffer.byteLength(csv) });
  });
});
