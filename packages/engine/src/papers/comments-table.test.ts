import type { PublishedDocket } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import type { RecordedComment } from "../docket/recorded-comment.js";
import { entry, instrument } from "@mulu/fixtures";
import { commentsTable } from "./comments-table.js";
import type { Paper } from "./paper.js";
import { vocabulary } from "./testing/vocabulary.js";

const text = (zh: string) => ({ zh, en: "an English text" });
const docket: PublishedDocket = {
  id: "consultations/ex",
  concept: "consultations/ex",
  file: "consultations/ex/docket.yaml",
  nature: "draft",
  official: false,
  layer: "national",
  documentKind: "docket",
  title: text("示例目录征求意见"),
  proposes: ["national/information/ex"],
  lead: "ex-ministry",
  lines: [{ id: "first", change: "add", what: text("增加示例事项") }],
  windows: [{ id: "first", opens: "2026-03-02", closes: "2026-04-01" }],
  provenance: { status: "official", confidence: "high", verified: "2026-01-01" },
};
const comment = (number: number, more: Partial<RecordedComment>): RecordedComment => ({
  ...{ number, window: "first", group: "public", received: "2026-03-10", channel: "mail" },
  summary: { zh: `示例意见${number}` },
  ...more,
});
const changed = entry("national/information/ex", "thing", { title: text("示例事项") });
const set = new CatalogSet([
  vocabulary("consultee-groups", { public: "社会公众", associations: "行业协会商会" }),
  vocabulary("comment-dispositions", { adopted: "采纳", "not-adopted": "不采纳", duplicate: "重复" }),
  vocabulary("comment-reasons", { "contrary-to-law": "与法律不符" }),
  vocabulary("commenter-states", { satisfied: "满意" }),
  docket,
  changed,
  instrument("ex-law", { title: text("示例法") }),
]);
const tables = ({ parts }: Paper) =>
  parts.flatMap((part) => (part.is === "table" ? [part.rows.map((row) => row.map((each) => each?.text))] : []));

const comments = [
  comment(2, { disposition: "duplicate", duplicateOf: 1 }),
  comment(1, {
    line: "first",
    disposition: "adopted",
    change: changed.id,
    answer: text("已按意见修改。"),
    answered: "2026-04-05",
    state: "satisfied",
  }),
  comment(3, {
    group: "associations",
    disposition: "not-adopted",
    reason: "contrary-to-law",
    article: { instrument: "ex-law", article: "12" },
  }),
  comment(4, {}),
];

describe("the table of comments and what became of them", () => {
  const paper = commentsTable(set, docket, comments);
  const [counts, rows] = tables(paper);

  it("names docket, days and counts", () => {
    expect(paper.title).toBe("示例目录征求意见采纳情况表");
    expect(paper.under[0]).toBe(
      "征求意见期间：2026年3月2日至2026年4月1日　共收到意见4条（其中重复1条），尚未处理1条。",
    );
  });

  it("tells each comment by its number: who, about what, adopted or not, why, and what the writer said", () => {
    expect(rows?.map((row) => row[0])).toEqual(["1", "2", "3", "4"]);
    expect(rows?.[0]?.slice(2)).toEqual([
      "增加示例事项",
      "示例意见1",
      "采纳",
      "已修改“示例事项”；已按意见修改。",
      "满意",
    ]);
    expect(rows?.[1]?.[5]).toBe("与第1条意见相同");
    expect(rows?.[2]?.[5]).toMatch(/；《示例法》第十二条$/);
  });

  it("marks by name what nobody has decided yet", () => {
    expect(rows?.[3]?.slice(2)).toEqual([
      "总体意见",
      "示例意见4",
      "【待填：采纳情况】",
      "【待填：处理意见和理由】",
      "未反馈",
    ]);
  });

  it("counts by group and by what became of them, and the sums agree", () => {
    const sums = counts?.at(-1)?.slice(1).map(Number) ?? [];
    expect(sums[0]).toBe(4);
    expect(sums.slice(1).reduce((sum, each) => sum + each, 0)).toBe(4);
    const above = counts?.slice(0, -1) ?? [];
    sums.forEach((sum, at) => {
      expect(above.reduce((all, row) => all + Number(row[at + 1]), 0)).toBe(sum);
    });
  });

  it("has no blank cell, and no code", () => {
    const texts = tables(paper).flat(2);
    expect(texts.filter((each) => each?.trim() === "" || /[A-Za-z]/.test(each ?? ""))).toEqual([]);
  });

  it("says in the title that it is an exercise", () => {
    expect(commentsTable(set, { ...docket, exercise: true }, comments).title).toBe(
      "示例目录征求意见（演练）意见采纳情况表",
    );
  });

  it("says that none came; and is not made where none are recorded, which is another thing", () => {
    expect(commentsTable(set, docket, []).parts).toEqual([{ is: "text", text: "征求意见期间没有收到意见。" }]);
    expect(() => commentsTable(set, docket, undefined)).toThrow(/没有记录意见/);
  });
});

it("names each window by its own days, with its extension: between two of them nobody was asked", () => {
  const reason = text("示例理由");
  const windows = [
    {
      ...{ id: "first", opens: "2026-04-01", closes: "2026-05-06" },
      extensions: [{ from: "2026-05-06", to: "2026-05-15", decided: "2026-04-28", reason }],
    },
    { id: "second", opens: "2026-06-01", closes: "2026-07-03" },
  ];
  const paper = JSON.stringify(commentsTable(set, { ...docket, windows }, comments));
  expect(paper).toContain("2026年4月1日至2026年5月15日，2026年6月1日至2026年7月3日");
});
