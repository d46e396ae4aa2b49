import { describe, expect, it } from "vitest";

import { isPlain, isSaid, plainPattern, saidPattern, textFault } from "./written.js";

describe("a text that has something to read", () => {
  it.each(["甲", " 甲 ", "第一行\n第二行", "a\tb", "𠮷", "🈶", "0"])("is %j", (text) =>
    expect(isSaid(text)).toBe(true),
  );

  it.each([
    ["", "empty"],
    [" ", "blank"],
    ["\u3000", "blank"],
    ["\u200b", "blank"],
    ["\ufeff\u00a0\u2060", "blank"],
    ["\u{e0041}", "blank"],
    ["\n\t", "blank"],
    ["\0", "control-character"],
    ["甲\0", "control-character"],
    ["\u001b[31m甲", "control-character"],
    ["甲\u009b", "control-character"],
    ["甲\u007f", "control-character"],
  ] as const)("is not %j: %s", (text, fault) => {
    expect(isSaid(text)).toBe(false);
    expect(textFault(text)).toBe(fault);
  });

  it("is found in one pass, however long the blanks", () => {
    expect(isSaid(`${"\u3000".repeat(1_000_000)}\0`)).toBe(false);
  });
});

describe("function and published pattern", () => {
  it("say the same of every sign, alone and among others", () => {
    const [plain, said] = [new RegExp(plainPattern, "u"), new RegExp(saidPattern, "u")];
    const differ: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += code < 0x3100 || code >= 0xf900 ? 1 : 37) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const sign = String.fromCodePoint(code);
      for (const text of [sign, ` ${sign}`, `甲${sign}`, `${sign}甲`]) {
        if (isPlain(text) !== plain.test(text) || isSaid(text) !== said.test(text)) differ.push(code.toString(16));
      }
      // Beyond the planes in use nothing changes but the tags.
      if (code === 0x1ffff) code = 0xdffff;
      if (code === 0xe1fff) break;
    }
    expect(differ).toEqual([]);
  });
});

describe("a text that may be empty", () => {
  it("holds no control characters", () => {
    expect(["", " ", "甲"].every(isPlain)).toBe(true);
    expect(["\0", "\u001b", "甲\u0085"].some(isPlain)).toBe(false);
  });
});
