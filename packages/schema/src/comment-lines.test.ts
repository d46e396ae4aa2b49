import { describe, expect, it } from "vitest";

import { commentLine, commentsFile, commentsText, identifyComments } from "./comment-lines.js";
import type { DocketComment } from "./index.js";
import { comment } from "./testing/docket-examples.js";

const plain: DocketComment = {
  number: 1,
  group: "public",
  received: "2026-01-05",
  channel: "mail",
  summary: { zh: "示例" },
};

describe("a comment as a line", () => {
  it("has its fields in the order of the model, whatever order they came in", () => {
    const turned = Object.fromEntries(Object.entries(comment).reverse()) as unknown as DocketComment;
    expect(commentLine(turned)).toBe(commentLine(comment));
    expect(Object.keys(JSON.parse(commentLine(turned)) as object).slice(0, 6)).toEqual([
      ...["number", "group", "line", "received", "channel", "summary"],
    ]);
  });

  it("orders what stands within, too", () => {
    const summary = { en: "Example", zh: "示例" };
    expect(commentLine({ ...plain, summary })).toContain('"summary":{"zh":"示例","en":"Example"}');
  });

  it("keeps a field that the model does not have, for the reader to refuse", () => {
    const strange = { extra: 1, ...plain } as DocketComment;
    expect(commentLine(strange)).toMatch(/"extra":1\}$/);
  });

  it("is one line among others, by number, each ended", () => {
    const text = commentsText([
      { ...plain, number: 10 },
      { ...plain, number: 9 },
    ]);
    expect(text.split("\n").map((line) => line.slice(0, 12))).toEqual(['{"number":9,', '{"number":10', ""]);
  });
});

describe("the place of comments", () => {
  it("names the docket and the window", () => {
    const path = "consultations/2027-catalog/comments/first.ndjson";
    expect(identifyComments(path)).toEqual({ docket: "consultations/2027-catalog", window: "first" });
    expect(commentsFile("consultations/2027-catalog", "first")).toBe(path);
  });

  it.each([
    "consultations/2027-catalog/first.ndjson",
    "consultations/2027-catalog/comments/First.ndjson",
    "consultations/2027-catalog/comments/first.json",
    "national/comments/first.ndjson",
  ])("is nowhere else: %s", (path) => {
    expect(identifyComments(path)).toBeNull();
  });
});
