import { createHash } from "node:crypto";

import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { edition, measure } from "@mulu/fixtures";
import { lastDay, legalChanges, legalLines, permanentId } from "./index.js";

const concept = "national/measures";
const of = (year: string, facts: Parameters<typeof edition>[1] = {}) =>
  edition(`${concept}/${year}`, { concept, dates: { published: `${year}-01-01` }, ...facts });

const log = (...documents: readonly PublishedDocument[]) => legalChanges(new CatalogSet(documents));
const before = (changes: ReturnType<typeof log>, year: string): string | undefined =>
  changes.flatMap(({ versions }) => versions).find(({ version }) => version === `${concept}/${year}`)?.before;

describe("the log of legal changes", () => {
  it("compares an issued version with the last enacted before it, never with a compilation or a proposal", () => {
    const changes = log(
      of("2021"),
      of("2022", { nature: "compilation" }),
      of("2023", { nature: "draft" }),
      of("2024"),
      measure(`${concept}/2021`, "ex-kept"),
      measure(`${concept}/2021`, "ex-gone"),
      measure(`${concept}/2024`, "ex-kept"),
    );
    expect(changes.flatMap(({ versions }) => versions.map(({ version }) => version))).toEqual([
      `${concept}/2024`,
      `${concept}/2021`,
    ]);
    expect(before(changes, "2024")).toBe(`${concept}/2021`);
    expect(changes[0]?.versions[0]).toMatchObject({ things: { removed: 1 }, person: { is: "narrows" } });
  });

  it("compares nothing where days do not tell which version came first, but what a version says it supersedes", () => {
    const undated = of("2023", { dates: {} });
    expect(before(log(undated, of("2024")), "2024")).toBeUndefined();
    expect(before(log(undated, of("2024")), "2023")).toBeUndefined();
    expect(before(log(undated, of("2024", { supersedes: undated.id })), "2024")).toBe(undated.id);
  });

  it("compares no exercise with what is law", () => {
    const docket = {
      ...of("2026"),
      documentKind: "docket",
      id: "consultations/ex",
      concept: "consultations/ex",
      proposes: [`${concept}/2025`],
      exercise: true,
      lead: "ex-lead",
    } as unknown as PublishedDocument;
    const changes = log(of("2024"), of("2025", { nature: "exercise" }), docket);
    expect(before(changes, "2025")).toBeUndefined();
    expect(changes.filter(({ isExercise }) => isExercise).map((each) => each.docket)).toEqual([docket.id]);
  });

  it("has the latest first, and takes no version for changed because another one ended it", () => {
    const changes = log(of("2021", { dates: { published: "2021-01-01", until: "2030-01-01" } }), of("2024"));
    expect(changes.map(lastDay)).toEqual(["2024-01-01", "2021-01-01"]);
  });

  it("says of what it does not know that it does not, in both languages", () => {
    const set = new CatalogSet([of("2024")]);
    const [change] = legalChanges(set);
    const lines = change ? legalLines(set, change) : [];
    expect(lines.map(({ part, value }) => [part, value.zh])).toEqual([
      ["what", "没有收录更早的版本，无法比较"],
      ["window", "没有卷宗：是否征求过意见、怎样审定，本库没有记录"],
      ["published", "2024-01-01"],
      ["force", "未知"],
    ]);
    for (const { label, value } of lines) expect(`${label.en}${value.en}`).not.toMatch(/\p{Script=Han}/u);
  });

  it("tells the beginning of a proposal of very many lines, and how many more there are", () => {
    const lines = Array.from({ length: 1000 }, (_, index) => ({
      id: `l-${String(index)}`,
      change: "add",
      what: { zh: `增加第${String(index + 1)}条`, en: `Add entry ${String(index + 1)}` },
      basis: [{ instrument: "ex-law", article: String((index % 30) + 1), role: "inclusion", weight: "operative" }],
    }));
    const docket = {
      ...of("2024"),
      documentKind: "docket",
      id: "consultations/ex-long",
      proposes: [`${concept}/2024`],
      lead: "ex-lead",
      lines,
    } as unknown as PublishedDocument;
    const set = new CatalogSet([of("2024"), docket]);
    const [change] = legalChanges(set);
    const told = new Map((change ? legalLines(set, change) : []).map(({ part, value }) => [part, value]));
    expect(told.get("what")?.zh).toMatch(/^增加：增加第1条；[^]*增加第20条；另有 980 项，见卷宗$/);
    expect(told.get("what")?.en).toMatch(/Add entry 20; 980 more, see the docket$/);
    // A clause that many lines name is told once.
    expect(told.get("articles")?.en).toMatch(/; 10 more, see the docket$/);
  });
});

describe("a permanent id", () => {
  /** The definition of RFC 9562, section 5.5, by another library. */
  function uuid5(space: Buffer, name: string): string {
    const bytes = createHash("sha1").update(space).update(name).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  it("is a UUID of version 5 in the name space of Mulu, which is one of the empty name space", () => {
    const mulu = uuid5(Buffer.alloc(16), "mulu");
    for (const name of ["consultations/2022-national-catalog", "目录", ""]) {
      expect(permanentId(name)).toBe(`urn:uuid:${uuid5(Buffer.from(mulu.replaceAll("-", ""), "hex"), name)}`);
    }
  });
});
