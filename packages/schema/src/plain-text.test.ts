import { describe, expect, it } from "vitest";

import { describeTextFlaw, textFlaw } from "./plain-text.js";

describe("a text of the catalogs", () => {
  it.each([
    "行政处罚信息",
    "行政处罚信息（自然人）——“双公示”",
    "第一章　总则",
    "GB/T 2260—2007",
    "Ningxia Hui Autonomous Region, naïve café",
    "𠮷林省",
  ])("may be “%s”", (text) => {
    expect(textFlaw(text, { prose: true })).toBeUndefined();
  });

  it.each([
    ["U+0000", "\0", "控制字符"],
    ["U+001B", "\u001b", "控制字符"],
    ["U+007F", "\u007f", "控制字符"],
    ["U+0085", "\u0085", "换行"],
    ["U+0009", "\t", "控制字符"],
    ["U+000A", "\n", "换行"],
    ["U+000D", "\r", "换行"],
    ["U+2028", "\u2028", "换行"],
    ["U+200B", "\u200b", "看不见的字符"],
    ["U+200D", "\u200d", "看不见的字符"],
    ["U+FEFF", "\ufeff", "看不见的字符"],
    ["U+00AD", "\u00ad", "看不见的字符"],
    ["U+202E", "\u202e", "看不见的字符"],
    ["U+2066", "\u2066", "看不见的字符"],
    ["U+180E", "\u180e", "看不见的字符"],
    ["U+034F", "\u034f", "看不见的字符"],
    ["U+FE0F", "\ufe0f", "看不见的字符"],
    ["U+3164", "\u3164", "看不见的字符"],
    ["U+2800", "\u2800", "看不见的字符"],
    ["U+E0041", "\u{e0041}", "看不见的字符"],
    ["U+E000", "\ue000", "私用区字符"],
    ["U+100000", "\u{100000}", "私用区字符"],
    ["U+FFFF", "\uffff", "非字符"],
    ["U+FDD0", "\ufdd0", "非字符"],
    ["U+1FFFE", "\u{1fffe}", "非字符"],
    ["U+D800", "\ud800", "半个字符"],
    ["U+DC00", "\udc00", "半个字符"],
    ["U+FFFD", "\ufffd", "替换符"],
  ])("may not hold %s: its code point and place are told", (codePoint, sign, kind) => {
    const flaw = textFlaw(`𠮷例${sign}事项`);
    expect(flaw).toEqual({ fault: "sign", place: 3, codePoint });
    expect(describeTextFlaw(flaw!).zh).toContain(kind);
    expect(describeTextFlaw(flaw!).en).toContain(`${codePoint}, as character 3`);
  });

  it.each(["\u00a0", "\u2003", "\u202f", "\u205f", "\u1680"])(
    "has no blank but the plain and the ideographic one (%j)",
    (blank) => {
      expect(textFlaw(`示例${blank}事${blank}项`)).toMatchObject({ fault: "space", place: 3, mended: "示例 事 项" });
    },
  );

  it.each(["", " ", "\u3000", "\u00a0", "\n", " \t "])("is not blank (%j)", (text) => {
    expect(textFlaw(text)?.fault).toBe("blank");
  });

  it.each([
    [" 示例", 1, "U+0020"],
    ["示例 ", 3, "U+0020"],
    ["示例\n", 3, "U+000A"],
    ["\u3000示例", 1, "U+3000"],
    [" 示例\r\n", 1, "U+0020"],
  ])("has no blanks around it (%j)", (text, place, codePoint) => {
    expect(textFlaw(text)).toEqual({ fault: "edges", place, codePoint, mended: "示例" });
  });

  it("is composed: an accent is not a sign of its own, a compatibility ideograph is not another character", () => {
    expect(textFlaw("cafe\u0301 au lait")).toEqual({ fault: "form", place: 4, codePoint: "U+0065" });
    expect(textFlaw("目\uf90a")).toEqual({ fault: "form", place: 2, codePoint: "U+F90A" });
  });

  it("says something, where it is prose", () => {
    expect(textFlaw("。", { prose: true })?.fault).toBe("no-word");
    expect(textFlaw("/")).toBeUndefined();
  });

  it("is looked through once, however long", () => {
    // A square of this length would take longer than a test may.
    const end = textFlaw("x\u200b")?.fault;
    for (const part of ["a", " a", "甲"]) expect(textFlaw(`x${part.repeat(400_000)}\u200b`)?.fault).toBe(end);
  });
});
