import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { duplicateFinder } from "./duplicates.js";

/** What each of some texts repeats: the place of the first, from 0, or nothing. */
function repeats(...texts: (string | readonly [line: string, text: string])[]) {
  const find = duplicateFinder();
  return texts.map((each, number) => {
    const [line, text] = typeof each === "string" ? [undefined, each] : each;
    return find({ number, line, text });
  });
}
const first = "严重失信主体名单的公示期限应当由三年缩短为一年，以利于企业恢复经营。";

describe("a comment repeats another", () => {
  it.each([
    ["as a copy", first],
    ["in other width and spacing", ` ${first.replaceAll("，", ",").replaceAll("。", "")} `],
    ["with other marks", first.replace("，", "；").replace("。", "！！！")],
  ])("exactly: %s", (_what, text) => {
    expect(repeats(first, text)).toEqual([undefined, { of: 0, as: "exact" }]);
  });

  it.each([
    ["greeting and thanks", `尊敬的领导您好！我认为${first}谢谢！`],
    ["softer words", `强烈建议，${first.replace("应当", "应该")}`],
    ["figures for numerals", first.replace("三年", "3年").replace("一年", "1年")],
    ["other words for the same", first.replace("缩短为", "缩短至")],
    ["who says it", `我叫【姓名】，电话：【电话】。${first}`],
    ["a sentence about the writer before it", `在外地开着小店，${first}`],
  ])("nearly: %s", (_what, text) => {
    expect(repeats(first, text)).toEqual([undefined, { of: 0, as: "near" }]);
  });

  it("the first of several, not the last", () => {
    expect(repeats(first, `${first}谢谢`, `您好，${first}`, `${first}谢谢`).map((each) => each?.of)).toEqual([
      ...[undefined, 0, 0, 0],
    ]);
  });
});

describe("comments are never joined", () => {
  it.each([
    ["that demand the opposite", "失信被执行人的名单应当公开", "失信被执行人的名单不应当公开"],
    ["that deny by another word", "同意缩短严重失信名单的公示期限", "反对缩短严重失信名单的公示期限"],
    ["that ask whether they should not", `难道${first}`, first],
    ["that go the other way", first, first.replace("缩短", "延长")],
    ["that name another number", first, first.replace("一年", "两年")],
    ["that name another subject", first, first.replace("企业", "个人")],
    ["about another thing", first, first.replace("经营", "信誉")],
    ["about a part of it", "应当公开企业的行政处罚信息并说明理由", "应当公开企业的重大行政处罚信息并说明理由"],
    ["with another demand behind", first, `${first}同时建立异议渠道。`],
    ["with an exception", first, `${first}情节恶劣的除外。`],
    ["about persons or all", "应当公开个人信息的范围和期限以及理由", "应当公开信息的范围和期限以及理由"],
  ])("%s", (_what, one, other) => {
    expect(repeats(one, other)).toEqual([undefined, undefined]);
    expect(repeats(other, one)).toEqual([undefined, undefined]);
  });

  it("on different lines", () => {
    expect(repeats(["a", first], ["b", first], first)).toEqual([undefined, undefined, undefined]);
    expect(repeats(["a", first], ["a", first])).toEqual([undefined, { of: 0, as: "exact" }]);
  });

  it("whatever stands around a demand and its denial", () => {
    const words = fc.array(fc.constantFrom("处罚", "名单", "信息", "法人", "自然人", "共享", "三年", "五年"), {
      minLength: 1,
      maxLength: 12,
    });
    const demands = [
      ["应当公开", "不应当公开"],
      ["应该保留", "应该取消"],
      ["可以查询", "不可以查询"],
      ["支持", "反对"],
      ["延长", "缩短"],
      ["必须告知", "无须告知"],
    ] as const;
    fc.assert(
      fc.property(words, words, fc.constantFrom(...demands), (before, behind, [yes, no]) => {
        const [one, other] = [yes, no].map((demand) => `${before.join("")}${demand}${behind.join("")}`);
        expect(repeats(one ?? "", other ?? "")).toEqual([undefined, undefined]);
      }),
      { numRuns: 500 },
    );
  });
});

it("thousands of like texts that are not the same take no time that grows with their square", () => {
  const find = duplicateFinder();
  let found = 0;
  for (let number = 0; number < 3000; number += 1) {
    const word = String.fromCharCode(0x6000 + number, 0x7000 + number);
    found += find({ number, text: first.replace("经营", word) }) ? 1 : 0;
  }
  expect(found).toBe(0);
});
