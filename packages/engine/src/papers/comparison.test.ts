import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { diff } from "../diff/diff.js";
import { editionSide } from "../diff/sides.js";
import { basis, edition, instrument, measure } from "@mulu/fixtures";
import { comparisonPaper } from "./comparison.js";
import { vocabulary } from "./testing/vocabulary.js";

const room = "national/measures";
const text = (zh: string) => ({ zh, en: `${zh} in English` });
const [old, next] = [`${room}/ex-2026`, `${room}/ex-2027`];
const facts = { targets: ["legal-person" as const], basis: [basis("ex-law", { role: "measure" })] };

const set = new CatalogSet([
  edition(old, { concept: room, title: text("示例清单（2026年版）") }),
  edition(next, { concept: room, title: text("示例清单（2027年版）") }),
  vocabulary("measure-types", { other: "其他措施" }),
  vocabulary("measure-targets", { "legal-person": "法人" }),
  instrument("ex-law", { title: text("示例法") }),
  measure(old, "kept", { ...facts, title: text("示例措施"), duration: { max: "P3Y" }, note: text("旧说明") }),
  measure(next, "kept", {
    ...facts,
    title: text("示例措施"),
    duration: { max: "P5Y" },
    note: { ...text("旧说明"), en: "new" },
  }),
  measure(old, "gone", { ...facts, title: text("示例旧措施"), conduct: text("示例旧行为") }),
  measure(next, "new", { ...facts, title: text("示例新措施"), conduct: text("示例新行为") }),
]);
const sides = [editionSide(set, old), editionSide(set, next)] as const;
const paper = comparisonPaper(diff(...sides), sides);
const table = paper.parts.find((part) => part.is === "table");
const rows = table?.rows.map((row) => row.map((each) => each?.text)) ?? [];

describe("the comparison on paper", () => {
  it("names both sides and what it comes to for people", () => {
    expect(paper.title).toBe("新旧对照表");
    expect(paper.under.slice(0, 2)).toEqual(["修改前：示例清单（2026年版）", "修改后：示例清单（2027年版）"]);
    expect(paper.under[2]).toMatch(/扩大\d+处，收窄\d+处，无法判断\d+处/);
  });

  it("tells what came and went as a whole, in the columns of the list", () => {
    const added = rows.find((row) => row[2] === "示例新措施");
    expect(added?.[1]).toBe("新增");
    expect(added?.[4]).toBe("无");
    expect(added?.[5]).toContain("惩戒内容：示例新行为");
    expect(added?.[5]).toContain("惩戒依据：《示例法》第一条");
    const gone = rows.find((row) => row[2] === "示例旧措施");
    expect([gone?.[1], gone?.[5]]).toEqual(["删去", "删去"]);
  });

  it("tells a change field by field, old beside new, with what it does to people", () => {
    const row = rows.find((each) => each[2] === "示例措施");
    expect(row?.[4]).toBe("3年");
    expect(row?.[5]).toBe("5年");
    expect(row?.[6]).toBe("扩大");
  });

  it("counts what is no change of the list itself, such as a translation, instead of telling it", () => {
    expect(paper.parts.some((part) => part.is === "note" && /译文.*未列/.test(part.text))).toBe(true);
  });

  it("has no blank cell, no English and no code", () => {
    const texts = [...paper.under, ...rows.flat()].filter((each) => each !== undefined);
    expect(texts.filter((each) => each.trim() === "" || /[A-Za-z]/.test(each))).toEqual([]);
  });
});
