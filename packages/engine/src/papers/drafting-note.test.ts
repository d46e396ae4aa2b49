import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, edition, instrument, measure } from "@mulu/fixtures";
import { draftingNote } from "./drafting-note.js";
import type { Paper } from "./paper.js";
import { vocabulary } from "./testing/vocabulary.js";

const room = "national/measures";
const text = (zh: string) => ({ zh, en: "an English text" });
const [old, next] = [`${room}/ex-2026`, `${room}/ex-2027`];
const before = edition(old, { concept: room, title: text("示例清单（2026年版）") });
const after = edition(next, { concept: room, title: text("示例清单（2027年版）"), nature: "draft" });
const set = new CatalogSet([
  before,
  after,
  vocabulary("measure-types", { other: "其他措施" }),
  instrument("ex-law", { title: text("示例法") }),
  measure(next, "one", {
    nature: "draft",
    basis: [basis("ex-law", { article: "12" }), basis("ex-law", { article: "13" })],
  }),
  measure(next, "two", { nature: "draft", basis: [basis("ex-law", { article: "12" })] }),
  measure(next, "three", { nature: "draft", basis: [] }),
]);
const textsOf = ({ parts }: Paper) =>
  parts.flatMap((part) => (part.is === "table" ? part.rows.flat().flatMap((each) => each?.text ?? []) : [part.text]));

describe("the skeleton of a drafting note", () => {
  const note = draftingNote(set, after, { before });
  const texts = textsOf(note);

  it("is of the draft by its title, upright, in the usual chapters", () => {
    expect(note.title).toBe("关于《示例清单（2027年版）（草案）》的起草说明");
    expect(note.broad).toBe(false);
    const headings = note.parts.flatMap((part) => (part.is === "heading" ? [part.text.slice(0, 2)] : []));
    expect(headings).toEqual(["一、", "二、", "三、", "四、", "五、", "六、"]);
  });

  it("takes its figures from the difference", () => {
    expect(texts).toContain("与示例清单（2026年版）相比，新增3项；内容相同的0项。");
    expect(texts.some((each) => each.startsWith("本稿共3项"))).toBe(true);
  });

  it("lists grounds clause by clause, with how many things each carries, and counts what has none", () => {
    const table = note.parts.find((part) => part.is === "table");
    expect(table?.rows.map((row) => row.map((each) => each?.text))).toEqual([
      ["《示例法》", "第十二条", "2"],
      [undefined, "第十三条", "1"],
    ]);
    expect(texts).toContain("各项引用1件文件的2处条款；没有写明依据的1项：【待填：这些项的依据】");
  });

  it("marks every gap by name and invents no sentence for it", () => {
    for (const gap of ["背景和必要性", "制定依据", "征求意见的时间、对象和方式", "其他需要说明的问题"])
      expect(texts.join("")).toContain(`【待填：${gap}】`);
    expect(textsOf(draftingNote(set, after)).join("")).toContain("【待填：所取代的版本】");
  });

  it("has no English, no code and nothing blank", () => {
    expect(texts.filter((each) => each.trim() === "" || /[A-Za-z]/.test(each))).toEqual([]);
  });
});
