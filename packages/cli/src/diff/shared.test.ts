import type { ThingDiff } from "@mulu/engine";
import { describe, expect, it } from "vitest";

import type { Block, Row } from "./rows.js";
import { groupedOf } from "./shared.js";

const text = (zh: string) => ({ zh, en: zh });
const row = (place: string, after = "3年"): Row => ({
  ...{ place: text(place), before: text("1年"), after: text(after), kind: text("期限变长") },
  ...{ level: "major", effect: text("扩大"), fingerprint: `${place}${after}`, breaks: false },
});
const block = (name: string, rows: readonly Row[], facts: Partial<Block> = {}): Block => ({
  thing: { thing: name, before: `${name}/2020`, after: `${name}/2021` } as unknown as ThingDiff,
  ...{ title: text(name), whom: text("法人"), from: text("2021-01-01"), doubt: undefined, trail: undefined },
  ...{ rows, ofVersion: 1, ...facts },
});
const grouped = (blocks: readonly Block[]) => {
  const found = groupedOf({ title: text("已改"), blocks });
  return {
    shared: found.shared.map((each) => [each.row.place.zh, each.blocks.map(({ thing }) => thing.thing)]),
    left: found.blocks.map(({ thing, rows }) => [thing.thing, rows.map(({ place }) => place.zh)]),
    ofVersion: found.ofVersion,
  };
};

describe("a change that several things have in common", () => {
  it("is told once, with all of them; what each has of its own stays with it", () => {
    const all = ["a", "b", "c"].map((name) => block(name, [row("最长期限")]));
    const own = block("d", [row("最长期限"), row("名称")]);
    expect(grouped([...all, own])).toEqual({
      shared: [["最长期限", ["a", "b", "c", "d"]]],
      left: [["d", ["名称"]]],
      ofVersion: 3,
    });
  });

  it("is not one where value, reach, first day or trust differ, or only two have it", () => {
    const blocks = [
      block("a", [row("最长期限")]),
      block("b", [row("最长期限")]),
      block("c", [row("最长期限", "5年")]),
      block("d", [row("最长期限")], { from: text("2022-01-01") }),
      block("e", [row("最长期限")], { whom: text("自然人") }),
      block("f", [row("最长期限")], { doubt: text("推断") }),
    ];
    const found = grouped(blocks);
    expect(found.shared).toEqual([]);
    expect(found.left).toHaveLength(6);
    expect(found.ofVersion).toBe(0);
  });

  it("is not what came or went as a whole, and nothing of one thing is counted twice", () => {
    const whole = ["a", "b", "c"].map((name) =>
      block(name, [row("")], { thing: { thing: name, after: name } as unknown as ThingDiff }),
    );
    expect(grouped(whole)).toMatchObject({ shared: [] });
    const twice = ["a", "b", "c"].map((name) => block(name, [row("条文"), row("条文")]));
    expect(grouped(twice).shared).toEqual([["条文", ["a", "b", "c"]]]);
    expect(grouped(twice).left.map(([, rows]) => rows)).toEqual([["条文"], ["条文"], ["条文"]]);
  });
});
